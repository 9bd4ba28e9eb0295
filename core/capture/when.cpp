// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/when.h"

#include "core/capture/labels.h"
#include "core/capture/readers.h"

namespace gekend::capture {

namespace {

/// Looks for the first day and the first time of the line; what comes later stays text.
class WhenReader {
public:
    explicit WhenReader(Reading &reading)
        : m_reading(reading)
        , m_today(reading.context.now.date())
    {
    }

    void read();

private:
    struct Piece {
        qsizetype first = 0;
        qsizetype end = 0;
        bool hasDay = false;
        bool hasTime = false;
    };

    bool takeAgo(qsizetype i);
    bool takeDay(Piece &piece, qsizetype i);
    bool takeTime(Piece &piece, qsizetype i, bool behindDay);
    void takePart(Piece &piece, qsizetype i);
    /// The token behind a comma, or `i` itself: "gisteren, 15:30" is one moment.
    qsizetype behindComma(qsizetype i) const { return m_reading.isMark(i, u',') ? i + 1 : i; }
    void settle();
    QString labelOf(const Piece &piece) const;

    Reading &m_reading;
    QDate m_today;
    QDate m_day;
    std::optional<Daypart> m_part;
    std::optional<ClockTime> m_time;
    std::optional<int> m_minutes;
    std::vector<Piece> m_pieces;
};

bool WhenReader::takeDay(Piece &piece, qsizetype i)
{
    if (m_day.isValid())
        return false;
    const auto match = matchPastDay(m_reading, i, m_today);
    if (!match)
        return false;
    m_day = match->day;
    if (match->part)
        m_part = match->part;
    piece.end = match->end;
    piece.hasDay = true;
    return true;
}

bool WhenReader::takeTime(Piece &piece, qsizetype i, bool behindDay)
{
    if (m_time)
        return false;
    const auto match = matchTime(m_reading, i, behindDay);
    if (!match)
        return false;
    m_time = match->time;
    m_minutes = match->minutes;
    piece.end = match->end;
    piece.hasTime = true;
    return true;
}

void WhenReader::takePart(Piece &piece, qsizetype i)
{
    if (m_part || !m_reading.continues(i))
        return;
    if (const auto part = matchDaypart(m_reading, i)) {
        m_part = part->part;
        piece.end = part->end;
    }
}

/// "2 uur geleden": a moment today, to the minute.
bool WhenReader::takeAgo(qsizetype i)
{
    if (m_day.isValid() || m_time)
        return false;
    const auto span = matchAgo(m_reading, i);
    if (!span)
        return false;
    constexpr int kMinute = 60;
    const QDateTime moment = m_reading.context.now.addSecs(-span->minutes * kMinute);
    m_day = moment.date();
    m_time = ClockTime{moment.time().hour(), moment.time().minute(), false};
    m_pieces.push_back({.first = i, .end = span->end, .hasDay = true, .hasTime = true});
    return true;
}

void WhenReader::read()
{
    for (qsizetype i = 0; i < m_reading.size() && !(m_day.isValid() && m_time); ++i) {
        if (!m_reading.isFree(i))
            continue;
        if (takeAgo(i))
            break;
        Piece piece{.first = i, .end = i};
        // "'s middags om drie uur" starts with the part of the day.
        const auto part = m_part ? std::nullopt : matchDaypart(m_reading, i);
        if (part && takeTime(piece, part->end, false)) {
            m_part = part->part;
        } else if (takeDay(piece, i)) {
            takeTime(piece, behindComma(piece.end), true);
            takePart(piece, piece.end);
        } else if (takeTime(piece, i, false)) {
            takePart(piece, piece.end);
            takeDay(piece, behindComma(piece.end));
        } else {
            continue;
        }
        m_pieces.push_back(piece);
        i = piece.end - 1;
    }
    settle();
}

void WhenReader::settle()
{
    Draft &draft = m_reading.draft;
    if (m_time) {
        const QDateTime moment = resolved(*m_time, m_day, m_part, m_reading.context.now);
        draft.on = moment.date();
        draft.at = moment.time();
        draft.minutes = m_minutes;
    } else if (m_day.isValid()) {
        draft.on = m_day;
    }
    for (const Piece &piece : m_pieces) {
        m_reading.claim({.first = piece.first,
                         .end = piece.end,
                         .meaning = Meaning::When,
                         .inNote = piece.hasDay ? InNote::LeavesAtEdge : InNote::Leaves,
                         .label = labelOf(piece)});
    }
}

QString WhenReader::labelOf(const Piece &piece) const
{
    const Draft &draft = m_reading.draft;
    if (!piece.hasDay && m_day.isValid())
        return draft.at->toString(u"HH:mm");
    return momentLabel(draft.on, piece.hasTime ? draft.at : std::nullopt, m_today);
}

} // namespace

std::optional<DurationMatch> matchAgo(const Reading &reading, qsizetype i)
{
    const auto span = matchSpan(reading, i);
    if (!span || reading.next(span->end) != u"geleden")
        return std::nullopt;
    return DurationMatch{span->minutes, span->end + 1};
}

void readWhen(Reading &reading)
{
    WhenReader(reading).read();
}

void readDuration(Reading &reading)
{
    for (qsizetype i = 0; i < reading.size(); ++i) {
        const auto match = matchDuration(reading, i);
        if (!match)
            continue;
        reading.draft.minutes = match->minutes;
        const QStringView next = reading.next(match->end);
        const bool behind = next == u"lang" || next == u"gepraat" || next == u"gesproken";
        reading.claim({.first = i,
                       .end = behind ? match->end + 1 : match->end,
                       .meaning = Meaning::Duration,
                       .inNote = InNote::Leaves,
                       .label = durationLabel(match->minutes)});
        return;
    }
}

} // namespace gekend::capture
