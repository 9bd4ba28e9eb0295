// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/chart_spec.h"

namespace gekend::test {

/// A chart of each kind, with what makes it hard: a long name, a missing value, equal values, a zero.
inline std::vector<profile::ChartSpec> sampleCharts()
{
    using namespace Qt::StringLiterals;
    using profile::ChartSeries;
    using profile::ChartSpec;
    std::vector<ChartSpec> charts;

    ChartSpec themes{.kind = ChartSpec::Kind::HorizontalBar,
                     .title = u"Eenzaamheid komt het vaakst ter sprake"_s};
    themes.subtitle = u"Contacten per thema, 2024"_s;
    themes.categories = {u"eenzaamheid"_s, u"schulden en armoede"_s, u"een heel lange naam voor een thema"_s,
                         u"taal"_s};
    themes.series = {{u"contacten"_s, {1215.0, 640.0, std::nullopt, 10.0}, ChartSeries::Role::Area}};
    themes.unit = u"contacten"_s;
    themes.missingText = u"–"_s;
    themes.altText = u"Staafdiagram van thema's"_s;
    charts.push_back(themes);

    ChartSpec months{.kind = ChartSpec::Kind::Bar, .title = u"Meer contacten dan een jaar eerder"_s};
    months.subtitle = u"Contacten per maand, 2022 t/m 2024"_s;
    ChartSeries counts{u"contacten"_s, {}, ChartSeries::Role::Area};
    for (int i = 0; i < 36; ++i) {
        months.categories << u"maand %1"_s.arg(i);
        months.ticks << (i % 3 == 0 ? u"mrt '2%1"_s.arg(i / 12) : QString());
        counts.values.push_back(i == 7 ? std::nullopt : std::optional(40.0 + (i * 17) % 50));
    }
    months.series = {counts};
    months.labels = ChartSpec::Labels::Extremes;
    months.missingText = u"–"_s;
    charts.push_back(months);

    ChartSpec ages{.kind = ChartSpec::Kind::AgeBars,
                   .title = u"Relatief veel 65-plussers"_s,
                   .unit = u"%"_s,
                   .decimals = 1};
    ages.categories = {u"0 tot 15 jaar"_s, u"15 tot 25 jaar"_s, u"25 tot 45 jaar"_s, u"45 tot 65 jaar"_s,
                       u"65 jaar of ouder"_s};
    ages.series = {{u"Centrum-Noord"_s, {12.1, 16.4, 27.5, 25.6, 1.3}, ChartSeries::Role::Area},
                   {u"Delft"_s, {12.0, 20.8, 30.3, 20.8, 16.2}, ChartSeries::Role::Gemeente},
                   {u"Nederland"_s, {15.1, 12.3, 25.6, 26.5, 20.5}, ChartSeries::Role::Country}};
    charts.push_back(ages);

    ChartSpec dots = ages;
    dots.kind = ChartSpec::Kind::DotPlot;
    charts.push_back(dots);

    ChartSpec line{.kind = ChartSpec::Kind::Line, .title = u"De bevolking groeit"_s, .unit = u"inwoners"_s};
    line.categories = {u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s};
    line.series = {
        {u"Centrum-Noord"_s, {990.0, 995.0, std::nullopt, 1010.0, 1020.0, 1035.0}, ChartSeries::Role::Area},
        {u"verwacht"_s, {980.0, 985.0, 990.0, 1000.0, 1010.0, 1015.0}, ChartSeries::Role::Gemeente}};
    line.labels = ChartSpec::Labels::Extremes;
    charts.push_back(line);
    return charts;
}

} // namespace gekend::test
