// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/reading.h"

namespace gekend::capture {

enum class Daypart { Morning, Afternoon, Evening, Night };

/// A day and month, perhaps a year: "5 mrt", "wo 4 maart 2026", "5-3", "2026-03-05".
struct CalendarDate {
    int day = 0;
    int month = 0;
    std::optional<int> year;
    qsizetype end = 0; // the token behind it
};
std::optional<CalendarDate> matchCalendar(const Reading &reading, qsizetype i);
/// The latest such day up to `today`; null when it does not exist or lies in the future.
QDate latest(const CalendarDate &date, QDate today);
/// The first such day from `today` on; null when it does not exist or lies in the past.
QDate upcoming(const CalendarDate &date, QDate today);

struct DayMatch {
    QDate day;
    std::optional<Daypart> part;
    qsizetype end = 0;
};
/// A day that looks back, starting at token `i`: gisteren, dinsdag, vorige week woensdag, 5 maart.
std::optional<DayMatch> matchPastDay(const Reading &reading, qsizetype i, QDate today);
/// A day that looks forward: morgen, vrijdag, volgende week, over 2 weken, 12-4.
std::optional<DayMatch> matchComingDay(const Reading &reading, qsizetype i, QDate today);
/// "'s middags", "in de avond", "ochtend".
struct PartMatch {
    Daypart part = Daypart::Morning;
    qsizetype end = 0;
};
std::optional<PartMatch> matchDaypart(const Reading &reading, qsizetype i);
/// "'s middags"
QString dutchOf(Daypart part);

/// A time of the clock as written or spoken.
struct ClockTime {
    int hour = 0;
    int minute = 0;
    bool spoken = false; // "half vier": of twelve hours, the reading is still to be chosen
};
struct TimeMatch {
    ClockTime time;
    std::optional<int> minutes; // of "10:00-11:30"
    qsizetype end = 0;
};
/// A time at token `i`, with its om or rond; right behind a day a bare "14 uur" or "15.30" is one too.
std::optional<TimeMatch> matchTime(const Reading &reading, qsizetype i, bool behindDay);
/// The reading of a time of day by the rules of looking back: with a day the one between 7:00 and 19:00,
/// without the latest that has passed. `day` is the named day, null when none was.
QDateTime resolved(const ClockTime &time, QDate day, std::optional<Daypart> part, const QDateTime &now);

struct DurationMatch {
    int minutes = 0;
    qsizetype end = 0;
};
/// "10 min", "een uurtje", "anderhalf uur", "drie kwartier".
std::optional<DurationMatch> matchDuration(const Reading &reading, qsizetype i);
/// The same without looking at what stands around it.
std::optional<DurationMatch> matchSpan(const Reading &reading, qsizetype i);
/// "2 uur geleden": how many minutes ago.
std::optional<DurationMatch> matchAgo(const Reading &reading, qsizetype i);
/// Whether "3 uur" with this number ending before token `end` tells how long rather than when.
bool isSpanOfHours(const Reading &reading, qsizetype i, qsizetype end, int hours);

} // namespace gekend::capture
