// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/indicator.h"

namespace gekend::figures {

using namespace Qt::StringLiterals;

namespace {

struct ShareRow {
    const char16_t *part;
    const char16_t *whole;
};
// Counts say little beside another area; their share of a whole does.
constexpr ShareRow kShares[] = {
    {u"women", u"inhabitants"},
    {u"age_0_15", u"inhabitants"},
    {u"age_15_25", u"inhabitants"},
    {u"age_25_45", u"inhabitants"},
    {u"age_45_65", u"inhabitants"},
    {u"age_65_plus", u"inhabitants"},
    {u"unmarried", u"inhabitants"},
    {u"married", u"inhabitants"},
    {u"divorced", u"inhabitants"},
    {u"widowed", u"inhabitants"},
    {u"origin_netherlands", u"inhabitants"},
    {u"origin_europe", u"inhabitants"},
    {u"origin_outside_europe", u"inhabitants"},
    {u"western_background", u"inhabitants"},
    {u"non_western_background", u"inhabitants"},
    {u"single_person_households", u"households"},
    {u"households_without_children", u"households"},
    {u"households_with_children", u"households"},
    {u"benefit_assistance", u"inhabitants"},
    {u"benefit_pension", u"inhabitants"},
};

IndicatorDefinition shareOf(const Measure &part, const Measure &whole)
{
    return {u"share_"_s + part.key, part.label, part.topic, Unit::Percent, 1,
            Measure::Kind::Share,   part.key,   whole.key};
}

IndicatorDefinition asPublished(const Measure &measure)
{
    return {measure.key,      measure.label, measure.topic, measure.unit,
            measure.decimals, measure.kind,  measure.key,   {}};
}

/// The value of a definition in one area and year; a share only of a base that is large enough.
std::optional<double> valueIn(const PublishedFigures &figures, const IndicatorDefinition &definition,
                              int year, int base)
{
    const PublishedFigure *part = ofYear(figures, definition.part, year);
    if (!part)
        return std::nullopt;
    if (definition.whole.isEmpty())
        return part->value;
    const PublishedFigure *whole = ofYear(figures, definition.whole, year);
    if (!whole || whole->value < base)
        return std::nullopt;
    return 100.0 * part->value / whole->value;
}

} // namespace

const PublishedFigure *newest(const PublishedFigures &figures, QStringView measure)
{
    const PublishedFigure *best = nullptr;
    for (const PublishedFigure &figure : figures) {
        if (figure.measure == measure && (!best || figure.year > best->year))
            best = &figure;
    }
    return best;
}

const PublishedFigure *ofYear(const PublishedFigures &figures, QStringView measure, int year)
{
    for (const PublishedFigure &figure : figures) {
        if (figure.year == year && figure.measure == measure)
            return &figure;
    }
    return nullptr;
}

const std::vector<IndicatorDefinition> &allIndicators()
{
    static const std::vector<IndicatorDefinition> all = [] {
        std::vector<IndicatorDefinition> found;
        for (const ShareRow &row : kShares)
            found.push_back(
                shareOf(*measureByKey(QStringView(row.part)), *measureByKey(QStringView(row.whole))));
        for (const Measure &measure : allMeasures()) {
            if (measure.isComparable())
                found.push_back(asPublished(measure));
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const auto &a, const auto &b) { return a.topic < b.topic; });
        return found;
    }();
    return all;
}

std::optional<Difference> Indicator::againstGemeente() const
{
    if (!gemeente)
        return std::nullopt;
    return difference(value, *gemeente, definition.kind);
}

std::optional<Difference> Indicator::againstCountry() const
{
    if (!country)
        return std::nullopt;
    return difference(value, *country, definition.kind);
}

std::optional<Indicator> indicator(QStringView key, const PublishedFigures &area,
                                   const PublishedFigures &gemeente, const PublishedFigures &country,
                                   int base)
{
    const auto &all = allIndicators();
    const auto definition =
        std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.key == key; });
    if (definition == all.end())
        return std::nullopt;
    const PublishedFigure *part = newest(area, definition->part);
    if (!part)
        return std::nullopt;
    const auto value = valueIn(area, *definition, part->year, base);
    if (!value)
        return std::nullopt;
    return Indicator{*definition,
                     *value,
                     valueIn(gemeente, *definition, part->year, base),
                     valueIn(country, *definition, part->year, base),
                     part->year,
                     part->source,
                     part->table};
}

} // namespace gekend::figures
