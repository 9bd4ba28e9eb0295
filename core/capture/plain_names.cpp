// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/readers.h"
#include "core/capture/words.h"

#include <algorithm>

namespace gekend::capture {

namespace {

bool isArticle(QStringView word)
{
    return isOneOf(word, {u"de", u"het", u"t", u"den"});
}

bool isPlaceLink(QStringView word)
{
    return isOneOf(word,
                   {u"bij", u"in", u"op", u"aan", u"langs", u"rond", u"nabij", u"naast", u"achter",
                    u"tegenover", u"door", u"naar", u"vanuit", u"voor", u"hoek"});
}

/// Recognises names that no marker precedes, when they can mean only one thing.
class PlainNameReader {
public:
    explicit PlainNameReader(Reading &reading)
        : m_reading(reading)
        , m_names(reading.context.names)
    {
    }

    void readWhole();
    void readSingle();

private:
    /// The word before a name, its article left out.
    QStringView link(qsizetype i) const;
    bool isStronglyLinked(qsizetype i) const;
    bool tellsHome(qsizetype i) const;
    bool looksLikeName(const NameRun &run, const NameMatch &match) const;
    bool takeParty(const NameRun &run);
    bool takePlace(const NameRun &run);
    bool takeSurname(qsizetype i);
    bool takeWord(qsizetype i);
    bool standsAlone(qsizetype i) const;
    void add(qsizetype first, qsizetype end, const NamedThing &thing, QChar marker);
    bool isName(qsizetype i) const;

