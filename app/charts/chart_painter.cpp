// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_painter.h"

#include "app/charts/plot.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

namespace gekend::app {

void paintChart(QPainter &painter, const QRectF &target, const profile::ChartSpec &spec,
                const ChartTheme &theme)
{
    QGraphicsScene scene;
    auto *plot = new Plot(spec, theme);
    scene.addItem(plot);
    plot->resize(target.size());
    plot->layout()->activate(); // there is no event loop here that would
    const QRectF source({0, 0}, target.size());
    scene.setSceneRect(source);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, source, Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace gekend::app
