// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_scale.h"

#include "tests/support/catch.h"
#include "tests/support/sample_charts.h"

using namespace gekend;
using namespace gekend::app;
using namespace Qt::StringLiterals;

namespace {

profile::ChartSpec barsOf(std::vector<std::optional<double>> values)
{
    profile::ChartSpec spec;
    for (size_t i = 0; i < values.size(); ++i)
        spec.categories << QString::number(i);
    spec.series = {{u"n"_s, std::move(values), profile::ChartSeries::Role::Area}};
    return spec;
}

} // namespace

TEST_CASE("the scale runs from zero in round steps over every value", "[charts]")
{
    const ChartScale scale = scaleOf(barsOf({3, 97, std::nullopt}));
    CHECK(scale.low == 0);
    CHECK(scale.high == 100);
    CHECK(scale.ticks() == std::vector<double>{0, 50, 100});
    CHECK(scaleOf(barsOf({0.4, 0.7})).high == Catch::Approx(0.8));
    const ChartScale negative = scaleOf(barsOf({-1.2, 0.6}));
    CHECK(negative.low <= -1.2);
    CHECK(negative.high >= 0.6);
    CHECK(scaleOf(barsOf({0, std::nullopt})).high == 1);
}

TEST_CASE("values are written the Dutch way, and only the first highest and the last when asked", "[charts]")
{
    profile::ChartSpec spec = barsOf({5, 9, 9, 4, std::nullopt});
    CHECK(valueText(spec, 1215) == u"1.215"_s);
    spec.unit = u"%"_s;
    spec.decimals = 1;
    CHECK(valueText(spec, 12.06) == u"12,1%"_s);
    spec.labels = profile::ChartSpec::Labels::Extremes;
    std::vector<bool> labelled;
    for (size_t i = 0; i < 5; ++i)
        labelled.push_back(isLabelled(spec, spec.series.front(), i));
    CHECK(labelled == std::vector<bool>{false, true, false, true, true}); // a gap always says that it is one
    spec.labels = profile::ChartSpec::Labels::None;
    CHECK_FALSE(isLabelled(spec, spec.series.front(), 1));
}
