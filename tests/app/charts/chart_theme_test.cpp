// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_theme.h"

#include "tests/support/catch.h"

#include <cmath>

using namespace gekend::app;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

TEST_CASE("every palette holds WCAG AA: text 4.5, marks 3, on its surface", "[charts]")
{
    for (const ChartTheme &theme : {lightChartTheme(12), darkChartTheme(12), printChartTheme(12)}) {
        CHECK(contrast(theme.text, theme.surface) >= 4.5);
        CHECK(contrast(theme.muted, theme.surface) >= 4.5);
        CHECK(contrast(theme.area, theme.surface) >= 4.5); // its values are written in its colour
        for (const QColor &mark : {theme.area, theme.gemeente, theme.country})
            CHECK(contrast(mark, theme.surface) >= 3.0);
    }
    CHECK_FALSE(printChartTheme(12).shaping);
    CHECK(printChartTheme(133.3).font().pixelSize() == 133);
}
