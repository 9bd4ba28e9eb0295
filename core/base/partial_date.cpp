// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"

#include <array>

namespace gekend {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMonths = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr std::array kShortMonths = {"jan", "feb", "mrt", "apr", "mei", "jun",
                                     "jul", "aug", "sep", "okt", "nov", "dec"};
constexpr std::array kWeekdays = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                  "vrijdag", "zaterdag", "zondag"};

bool plausible(const PartialDate &date)
{
    if (date.year == 0)
        return date.month == 0 && date.day == 0;
    if (date.year < 1850 || date.year > 2200 || date.month < 0 || date.month > 12)
        return false;
    if (date.month == 0)
        return date.day == 0;
    if (date.day == 0)
        return true;
    return QDate::isValid(date.year, date.month, date.day);
}

bool digitsOnly(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

std::optional<PartialDate> fromParts(QStringView a, QStringView b, QStringView c)
{
    if (!digitsOnly(a) || !digitsOnly(b) || !digitsOnly(c) || a.size() > 4 || b.size() > 2 || c.size() > 4)
        return std::nullopt;
    PartialDate date;
    date.month = b.toInt();
    if (a.size() == 4 && c.size() <= 2) {
        date.year = a.toInt();
        date.day = c.toInt();
    } else if (c.size() == 4 && a.size() <= 2) {
        date.year = c.toInt();
        date.day = a.toInt();
    } else {
        return std::nullopt;
    }
    return plausible(date) ? std::optional(date) : std::nullopt;
}

} // namespace

PartialDate PartialDate::of(QDate date)
{
    return date.isValid() ? PartialDate{date.year(), date.month(), date.day()} : PartialDate{};
}

std::optional<PartialDate> PartialDate::fromText(QStringView text)
{
    QStringView trimmed = text.trimmed();
    // A time behind the date ("1968-02-01 00:00:00", "…T00:00") says nothing about a day of birth.
    for (qsizetype i = 8; i < trimmed.size(); ++i) {
        if (trimmed.at(i) == u' ' || trimmed.at(i) == u'T') {
            trimmed = trimmed.first(i);
            break;
        }
    }
    if (trimmed.size() == 8 && digitsOnly(trimmed))
        return fromParts(trimmed.first(4), trimmed.mid(4, 2), trimmed.mid(6, 2));
    if (trimmed.size() == 4 && digitsOnly(trimmed)) {
        const PartialDate date{trimmed.toInt(), 0, 0};
        return plausible(date) ? std::optional(date) : std::nullopt;
    }
    for (const QChar separator : {u'-', u'/', u'.'}) {
        const auto parts = trimmed.split(separator);
        if (parts.size() == 3)
            return fromParts(parts.at(0), parts.at(1), parts.at(2));
        if (parts.size() == 2 && parts.at(0).size() == 4)
            return fromParts(parts.at(0), parts.at(1), u"0");
    }
    return std::nullopt;
}

PartialDate PartialDate::fromStored(QStringView text)
{
    return fromText(text).value_or(PartialDate{});
}

QDate PartialDate::toDate() const
{
    return isComplete() ? QDate(year, month, day) : QDate();
}

QString PartialDate::toStored() const
{
    if (!isKnown())
        return {};
    return u"%1-%2-%3"_s.arg(year, 4, 10, QChar(u'0'))
        .arg(month, 2, 10, QChar(u'0'))
        .arg(day, 2, 10, QChar(u'0'));
}

QString PartialDate::toDutch() const
{
    if (!isKnown())
        return u"onbekend"_s;
    if (month == 0)
        return QString::number(year);
    const QString monthAndYear = dutchMonthShort(month) + u' ' + QString::number(year);
    return day == 0 ? monthAndYear : QString::number(day) + u' ' + monthAndYear;
}

std::optional<int> PartialDate::ageOn(QDate date) const
{
    if (!isKnown() || !date.isValid())
        return std::nullopt;
    const int birthMonth = month == 0 ? 12 : month;
    const int birthDay = day == 0 ? 31 : day;
    int age = date.year() - year;
    if (date.month() < birthMonth || (date.month() == birthMonth && date.day() < birthDay))
        --age;
    return std::max(age, 0);
}

QString dutchDate(QDate date)
{
    return PartialDate::of(date).toDutch();
}

QString dutchDay(QDate date, QDate today)
{
    if (date == today)
        return u"vandaag"_s;
    if (date == today.addDays(-1))
        return u"gisteren"_s;
    if (date == today.addDays(1))
        return u"morgen"_s;
    QString text = dutchWeekday(date.dayOfWeek()) + u' ' + QString::number(date.day()) + u' '
        + dutchMonthShort(date.month());
    if (date.year() != today.year())
        text += u' ' + QString::number(date.year());
    return text;
}

QString dutchMonth(int month)
{
    return month >= 1 && month <= 12 ? QString::fromLatin1(kMonths[size_t(month - 1)]) : QString();
}

QString dutchMonthShort(int month)
{
    return month >= 1 && month <= 12 ? QString::fromLatin1(kShortMonths[size_t(month - 1)]) : QString();
}

QString dutchWeekday(int dayOfWeek)
{
    return dayOfWeek >= 1 && dayOfWeek <= 7 ? QString::fromLatin1(kWeekdays[size_t(dayOfWeek - 1)])
                                            : QString();
}

} // namespace gekend
