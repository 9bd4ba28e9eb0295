// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_scale.h"

#include "core/base/text.h"

#include <cmath>

namespace gekend::app {

namespace {

/// 1, 2 or 5 times a power of ten, at least `raw`.
double roundStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

std::vector<double> ChartScale::ticks() const
{
    std::vector<double> ticks;
    const int count = int(std::lround((high - low) / step));
    for (int i = 0; i <= count; ++i)
        ticks.push_back(low + i * step);
    return ticks;
}

ChartScale scaleOf(const profile::ChartSpec &spec, int steps)
{
    double low = 0, high = 0;
    for (const auto &series : spec.series) {
        for (const auto &value : series.values) {
            low = std::min(low, value.value_or(0));
            high = std::max(high, value.value_or(0));
        }
    }
    if (high - low <= 0)
        return {0, 1, 1};
    ChartScale scale;
    scale.step = roundStep((high - low) / steps);
    scale.low = std::floor(low / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(high / scale.step - 1e-9) * scale.step;
    return scale;
}

QString valueText(const profile::ChartSpec &spec, double value)
{
    const QString number = dutchNumber(value, spec.decimals);
    return spec.unit == u"%" ? number + u'%' : number;
}

bool isLabelled(const profile::ChartSpec &spec, const profile::ChartSeries &series, size_t category)
{
    if (spec.labels == profile::ChartSpec::Labels::None)
        return false;
    if (spec.labels == profile::ChartSpec::Labels::All || !series.values[category])
        return true;
    // The first of the highest, and the last known.
    const auto highest = std::max_element(series.values.begin(), series.values.end());
    size_t last = series.values.size();
    while (last > 0 && !series.values[last - 1])
        --last;
    return category == size_t(highest - series.values.begin()) || category + 1 == last;
}

} // namespace gekend::app
