// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/readers.h"
#include "core/capture/words.h"

#include <algorithm>

namespace gekend::capture {

namespace {

constexpr int kReach = 8; // how many tokens apart the parts of one verb may stand

struct Saying {
    QStringView words;
    Initiative initiative;
};

constexpr Saying kSayings[] = {
    {u"kwam binnen", Initiative::Them},
    {u"kwamen binnen", Initiative::Them},
    {u"komt binnen", Initiative::Them},
    {u"kwam binnenlopen", Initiative::Them},
    {u"kwamen binnenlopen", Initiative::Them},
    {u"liep binnen", Initiative::Them},
    {u"liepen binnen", Initiative::Them},
    {u"kwam langs", Initiative::Them},
    {u"kwamen langs", Initiative::Them},
    {u"kwam aanlopen", Initiative::Them},
    {u"kwam zelf", Initiative::Them},
    {u"kwam op me af", Initiative::Them},
    {u"kwam op mij af", Initiative::Them},
    {u"kwam op ons af", Initiative::Them},
    {u"werd aangesproken", Initiative::Them},
    {u"werden aangesproken", Initiative::Them},
    {u"aangesproken door", Initiative::Them},
    {u"werd gebeld", Initiative::Them},
    {u"werden gebeld", Initiative::Them},
    {u"gebeld door", Initiative::Them},
    {u"hield me staande", Initiative::Them},
    {u"hield mij staande", Initiative::Them},
    {u"klampte me aan", Initiative::Them},
    {u"klampte mij aan", Initiative::Them},
    {u"zocht me op", Initiative::Them},
    {u"zocht mij op", Initiative::Them},
    {u"zocht ons op", Initiative::Them},
    {u"belde me", Initiative::Them},
    {u"belde mij", Initiative::Them},
    {u"belde ons", Initiative::Them},
    {u"belden mij", Initiative::Them},
    {u"belden ons", Initiative::Them},
    {u"belde zelf", Initiative::Them},
    {u"belde me op", Initiative::Them},
    {u"belde mij op", Initiative::Them},
    {u"appte me", Initiative::Them},
    {u"appte mij", Initiative::Them},
    {u"appte ons", Initiative::Them},
    {u"mailde me", Initiative::Them},
    {u"mailde mij", Initiative::Them},
    {u"mailde ons", Initiative::Them},
    {u"ik belde", Initiative::Us},
    {u"wij belden", Initiative::Us},
    {u"we belden", Initiative::Us},
    {u"gebeld naar", Initiative::Us},
    {u"ik appte", Initiative::Us},
    {u"ik mailde", Initiative::Us},
    {u"ging langs bij", Initiative::Us},
    {u"gingen langs bij", Initiative::Us},
    {u"langs gegaan bij", Initiative::Us},
    {u"langsgegaan bij", Initiative::Us},
    {u"zelf aangesproken", Initiative::Us},
    {u"toevallig", Initiative::Chance},
    {u"tegengekomen", Initiative::Chance},
    {u"tegen het lijf", Initiative::Chance},
    {u"tegen het lijf gelopen", Initiative::Chance},
};

/// Reads who took the first step; the first saying of the line decides.
class InitiativeReader {
public:
    explicit InitiativeReader(Reading &reading)
        : m_reading(reading)
    {
    }

    void read();

private:
    /// A word that nothing or only the kind was made of.
    QStringView raw(qsizetype i) const;
    qsizetype endOf(qsizetype i, QStringView saying) const;
    qsizetype findBehind(qsizetype i, std::initializer_list<QStringView> words) const;
    bool takeSaying(qsizetype i);
    bool takeSpoken(qsizetype i);
    bool takeTowards(qsizetype i);
    bool takeMeeting(qsizetype i);
    bool takeAddressed(qsizetype i);
    bool take(Initiative initiative, std::initializer_list<std::pair<qsizetype, qsizetype>> runs);

