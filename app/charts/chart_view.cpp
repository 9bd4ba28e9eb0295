// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_view.h"

#include "app/charts/plot.h"

#include <QFontMetrics>
#include <QLabel>
#include <QResizeEvent>
#include <QtCharts/QChartView>
#include <QVBoxLayout>

namespace gekend::app {

using namespace Qt::StringLiterals;

/// QChartView keeps its chart as large as itself.
class ChartView::Canvas final : public QChartView {
public:
    explicit Canvas(QWidget *parent)
        : QChartView(parent)
    {
        setFrameShape(NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setBackgroundBrush(Qt::NoBrush); // it lies on whatever card it is put on
        viewport()->setAutoFillBackground(false);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    void showPlot(Plot *plot)
    {
        const std::unique_ptr<QChart> old(chart());
        setChart(plot); // hands the old one back to us
    }
};

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void showText(QLabel *label, const QString &text, const QFont &font, const QColor &color)
{
    label->setText(text);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    label->setVisible(!text.isEmpty());
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_theme(lightChartTheme(QFontMetrics(font()).height() * 0.8))
    , m_title(plainLabel(this))
    , m_subtitle(plainLabel(this))
    , m_note(plainLabel(this))
    , m_canvas(new Canvas(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(8);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_note);
}

ChartView::~ChartView() = default;

void ChartView::setChart(const profile::ChartSpec &spec)
{
    m_spec = spec;
    show();
}

void ChartView::setTheme(const ChartTheme &theme)
{
    m_theme = theme;
    show();
}

QSize ChartView::sizeHint() const
{
    return {qRound(m_theme.em * 40), QWidget::sizeHint().height()};
}

void ChartView::show()
{
    QFont title = m_theme.font(QFont::DemiBold);
    title.setPixelSize(qRound(m_theme.em * 1.25));
    showText(m_title, m_spec.title, title, m_theme.text);
    showText(m_subtitle, m_spec.subtitle, m_theme.font(), m_theme.muted);
    QStringList below{m_spec.note, profile::sourceLine(m_spec.sources)};
    below.removeAll(QString());
    showText(m_note, below.join(u' '), m_theme.font(), m_theme.muted);
    m_canvas->setMinimumHeight(qRound(preferredHeight(m_spec, m_theme)));
    m_canvas->showPlot(new Plot(m_spec, m_theme));
    setAccessibleName(m_spec.title);
    setAccessibleDescription(m_spec.altText);
    m_canvas->setAccessibleName(m_spec.title);
    m_canvas->setAccessibleDescription(m_spec.altText);
    updateGeometry();
}

} // namespace gekend::app
