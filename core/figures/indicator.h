// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "core/figures/comparison.h"

#include <optional>
#include <vector>

namespace gekend::figures {

/// One figure as it was published, with where it comes from.
struct PublishedFigure {
    QString measure; // a key of core/domain/measure.h, or the title of a column we do not know
    double value = 0;
    int year = 0;
    QString source; // "CBS"
    QString table; // "Kerncijfers wijken en buurten 2024"
    bool operator==(const PublishedFigure &) const = default;
};
using PublishedFigures = std::vector<PublishedFigure>;

/// The newest figure of that measure; null when there is none.
const PublishedFigure *newest(const PublishedFigures &figures, QStringView measure);
/// The figure of that measure in that year; null when there is none.
const PublishedFigure *ofYear(const PublishedFigures &figures, QStringView measure, int year);

/// Something areas can be compared on: a measure as published, or the share one published count is of
/// another.
struct IndicatorDefinition {
    QString key; // "share_age_65_plus" or the measure's own key
    QString label; // Dutch, lower case
    Topic topic = Topic::Population;
    Unit unit = Unit::Percent;
    int decimals = 0;
    Measure::Kind kind = Measure::Kind::Share;
    QString part; // the measure
    QString whole; // empty: `part` is taken as published
};
/// Every indicator, by topic.
const std::vector<IndicatorDefinition> &allIndicators();

/// An indicator of an area, beside the gemeente and the country where they have it in the same year.
struct Indicator {
    IndicatorDefinition definition;
    double value = 0;
    std::optional<double> gemeente;
    std::optional<double> country;
    int year = 0;
    QString source;
    QString table;

    /// Against the gemeente; nothing when there is no figure to compare with.
    std::optional<Difference> againstGemeente() const;
    std::optional<Difference> againstCountry() const;
    /// The value in Dutch; `of` lets gemeente and country be written the same way.
    QString text() const { return text(value); }
    QString text(double of) const { return formatted(of, definition.unit, definition.decimals); }
};

/// The indicator with that key in its newest year; nothing when the area has no figures for it, or its share
/// is of fewer than `base`.
std::optional<Indicator> indicator(QStringView key, const PublishedFigures &area,
                                   const PublishedFigures &gemeente, const PublishedFigures &country,
                                   int base = 50);

} // namespace gekend::figures
