// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/sections.h"

#include "core/base/text.h"
#include "core/profile/wording.h"

#include <cmath>

namespace gekend::profile {

using namespace Qt::StringLiterals;

namespace {

struct AgeGroup {
    const char16_t *measure;
    const char16_t *share;
    const char16_t *people; // in a sentence
};
constexpr AgeGroup kAgeGroups[] = {
    {u"age_0_15", u"share_age_0_15", u"kinderen tot 15 jaar"},
    {u"age_15_25", u"share_age_15_25", u"jongeren van 15 tot 25 jaar"},
    {u"age_25_45", u"share_age_25_45", u"inwoners van 25 tot 45 jaar"},
    {u"age_45_65", u"share_age_45_65", u"inwoners van 45 tot 65 jaar"},
    {u"age_65_plus", u"share_age_65_plus", u"65-plussers"},
};

struct Age {
    AgeGroup group;
    figures::Indicator share;
};

std::vector<Age> agesOf(const ProfileInput &input)
{
    std::vector<Age> ages;
    for (const AgeGroup &group : kAgeGroups) {
        if (const auto share = indicatorOf(input, QStringView(group.share)))
            ages.push_back({group, *share});
    }
    return ages.size() == std::size(kAgeGroups) ? ages : std::vector<Age>{};
}

std::optional<double> referenceOf(const figures::Indicator &share)
{
    return share.gemeente ? share.gemeente : share.country;
}

/// The message: the age group that differs most, or that there is none.
QString ageTitle(const ProfileInput &input, const std::vector<Age> &ages)
{
    const auto distance = [](const Age &age) {
        return std::abs(age.share.value - referenceOf(age.share).value_or(0));
    };
    if (!referenceOf(ages.front().share)) {
        const auto most = std::max_element(ages.begin(), ages.end(), [](const Age &a, const Age &b) {
            return a.share.value < b.share.value;
        });
        return u"De grootste groep: "_s + QStringView(most->group.people).toString();
    }
    const Age *most = nullptr;
    for (const Age &age : ages) {
        if (mainDifference(age.share) == figures::Difference::Similar)
            continue;
        if (!most || distance(age) > distance(*most))
            most = &age;
    }
    const QString reference = ages.front().share.gemeente ? input.gemeenteName : u"Nederland"_s;
    if (!most)
        return u"De leeftijden lijken op die in "_s + reference;
    const bool more = mainDifference(most->share) == figures::Difference::Higher;
    return u"Relatief %1 %2 vergeleken met %3"_s.arg(more ? u"veel"_s : u"weinig"_s,
                                                     QStringView(most->group.people).toString(), reference);
}

ChartSpec ageChart(const ProfileInput &input, const std::vector<Age> &ages)
{
    ChartSpec chart{.kind = ChartSpec::Kind::AgeBars, .title = ageTitle(input, ages)};
    const int year = ages.front().share.year;
    chart.subtitle = u"Aandeel van de inwoners per leeftijdsgroep, %1"_s.arg(year);
    chart.categoryTitle = u"Leeftijd"_s;
    chart.unit = u"%"_s;
    chart.decimals = 1;
    ChartSeries own{input.area.name, {}, ChartSeries::Role::Area};
    ChartSeries gemeente{input.gemeenteName, {}, ChartSeries::Role::Gemeente};
    ChartSeries country{u"Nederland"_s, {}, ChartSeries::Role::Country};
    QStringList read;
    for (const Age &age : ages) {
        chart.categories << age.share.definition.label;
        own.values.push_back(age.share.value);
        gemeente.values.push_back(age.share.gemeente);
        country.values.push_back(age.share.country);
        read << age.share.definition.label + u' ' + age.share.text();
    }
    chart.series.push_back(std::move(own));
    if (ages.front().share.gemeente)
        chart.series.push_back(std::move(gemeente));
    if (ages.front().share.country)
        chart.series.push_back(std::move(country));
    chart.sources = {sourceOf(ages.front().share)};
    chart.altText = u"Staafdiagram van leeftijden in %1: %2."_s.arg(input.area.name, joinedDutch(read));
    return chart;
}

/// The counts as published, with shares where the base allows them.
std::optional<Table> ageTable(const ProfileInput &input)
{
    const figures::PublishedFigure *first = figures::newest(input.areaFigures, u"age_0_15");
    if (!first)
        return std::nullopt;
    const bool gemeente = hasGemeente(input);
    Table table{.caption = u"Inwoners naar leeftijd, %1"_s.arg(first->year)};
    table.columns = {{u"Leeftijd"_s, Column::Align::Left, 3},
                     {u"Aantal"_s, Column::Align::Right, 2},
                     {u"Aandeel"_s, Column::Align::Right, 2}};
    if (gemeente)
        table.columns.push_back({input.gemeenteName, Column::Align::Right, 2});
    table.columns.push_back({u"Nederland"_s, Column::Align::Right, 2});
    const auto addRow = [&](const QString &label, const figures::PublishedFigure &count,
                            const figures::Indicator *share) {
        const auto part = [&](const std::optional<double> &value) {
            return share && value ? share->text(*value) : QString();
        };
        QStringList row{label, dutchNumber(qint64(count.value)), share ? share->text() : QString()};
        if (gemeente)
            row << part(share ? share->gemeente : std::nullopt);
        table.rows.push_back(row << part(share ? share->country : std::nullopt));
    };
    for (const AgeGroup &group : kAgeGroups) {
        const auto *count = figures::ofYear(input.areaFigures, QStringView(group.measure), first->year);
        if (!count)
            continue;
        const auto share = indicatorOf(input, QStringView(group.share));
        addRow(measureByKey(QStringView(group.measure))->label, *count, share ? &*share : nullptr);
    }
    if (const auto *all = figures::ofYear(input.areaFigures, u"inhabitants", first->year)) {
        addRow(u"Totaal"_s, *all, nullptr);
        table.totalLast = true;
    }
    table.note = u"Het CBS rondt aantallen af; groepen tellen daardoor niet altijd op tot het totaal."_s;
    table.sources = {sourceOf(*first)};
    return table;
}

/// One line of the table of all other figures.
struct FigureRow {
    Topic topic = Topic::Population;
    QStringList cells;
    Source source;
};

void addCounts(const ProfileInput &input, std::vector<FigureRow> &rows)
{
    for (const Measure &measure : allMeasures()) {
        const auto *own = figures::newest(input.areaFigures, measure.key);
        if (!own || measure.isComparable() || measure.key.startsWith(u"age_"_s))
            continue;
        const auto in = [&](const figures::PublishedFigures &where) {
            const auto *other = figures::ofYear(where, measure.key, own->year);
            return other ? formatted(measure, other->value) : QString();
        };
        rows.push_back(
            {measure.topic,
             {capitalised(measure.label), formatted(measure, own->value), in(input.gemeenteFigures),
              in(input.countryFigures), QString(), QString::number(own->year)},
             sourceOf(*own)});
    }
}

void addIndicators(const ProfileInput &input, std::vector<FigureRow> &rows)
{
    for (const auto &definition : figures::allIndicators()) {
        const auto found =
            definition.key.startsWith(u"share_age_"_s) ? std::nullopt : indicatorOf(input, definition.key);
        if (!found)
            continue;
        const QString label =
            definition.whole.isEmpty() ? definition.label : definition.label + u" (aandeel)"_s;
        rows.push_back(
            {definition.topic,
             {capitalised(label), found->text(), found->gemeente ? found->text(*found->gemeente) : QString(),
              found->country ? found->text(*found->country) : QString(), comparisonText(input, *found),
              QString::number(found->year)},
             sourceOf(*found)});
    }
}

std::optional<Table> figuresTable(const ProfileInput &input)
{
    std::vector<FigureRow> rows;
    addCounts(input, rows);
    addIndicators(input, rows);
    if (rows.empty())
        return std::nullopt;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.topic < b.topic; });

