// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/moment.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"

#include <cmath>
#include <cstring>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes a number of at most `most` digits off the front; -1 when there is none.
int takeNumber(QByteArrayView &text, qsizetype most)
{
    int value = 0;
    qsizetype digits = 0;
    while (digits < text.size() && digits <= most && isDigit(text[digits]))
        value = value * 10 + (text[digits++] - '0');
    if (digits == 0 || digits > most)
        return -1;
    text = text.sliced(digits);
    return value;
}

bool take(QByteArrayView &text, const char *oneOf)
{
    if (text.isEmpty() || !std::strchr(oneOf, text.front()))
        return false;
    text = text.sliced(1);
    return true;
}

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

/// Hours and minutes off the front; nothing, with the text as it was, when it begins otherwise.
std::optional<QTime> takeTime(QByteArrayView &text)
{
    QByteArrayView rest = text;
    const int hour = takeNumber(rest, 2);
    if (hour < 0 || hour > 24)
        return std::nullopt;
    int minute = 0;
    QByteArrayView behind = rest;
    if (take(behind, ":.uUhH") && !behind.isEmpty() && isDigit(behind.front())) {
        rest = behind;
        minute = takeNumber(rest, 2);
        behind = rest;
        if (take(behind, ":") && !behind.isEmpty()
            && isDigit(behind.front())) { // seconds, perhaps parts of them
            takeNumber(behind, 2);
            if (take(behind, ".,"))
                takeNumber(behind, 9);
            rest = behind;
        }
    } else if (!startsWithWord(rest.trimmed(), "u")) {
        return std::nullopt; // a bare number is no time
    }
    rest = rest.trimmed();
    for (const QByteArrayView word : {QByteArrayView("uur"), QByteArrayView("u."), QByteArrayView("u")}) {
        if (startsWithWord(rest, word)) {
            rest = rest.sliced(word.size()).trimmed();
            break;
        }
    }
    const QTime time(hour == 24 ? 0 : hour, minute);
    if (!time.isValid())
        return std::nullopt;
    text = rest;
    return time;
}

/// Three numbers with one kind of sign between them: ISO, or day first.
QDate takeNumericDate(QByteArrayView &text)
{
    QByteArrayView rest = text;
    qsizetype digits = 0;
    while (digits < rest.size() && isDigit(rest[digits]))
        ++digits;
    if (digits == 8 && (rest.size() == 8 || !isDigit(rest[8]))) {
        const QDate date(rest.first(4).toInt(), rest.sliced(4, 2).toInt(), rest.sliced(6, 2).toInt());
        text = rest.sliced(8);
        return date;
    }
    const int first = takeNumber(rest, 4);
    if (first < 0 || rest.isEmpty())
        return {};
    const char sign = rest.front();
    const char between[] = {sign, '\0'};
    if ((sign != '-' && sign != '/' && sign != '.') || !take(rest, between))
        return {};
    const int second = takeNumber(rest, 2);
    if (second < 0 || !take(rest, between))
        return {};
    const qsizetype before = rest.size();
    const int third = takeNumber(rest, 4);
    const qsizetype thirdDigits = before - rest.size();
    if (third < 0)
        return {};
    QDate date;
    if (digits == 4 && thirdDigits <= 2)
        date = QDate(first, second, third);
    else if (digits <= 2 && thirdDigits == 4)
        date = QDate(third, second, first);
    else if (digits <= 2 && thirdDigits == 2)
        date = QDate(2000 + third, second, first);
    if (date.isValid())
        text = rest;
    return date;
}

int monthOf(const QString &word)
{
    constexpr qsizetype kShortest = 3;
    for (int month = 1; month <= 12; ++month) {
        const QString full = dutchMonth(month);
        if (word == dutchMonthShort(month) || (word.size() >= kShortest && full.startsWith(word)))
            return month;
    }
    return word == u"march" || word == u"mar" ? 3 : word == u"may" ? 5 : word == u"oct" ? 10 : 0;
}

bool isWeekday(const QString &word)
{
    for (int day = 1; day <= 7; ++day) {
        if (word.size() >= 2 && dutchWeekday(day).startsWith(word))
            return true;
    }
    return false;
}

/// "di 5 maart 2024", "5-mrt-2024", "5 maart 2024 om 14:30": words to a date, and what stands behind it.
QDate takeWordedDate(const QString &text, QString &behind)
{
    QStringList words = fold(text).replace(u'-', u' ').replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && (isWeekday(QString(words.front()).remove(u'.')) || words.front() == u"op"))
        words.removeFirst();
    if (words.size() < 3)
        return {};
    const int day = QString(words.at(0)).remove(u'.').toInt();
    const int month = monthOf(QString(words.at(1)).remove(u'.'));
    const int year = words.at(2).toInt();
    behind = words.sliced(3).join(u' ');
    return month > 0 && year > 1900 ? QDate(year, month, day) : QDate();
}

