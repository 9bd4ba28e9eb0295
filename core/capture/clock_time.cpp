// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/when.h"
#include "core/capture/words.h"

#include <algorithm>

namespace gekend::capture {

namespace {

constexpr int kNoon = 12;
constexpr int kHoursInDay = 24;
constexpr int kMinutesInHour = 60;
constexpr int kDayStarts = 7; // the daytime reading lies from here …
constexpr int kDayEnds = 19; // … up to here
constexpr int kEveningEnds = 23;

struct ClockMatch {
    ClockTime time;
    qsizetype end = 0;
};

/// Skips an "uur" behind a time.
qsizetype behindUur(const Reading &reading, qsizetype i)
{
    return isOneOf(reading.next(i), {u"uur", u"u", u"h"}) ? i + 1 : i;
}

std::optional<ClockTime> exactTime(int hour, int minute)
{
    if (hour < 0 || hour >= kHoursInDay || minute < 0 || minute >= kMinutesInHour)
        return std::nullopt;
    return ClockTime{hour, minute, false};
}

/// "15u30", "9u", "15h"
std::optional<ClockMatch> matchGluedUnit(const Reading &reading, qsizetype i)
{
    const QStringView text = reading.word(i);
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits).isDigit())
        ++digits;
    if (digits == 0 || digits > 2 || digits == text.size()
        || (text.at(digits) != u'u' && text.at(digits) != u'h'))
        return std::nullopt;
    QStringView rest = text.mid(digits + 1);
    if (rest.startsWith(u"ur"))
        rest = rest.mid(2); // "9uur"
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (!rest.isEmpty() && (rest.size() != 2 || !std::all_of(rest.begin(), rest.end(), isDigit)))
        return std::nullopt;
    const int hour = text.first(digits).toInt();
    auto time = exactTime(hour, rest.isEmpty() ? 0 : rest.toInt());
    if (!time)
        return std::nullopt;
    time->spoken = hour < kDayStarts && text.front() != u'0';
    return ClockMatch{*time, i + 1};
}

/// "15:30", "15.30 uur"; a full stop needs an uur, an om before it or a day.
std::optional<ClockMatch> matchDigital(const Reading &reading, qsizetype i, bool pointed)
{
    const bool shape = reading.isNumber(i) && reading.word(i).size() <= 2 && i + 2 < reading.size()
        && reading.isGlued(i + 1) && reading.isGlued(i + 2) && reading.startsFresh(i);
    if (!shape)
        return std::nullopt;
    const QChar separator = reading.tokens.mark(i + 1);
    const QStringView behind = reading.word(i + 2);
    const bool gluedUnit =
        behind.size() == 3 && behind.endsWith(u'u') && behind.at(0).isDigit() && behind.at(1).isDigit();
    const bool plain = behind.size() == 2 && reading.isNumber(i + 2);
    if ((separator != u':' && separator != u'.') || (!plain && !gluedUnit))
        return std::nullopt;
    const auto time = exactTime(reading.number(i), behind.first(2).toInt());
    const qsizetype end = behindUur(reading, i + 3);
    const bool sure = separator == u':' || gluedUnit || pointed || end > i + 3;
    if (!time || !sure)
        return std::nullopt;
    const bool goesOn = reading.isGlued(i + 3)
        && (reading.isNumber(i + 4) || reading.tokens.mark(i + 3).isNull()) && reading.isGlued(i + 4)
        && reading.tokens.mark(i + 3) != u'-';
    if (goesOn && end == i + 3)
        return std::nullopt; // 1:15:30, 10.30.2
    return ClockMatch{*time, end};
}

int spokenHour(const Reading &reading, qsizetype i)
{
    const int hour = reading.number(i);
    return hour >= 1 && hour <= kNoon ? hour : -1;
}

ClockTime spokenTime(int hour, int minutesFromHour)
{
    const int total =
        (hour * kMinutesInHour + minutesFromHour + kNoon * kMinutesInHour) % (kNoon * kMinutesInHour);
    return {total / kMinutesInHour, total % kMinutesInHour, true};
}

