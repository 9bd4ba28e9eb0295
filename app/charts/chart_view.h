// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gekend::app {

/// A chart in the window: title, subtitle, drawing, reading help and source. Its alternative text is what a
/// screen reader says.
class ChartView final : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setChart(const profile::ChartSpec &spec);
    /// Draws again in other colours or another text size.
    void setTheme(const ChartTheme &theme);

    QSize sizeHint() const override;

private:
    class Canvas;
    void show();

    profile::ChartSpec m_spec;
    ChartTheme m_theme;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_note = nullptr;
    Canvas *m_canvas = nullptr;
};

} // namespace gekend::app