    Reading &m_reading;
};

QStringView InitiativeReader::raw(qsizetype i) const
{
    if (i < 0 || i >= m_reading.size() || m_reading.isLiteral(i))
        return {};
    const Claim *claim = m_reading.claimAt(i);
    return !claim || claim->meaning == Meaning::Kind ? m_reading.tokens.folded(i) : QStringView();
}

qsizetype InitiativeReader::endOf(qsizetype i, QStringView saying) const
{
    for (qsizetype from = 0, at = i;; ++at) {
        const qsizetype space = saying.indexOf(u' ', from);
        const QStringView word = saying.mid(from, space < 0 ? -1 : space - from);
        if (raw(at) != word || (at > i && m_reading.startsClause(at)))
            return -1;
        if (space < 0)
            return at + 1;
        from = space + 1;
    }
}

qsizetype InitiativeReader::findBehind(qsizetype i, std::initializer_list<QStringView> words) const
{
    for (qsizetype at = i + 1; at <= i + kReach && at < m_reading.size() && !m_reading.startsClause(at);
         ++at) {
        if (isOneOf(raw(at), words))
            return at;
    }
    return -1;
}

bool InitiativeReader::take(Initiative initiative,
                            std::initializer_list<std::pair<qsizetype, qsizetype>> runs)
{
    m_reading.draft.initiative = initiative;
    for (auto [first, end] : runs) {
        while (first < end && !m_reading.isFree(first))
            ++first;
        while (end > first && !m_reading.isFree(end - 1))
            --end;
        if (first < end)
            m_reading.claim({.first = first,
                             .end = end,
                             .meaning = Meaning::Initiative,
                             .label = QStringLiteral("initiatief: ") + dutchOf(initiative)});
    }
    return true;
}

bool InitiativeReader::takeSaying(qsizetype i)
{
    const Saying *best = nullptr;
    qsizetype end = i;
    for (const Saying &saying : kSayings) {
        const qsizetype last = endOf(i, saying.words);
        if (last > end) {
            best = &saying;
            end = last;
        }
    }
    // The last word may be the link to the name: "gebeld door @fatima".
    if (best && isOneOf(raw(end - 1), {u"door", u"naar", u"bij"}))
        --end;
    const bool subject = best && isOneOf(raw(i), {u"ik", u"wij", u"we"});
    return best && take(best->initiative, {{subject ? i + 1 : i, end}});
}

/// "sprak me aan", "sprak @fatima aan"
bool InitiativeReader::takeSpoken(qsizetype i)
{
    if (!isOneOf(raw(i), {u"sprak", u"spraken", u"spreekt", u"spreken"}))
        return false;
    const qsizetype at = findBehind(i, {u"aan"});
    if (at < 0)
        return false;
    const qsizetype me = findBehind(i, {u"me", u"mij", u"ons"});
    const bool them = me > 0 && me < at;
    if (at == i + 1 || (them && at == i + 2))
        return take(them ? Initiative::Them : Initiative::Us, {{i, at + 1}});
    return them ? take(Initiative::Them, {{i, i + 1}, {me, me + 1}, {at, at + 1}})
                : take(Initiative::Us, {{i, i + 1}, {at, at + 1}});
}

/// "kwam naar me toe"
bool InitiativeReader::takeTowards(qsizetype i)
{
    if (raw(i) != u"naar" || !isOneOf(raw(i + 1), {u"me", u"mij", u"ons"}) || raw(i + 2) != u"toe")
        return false;
    const bool verb = isOneOf(
        raw(i - 1), {u"kwam", u"kwamen", u"komt", u"liep", u"liepen", u"stapte", u"rende", u"fietste"});
    return take(Initiative::Them, {{verb ? i - 1 : i, i + 3}});
}

/// "kwam @kees tegen", "liep Fatima tegen het lijf"
bool InitiativeReader::takeMeeting(qsizetype i)
{
    if (!isOneOf(raw(i), {u"kwam", u"kwamen", u"kom", u"liep", u"liepen"}))
        return false;
    const qsizetype at = findBehind(i, {u"tegen"});
    if (at < 0)
        return false;
    const bool body = endOf(at, u"tegen het lijf") > 0;
    const QStringView behind =
        at + 1 < m_reading.size() && !m_reading.startsClause(at + 1) ? raw(at + 1) : QStringView();
    const bool ends = behind.isEmpty()
        || isOneOf(behind, {u"bij", u"in", u"op", u"toen", u"tijdens", u"voor", u"met", u"en", u"aan"});
    if (!body && (raw(i) == u"liep" || raw(i) == u"liepen" || !ends))
        return false;
    return take(Initiative::Chance, {{i, i + 1}, {at, body ? at + 3 : at + 1}});
}

/// "die me aansprak", "heb haar aangesproken"
bool InitiativeReader::takeAddressed(qsizetype i)
{
    const bool spoke = isOneOf(raw(i), {u"aansprak", u"aanspraken"});
    if (!spoke && raw(i) != u"aangesproken")
        return false;
    bool them = false;
    for (qsizetype at = i; at > i - kReach && !m_reading.startsClause(at); --at)
        them = them || isOneOf(raw(at - 1), {u"me", u"mij", u"ons", u"werd", u"werden", u"ben", u"door"});
    them = them || raw(i + 1) == u"door";
    return take(them ? Initiative::Them : Initiative::Us, {{i, i + 1}});
}

void InitiativeReader::read()
{
    for (qsizetype i = 0; i < m_reading.size(); ++i) {
        if (raw(i).isEmpty())
            continue;
        if (takeSpoken(i) || takeTowards(i) || takeMeeting(i) || takeAddressed(i) || takeSaying(i))
            return;
    }
}

} // namespace

void readInitiative(Reading &reading)
{
    InitiativeReader(reading).read();
}

} // namespace gekend::capture
