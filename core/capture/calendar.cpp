// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/when.h"
#include "core/capture/words.h"

#include <algorithm>

namespace gekend::capture {

namespace {

constexpr int kEarliestYear = 1990; // as a contact's
constexpr int kLatestYear = 2199;
constexpr int kLeapCycle = 8;

/// 5 for "5", "5e", "1ste", "vijf"; -1 for what is no day of a month.
int dayNumber(const Reading &reading, qsizetype i)
{
    QStringView text = reading.word(i);
    if (text.isEmpty())
        return -1;
    int day = reading.number(i);
    if (day < 0) {
        for (const QStringView ending : {u"ste", u"de", u"e"}) {
            if (text.endsWith(ending) && text.size() > ending.size() && text.front().isDigit()) {
                bool ok = false;
                const int value = text.chopped(ending.size()).toInt(&ok);
                day = ok ? value : -1;
                break;
            }
        }
    }
    const bool article = day == 1 && !reading.isNumber(i) && !text.front().isDigit(); // "een mei"
    return day >= 1 && day <= 31 && !article ? day : -1;
}

int fullYear(QStringView digits)
{
    const int value = digits.toInt();
    return digits.size() == 2 ? 2000 + value : value;
}

bool isPlausible(int year)
{
    return year >= kEarliestYear && year <= kLatestYear;
}

/// Streets, scores and groups: "Lekstraat 9-2", "won 2-1", "groep 3-4".
bool standsForNoDate(QStringView before)
{
    constexpr QStringView kEndings[] = {u"straat", u"weg",    u"laan",  u"plein", u"gracht", u"kade",
                                        u"hof",    u"singel", u"dijk",  u"pad",   u"dreef",  u"plantsoen",
                                        u"steeg",  u"ring",   u"markt", u"haven", u"oord",   u"burg",
                                        u"erf",    u"baan",   u"werf",  u"park"};
    constexpr QStringView kWords[] = {
        u"nr",      u"nummer",   u"huisnummer", u"huisnr", u"won",     u"wonnen", u"gewonnen",
        u"verloor", u"verloren", u"stand",      u"score",  u"uitslag", u"groep",  u"groepen",
        u"klas",    u"kamer",    u"lokaal",     u"lijn",   u"artikel", u"punt",   u"flat"};
    return std::any_of(std::begin(kEndings), std::end(kEndings),
                       [before](QStringView e) { return before.endsWith(e); })
        || std::find(std::begin(kWords), std::end(kWords), before) != std::end(kWords);
}

struct Digits {
    QStringView text;
    bool ok = false;
};

Digits gluedDigits(const Reading &reading, qsizetype mark, QChar separator)
{
    const bool fits = mark + 1 < reading.size() && reading.isMark(mark, separator) && reading.isGlued(mark)
        && reading.isNumber(mark + 1) && reading.isGlued(mark + 1);
    return fits ? Digits{reading.word(mark + 1), true} : Digits{};
}

/// "2026-03-05"
std::optional<CalendarDate> matchIso(const Reading &reading, qsizetype i)
{
    const Digits month = gluedDigits(reading, i + 1, u'-');
    const Digits day = gluedDigits(reading, i + 3, u'-');
    if (!month.ok || !day.ok || month.text.size() > 2 || day.text.size() > 2)
        return std::nullopt;
    return CalendarDate{day.text.toInt(), month.text.toInt(), reading.word(i).toInt(), i + 5};
}

std::optional<CalendarDate> matchNumeric(const Reading &reading, qsizetype i)
{
    if (!reading.isNumber(i) || !reading.startsFresh(i))
        return std::nullopt;
    if (reading.word(i).size() == 4)
        return matchIso(reading, i);
    const QChar separator = i + 1 < reading.size() ? reading.tokens.mark(i + 1) : QChar();
    if (reading.word(i).size() > 2 || (separator != u'-' && separator != u'/' && separator != u'.'))
        return std::nullopt;
    const Digits month = gluedDigits(reading, i + 1, separator);
    if (!month.ok || month.text.size() > 2)
        return std::nullopt;
    CalendarDate date{reading.number(i), reading.number(i + 2), std::nullopt, i + 3};
    if (const Digits year = gluedDigits(reading, i + 3, separator); year.ok) {
        if (year.text.size() != 2 && year.text.size() != 4)
            return std::nullopt;
        date.year = fullYear(year.text);
        date.end = i + 5;
    } else if (separator == u'.' || standsForNoDate(reading.before(i)) || isCounted(reading.next(date.end))
               || (separator == u'/' && date.day == 24 && date.month == 7)
               || (reading.isNumber(date.end) && reading.isNumber(date.end + 1))) {
        return std::nullopt; // 5.3 is a decimal, 24/7 is always, 06-12 34 56 78 a telephone
    }
    const bool goesOn = reading.isGlued(date.end)
        && (reading.tokens.mark(date.end).isNull()
            || (reading.isGlued(date.end + 1) && reading.isNumber(date.end + 1)));
    return goesOn ? std::nullopt : std::optional(date);
}

/// "5 mrt.", "vijf maart 2025"
std::optional<CalendarDate> matchNamed(const Reading &reading, qsizetype i)
{
    const int day = dayNumber(reading, i);
    if (day < 0 || !reading.startsFresh(i))
        return std::nullopt;
    const int month = monthFromWord(reading.next(i + 1));
    if (month == 0)
        return std::nullopt;
    CalendarDate date{day, month, std::nullopt, i + 2};
    const bool dot =
        reading.isMark(date.end, u'.') && reading.isGlued(date.end) && !reading.isBoundary(date.end);
    if (dot)
        ++date.end;
    const bool year = reading.continues(date.end) && reading.isNumber(date.end)
        && reading.word(date.end).size() == 4 && isPlausible(reading.number(date.end));
    if (year) {
        date.year = reading.number(date.end);
        ++date.end;
    }
    return date;
}

} // namespace

std::optional<CalendarDate> matchCalendar(const Reading &reading, qsizetype i)
{
    const QStringView word = reading.word(i);
    if (word.isEmpty())
        return std::nullopt;
    if (weekdayFromWord(word) > 0 || weekdayFromShort(word) > 0) {
        const bool dot = reading.isMark(i + 1, u'.') && reading.isGlued(i + 1);
        const qsizetype at = dot ? i + 2 : i + 1;
        if (!dot && !reading.continues(at))
            return std::nullopt;
        auto date = matchNamed(reading, at);
        return date ? date : matchNumeric(reading, at);
    }
    auto date = matchNamed(reading, i);
    return date ? date : matchNumeric(reading, i);
}

QDate latest(const CalendarDate &date, QDate today)
{
    if (date.year) {
        const QDate day(*date.year, date.month, date.day);
        return day.isValid() && isPlausible(*date.year) && day <= today ? day : QDate();
    }
    for (int year = today.year(); year > today.year() - kLeapCycle; --year) {
        const QDate day(year, date.month, date.day);
        if (day.isValid() && day <= today)
            return day;
    }
    return {};
}

QDate upcoming(const CalendarDate &date, QDate today)
{
    if (date.year) {
        const QDate day(*date.year, date.month, date.day);
        return day.isValid() && day >= today && *date.year <= kLatestYear ? day : QDate();
    }
    for (int year = today.year(); year <= today.year() + kLeapCycle; ++year) {
        const QDate day(year, date.month, date.day);
        if (day.isValid() && day >= today)
            return day;
    }
    return {};
}

} // namespace gekend::capture
