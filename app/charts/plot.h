// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/plot_layout.h"

#include <QtCharts/QChart>

class QBarCategoryAxis;
class QValueAxis;

namespace gekend::app {

/// The drawing of a chart, without its title: Qt Charts draws the marks, our own layout places every word.
class Plot final : public QChart {
    Q_OBJECT
public:
    Plot(profile::ChartSpec spec, app::ChartTheme theme); // QChart has a ChartTheme of its own
    ~Plot() override;

    const PlotLayout &plotLayout() const { return m_layout; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void addAxes();
    void addBars();
    void addMarkers(const profile::ChartSeries &series);
    void addLine(const profile::ChartSeries &series);
    void attach(QAbstractSeries *series);
    void arrange();
    void addTexts();
    void addLegend();
    void addRules();

    profile::ChartSpec m_spec;
    app::ChartTheme m_theme;
    PlotLayout m_layout;
    QBarCategoryAxis *m_categories = nullptr;
    QValueAxis *m_values = nullptr;
    std::vector<std::unique_ptr<QGraphicsItem>> m_items; // ours: words, rules and legend marks
};

} // namespace gekend::app
