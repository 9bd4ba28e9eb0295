// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/when.h"
#include "core/capture/words.h"

#include <algorithm>
#include <array>

namespace gekend::capture {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeek = 7;

std::optional<Daypart> daypartOf(QStringView word)
{
    if (word == u"ochtend" || word == u"morgen" || word == u"voormiddag")
        return Daypart::Morning;
    if (word == u"middag" || word == u"namiddag")
        return Daypart::Afternoon;
    if (word == u"avond")
        return Daypart::Evening;
    if (word == u"nacht")
        return Daypart::Night;
    return std::nullopt;
}

/// A word that is `stem`, or that glues a part of the day to it: "dinsdagavond".
struct Stem {
    bool fits = false;
    std::optional<Daypart> part;
};

Stem withPart(QStringView word, QStringView stem)
{
    if (!word.startsWith(stem))
        return {};
    if (word.size() == stem.size())
        return {true, std::nullopt};
    const auto part = daypartOf(word.mid(stem.size()));
    return {part.has_value(), part};
}

struct Weekday {
    int day = 0; // 1 Monday … 7, 0: none
    std::optional<Daypart> part;
};

Weekday weekdayOf(QStringView word)
{
    const qsizetype stem = word.indexOf(u"dag");
    if (stem < 0)
        return {};
    const QStringView name = word.first(stem + 3);
    const int day = weekdayFromWord(name);
    const Stem whole = withPart(word, name);
    return day > 0 && whole.fits ? Weekday{day, whole.part} : Weekday{};
}

/// The last such weekday before today: a weekday equal to today is a week ago.
QDate lastWeekday(int weekday, QDate today)
{
    const int back = (today.dayOfWeek() - weekday + kWeek - 1) % kWeek + 1;
    return today.addDays(-back);
}

QDate nextWeekday(int weekday, QDate today)
{
    const int ahead = (weekday - today.dayOfWeek() + kWeek - 1) % kWeek + 1;
    return today.addDays(ahead);
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Words that make the day behind them another day than the contact's: "elke dinsdag", "tot vrijdag".
bool turnsAway(QStringView before)
{
    return isOneOf(before,
                   {u"elke",         u"iedere",  u"ieder", u"alle",  u"volgende",  u"komende", u"aanstaande",
                    u"eerstkomende", u"tot",     u"vanaf", u"sinds", u"tegen",     u"per",     u"voor",
                    u"na",           u"geboren", u"geb",   u"jarig", u"uiterlijk", u"tussen",  u"m"});
}

/// The same with an op between, or with other days: "geboren op 5 maart", "elke maandag en woensdag".
bool isTurnedAway(const Reading &reading, qsizetype i)
{
    constexpr int kMostDays = 7;
    for (int n = 0; n < kMostDays; ++n) {
        const QStringView before = reading.before(i);
        if (turnsAway(before) || (before == u"op" && turnsAway(reading.before(i - 1))))
            return true;
        if (!isOneOf(before, {u"en", u"of"}) || weekdayOf(reading.before(i - 1)).day == 0)
            return false;
        i -= 2;
    }
    return false;
}

/// "maandag t/m vrijdag", "maandag tot woensdag"
bool startsRange(const Reading &reading, qsizetype i)
{
    return reading.next(i) == u"tot"
        || (reading.next(i) == u"t" && reading.isMark(i + 1, u'/') && reading.word(i + 2) == u"m");
}

/// "a.s.", "aanstaande", "over een week": the day lies ahead.
bool liesAhead(const Reading &reading, qsizetype i)
{
    const bool dotted = reading.next(i) == u"a" && reading.isMark(i + 1, u'.') && reading.word(i + 2) == u"s";
    return dotted || isOneOf(reading.next(i), {u"as", u"aanstaande", u"aankomend"})
        || (reading.next(i) == u"over" && isOneOf(reading.next(i + 2), {u"week", u"weken"}));
}

std::optional<DayMatch> matchNamedDay(const Reading &reading, qsizetype i, QDate today)
{
    const QStringView word = reading.word(i);
    struct Named {
        QStringView stem;
        int back;
    };
    for (const Named named : {Named{u"vandaag", 0}, Named{u"gisteren", 1}, Named{u"gister", 1},
                              Named{u"eergisteren", 2}, Named{u"eergister", 2}}) {
        if (const Stem stem = withPart(word, named.stem); stem.fits)
            return DayMatch{today.addDays(-named.back), stem.part, i + 1};
    }
    if (const Stem stem = withPart(word, u"van"); stem.fits && stem.part)
        return DayMatch{today, stem.part, i + 1}; // vanmorgen
    if (word == u"deze") {
        if (const auto part = daypartOf(reading.next(i + 1)))
            return DayMatch{today, part, i + 2};
    }
    return std::nullopt;
}

std::optional<DayMatch> matchPastWeekday(const Reading &reading, qsizetype i, QDate today)
{
    Weekday weekday = weekdayOf(reading.word(i));
    const bool clock = !reading.next(i + 1).isEmpty() && reading.word(i + 1).front().isDigit();
    if (clock && matchTime(reading, i + 1, true))
        weekday.day =
            std::max(weekday.day, weekdayFromShort(reading.word(i))); // "wo 15:30"; alone "zo" is no Sunday
    if (weekday.day == 0 || liesAhead(reading, i + 1) || startsRange(reading, i + 1))
        return std::nullopt;
    DayMatch match{lastWeekday(weekday.day, today), weekday.part, i + 1};
    if (isOneOf(reading.next(i + 1), {u"jl", u"jongstleden"})) {
        const bool dot = reading.isMark(i + 2, u'.') && reading.isGlued(i + 2) && !reading.isBoundary(i + 2);
        match.end = dot ? i + 3 : i + 2;
    } else if (reading.next(i + 1) == u"vorige" && reading.next(i + 2) == u"week") {
        match.day = mondayOf(today).addDays(weekday.day - 1 - kWeek);
        match.end = i + 3;
    }
    return match;
}

/// "vorige week woensdag", "afgelopen woensdag"
std::optional<DayMatch> matchLed(const Reading &reading, qsizetype i, QDate today)
{
    if (!isOneOf(reading.word(i), {u"vorige", u"afgelopen", u"laatste"}))
        return std::nullopt;
    if (reading.next(i + 1) != u"week")
        return matchPastWeekday(reading, i + 1, today);
    const qsizetype at = reading.next(i + 2) == u"op" ? i + 3 : i + 2;
    const Weekday weekday = weekdayOf(reading.next(at));
    if (weekday.day == 0)
        return std::nullopt;
    const bool previous = reading.word(i) == u"vorige";
    const QDate day =
        previous ? mondayOf(today).addDays(weekday.day - 1 - kWeek) : lastWeekday(weekday.day, today);
    return DayMatch{day, weekday.part, at + 1};
}

/// "3 dagen geleden", "een week geleden"
std::optional<DayMatch> matchAgo(const Reading &reading, qsizetype i, QDate today)
{
    const int count = reading.number(i);
    constexpr int kMost = 1000;
    if (count < 1 || count > kMost || reading.next(i + 2) != u"geleden")
        return std::nullopt;
    if (isOneOf(reading.next(i + 1), {u"dag", u"dagen"}))
        return DayMatch{today.addDays(-count), std::nullopt, i + 3};
    if (isOneOf(reading.next(i + 1), {u"week", u"weken"}))
        return DayMatch{today.addDays(-count * kWeek), std::nullopt, i + 3};
    return std::nullopt;
}

std::optional<DayMatch> matchPastDayItself(const Reading &reading, qsizetype i, QDate today)
{
    if (auto match = matchNamedDay(reading, i, today))
        return match;
    if (isTurnedAway(reading, i))
        return std::nullopt;
    if (const auto calendar = matchCalendar(reading, i)) {
        const bool birthday = isOneOf(reading.next(calendar->end), {u"jarig", u"geboren", u"aanstaande"});
        const QDate day = birthday ? QDate() : latest(*calendar, today);
        return day.isValid() ? std::optional(DayMatch{day, std::nullopt, calendar->end}) : std::nullopt;
    }
    if (auto match = matchPastWeekday(reading, i, today))
        return match;
    if (auto match = matchLed(reading, i, today))
        return match;
    return matchAgo(reading, i, today);
}

/// "over 2 weken", "binnen een maand"
std::optional<DayMatch> matchIn(const Reading &reading, qsizetype i, QDate today)
{
    const int count = reading.number(i + 1);
    constexpr int kMost = 1000;
    if (!isOneOf(reading.word(i), {u"over", u"binnen"}) || count < 1 || count > kMost
        || !reading.continues(i + 2))
        return std::nullopt;
    const QStringView unit = reading.next(i + 2);
    QDate day;
    if (isOneOf(unit, {u"dag", u"dagen"}))
        day = today.addDays(count);
    else if (isOneOf(unit, {u"week", u"weken", u"weekje", u"weekjes"}))
        day = today.addDays(count * kWeek);
    else if (isOneOf(unit, {u"maand", u"maanden"}))
        day = today.addMonths(count);
    else if (unit == u"jaar")
        day = today.addYears(count);
    return day.isValid() ? std::optional(DayMatch{day, std::nullopt, i + 3}) : std::nullopt;
}

/// "volgende week (vrijdag)", "volgende maand", "eind van de week"
std::optional<DayMatch> matchComingWeek(const Reading &reading, qsizetype i, QDate today)
{
    constexpr int kFriday = 5;
    const QStringView word = reading.word(i);
    if (isOneOf(word, {u"eind", u"einde"}) && reading.next(i + 1) == u"van" && reading.next(i + 2) == u"de"
        && reading.next(i + 3) == u"week") {
        const QDate friday = mondayOf(today).addDays(kFriday - 1);
        return DayMatch{friday < today ? friday.addDays(kWeek) : friday, std::nullopt, i + 4};
    }
    if (!isOneOf(word, {u"volgende", u"komende"}))
        return std::nullopt;
    if (reading.next(i + 1) == u"maand")
        return DayMatch{today.addMonths(1), std::nullopt, i + 2};
    if (reading.next(i + 1) != u"week")
        return std::nullopt;
    const qsizetype at = reading.next(i + 2) == u"op" ? i + 3 : i + 2;
    const Weekday weekday = weekdayOf(reading.next(at));
    if (weekday.day == 0)
        return DayMatch{today.addDays(kWeek), std::nullopt, i + 2};
    return DayMatch{mondayOf(today).addDays(kWeek + weekday.day - 1), weekday.part, at + 1};
}

std::optional<DayMatch> matchComingWeekday(const Reading &reading, qsizetype i, QDate today)
{
    const Weekday weekday = weekdayOf(reading.word(i));
    if (weekday.day == 0)
        return std::nullopt;
    DayMatch match{nextWeekday(weekday.day, today), weekday.part, i + 1};
    if (reading.next(i + 1) == u"volgende" && reading.next(i + 2) == u"week") {
        match.day = mondayOf(today).addDays(kWeek + weekday.day - 1);
        match.end = i + 3;
    } else if (const auto later = matchIn(reading, i + 1, match.day);
               later && reading.word(i + 1) == u"over") {
        match.day = later->day;
        match.end = later->end;
    } else if (reading.next(i + 1) == u"a" && liesAhead(reading, i + 1)) {
        match.end = i + 4;
        if (reading.isMark(match.end, u'.') && reading.isGlued(match.end))
            ++match.end;
    } else if (liesAhead(reading, i + 1)) {
        match.end = i + 2;
    }
    return match;
}

std::optional<DayMatch> matchNamedComingDay(const Reading &reading, qsizetype i, QDate today)
{
    const QStringView word = reading.word(i);
    struct Named {
        QStringView stem;
        int ahead;
    };
    for (const Named named : {Named{u"vandaag", 0}, Named{u"morgen", 1}, Named{u"overmorgen", 2}}) {
        if (const Stem stem = withPart(word, named.stem); stem.fits)
            return DayMatch{today.addDays(named.ahead), stem.part, i + 1};
    }
    if (const Stem stem = withPart(word, u"van"); stem.fits && stem.part)
        return DayMatch{today, stem.part, i + 1};
    return std::nullopt;
}

std::optional<DayMatch> matchComingDayItself(const Reading &reading, qsizetype i, QDate today)
{
    if (const auto calendar = matchCalendar(reading, i)) {
        const QDate day = upcoming(*calendar, today);
        return day.isValid() ? std::optional(DayMatch{day, std::nullopt, calendar->end}) : std::nullopt;
    }
    if (auto match = matchNamedComingDay(reading, i, today))
        return match;
    if (auto match = matchComingWeekday(reading, i, today))
        return match;
    if (auto match = matchComingWeek(reading, i, today))
        return match;
    return matchIn(reading, i, today);
}

/// A word behind a day that only tells the part of that day.
void addPart(const Reading &reading, DayMatch &match)
{
    if (match.part || !reading.continues(match.end))
        return;
    if (const auto part = matchDaypart(reading, match.end)) {
        match.part = part->part;
        match.end = part->end;
    }
}

} // namespace

std::optional<PartMatch> matchDaypart(const Reading &reading, qsizetype i)
{
    const QStringView word = reading.word(i);
    if (const auto part = daypartOf(word))
        return PartMatch{*part, i + 1};
    if (word == u"s") {
        const QStringView behind = reading.next(i + 1);
        if (behind == u"middags")
            return PartMatch{Daypart::Afternoon, i + 2};
        const auto part = behind.endsWith(u's') ? daypartOf(behind.chopped(1)) : std::nullopt;
        return part ? std::optional(PartMatch{*part, i + 2}) : std::nullopt;
    }
    if (word == u"in" && reading.next(i + 1) == u"de") {
        if (const auto part = daypartOf(reading.next(i + 2)))
            return PartMatch{*part, i + 3};
    }
    return std::nullopt;
}

QString dutchOf(Daypart part)
{
    constexpr std::array<QStringView, 4> kWords{u"'s ochtends", u"'s middags", u"'s avonds", u"'s nachts"};
    return kWords[static_cast<size_t>(part)].toString();
}

std::optional<DayMatch> matchPastDay(const Reading &reading, qsizetype i, QDate today)
{
    if (reading.word(i).isEmpty())
        return std::nullopt;
    const bool led = reading.word(i) == u"op" && reading.continues(i + 1) && !turnsAway(reading.before(i));
    auto match = matchPastDayItself(reading, led ? i + 1 : i, today);
    if (match)
        addPart(reading, *match);
    return match;
}

std::optional<DayMatch> matchComingDay(const Reading &reading, qsizetype i, QDate today)
{
    if (reading.word(i).isEmpty())
        return std::nullopt;
    const bool led = isOneOf(reading.word(i),
                             {u"op", u"uiterlijk", u"komende", u"aanstaande", u"volgende", u"deze",
                              u"eerstkomende", u"voor", u"tegen"})
        && reading.continues(i + 1);
    if (led) {
        if (auto match = matchComingDayItself(reading, i + 1, today)) {
            addPart(reading, *match);
            return match;
        }
    }
    auto match = matchComingDayItself(reading, i, today);
    if (match)
        addPart(reading, *match);
    return match;
}

} // namespace gekend::capture
