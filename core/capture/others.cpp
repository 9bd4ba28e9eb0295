// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/capture/labels.h"
#include "core/capture/readers.h"
#include "core/capture/words.h"

#include <algorithm>

namespace gekend::capture {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPeople = 9999;

/// People without a name from one token to another.
struct Group {
    qsizetype first = 0;
    qsizetype end = 0;
    int count = 0; // 0: not counted
    qsizetype what = 0; // the token at which their description starts
    bool one = false; // "een moeder": an article makes no group of every man and woman in the line
};

/// Skips up to two adjectives: "drie oudere dames".
qsizetype behindAdjectives(const Reading &reading, qsizetype i)
{
    constexpr int kMost = 2;
    for (int n = 0; n < kMost; ++n, ++i) {
        const QStringView word = reading.next(i);
        const bool noun = isGroupNoun(word) || isPersonNoun(word);
        const bool beforeNoun =
            isGroupNoun(reading.next(i + 1)) || isPersonNoun(reading.next(i + 1)); // "oudere vrouw"
        const bool adjective = word.size() > 3 && word.endsWith(u'e') && (!noun || beforeNoun)
            && reading.tokens[i].type == Token::Type::Word && !reading.tokens[i].capital;
        if (!adjective && !isOneOf(word, {u"jong", u"oud", u"nieuw", u"andere"}))
            break;
    }
    return i;
}

std::optional<qsizetype> nounBehind(const Reading &reading, qsizetype i, bool (*isNoun)(QStringView))
{
    const qsizetype at = behindAdjectives(reading, i);
    return isNoun(reading.next(at)) ? std::optional(at + 1) : std::nullopt;
}

/// "6 jongeren", "zes jonge meiden"
std::optional<Group> matchCounted(const Reading &reading, qsizetype i)
{
    const int count = reading.number(i);
    if (count < 1 || count > kMostPeople || !reading.startsFresh(i))
        return std::nullopt;
    const auto end = nounBehind(reading, i + 1, isGroupNoun);
    return end ? std::optional(Group{i, *end, count, i + 1}) : std::nullopt;
}

/// "10-15 bewoners", "10 à 15 bewoners"
std::optional<Group> matchRange(const Reading &reading, qsizetype i)
{
    const bool dash = reading.isMark(i + 1, u'-') || reading.isMark(i + 1, u'\u2013');
    if (!reading.isNumber(i) || !(dash || isOneOf(reading.next(i + 1), {u"a", u"tot"}))
        || !reading.isNumber(i + 2))
        return std::nullopt;
    const auto end = nounBehind(reading, i + 3, isGroupNoun);
    return end ? std::optional(Group{i, *end, 0, i}) : std::nullopt;
}

/// "een paar ouderen", "enkele buren", "een stuk of 6 jongeren"
std::optional<Group> matchVague(const Reading &reading, qsizetype i)
{
    const QStringView word = reading.word(i);
    qsizetype at = -1;
    int count = 0;
    if (isOneOf(word,
                {u"enkele", u"wat", u"meerdere", u"diverse", u"verschillende", u"veel", u"allerlei",
                 u"sommige"})) {
        at = i + 1;
    } else if (isOneOf(word, {u"een", u"n"})
               && isOneOf(reading.next(i + 1), {u"paar", u"aantal", u"hoop", u"heleboel"})) {
        at = i + 2;
    } else if (isOneOf(word, {u"een", u"n"}) && reading.next(i + 1) == u"stuk" && reading.next(i + 2) == u"of"
               && reading.continues(i + 3)) {
        count = reading.number(i + 3);
        at = i + 4;
    }
    if (at < 0 || count < 0 || count > kMostPeople)
        return std::nullopt;
    const auto end = nounBehind(reading, at, isGroupNoun);
    return end ? std::optional(Group{i, *end, count, count > 0 ? at : i}) : std::nullopt;
}

/// "groepje jongens", "een groep van 12 bewoners", "tiental ouders"
std::optional<Group> matchBand(const Reading &reading, qsizetype i)
{
    const qsizetype at = isOneOf(reading.word(i), {u"een", u"n"}) ? i + 1 : i;
    const QStringView band = at == i ? reading.word(at) : reading.next(at);
    const bool known = isOneOf(
        band, {u"groep", u"groepje", u"club", u"clubje", u"handvol", u"stelletje", u"klas", u"kring"});
    int count = band == u"tiental" ? 10
        : band == u"twintigtal"    ? 20
        : band == u"dertigtal"     ? 30
        : band == u"dozijn"        ? 12
                                   : 0;
    if (!known && count == 0)
        return std::nullopt;
    qsizetype behind = at + 1;
    if (reading.next(behind) == u"van" && reading.continues(behind + 1) && reading.number(behind + 1) > 0) {
        count = std::min(reading.number(behind + 1), kMostPeople);
        behind += 2;
        if (!nounBehind(reading, behind, isGroupNoun))
            return Group{i, behind, count, at};
    }
    const auto end = nounBehind(reading, behind, isGroupNoun);
    return end ? std::optional(Group{i, *end, count, at}) : std::nullopt;
}

/// "met kind", "met twee kinderen", "en haar dochter" behind a person; adds how many they are.
void addFamily(const Reading &reading, Group &group)
{
    const bool hers =
        reading.next(group.end) == u"en" && isOneOf(reading.next(group.end + 1), {u"haar", u"zijn", u"hun"});
    if (reading.next(group.end) != u"met" && !hers)
        return;
    qsizetype at = group.end + 1;
    if (isOneOf(reading.next(at), {u"haar", u"zijn", u"een", u"hun", u"n"}))
        ++at;
    int more = 1;
    if (reading.continues(at) && reading.number(at) > 0 && reading.number(at) <= kMostPeople)
        more = reading.number(at++);
    at = behindAdjectives(reading, at);
    const QStringView noun = reading.next(at);
    if (isOneOf(noun,
                {u"kind", u"kindje", u"baby", u"dochter", u"dochtertje", u"zoon", u"zoontje", u"kleinkind",
                 u"hond", u"hondje", u"moeder", u"vader", u"man", u"vrouw", u"partner", u"broer", u"zus",
                 u"vriend", u"vriendin"})) {
        group.count += noun.startsWith(u"hond") ? 0 : more;
        group.end = at + 1;
    } else if (isOneOf(noun, {u"kinderen", u"kids", u"dochters", u"zoons", u"kleinkinderen"})) {
        group.count = more > 1 ? group.count + more : 0;
        group.end = at + 1;
    }
}

/// "een moeder met kind", "een oudere vrouw", "echtpaar"
std::optional<Group> matchOne(const Reading &reading, qsizetype i)
{
    const bool article = isOneOf(reading.word(i), {u"een", u"n"});
    const qsizetype at = article ? i + 1 : i;
    if (article && !reading.continues(at))
        return std::nullopt;
    const bool bare = !article
        && isOneOf(reading.word(i), {u"echtpaar", u"gezin", u"moeder", u"vader", u"buurvrouw", u"buurman"});
    const auto end = article ? nounBehind(reading, at, isPersonNoun)
        : bare               ? std::optional(i + 1)
                             : std::nullopt;
    const Claim *behind = end ? reading.claimAt(*end) : nullptr;
    const bool named = end && *end < reading.size() && !reading.startsClause(*end)
        && (reading.tokens[*end].capital
            || (behind && behind->meaning == Meaning::Party)); // "buurvrouw Fatima"
    if (!end || named)
        return std::nullopt;
    const QStringView noun = reading.tokens.folded(*end - 1);
    const int count = isOneOf(noun, {u"echtpaar", u"stel", u"stelletje"}) ? 2 : noun == u"gezin" ? 0 : 1;
    Group group{i, *end, count, i, true};
    addFamily(reading, group);
    return group;
}

/// "jongeren": people in the plural without a number.
std::optional<Group> matchBare(const Reading &reading, qsizetype i)
{
    if (reading.word(i).isEmpty())
        return std::nullopt;
    const auto end =
        isGroupNoun(reading.word(i)) ? std::optional(i + 1) : nounBehind(reading, i, isGroupNoun);
    return end ? std::optional(Group{i, *end, 0, i, true}) : std::nullopt;
}

std::optional<Group> matchGroup(const Reading &reading, qsizetype i)
{
    if (reading.word(i).isEmpty())
        return std::nullopt;
    for (const auto match : {matchRange, matchCounted, matchVague, matchBand, matchOne, matchBare}) {
        if (auto group = match(reading, i))
            return group;
    }
    return std::nullopt;
}

/// Words that make the people behind them no company: "heeft 3 kinderen", "over een man".
bool turnsAway(QStringView before)
{
    return isOneOf(before,
                   {u"heeft", u"hebben", u"had",   u"hadden", u"haar",     u"zijn",  u"hun",  u"mijn",
                    u"over",  u"als",    u"kreeg", u"krijgt", u"verwacht", u"zoekt", u"mist", u"zonder",
                    u"naar",  u"tegen",  u"dan",   u"van",    u"voor",     u"woont", u"door", u"de",
                    u"het",   u"die",    u"deze",  u"elke",   u"alle",     u"geen",  u"per",  u"tussen",
                    u"tot",   u"is",     u"heet",  u"om"});
}

class OthersReader {
public:
    explicit OthersReader(Reading &reading)
        : m_reading(reading)
    {
    }

