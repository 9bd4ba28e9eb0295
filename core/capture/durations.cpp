// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/when.h"
#include "core/capture/words.h"

#include <algorithm>

namespace gekend::capture {

namespace {

constexpr int kHour = 60;
constexpr int kQuarter = 15;
constexpr int kLongest = 24 * kHour;

/// How many minutes a unit has, 0 for any other word.
int minutesOf(QStringView unit)
{
    if (isOneOf(unit, {u"min", u"mins", u"minuut", u"minuten", u"minuutje", u"minuutjes"}))
        return 1;
    if (isOneOf(unit, {u"kwartier", u"kwartiertje", u"kwartiertjes"}))
        return kQuarter;
    if (isOneOf(unit, {u"uur", u"uren", u"uurtje", u"uurtjes"}))
        return kHour;
    return 0;
}

/// "10min", "90m", "2u"
std::optional<DurationMatch> matchGlued(const Reading &reading, qsizetype i)
{
    const QStringView text = reading.word(i);
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits).isDigit())
        ++digits;
    constexpr qsizetype kMostDigits = 4;
    if (digits == 0 || digits > kMostDigits || digits == text.size())
        return std::nullopt;
    const QStringView unit = text.mid(digits);
    const int minutes = unit == u"u" ? kHour : unit == u"m" ? 1 : minutesOf(unit);
    return minutes > 0 ? std::optional(DurationMatch{text.first(digits).toInt() * minutes, i + 1})
                       : std::nullopt;
}

/// "half uur", "halfuurtje", "anderhalf uur", "driekwart uur", "uurtje", "kwartiertje"
std::optional<DurationMatch> matchWordForm(const Reading &reading, qsizetype i)
{
    const QStringView word = reading.word(i);
    const bool hourNext = minutesOf(reading.next(i + 1)) == kHour;
    if (word == u"half" && hourNext)
        return DurationMatch{kHour / 2, i + 2};
    if (isOneOf(word, {u"anderhalf", u"anderhalve"}) && hourNext)
        return DurationMatch{kHour + kHour / 2, i + 2};
    if (word == u"driekwart" && hourNext)
        return DurationMatch{3 * kQuarter, i + 2};
    if (isOneOf(word, {u"halfuur", u"halfuurtje"}))
        return DurationMatch{kHour / 2, i + 1};
    if (isOneOf(word, {u"uurtje", u"kwartier", u"kwartiertje"}))
        return DurationMatch{minutesOf(word), i + 1};
    if (word.endsWith(u"eneenhalf") || word.endsWith(u"eenhalf")) { // tweeënhalf, drieëneenhalf
        QStringView stem = word.chopped(word.endsWith(u"eneenhalf") ? 9 : 4);
        stem = stem.endsWith(u"en") ? stem.chopped(2) : stem;
        if (const int count = numberFromWord(stem); count > 0 && hourNext)
            return DurationMatch{count * kHour + kHour / 2, i + 2};
    }
    return std::nullopt;
}

/// "10 min", "2,5 uur", "drie kwartier", "twee en een half uur"
std::optional<DurationMatch> matchCounted(const Reading &reading, qsizetype i)
{
    if (!reading.startsFresh(i))
        return std::nullopt;
    const bool halfSign = reading.tokens.text(i).endsWith(u'\u00BD');
    const int count = halfSign ? reading.tokens.text(i).chopped(1).toInt() : reading.number(i);
    if (count < 0 || count > kLongest)
        return std::nullopt;
    qsizetype at = i + 1;
    int tenths = halfSign ? 5 : 0;
    const bool decimal = (reading.isMark(at, u',') || reading.isMark(at, u'.')) && reading.isGlued(at)
        && reading.isNumber(at + 1) && reading.isGlued(at + 1) && reading.word(at + 1).size() <= 2;
    if (decimal) {
        tenths = reading.word(at + 1).size() == 1 ? reading.number(at + 1) * 10 : reading.number(at + 1);
        at += 2;
    } else {
        tenths *= 10;
        if (reading.next(at) == u"en" && reading.next(at + 1) == u"een" && reading.next(at + 2) == u"half") {
            tenths = 50;
            at += 3;
        }
    }
    const int unit = minutesOf(reading.next(at));
    constexpr int kHundredths = 100;
    const int minutes = count * unit + unit * tenths / kHundredths;
    return unit > 0 ? std::optional(DurationMatch{minutes, at + 1}) : std::nullopt;
}

