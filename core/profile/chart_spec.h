// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gekend::profile {

/// Where figures come from and what time they are of: "Bron: CBS, Kerncijfers wijken en buurten, 2024".
struct Source {
    QString name; // "CBS", "eigen registratie"
    QString title; // "Kerncijfers wijken en buurten"; may be empty
    QString when; // "2024", "1 januari 2023 t/m 31 december 2024"
    bool operator==(const Source &) const = default;
};
/// "CBS, Kerncijfers wijken en buurten, 2024"; a year the title already names is not repeated.
QString textOf(const Source &source);
/// "Bron: …" or "Bronnen: … · …", each source once; empty without sources.
QString sourceLine(const std::vector<Source> &sources);

/// One row of values of a chart; a missing value is one that is unknown or may not be shown, never zero.
struct ChartSeries {
    enum class Role { Area, Gemeente, Country }; // which colour, marker and line pattern it gets
    QString name;
    std::vector<std::optional<double>> values; // one per category
    Role role = Role::Area;
    bool operator==(const ChartSeries &) const = default;
};

/// A chart as values: what it says, what it shows and where that comes from. Drawn by app/charts.
struct ChartSpec {
    enum class Kind {
        Bar, // upright: time from left to right
        HorizontalBar, // one bar per category, the longest label fits
        Line,
        AgeBars, // horizontal bars of the area, oldest on top, with the others as markers
        DotPlot // a dot per series on one line per category
    };
    /// Which values are written beside their bar or dot.
    enum class Labels { All, Extremes, None };

    Kind kind = Kind::Bar;
    QString title; // the message: "Meer 65-plussers dan in Delft"
    QString subtitle; // what, where and when
    QString categoryTitle; // what the categories are: "Thema"
    QStringList categories; // in full: "januari 2024"
    QStringList ticks; // what stands along the axis, empty where nothing; no list: the categories
    std::vector<ChartSeries> series;
    QString unit; // "%", "contacten"
    int decimals = 0;
    Labels labels = Labels::All;
    QString missingText; // stands where a value is missing: "–"
    QString note; // what the missing text means, and other reading help
    std::vector<Source> sources;
    QString altText; // what the chart says to who cannot see it
    bool operator==(const ChartSpec &) const = default;
};

} // namespace gekend::profile
