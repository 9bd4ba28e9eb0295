// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/capture/labels.h"
#include "core/capture/readers.h"
#include "core/capture/when.h"
#include "core/capture/words.h"

#include <algorithm>

namespace gekend::capture {

using namespace Qt::StringLiterals;

namespace {

/// A piece of a follow-up that is not read as plain words.
struct Piece {
    qsizetype first = 0;
    qsizetype end = 0;
    QString word; // what stands in its place; empty: nothing
};

/// Reads from a ! to the end of the sentence or the next marker that is not its own.
class FollowUpReader {
public:
    FollowUpReader(Reading &reading, qsizetype marker)
        : m_reading(reading)
        , m_marker(marker)
        , m_first(marker + 1)
        , m_end(marker + 1)
    {
    }

    qsizetype read();

private:
    bool endsAt(qsizetype i) const;
    bool goesOnElsewhere(qsizetype comma) const;
    bool takeName(qsizetype i);
    bool takeTheme(qsizetype i);
    bool takeDay(qsizetype i);
    bool isEmptyUpTo(qsizetype i) const;
    QString text() const;
    void finish();

    Reading &m_reading;
    qsizetype m_marker;
    qsizetype m_first;
    qsizetype m_end;
    DraftFollowUp m_draft;
    std::vector<Piece> m_pieces;
    std::vector<std::pair<MarkedName, QChar>> m_names;
};

/// Whether nothing but the day stands between the ! and token `i`.
bool FollowUpReader::isEmptyUpTo(qsizetype i) const
{
    qsizetype at = m_first;
    for (const Piece &piece : m_pieces) {
        if (piece.first != at || !piece.word.isEmpty())
            return false;
        at = piece.end;
    }
    return at == i;
}

/// ", 10 min" or ", gisteren 15:30" behind a follow-up belongs to the contact again.
bool FollowUpReader::goesOnElsewhere(qsizetype comma) const
{
    qsizetype at = comma + 1;
    if (isEmptyUpTo(comma) || at >= m_reading.size())
        return false;
    const QDate today = m_reading.context.now.date();
    const auto past = matchPastDay(m_reading, at, today);
    const bool onlyPast = past && (m_draft.due.isValid() || !matchComingDay(m_reading, at, today));
    const auto duration = matchDuration(m_reading, at);
    const auto time = matchTime(m_reading, at, false);
    if (!onlyPast && !duration && !time)
        return false;
    at = onlyPast ? past->end : duration ? duration->end : time->end;
    if (const auto more = onlyPast ? matchTime(m_reading, at, true) : std::nullopt)
        at = more->end;
    return m_reading.startsClause(at) || m_reading.isBoundary(at) || isMarker(m_reading, at);
}

bool FollowUpReader::endsAt(qsizetype i) const
{
    if (!m_reading.isFree(i) && !m_reading.isLiteral(i))
        return true;
    if (i > m_first && m_reading.startsSentence(i))
        return true;
    const QChar mark = m_reading.tokens.mark(i);
    if (isMarker(m_reading, i) && mark == u'!')
        return true;
    if (!m_reading.isBoundary(i))
        return false;
    return QStringView(u".;?!").contains(mark) || (mark == u',' && goesOnElsewhere(i));
}

bool FollowUpReader::takeName(qsizetype i)
{
    auto name = readMarkedName(m_reading, i);
    if (!name)
        return false;
    const bool known = name->candidates.size() == 1;
    const bool colleague = known && name->candidates.front().own
        && name->candidates.front().partyKind == PartyKind::Professional;
    m_end = name->end;
    if (colleague && !m_draft.owner && isEmptyUpTo(i)) {
        m_draft.owner = PartyId(name->candidates.front().id);
        m_pieces.push_back({i, name->end, {}});
        return true;
    }
    const bool party = known && name->candidates.front().kind == NamedThing::Kind::Party;
    if (party && !m_draft.about)
        m_draft.about = PartyId(name->candidates.front().id);
    m_pieces.push_back({i, name->end, known ? name->candidates.front().name : name->text});
    m_names.emplace_back(std::move(*name), m_reading.tokens.mark(i));
    return true;
}

/// A #theme belongs to the follow-up's words only when one links it: "bellen over #schulden".
bool FollowUpReader::takeTheme(qsizetype i)
{
    if (!isSmallWord(m_reading.next(i - 1)) || i == m_first)
        return false;
    const auto theme = readTheme(m_reading, i);
    if (!theme)
        return false;
    m_pieces.push_back({i, theme->end, theme->word});
    m_end = theme->end;
    return true;
}

bool FollowUpReader::takeDay(qsizetype i)
{
    if (m_draft.due.isValid())
        return false;
    const auto match = matchComingDay(m_reading, i, m_reading.context.now.date());
    if (!match)
        return false;
    m_draft.due = match->day;
    m_pieces.push_back({i, match->end, match->part ? dutchOf(*match->part) : QString()});
    m_end = match->end;
    return true;
}

/// The follow-up's words with its day taken out and names without their marker.
QString FollowUpReader::text() const
{
    QString text;
    if (m_end == m_first)
        return text;
    const QStringView line = m_reading.line;
    qsizetype from = m_reading.tokens[m_first].from;
    for (const Piece &piece : m_pieces) {
        text += line.mid(from, m_reading.tokens[piece.first].from - from);
        text += piece.word;
        from = m_reading.tokens[piece.end - 1].to;
    }
    text += line.mid(from, m_reading.tokens[m_end - 1].to - from);
    text = tidied(text);
    while (!text.isEmpty() && u",:;- "_s.contains(text.back()))
        text.chop(1);
    qsizetype start = 0;
    while (start < text.size() && u",:;- "_s.contains(text.at(start)))
        ++start;
    return text.mid(start).replace(u" ,"_s, u","_s);
}

void FollowUpReader::finish()
{
    m_draft.text = text();
    if (m_draft.text.isEmpty())
        m_draft.text = u"opvolgen"_s;
    const QDate today = m_reading.context.now.date();
    const QString day = momentLabel(m_draft.due, std::nullopt, today);
    const qsizetype claim =
        m_reading.claim({.first = m_marker,
                         .end = m_end,
                         .meaning = Meaning::FollowUp,
                         .inNote = InNote::Leaves,
                         .label = day.isEmpty() ? m_draft.text : day + u": "_s + m_draft.text});
    for (const auto &[name, marker] : m_names) {
        const bool party =
            name.candidates.size() != 1 || name.candidates.front().kind == NamedThing::Kind::Party;
        if (marker == u'@' || (party && name.candidates.size() > 1))
            addMention(m_reading, name, marker, claim, true);
    }
    m_reading.draft.followUps.push_back(std::move(m_draft));
}

qsizetype FollowUpReader::read()
{
    for (qsizetype i = m_first; i < m_reading.size() && !endsAt(i); i = m_end) {
        const bool marker = isMarker(m_reading, i);
        const bool theme = marker && m_reading.tokens.mark(i) == u'#';
        if (theme && !takeTheme(i))
            break;
        if (theme || (marker && takeName(i)) || takeDay(i))
            continue;
        m_end = i + 1;
    }
    if (m_end == m_first)
        return m_first;
    finish();
    return m_end;
}

} // namespace

qsizetype readFollowUp(Reading &reading, qsizetype marker)
{
    return FollowUpReader(reading, marker).read();
}

} // namespace gekend::capture