std::optional<DurationMatch> matchPlain(const Reading &reading, qsizetype i)
{
    if (auto match = matchGlued(reading, i))
        return match;
    if (isOneOf(reading.word(i), {u"een", u"n"}) && reading.continues(i + 1)) {
        const qsizetype at =
            isOneOf(reading.word(i + 1), {u"klein", u"dik", u"goed", u"ruim", u"krap", u"kort"}) ? i + 2
                                                                                                 : i + 1;
        if (auto match = matchWordForm(reading, at))
            return match;
        if (at > i + 1 && reading.next(at) == u"uur")
            return DurationMatch{kHour, at + 1};
    }
    if (auto match = matchWordForm(reading, i))
        return match;
    return matchCounted(reading, i);
}

/// "1 uur en 15 minuten", "een uur en een kwartier"
void addRest(const Reading &reading, DurationMatch &match)
{
    if (match.minutes % kHour != 0)
        return;
    const qsizetype at = reading.next(match.end) == u"en" ? match.end + 1 : match.end;
    if (!reading.continues(at))
        return;
    const auto rest = matchPlain(reading, at);
    if (rest && rest->minutes < kHour) {
        match.minutes += rest->minutes;
        match.end = rest->end;
    }
}

bool isQualifier(QStringView word)
{
    return isOneOf(
        word,
        {u"ongeveer", u"circa", u"ca", u"ruim", u"bijna", u"zon", u"zeker", u"maar", u"plusminus", u"duur"});
}

/// Words before or behind that make it no duration of the contact: "elke 10 minuten", "10 minuten te laat".
bool turnsAway(const Reading &reading, qsizetype i, qsizetype end)
{
    return isOneOf(reading.before(i),
                   {u"elke", u"iedere", u"om", u"over", u"binnen", u"per", u"na", u"al", u"sinds", u"de",
                    u"tegen", u"heeft", u"rond", u"tot", u"tussen"})
        || isOneOf(reading.next(end),
                   {u"geleden", u"te", u"per", u"lopen", u"rijden", u"fietsen", u"later", u"eerder",
                    u"vroeger", u"verderop", u"oud", u"of", u"extra", u"in"});
}

} // namespace

std::optional<DurationMatch> matchSpan(const Reading &reading, qsizetype i)
{
    if (reading.word(i).isEmpty())
        return std::nullopt;
    const bool led = isQualifier(reading.word(i)) && reading.continues(i + 1);
    auto match = matchPlain(reading, led ? i + 1 : i);
    if (!match)
        return std::nullopt;
    addRest(reading, *match);
    if (match->minutes < 1 || match->minutes > kLongest)
        return std::nullopt;
    return match;
}

std::optional<DurationMatch> matchDuration(const Reading &reading, qsizetype i)
{
    auto match = matchSpan(reading, i);
    if (!match || turnsAway(reading, i, match->end))
        return std::nullopt;
    const QStringView unit = reading.word(match->end - 1);
    const bool hours = match->minutes % kHour == 0 && (unit.endsWith(u"uur") || unit.endsWith(u'u'));
    if (hours && !isSpanOfHours(reading, i, match->end, match->minutes / kHour))
        return std::nullopt; // "9 uur" is a time
    if (reading.isMark(match->end, u'.') && reading.isGlued(match->end) && !reading.isBoundary(match->end))
        ++match->end;
    return match;
}

bool isSpanOfHours(const Reading &reading, qsizetype i, qsizetype end, int hours)
{
    constexpr int kFirstClockHour = 7; // "9 uur" alone is a time, "2 uur" a duration
    const QStringView behind = reading.next(end);
    const bool participle = behind.size() >= 5 && behind.startsWith(u"ge")
        && (behind.endsWith(u't') || behind.endsWith(u'd') || behind.endsWith(u"en"));
    if (participle
        || isOneOf(behind,
                   {u"lang", u"geleden", u"per", u"bezig", u"later", u"eerder", u"te", u"lopen", u"rijden"}))
        return true;
    if (isOneOf(reading.before(i),
                {u"duurde", u"duurt", u"totaal", u"gedurende", u"ruim", u"bijna", u"ongeveer", u"circa",
                 u"wel", u"zon", u"maar", u"duur", u"zeker", u"elke", u"over", u"binnen", u"na"}))
        return true;
    const bool middag = reading.next(end) == u"s" && matchDaypart(reading, end);
    return hours < kFirstClockHour && !middag;
}

} // namespace gekend::capture
