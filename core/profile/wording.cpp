// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/wording.h"

#include "core/base/partial_date.h"

namespace gekend::profile {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCountryName = "Nederland"_L1;

bool isMonthStart(QDate date)
{
    return date.day() == 1;
}

bool isMonthEnd(QDate date)
{
    return date.day() == date.daysInMonth();
}

QString monthAndYear(QDate date)
{
    return dutchMonth(date.month()) + u' ' + QString::number(date.year());
}

} // namespace

QString textOf(const Source &source)
{
    QStringList parts{source.name};
    if (!source.title.isEmpty())
        parts << source.title;
    if (!source.when.isEmpty() && !source.title.endsWith(source.when))
        parts << source.when;
    return parts.join(u", "_s);
}

QString sourceLine(const std::vector<Source> &sources)
{
    QStringList texts;
    for (const Source &source : sources) {
        const QString text = textOf(source);
        if (!texts.contains(text))
            texts << text;
    }
    if (texts.isEmpty())
        return {};
    return (texts.size() == 1 ? u"Bron: "_s : u"Bronnen: "_s) + texts.join(u"; "_s);
}

QString capitalised(const QString &text)
{
    // IJ is one letter.
    const qsizetype first = text.startsWith(u"ij"_s) ? 2 : 1;
    return text.left(first).toUpper() + text.mid(first);
}

QString longDate(QDate date)
{
    return QString::number(date.day()) + u' ' + monthAndYear(date);
}

QString periodText(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    if (from == to)
        return longDate(from);
    if (!isMonthStart(from) || !isMonthEnd(to))
        return longDate(from) + u" t/m "_s + longDate(to);
    const bool wholeYears = from.month() == 1 && to.month() == 12;
    if (from.year() == to.year()) {
        if (wholeYears)
            return QString::number(from.year());
        if (from.month() == to.month())
            return monthAndYear(from);
        return dutchMonth(from.month()) + u" t/m "_s + monthAndYear(to);
    }
    if (wholeYears)
        return QString::number(from.year()) + u" t/m "_s + QString::number(to.year());
    return monthAndYear(from) + u" t/m "_s + monthAndYear(to);
}

QString inPeriod(QDate from, QDate to)
{
    const QString period = periodText(from, to);
    return (period.contains(u" t/m "_s) ? u"In de periode "_s : u"In "_s) + period;
}

QString thisArea(const ProfileInput &input)
{
    switch (input.area.kind) {
    case AreaKind::Country: return u"dit land"_s;
    case AreaKind::Gemeente: return u"deze gemeente"_s;
    case AreaKind::Wijk: return u"deze wijk"_s;
    case AreaKind::Buurt: return u"deze buurt"_s;
    }
    Q_UNREACHABLE();
}

bool hasGemeente(const ProfileInput &input)
{
    const bool inside = input.area.kind == AreaKind::Wijk || input.area.kind == AreaKind::Buurt;
    return inside && !input.gemeenteName.isEmpty();
}

QString referenceName(const ProfileInput &input)
{
    return hasGemeente(input) ? input.gemeenteName : QString(kCountryName);
}

std::optional<figures::Indicator> indicatorOf(const ProfileInput &input, QStringView key)
{
    return figures::indicator(key, input.areaFigures,
                              hasGemeente(input) ? input.gemeenteFigures : figures::PublishedFigures{},
                              input.countryFigures, input.rule.percentageBase);
}

std::optional<figures::Difference> mainDifference(const figures::Indicator &indicator)
{
    return indicator.gemeente ? indicator.againstGemeente() : indicator.againstCountry();
}

QString comparisonText(const ProfileInput &input, const figures::Indicator &indicator)
{
    const auto found = mainDifference(indicator);
    if (!found)
        return {};
    return figures::dutchOf(*found) + u' '
        + (indicator.gemeente ? input.gemeenteName : QString(kCountryName));
}

Source sourceOf(const figures::PublishedFigure &figure)
{
    return {figure.source, figure.table, figure.year ? QString::number(figure.year) : QString()};
}

Source sourceOf(const figures::Indicator &indicator)
{
    return {indicator.source, indicator.table, indicator.year ? QString::number(indicator.year) : QString()};
}

Source ownSource(const ProfileInput &input)
{
    return ownSource(input.from, input.to);
}

Source ownSource(QDate from, QDate to)
{
    return {u"eigen registratie"_s, {}, periodText(from, to)};
}

} // namespace gekend::profile
