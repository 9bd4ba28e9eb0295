// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/phrases.h"
#include "core/capture/readers.h"
#include "core/capture/words.h"

#include <algorithm>

namespace gekend::capture {

namespace {

struct Found {
    qsizetype first = 0;
    qsizetype end = 0;
    const KindWord *word = nullptr;
};

struct Missed {
    qsizetype first = 0;
    qsizetype end = 0;
    bool byPhone = false;
};

/// Looks for the words that say what kind of contact it was; the first one wins.
class KindReader {
public:
    explicit KindReader(Reading &reading)
        : m_reading(reading)
    {
    }

    void read();

private:
    void look(qsizetype i);
    bool counts(qsizetype i, qsizetype end, const KindWord &word) const;
    bool isReported(qsizetype i) const;
    bool isOfAnother(qsizetype i) const;
    bool ringsBell(qsizetype i);
    void decide();
    void claim(qsizetype first, qsizetype end, bool tellsMore);

    Reading &m_reading;
    std::vector<Found> m_found;
    std::vector<Missed> m_missed;
    bool m_inFirstClause = true;
};

/// "…dat ze de huisarts heeft gebeld": told by somebody, not what this contact was.
bool KindReader::isReported(qsizetype i) const
{
    constexpr int kReach = 10;
    for (int back = 0; back < kReach; ++back, --i) {
        const QStringView word = m_reading.before(i);
        if (word.isEmpty() && m_reading.startsClause(i))
            return false;
        if (isOneOf(word,
                    {u"dat", u"omdat", u"die", u"als", u"hoe", u"moet", u"moeten", u"wil", u"wilt", u"wilde",
                     u"zal", u"gaat", u"zou", u"of", u"toen", u"nog"}))
            return true;
    }
    return false;
}

/// "haar man was niet thuis": it was somebody else who was not there.
bool KindReader::isOfAnother(qsizetype i) const
{
    constexpr int kReach = 3;
    for (int back = 0; back < kReach; ++back, --i) {
        const QStringView word = m_reading.before(i);
        if (isPersonNoun(word))
            return true;
        if (!isOneOf(word, {u"was", u"is", u"er", u"weer", u"nog", u"ook"}))
            return false;
    }
    return false;
}

bool KindReader::counts(qsizetype i, qsizetype end, const KindWord &word) const
{
    if (isOneOf(m_reading.next(end), {u"worden", u"wordt"}) || isReported(i))
        return false;
    if (word.isVerb)
        return true;
    QStringView before = m_reading.before(i);
    if (isOneOf(before, {u"de", u"het", u"een", u"n"}) && i >= 2)
        before = m_reading.before(i - 1);
    if (isOneOf(before,
                {u"naar", u"over", u"voor", u"van", u"geen", u"haar", u"zijn", u"hun", u"mijn", u"uw",
                 u"elke", u"volgende", u"organiseert"}))
        return false;
    return m_inFirstClause || m_reading.startsClause(i);
}

/// "belde gisteren aan bij": a bell, not a telephone.
bool KindReader::ringsBell(qsizetype i)
{
    constexpr int kReach = 8;
    if (!isOneOf(m_reading.word(i), {u"belde", u"belden", u"bel", u"bellen"}))
        return false;
    static constexpr KindWord kBell{u"belde aan", ContactKind::HomeVisit, false, true, Initiative::Us};
    for (qsizetype at = i + 1; at <= i + kReach && at < m_reading.size() && !m_reading.startsClause(at);
         ++at) {
        const QStringView behind = m_reading.next(at + 1);
        const bool ends = behind.isEmpty() || isOneOf(behind, {u"bij", u"maar", u"en", u"op", u"om"});
        if (m_reading.word(at) != u"aan" || !ends)
            continue;
        m_found.push_back({i, i + 1, &kBell});
        m_found.push_back({at, at + 1, &kBell});
        return true;
    }
    return false;
}

void KindReader::look(qsizetype i)
{
    qsizetype end = 0;
    if (const MissedPhrase *missed = matchMissed(m_reading, i, end)) {
        if (!isReported(i) && !isOfAnother(i))
            m_missed.push_back({i, end, missed->byPhone});
        return;
    }
    if (ringsBell(i))
        return;
    if (const KindWord *word = matchKindWord(m_reading, i, end); word && counts(i, end, *word))
        m_found.push_back({i, end, word});
}

void KindReader::claim(qsizetype first, qsizetype end, bool tellsMore)
{
    m_reading.claim({.first = first,
                     .end = end,
                     .meaning = Meaning::Kind,
                     .inNote = tellsMore ? InNote::OwnWord : InNote::Chip,
                     .label = dutchOf(m_reading.draft.kind)});
}

void KindReader::decide()
{
    Draft &draft = m_reading.draft;
    const auto word = m_found.empty() ? nullptr : m_found.front().word;
    if (word)
        draft.kind = word->kind;
    const bool byPhone = draft.kind == ContactKind::Phone || draft.kind == ContactKind::Message;
    const bool mayMiss = !word || byPhone || draft.kind == ContactKind::HomeVisit;
    if (!m_missed.empty() && mayMiss) {
        m_reading.notReached = true;
        if (!byPhone)
            draft.kind = m_missed.front().byPhone && !word ? ContactKind::Phone : ContactKind::MissedVisit;
    }
    for (const Found &found : m_found) {
        if (found.word->kind != word->kind)
            continue;
        if (found.word->initiative && !draft.initiative)
            draft.initiative = found.word->initiative;
        claim(found.first, found.end, found.word->tellsMore);
    }
    for (const Missed &missed : m_missed) {
        if (m_reading.notReached)
            claim(missed.first, missed.end, false);
    }
}

void KindReader::read()
{
    for (qsizetype i = 0; i < m_reading.size(); ++i) {
        if (i > 0 && m_reading.startsClause(i))
            m_inFirstClause = false;
        const size_t before = m_found.size() + m_missed.size();
        look(i);
        if (m_found.size() + m_missed.size() > before) {
            const qsizetype end =
                m_missed.empty() || (!m_found.empty() && m_found.back().end > m_missed.back().end)
                ? m_found.back().end
                : m_missed.back().end;
            i = std::max(i, end - 1);
        }
    }
    decide();
}

} // namespace

void readKind(Reading &reading)
{
    KindReader(reading).read();
}

} // namespace gekend::capture
