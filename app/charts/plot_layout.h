// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_scale.h"
#include "app/charts/chart_theme.h"

#include <QLineF>
#include <QRectF>

namespace gekend::app {

/// A word in a plot, placed.
struct PlotText {
    enum class Part { Category, Value, Axis, Legend };
    Part part = Part::Value;
    QString text;
    QRectF box;
    QColor color;
    QFont::Weight weight = QFont::Normal;
};

/// How a series looks in the legend and where.
struct LegendMark {
    QRectF box;
    profile::ChartSeries::Role role = profile::ChartSeries::Role::Area;
};

/// Where everything in a plot goes. Qt Charts draws bars, lines and dots inside `plot`; words and rules are
/// ours, so that none is cut off or put over another.
struct PlotLayout {
    QRectF plot;
    ChartScale scale;
    std::vector<PlotText> texts;
    std::vector<LegendMark> legend;
    std::vector<QLineF> rules; // grid, faint
    QLineF baseline;

    /// The middle of the row or column of a category, across the value axis.
    QPointF at(const profile::ChartSpec &spec, size_t category, double value) const;
};

/// Whether the categories lie under each other.
bool isHorizontal(profile::ChartSpec::Kind kind);
/// The height that lets the chart breathe at that text size.
qreal preferredHeight(const profile::ChartSpec &spec, const ChartTheme &theme);

/// Lays a plot out in a rectangle of that size, its top left at the origin.
PlotLayout layoutOf(const profile::ChartSpec &spec, const ChartTheme &theme, QSizeF size);

} // namespace gekend::app
