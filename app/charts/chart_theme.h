// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/chart_spec.h"

#include <QColor>
#include <QFont>

namespace gekend::app {

/// The colours and the text size a chart is drawn with. Everything else is measured in `em`, so one chart
/// looks the same on a screen and on paper.
struct ChartTheme {
    QColor surface;
    QColor text;
    QColor muted;
    QColor grid;
    QColor area; // the series the chart is about
    QColor gemeente;
    QColor country;
    QString family;
    qreal em = 12; // pixels of the labels
    bool shaping = true; // false on paper: shaped digits and dashes lose their text in a PDF

    QFont font(QFont::Weight weight = QFont::Normal) const;
    const QColor &colorOf(profile::ChartSeries::Role role) const;
    bool operator==(const ChartTheme &) const = default;
};

/// "Inter" where it is installed, else another sans-serif that is.
QString chartFamily();

/// Label sizes in pixels; the palettes hold WCAG AA on their surface: 4.5 for text, 3 for marks.
ChartTheme lightChartTheme(qreal em);
ChartTheme darkChartTheme(qreal em);
/// White paper; `em` in units of the page.
ChartTheme printChartTheme(qreal em);

} // namespace gekend::app