    void read();

private:
    bool isCompany(const Group &group) const;
    bool isChained(qsizetype i) const;
    void take(Group group);

    Reading &m_reading;
    bool m_inFirstClause = true;
};

/// Whether "en" or a comma ties token `i` to somebody named before it.
bool OthersReader::isChained(qsizetype i) const
{
    const Claim *claim = m_reading.claimAt(i - 2);
    const bool link = m_reading.before(i) == u"en" || m_reading.isMark(i - 1, u',');
    return link && claim && claim->meaning == Meaning::Party;
}

bool OthersReader::isCompany(const Group &group) const
{
    const QStringView before = m_reading.before(group.first);
    if (before == u"met" || isChained(group.first))
        return !isOneOf(m_reading.before(group.first - 1),
                        {u"woont", u"woonde", u"leeft", u"getrouwd", u"zit", u"alleen"});
    if (before == u"door" && isOneOf(m_reading.before(group.first - 1), {u"aangesproken", u"gebeld"}))
        return true;
    const bool whole = m_reading.startsClause(group.first) && !group.one
        && (m_reading.startsClause(group.end) || m_reading.isBoundary(group.end)
            || isOneOf(m_reading.next(group.end), {u"aanwezig", u"erbij", u"gesproken"}));
    if (whole)
        return true; // "inloop, 6 jongeren"
    if (!m_inFirstClause || turnsAway(before))
        return false;
    if (!group.one)
        return true;
    const Claim *behind = m_reading.claimAt(group.end);
    const bool acts = behind && behind->meaning == Meaning::Initiative;
    return acts || isOneOf(before, {u"sprak", u"spraken", u"bij", u"aan"})
        || (group.first == 0 && isOneOf(m_reading.word(0), {u"een", u"n"}));
}

void OthersReader::take(Group group)
{
    while (m_reading.next(group.end) == u"en") {
        const auto more = matchGroup(m_reading, group.end + 1);
        if (!more)
            break;
        group.count = group.count > 0 && more->count > 0 ? group.count + more->count : 0;
        group.end = more->end;
        group.what = group.first;
    }
    m_reading.draft.others = Others{group.count, tidied(m_reading.textOf(group.what, group.end))};
    m_reading.claim({.first = group.first,
                     .end = group.end,
                     .meaning = Meaning::Others,
                     .label = othersLabel(*m_reading.draft.others)});
}

void OthersReader::read()
{
    for (qsizetype i = 0; i < m_reading.size(); ++i) {
        if (i > 0 && m_reading.startsClause(i))
            m_inFirstClause = false;
        const auto group = matchGroup(m_reading, i);
        if (!group)
            continue;
        if (isCompany(*group)) {
            take(*group);
            return;
        }
        i = group->end - 1;
    }
}

} // namespace

void readOthers(Reading &reading)
{
    OthersReader(reading).read();
}

} // namespace gekend::capture