std::optional<QTime> knownTime(QByteArrayView text)
{
    const auto span = timeFromText(text);
    return span && span->at.isValid() ? std::optional(span->at) : std::nullopt;
}

QByteArrayView withoutWord(QByteArrayView text, QByteArrayView word)
{
    return startsWithWord(text, word) ? text.sliced(word.size()).trimmed() : text;
}

double numberOf(QString text)
{
    bool ok = false;
    const double value = text.replace(u',', u'.').toDouble(&ok);
    return ok && std::isfinite(value) ? value : -1;
}

std::optional<int> wholeMinutes(double minutes)
{
    constexpr double kDay = 24 * 60;
    const double rounded = std::round(minutes);
    return rounded >= 1 && rounded <= kDay ? std::optional(int(rounded)) : std::nullopt;
}

/// What a word of a duration stands for in minutes; 0 for other words.
double unitOf(QStringView word)
{
    if (word.startsWith(u"min") || word == u"m" || word == u"'")
        return 1;
    if (word.startsWith(u"kwartier"))
        return 15;
    return word.startsWith(u"uur") || word == u"u" || word == u"h" || word == u"hr"
            || word.startsWith(u"hour")
        ? 60
        : 0;
}

/// The words of "1u30min" apart: numbers and letters.
QStringList durationWords(const QString &text)
{
    QStringList words;
    for (const QChar c : text) {
        if (c.isSpace())
            words += QString();
        else if (!words.isEmpty() && !words.last().isEmpty()
                 && words.last().back().isLetter() == c.isLetter())
            words.last() += c;
        else
            words += QString(c);
    }
    words.removeAll(QString());
    return words;
}

} // namespace

std::optional<Moment> momentFromText(QByteArrayView utf8)
{
    QByteArrayView text = utf8.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    Moment moment;
    moment.on = takeNumericDate(text);
    if (!moment.on.isValid()) {
        QString behind;
        moment.on = takeWordedDate(QString::fromUtf8(text), behind);
        if (!moment.on.isValid())
            return std::nullopt;
        if (!behind.isEmpty())
            moment.at = knownTime(withoutWord(behind.toUtf8(), "om "));
        return moment;
    }
    text = text.trimmed();
    take(text, "T,");
    text = withoutWord(text.trimmed(), "om ");
    if (!text.isEmpty())
        moment.at = knownTime(text);
    return moment;
}

std::optional<TimeSpan> timeFromText(QByteArrayView utf8)
{
    QByteArrayView text = utf8.trimmed();
    const bool digitsOnly = text.size() == 4 && std::all_of(text.begin(), text.end(), isDigit);
    if (digitsOnly) { // "1430"
        const QTime time(text.first(2).toInt(), text.sliced(2).toInt());
        if (!time.isValid())
            return std::nullopt;
        return TimeSpan{time == QTime(0, 0) ? QTime() : time, std::nullopt};
    }
    const auto from = takeTime(text);
    if (!from)
        return std::nullopt;
    TimeSpan span{*from, std::nullopt};
    if (take(text, "-") || startsWithWord(text, "tot ") || startsWithWord(text, "\xE2\x80\x93")) {
        text = withoutWord(withoutWord(text.trimmed(), "tot "), "\xE2\x80\x93").trimmed();
        if (const auto until = takeTime(text); until && *until > *from)
            span.minutes = int(from->secsTo(*until) / 60);
    }
    if (*from == QTime(0, 0) && !span.minutes)
        span.at = QTime();
    return span;
}

std::optional<int> minutesFromText(QByteArrayView utf8, bool inHours)
{
    const QString text = fold(QString::fromUtf8(utf8.trimmed()));
    if (text.isEmpty())
        return std::nullopt;
    const double bare = numberOf(text);
    if (bare >= 0)
        return wholeMinutes(inHours ? bare * 60 : bare);
    const QStringList clock = text.split(u':');
    if (clock.size() == 2 || clock.size() == 3) {
        const double hours = numberOf(clock.at(0));
        const double minutes = numberOf(clock.at(1));
        return hours >= 0 && minutes >= 0 ? wholeMinutes(hours * 60 + minutes) : std::nullopt;
    }
    double total = 0;
    double number = -1;
    double last = 0;
    for (const QString &word : durationWords(text)) {
        const double value = word == u"een"                 ? 1
            : word == u"half" || word == u"halfuur"         ? 0.5
            : word == u"anderhalf" || word == u"anderhalve" ? 1.5
                                                            : numberOf(word);
        const double unit = word == u"halfuur" ? 60 : unitOf(word);
        if (value >= 0)
            number = value;
        if (unit == 0)
            continue;
        total += (number < 0 ? 1 : number) * unit;
        number = -1;
        last = unit;
    }
    if (last == 60 && number > 0) // "1 uur 30"
        total += number;
    return wholeMinutes(total);
}

} // namespace gekend::exchange