/// "half vier", "kwart over drie", "tien voor half vijf", "5 over 8"
std::optional<ClockMatch> matchSpoken(const Reading &reading, qsizetype i)
{
    constexpr int kHalf = 30;
    constexpr int kQuarter = 15;
    if (reading.word(i) == u"half") {
        const int hour = reading.continues(i + 1) ? spokenHour(reading, i + 1) : -1;
        if (hour < 0 || isOneOf(reading.next(i + 2), {u"uur", u"jaar"}) || isGroupNoun(reading.next(i + 2)))
            return hour < 0 || reading.next(i + 2) != u"uur"
                ? std::nullopt
                : std::optional(ClockMatch{spokenTime(hour, -kHalf), i + 3});
        return ClockMatch{spokenTime(hour, -kHalf), i + 2};
    }
    const int count = reading.word(i) == u"kwart" ? kQuarter : reading.number(i);
    if (count != 5 && count != 10 && count != kQuarter && count != 20)
        return std::nullopt;
    const qsizetype link = isOneOf(reading.next(i + 1), {u"minuten", u"min"}) ? i + 2 : i + 1;
    if (!isOneOf(reading.next(link), {u"over", u"voor"}))
        return std::nullopt;
    const bool half = reading.next(link + 1) == u"half";
    const qsizetype at = half ? link + 2 : link + 1;
    const int hour = reading.continues(at) ? spokenHour(reading, at) : -1;
    if (hour < 0)
        return std::nullopt;
    const int offset = reading.word(link) == u"over" ? count : -count;
    return ClockMatch{spokenTime(hour, offset - (half ? kHalf : 0)), behindUur(reading, at + 1)};
}

/// What may follow "om drie" when it is a time and not "om drie redenen".
bool endsBareHour(const Reading &reading, qsizetype i)
{
    const QStringView word = reading.next(i);
    if (word.isEmpty())
        return !(reading.isGlued(i) && i < reading.size()
                 && QStringView(u"-/%").contains(reading.tokens.mark(i)));
    return isSmallWord(word)
        || isOneOf(word,
                   {u"s", u"precies", u"stipt", u"kwam", u"belde", u"gisteren", u"vandaag", u"tot", u"sprak",
                    u"langsgegaan", u"aangebeld", u"gebeld", u"praatje", u"huisbezoek"});
}

/// "9 uur", "om drie", "om 15"
std::optional<ClockMatch> matchHour(const Reading &reading, qsizetype i, bool pointed, bool behindDay)
{
    const int hour = reading.number(i);
    const bool digits = reading.isNumber(i);
    if (hour < 0 || hour >= kHoursInDay || (!digits && (hour < 1 || hour > kNoon))
        || (digits && !reading.startsFresh(i)))
        return std::nullopt;
    const qsizetype end = behindUur(reading, i + 1);
    const ClockTime time{hour, 0, hour >= 1 && hour <= kNoon && reading.word(i).front() != u'0'};
    if (end > i + 1) {
        const bool sure = pointed || (behindDay && !isSpanOfHours(reading, i, end, kNoon));
        return sure || !isSpanOfHours(reading, i, end, hour) ? std::optional(ClockMatch{time, end})
                                                             : std::nullopt;
    }
    const bool bare =
        reading.before(i) == u"om" && pointed && reading.word(i) != u"een" && endsBareHour(reading, i + 1);
    return bare ? std::optional(ClockMatch{time, i + 1}) : std::nullopt;
}

std::optional<ClockMatch> matchClock(const Reading &reading, qsizetype i, bool pointed, bool behindDay)
{
    if (reading.word(i).isEmpty())
        return std::nullopt;
    if (auto match = matchDigital(reading, i, pointed || behindDay))
        return match;
    if (auto match = matchSpoken(reading, i))
        return match;
    if (auto match = matchGluedUnit(reading, i)) {
        const bool bareHours = match->time.minute == 0 && !reading.word(i).back().isDigit();
        const int hours = behindDay ? kNoon : match->time.hour;
        return bareHours && !pointed && isSpanOfHours(reading, i, i + 1, hours) ? std::nullopt : match;
    }
    return matchHour(reading, i, pointed, behindDay);
}

/// The end of "10:00 - 11:30" or "van 10 tot 12 uur": the time behind the tot or dash at token `i`.
std::optional<ClockMatch> matchRangeEnd(const Reading &reading, qsizetype i)
{
    const bool word = isOneOf(reading.next(i), {u"tot"});
    const QChar mark = i < reading.size() && reading.isFree(i) ? reading.tokens.mark(i) : QChar();
    if (!word && mark != u'-' && mark != u'\u2013')
        return std::nullopt;
    qsizetype at = i + 1;
    if (at >= reading.size() || reading.tokens[at].newLine)
        return std::nullopt;
    if (auto digital = matchDigital(reading, at, true))
        return digital;
    if (reading.isNumber(at) && reading.isGlued(at) && reading.isGlued(at + 1) && i + 2 < reading.size()) {
        // matchDigital refuses a number glued to what stands before it; "10:00-11:30" glues the second time.
        const auto time =
            exactTime(reading.number(at), reading.isNumber(at + 2) ? reading.number(at + 2) : -1);
        const bool shape = reading.isMark(at + 1, u':') || reading.isMark(at + 1, u'.');
        if (time && shape && reading.isGlued(at + 2) && reading.word(at + 2).size() == 2)
            return ClockMatch{*time, behindUur(reading, at + 3)};
    }
    if (auto spoken = matchSpoken(reading, at))
        return spoken;
    if (auto glued = matchGluedUnit(reading, at))
        return glued;
    const int hour = reading.number(at);
    if (hour < 1 || hour >= kHoursInDay)
        return std::nullopt;
    return ClockMatch{{hour, 0, hour <= kNoon}, behindUur(reading, at + 1)};
}

