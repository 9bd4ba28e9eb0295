// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_view.h"

#include "tests/support/catch.h"
#include "tests/support/sample_charts.h"

#include <QDir>
#include <QLabel>
#include <QPixmap>

using namespace gekend;
using namespace gekend::app;
using namespace Qt::StringLiterals;

TEST_CASE("the view says title, source and what a screen reader reads, all as plain text", "[charts]")
{
    profile::ChartSpec spec = test::sampleCharts().front();
    spec.title = u"<b>Eenzaamheid</b> komt het vaakst ter sprake"_s;
    spec.sources = {{u"eigen registratie"_s, {}, u"2024"_s}};
    ChartView view;
    view.setChart(spec);
    view.resize(640, 360);
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        texts << label->text();
        CHECK(label->textFormat() == Qt::PlainText);
    }
    CHECK(texts.contains(spec.title));
    CHECK(texts.contains(u"Bron: eigen registratie, 2024"_s));
    CHECK(view.accessibleName() == spec.title);
    CHECK(view.accessibleDescription() == u"Staafdiagram van thema's"_s);
}

TEST_CASE("the view takes another chart and another theme", "[charts]")
{
    ChartView view;
    view.resize(640, 400);
    for (const profile::ChartSpec &spec : test::sampleCharts())
        view.setChart(spec);
    view.setTheme(darkChartTheme(14));
    QPalette dark;
    dark.setColor(QPalette::Window, darkChartTheme(14).surface);
    view.setPalette(dark);
    CHECK(view.accessibleName() == u"De bevolking groeit"_s);
    QDir(QStringLiteral(GEKEND_BINARY_DIR)).mkpath(u"shots"_s);
    CHECK(view.grab().save(QStringLiteral(GEKEND_BINARY_DIR) + u"/shots/chart_view.png"_s));
}