    Table table;
    table.columns = {{u"Onderwerp"_s, Column::Align::Left, 7},
                     {capitalised(dutchOf(input.area.kind)), Column::Align::Right, 3},
                     {input.gemeenteName, Column::Align::Right, 3},
                     {u"Nederland"_s, Column::Align::Right, 3},
                     {u"Vergeleken"_s, Column::Align::Left, 5},
                     {u"Jaar"_s, Column::Align::Right, 2}};
    std::optional<Topic> topic;
    for (FigureRow &row : rows) {
        if (topic != row.topic) {
            topic = row.topic;
            table.groupRows.push_back(table.rows.size());
            table.rows.push_back({capitalised(dutchOf(row.topic)), {}, {}, {}, {}, {}});
        }
        table.rows.push_back(std::move(row.cells));
        table.sources.push_back(std::move(row.source));
    }
    if (!hasGemeente(input)) {
        table.columns.erase(table.columns.begin() + 2);
        for (QStringList &row : table.rows)
            row.removeAt(2);
    }
    return table;
}

} // namespace

Section residentsSection(const ProfileInput &input)
{
    Section section{u"Wie wonen hier"_s, {}};
    const std::vector<Age> ages = agesOf(input);
    if (!ages.empty())
        section.blocks.push_back(ageChart(input, ages));
    if (auto table = ageTable(input))
        section.blocks.push_back(std::move(*table));
    if (auto table = figuresTable(input)) {
        section.blocks.push_back(Heading{2, u"Meer over %1"_s.arg(thisArea(input))});
        section.blocks.push_back(std::move(*table));
    }
    if (section.blocks.empty())
        section.blocks.push_back(Paragraph{u"Wat wij niet weten: hoeveel mensen hier wonen, hoe oud zij zijn "
                                           u"en hoe zij wonen. Daarvoor zijn de "
                                           "cijfers van het CBS nodig."_s});
    return section;
}

} // namespace gekend::profile
