// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_painter.h"

#include "app/charts/plot_layout.h"
#include "tests/support/catch.h"
#include "tests/support/sample_charts.h"

#include <QDir>
#include <QImage>
#include <QPainter>

using namespace gekend;
using namespace gekend::app;
using namespace Qt::StringLiterals;

namespace {

QImage painted(const profile::ChartSpec &spec, const ChartTheme &theme, QSizeF size)
{
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(theme.surface);
    QPainter painter(&image);
    paintChart(painter, QRectF({0, 0}, size), spec, theme);
    return image;
}

bool isClose(QRgb pixel, const QColor &color)
{
    return std::abs(qRed(pixel) - color.red()) + std::abs(qGreen(pixel) - color.green())
        + std::abs(qBlue(pixel) - color.blue())
        < 12;
}

} // namespace

TEST_CASE("a bar is as long as its value says, and a missing one is not there", "[charts]")
{
    const profile::ChartSpec spec = test::sampleCharts().front();
    const ChartTheme theme = lightChartTheme(12);
    const QSizeF size(600, preferredHeight(spec, theme));
    const QImage image = painted(spec, theme, size);
    const PlotLayout layout = layoutOf(spec, theme, size);
    for (size_t i = 0; i < 4; ++i) {
        const double value = spec.series.front().values[i].value_or(0);
        const QPoint end = layout.at(spec, i, value).toPoint();
        CAPTURE(i, value);
        if (value > 20)
            CHECK(isClose(image.pixel(end - QPoint(3, 0)), theme.area));
        CHECK_FALSE(isClose(image.pixel(end + QPoint(3, 0)), theme.area));
    }
}

TEST_CASE("upright bars stand on their baseline and gaps stay open", "[charts]")
{
    const profile::ChartSpec spec = test::sampleCharts()[1];
    const ChartTheme theme = darkChartTheme(12);
    const QSizeF size(700, preferredHeight(spec, theme));
    const QImage image = painted(spec, theme, size);
    const PlotLayout layout = layoutOf(spec, theme, size);
    for (size_t i = 0; i < 36; ++i) {
        const auto &value = spec.series.front().values[i];
        const QPoint middle = layout.at(spec, i, value.value_or(40) / 2).toPoint();
        CAPTURE(i);
        CHECK(isClose(image.pixel(middle), theme.area) == value.has_value());
    }
}

TEST_CASE("every kind of chart draws each of its series", "[charts]")
{
    QDir(QStringLiteral(GEKEND_BINARY_DIR)).mkpath(u"shots"_s);
    int number = 0;
    for (const profile::ChartSpec &spec : test::sampleCharts()) {
        for (const ChartTheme &theme : {lightChartTheme(13), darkChartTheme(13)}) {
            const QImage image = painted(spec, theme, {680, preferredHeight(spec, theme)});
            for (const auto &series : spec.series) {
                int found = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x)
                        found += isClose(image.pixel(x, y), theme.colorOf(series.role));
                }
                CAPTURE(spec.title, series.name);
                CHECK(found > 60);
            }
            CHECK(
                image.save(u"%1/shots/chart_%2.png"_s.arg(QStringLiteral(GEKEND_BINARY_DIR)).arg(++number)));
        }
    }
}

TEST_CASE("a chart without values paints nothing and does no harm", "[charts]")
{
    const ChartTheme theme = lightChartTheme(12);
    const QImage image = painted({}, theme, {100, 50});
    CHECK(isClose(image.pixel(50, 25), theme.surface));
}
