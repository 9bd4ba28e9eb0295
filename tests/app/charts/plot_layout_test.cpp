// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/plot_layout.h"

#include "tests/support/catch.h"
#include "tests/support/sample_charts.h"

using namespace gekend;
using namespace gekend::app;
using namespace Qt::StringLiterals;

TEST_CASE("no word lies over another or outside its chart, at any width and text size", "[charts]")
{
    for (const profile::ChartSpec &spec : test::sampleCharts()) {
        for (const double em : {9.0, 13.0, 26.0}) {
            const ChartTheme theme = lightChartTheme(em);
            for (const double widthInEm : {28.0, 48.0, 90.0}) {
                const QSizeF size(widthInEm * em, preferredHeight(spec, theme));
                const PlotLayout layout = layoutOf(spec, theme, size);
                const QRectF all = QRectF({0, 0}, size).adjusted(-1, -1, 1, 1);
                for (size_t i = 0; i < layout.texts.size(); ++i) {
                    CAPTURE(spec.title, em, widthInEm, layout.texts[i].text);
                    CHECK(all.contains(layout.texts[i].box));
                    for (size_t j = 0; j < i; ++j) {
                        CAPTURE(layout.texts[j].text);
                        CHECK_FALSE(
                            layout.texts[i].box.adjusted(1, 1, -1, -1).intersects(layout.texts[j].box));
                    }
                }
            }
        }
    }
}

TEST_CASE("every category of a list is named and every value it may show is written", "[charts]")
{
    const profile::ChartSpec spec = test::sampleCharts().front();
    const ChartTheme theme = lightChartTheme(12);
    const PlotLayout layout = layoutOf(spec, theme, {600, preferredHeight(spec, theme)});
    QStringList categories, values;
    for (const PlotText &text : layout.texts)
        (text.part == PlotText::Part::Category ? categories : values) << text.text;
    CHECK(categories == spec.categories);
    CHECK(values == QStringList{u"1.215"_s, u"640"_s, u"–"_s, u"10"_s});
}

TEST_CASE("lists run down, ages run up", "[charts]")
{
    const auto charts = test::sampleCharts();
    const ChartTheme theme = lightChartTheme(12);
    const PlotLayout list = layoutOf(charts[0], theme, {600, 200});
    CHECK(list.at(charts[0], 0, 0).y() < list.at(charts[0], 1, 0).y());
    const PlotLayout ages = layoutOf(charts[2], theme, {600, 200});
    CHECK(ages.at(charts[2], 0, 0).y() > ages.at(charts[2], 4, 0).y());
    CHECK(ages.legend.size() == 3);
}

TEST_CASE("a chart without categories is laid out as nothing", "[charts]")
{
    CHECK(layoutOf({}, lightChartTheme(12), {100, 100}).texts.empty());
}