    Reading &m_reading;
    const NameIndex &m_names;
};

QStringView PlainNameReader::link(qsizetype i) const
{
    const QStringView before = m_reading.before(i);
    return isArticle(before) ? m_reading.before(i - 1) : before;
}

/// Before a name of ordinary words ("de bron") only these make a name of it.
bool PlainNameReader::isStronglyLinked(qsizetype i) const
{
    return isOneOf(link(i), {u"bij", u"in", u"op", u"met", u"via", u"aan"});
}

/// "woont nu op Lekstraat 2": where somebody lives, not where the contact was.
bool PlainNameReader::tellsHome(qsizetype i) const
{
    constexpr int kReach = 5;
    for (int n = 0; n < kReach && !m_reading.startsClause(i); ++n, --i) {
        if (isOneOf(m_reading.before(i),
                    {u"woont", u"wonen", u"woonde", u"woonden", u"verhuisd", u"verhuist", u"verhuizen",
                     u"adres"}))
            return true;
    }
    return false;
}

/// A capitalised word that is no word of every day.
bool PlainNameReader::isName(qsizetype i) const
{
    return m_reading.isFree(i) && m_reading.tokens[i].type == Token::Type::Word && m_reading.tokens[i].capital
        && !isOrdinaryWord(m_reading.tokens.folded(i));
}

bool PlainNameReader::looksLikeName(const NameRun &run, const NameMatch &match) const
{
    constexpr qsizetype kShortest = 3;
    bool special = false; // has a word that is not of every day
    bool capital = false; // is written as a name
    int core = 0; // words but for articles
    for (size_t n = 0; n < size_t(match.tokens); ++n) {
        const qsizetype i = run.at[n];
        if (isArticle(run.words[n]))
            continue;
        const bool word = m_reading.tokens[i].type == Token::Type::Word;
        special = special || (word && !isOrdinaryWord(run.words[n]));
        capital = capital || (m_reading.tokens[i].capital && (!m_reading.startsSentence(i) || isName(i)));
        core += word && run.words[n].size() >= (match.tokens == 1 ? kShortest : 1) ? 1 : 0;
    }
    const qsizetype first = run.at.front();
    if (core == 0)
        return false;
    if (core > 1 && special)
        return true;
    if (groupOf(match.things.front()) == NameGroup::Person)
        return special && m_reading.tokens[first].capital;
    return capital || isStronglyLinked(first);
}

void PlainNameReader::add(qsizetype first, qsizetype end, const NamedThing &thing, QChar marker)
{
    const bool place = marker == u'&';
    const qsizetype claim = m_reading.claim({.first = first,
                                             .end = end,
                                             .meaning = place ? Meaning::Place : Meaning::Party,
                                             .label = thing.name,
                                             .thing = thing});
    m_reading.mentions.push_back(
        {.claim = claim, .name = thing.name, .thing = thing, .marker = place ? QChar(u'+') : QChar()});
}

bool PlainNameReader::takeParty(const NameRun &run)
{
    const NameMatch match = m_names.longestMatch(run.words, kParties);
    if (match.tokens == 0 || !looksLikeName(run, match))
        return false;
    const qsizetype first = run.at.front();
    const qsizetype end = run.at[size_t(match.tokens - 1)] + 1;
    if (match.things.size() > 1) {
        if (match.tokens > 1)
            m_reading.ambiguous.push_back({.span = first,
                                           .text = m_reading.textOf(first, end),
                                           .candidates = match.things,
                                           .marked = false});
        return false;
    }
    if (match.things.front().id == m_reading.context.me.value())
        return false;
    add(first, end, match.things.front(), QChar());
    return true;
}

/// A known address anywhere, a known street behind in, op or aan, a known area behind in.
bool PlainNameReader::takePlace(const NameRun &run)
{
    const qsizetype first = run.at.front();
    const QStringView before = link(first);
    if (tellsHome(first))
        return false;
    NameFilter filter = NameGroup::Address;
    if (isPlaceLink(before))
        filter |= NameGroup::Street;
    if (before == u"in")
        filter |= NameGroup::Area;
    const NameMatch match = m_names.longestMatch(run.words, filter);
    if (match.things.size() != 1)
        return false;
    add(first, run.at[size_t(match.tokens - 1)] + 1, match.things.front(), u'&');
    return true;
}

void PlainNameReader::readWhole()
{
    for (qsizetype i = 0; i < m_reading.size(); ++i) {
        const bool starts = m_reading.isFree(i) && m_reading.tokens[i].type != Token::Type::Mark
            && !(m_reading.isGlued(i) && i > 0 && m_reading.tokens[i - 1].type != Token::Type::Mark);
        if (!starts)
            continue;
        const NameRun run = nameRun(m_reading, i);
        if (takeParty(run) || takePlace(run))
            i = m_reading.claims.back().end - 1;
    }
}

/// No other part of a name stands beside the word: "Anna Jansen" is not our only Jansen.
bool PlainNameReader::standsAlone(qsizetype i) const
{
    if (m_reading.continues(i + 1)) {
        qsizetype at = i + 1;
        while (m_reading.continues(at) && isInnerPrefix(m_reading.word(at)))
            ++at;
        if (m_reading.continues(at) && isName(at))
            return false;
    }
    const bool joined = (m_reading.isGlued(i) && i > 0 && m_reading.tokens.mark(i - 1) == u'-')
        || (m_reading.isGlued(i + 1) && m_reading.isMark(i + 1, u'-'));
    if (joined || m_reading.startsClause(i))
        return !joined;
    qsizetype before = i - 1;
    if (isOneOf(m_reading.word(before), {u"familie", u"gezin", u"fam"}))
        return false;
    const bool kin = isPersonNoun(m_reading.word(before))
        || isOneOf(m_reading.word(before), {u"broer", u"zus", u"tante", u"oom"});
    if (kin && isOneOf(m_reading.before(before), {u"haar", u"zijn", u"hun", u"mijn"}))
        return false; // "haar zoon Omar" need not be the Omar we know
    while (isInnerPrefix(m_reading.word(before)) && !m_reading.startsClause(before))
        --before;
    const bool capitalPrefix = before < i - 1 && m_reading.tokens[before + 1].capital; // "mevrouw Van Dijk"
    return !capitalPrefix && !isName(before);
}

/// "mevrouw El Amrani", "Van den Berg": a surname with its prefix in capitals.
bool PlainNameReader::takeSurname(qsizetype i)
{
    constexpr qsizetype kMostWords = 5;
    if (!isInnerPrefix(m_reading.word(i)) || !m_reading.tokens[i].capital)
        return false;
    std::vector<QStringView> words;
    qsizetype at = i;
    for (; isInnerPrefix(m_reading.word(at)) && (at == i || m_reading.continues(at)) && at < i + kMostWords;
         ++at)
        words.push_back(m_reading.word(at));
    if (!m_reading.continues(at) || !m_reading.tokens[at].capital
        || m_reading.tokens[at].type != Token::Type::Word)
        return false;
    words.push_back(m_reading.word(at));
    const QStringView previous = m_reading.before(i);
    const bool partOfMore = (i > 0 && isName(i - 1) && !m_reading.startsClause(i))
        || isOneOf(previous, {u"familie", u"gezin", u"fam"})
        || (m_reading.continues(at + 1) && isName(at + 1));
    auto bearers = m_names.withWords(words, kParties);
    const bool one =
        bearers.size() == 1 && groupOf(bearers.front()) == NameGroup::Person && !bearers.front().ended;
    if (partOfMore || !one || bearers.front().id == m_reading.context.me.value())
        return false;
    QStringList ending;
    for (const QStringView word : words)
        ending += word.toString();
    if (!nameWords(bearers.front().name).join(u' ').endsWith(ending.join(u' ')))
        return false;
    add(i, at + 1, bearers.front(), QChar());
    return true;
}

bool PlainNameReader::takeWord(qsizetype i)
{
    constexpr qsizetype kShortest = 3;
    QStringView word = m_reading.word(i);
    const QStringView text = word.isEmpty() ? word : m_reading.tokens.text(i);
    if (text.endsWith(u"'s") || text.endsWith(u"\u2019s"))
        word.chop(1); // "Fatima's moeder"
    if (!isName(i) || isOrdinaryWord(word) || word.size() < kShortest || !standsAlone(i))
        return false;
    const auto &bearers = m_reading.resolver.withWord(word, kParties);
    if (bearers.size() != 1 || groupOf(bearers.front()) != NameGroup::Person || bearers.front().ended
        || bearers.front().id == m_reading.context.me.value())
        return false;
    add(i, i + 1, bearers.front(), QChar());
    return true;
}

void PlainNameReader::readSingle()
{
    for (qsizetype i = 0; i < m_reading.size(); ++i) {
        if (takeSurname(i) || takeWord(i))
            i = m_reading.claims.back().end - 1;
    }
}

} // namespace

void readWholeNames(Reading &reading)
{
    PlainNameReader(reading).readWhole();
}

void readSingleNames(Reading &reading)
{
    PlainNameReader(reading).readSingle();
}

void readSamePlace(Reading &reading)
{
    const auto &place = reading.context.lastPlace;
    if (!place || std::holds_alternative<std::monostate>(*place))
        return;
    const auto idOf = [](const auto &id) -> qint64 {
        if constexpr (std::is_same_v<std::decay_t<decltype(id)>, std::monostate>)
            return 0;
        else
            return id.value();
    };
    using Kind = NamedThing::Kind;
    constexpr Kind kKinds[] = {Kind::Theme, Kind::Party, Kind::Address, Kind::Street, Kind::Area};
    const auto thing = reading.context.names.find(kKinds[place->index()], std::visit(idOf, *place));
    for (qsizetype i = 0; thing && i + 1 < reading.size(); ++i) {
        const bool same =
            isOneOf(reading.word(i), {u"zelfde", u"dezelfde"}) && reading.next(i + 1) == u"plek";
        if (!same && !(reading.word(i) == u"weer" && reading.next(i + 1) == u"daar"))
            continue;
        const qsizetype claim = reading.claim(
            {.first = i, .end = i + 2, .meaning = Meaning::Place, .label = thing->name, .thing = thing});
        reading.mentions.push_back({.claim = claim, .name = thing->name, .thing = thing, .marker = u'+'});
        return;
    }
}

} // namespace gekend::capture
