// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_theme.h"

#include <QRectF>

class QPainter;

namespace gekend::app {

/// Paints a chart without its title into a rectangle, as vectors and text; `theme.em` in the painter's own
/// units.
void paintChart(QPainter &painter, const QRectF &target, const profile::ChartSpec &spec,
                const ChartTheme &theme);

} // namespace gekend::app