std::optional<int> minutesBetween(const ClockTime &from, const ClockTime &to)
{
    int minutes = (to.hour - from.hour) * kMinutesInHour + to.minute - from.minute;
    if (minutes <= 0 && to.spoken)
        minutes += kNoon * kMinutesInHour; // "van 11 tot 1"
    return minutes > 0 && minutes <= kNoon * kMinutesInHour ? std::optional(minutes) : std::nullopt;
}

/// "van 10 tot 12 uur", "10-12 uur", "14:00-15:30"
std::optional<TimeMatch> matchRange(const Reading &reading, qsizetype i, bool behindDay)
{
    const bool led = reading.word(i) == u"van" && reading.continues(i + 1);
    const qsizetype at = led ? i + 1 : i;
    auto from = matchClock(reading, at, led, behindDay);
    if (!from)
        from = matchDigital(reading, at, true); // "10.30-11.30": two of them are no sums of money
    const int hour = reading.number(at);
    const bool bare = !from && hour >= 0 && hour < kHoursInDay && reading.startsFresh(at);
    if (bare)
        from = ClockMatch{{hour, 0, hour >= 1 && hour <= kNoon}, at + 1};
    if (!from)
        return std::nullopt;
    const auto to = matchRangeEnd(reading, from->end);
    if (!to)
        return std::nullopt;
    const bool named = isOneOf(reading.word(to->end - 1), {u"uur", u"u"}); // "10-12 uur"
    const bool spelled =
        led && reading.word(from->end) == u"tot" && !isCounted(reading.next(to->end)); // "van 2 tot 4"
    if (bare && !named && !spelled)
        return std::nullopt;
    return TimeMatch{from->time, minutesBetween(from->time, to->time), to->end};
}

int readingInDay(const ClockTime &time)
{
    const int hour = time.hour % kNoon;
    return hour < kDayStarts ? hour + kNoon : hour;
}

int readingIn(const ClockTime &time, Daypart part)
{
    constexpr int kEveningStarts = 5;
    const int hour = time.hour % kNoon;
    switch (part) {
    case Daypart::Morning: return hour == 0 ? kNoon : hour;
    case Daypart::Afternoon: return hour + kNoon;
    case Daypart::Evening: return hour >= kEveningStarts ? hour + kNoon : hour;
    case Daypart::Night: return hour >= kNoon - 2 ? hour + kNoon : hour;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<TimeMatch> matchTime(const Reading &reading, qsizetype i, bool behindDay)
{
    const bool between =
        reading.before(i) == u"en" && reading.before(i - 2) == u"tussen"; // no moment that we know
    if (between || reading.word(i).isEmpty()
        || isOneOf(reading.before(i), {u"tot", u"voor", u"na", u"sinds", u"elke", u"iedere", u"tussen"}))
        return std::nullopt;
    const bool pointed = isOneOf(reading.word(i), {u"om", u"rond", u"omstreeks", u"tegen", u"vanaf"})
        && reading.continues(i + 1);
    const qsizetype at = pointed ? i + 1 : i;
    if (auto range = matchRange(reading, at, behindDay || pointed))
        return range;
    const auto clock = matchClock(reading, at, pointed, behindDay);
    return clock ? std::optional(TimeMatch{clock->time, std::nullopt, clock->end}) : std::nullopt;
}

QDateTime resolved(const ClockTime &time, QDate day, std::optional<Daypart> part, const QDateTime &now)
{
    const QDate today = now.date();
    const auto at = [&time](QDate on, int hour) { return QDateTime(on, QTime(hour, time.minute), Qt::UTC); };
    // Wall clock against wall clock: an hour that summer time skips is no matter here.
    const QDateTime wall(today, now.time(), Qt::UTC);
    if (!time.spoken || part) {
        const int hour = time.spoken ? readingIn(time, *part) : time.hour;
        const QDateTime moment = at(day.isValid() ? day : today, hour);
        return day.isValid() || moment <= wall ? moment : moment.addDays(-1);
    }
    const int hour = readingInDay(time);
    if (day.isValid() && day != today)
        return at(day, hour);
    const int evening = time.hour % kNoon + kNoon;
    const int early = time.hour % kNoon;
    if (day.isValid()) {
        const bool passed = at(day, hour) <= wall || early < kDayStarts - 1 || at(day, early) > wall;
        return at(day, passed ? hour : early); // "vandaag half zeven" said at seven in the morning
    }
    if (evening >= kDayEnds && evening < kEveningEnds && at(today, evening) <= wall)
        return at(today, evening);
    return at(today, hour) <= wall ? at(today, hour) : at(today.addDays(-1), hour);
}

} // namespace gekend::capture
