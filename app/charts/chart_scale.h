// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/chart_spec.h"

#include <vector>

namespace gekend::app {

/// The value axis of a chart: from zero (or a round number below the smallest) to a round number.
struct ChartScale {
    double low = 0;
    double high = 1;
    double step = 1;

    /// Where a value lies between low (0) and high (1).
    double share(double value) const { return (value - low) / (high - low); }
    /// The round numbers from low to high.
    std::vector<double> ticks() const;
};

/// A scale with about `steps` steps of 1, 2 or 5 times a power of ten that holds every value; bars start at
/// zero.
ChartScale scaleOf(const profile::ChartSpec &spec, int steps = 4);

/// "1.235" or "12,1%": a value as it stands in the chart.
QString valueText(const profile::ChartSpec &spec, double value);

/// Whether the series' values are written at that category, by the labels the chart asks for.
bool isLabelled(const profile::ChartSpec &spec, const profile::ChartSeries &series, size_t category);

} // namespace gekend::app
