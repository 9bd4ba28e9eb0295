// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/plot.h"

#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QPainterPath>
#include <QPen>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

namespace gekend::app {

using profile::ChartSeries;
using profile::ChartSpec;

namespace {

constexpr qreal kBarWidth = 0.62; // of the room a category has
constexpr qreal kManyBarsWidth = 0.78;
constexpr int kManyBars = 20;
// In em.
constexpr qreal kMarker = 0.8;
constexpr qreal kLine = 0.16;
constexpr qreal kThin = 0.06;

Qt::PenStyle lineStyle(ChartSeries::Role role)
{
    switch (role) {
    case ChartSeries::Role::Area: return Qt::SolidLine;
    case ChartSeries::Role::Gemeente: return Qt::DashLine;
    case ChartSeries::Role::Country: return Qt::DotLine;
    }
    Q_UNREACHABLE();
}

/// Each role has a shape of its own besides its colour: the area is a block, the gemeente a diamond, the
/// country a disc.
QPainterPath legendShape(const LegendMark &mark, bool dots)
{
    QPainterPath path;
    const QRectF &box = mark.box;
    switch (mark.role) {
    case ChartSeries::Role::Area:
        if (dots)
            path.addRect(box.adjusted(box.width() * 0.08, box.height() * 0.08, -box.width() * 0.08,
                                      -box.height() * 0.08));
        else
            path.addRect(box);
        break;
    case ChartSeries::Role::Gemeente:
        path.moveTo(box.center().x(), box.top());
        path.lineTo(box.right(), box.center().y());
        path.lineTo(box.center().x(), box.bottom());
        path.lineTo(box.left(), box.center().y());
        path.closeSubpath();
        break;
    case ChartSeries::Role::Country: path.addEllipse(box); break;
    }
    return path;
}

QScatterSeries::MarkerShape markerShape(ChartSeries::Role role)
{
    switch (role) {
    case ChartSeries::Role::Area: return QScatterSeries::MarkerShapeRectangle;
    case ChartSeries::Role::Gemeente: return QScatterSeries::MarkerShapeRotatedRectangle;
    case ChartSeries::Role::Country: return QScatterSeries::MarkerShapeCircle;
    }
    Q_UNREACHABLE();
}

} // namespace

Plot::Plot(ChartSpec spec, app::ChartTheme theme)
    : m_spec(std::move(spec))
    , m_theme(std::move(theme))
{
    legend()->hide();
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setAnimationOptions(NoAnimation);
    if (m_spec.categories.isEmpty() || m_spec.series.empty())
        return;
    addAxes();
    switch (m_spec.kind) {
    case ChartSpec::Kind::Bar:
    case ChartSpec::Kind::HorizontalBar:
    case ChartSpec::Kind::AgeBars: addBars(); break;
    case ChartSpec::Kind::Line:
    case ChartSpec::Kind::DotPlot: break;
    }
    // The area last, so that it lies on top.
    for (auto series = m_spec.series.rbegin(); series != m_spec.series.rend(); ++series) {
        const bool beside = series->role != ChartSeries::Role::Area;
        if (m_spec.kind == ChartSpec::Kind::Line)
            addLine(*series);
        else if (m_spec.kind == ChartSpec::Kind::DotPlot
                 || (m_spec.kind == ChartSpec::Kind::AgeBars && beside))
            addMarkers(*series);
    }
}

Plot::~Plot() = default;

void Plot::addAxes()
{
    m_categories = new QBarCategoryAxis(this);
    for (qsizetype i = 0; i < m_spec.categories.size(); ++i)
        m_categories->append(QString::number(i)); // names may be alike, and are written by us
    m_values = new QValueAxis(this);
    const bool rows = isHorizontal(m_spec.kind);
    addAxis(m_categories, rows ? Qt::AlignLeft : Qt::AlignBottom);
    addAxis(m_values, rows ? Qt::AlignBottom : Qt::AlignLeft);
    m_categories->setVisible(false);
    m_values->setVisible(false);
}

void Plot::attach(QAbstractSeries *series)
{
    addSeries(series);
    series->attachAxis(m_categories);
    series->attachAxis(m_values);
}

void Plot::addBars()
{
    const ChartSeries &own = m_spec.series.front();
    auto *set = new QBarSet(own.name);
    set->setBrush(m_theme.area);
    set->setPen(Qt::NoPen);
    for (const auto &value : own.values)
        set->append(value.value_or(0));
    // Qt counts rows from below, as ages are; a list is read from above.
    if (m_spec.kind == ChartSpec::Kind::HorizontalBar) {
        set->remove(0, set->count());
        for (auto value = own.values.rbegin(); value != own.values.rend(); ++value)
            set->append(value->value_or(0));
    }
    QAbstractBarSeries *bars = nullptr;
    if (isHorizontal(m_spec.kind))
        bars = new QHorizontalBarSeries;
    else
        bars = new QBarSeries;
    bars->setBarWidth(m_spec.categories.size() > kManyBars ? kManyBarsWidth : kBarWidth);
    bars->append(set);
    attach(bars);
}

void Plot::addMarkers(const ChartSeries &series)
{
    auto *dots = new QScatterSeries;
    dots->setMarkerShape(markerShape(series.role));
    // Qt draws a diamond inside the square of its size: it needs a larger one to weigh the same.
    const qreal diamond = series.role == ChartSeries::Role::Gemeente ? 1.3 : 1.0;
    dots->setMarkerSize(kMarker * diamond * m_theme.em);
    dots->setBrush(m_theme.colorOf(series.role));
    dots->setPen(QPen(m_theme.surface, 2 * kThin * m_theme.em)); // an edge where it lies on a bar
    const int rows = int(series.values.size());
    for (int i = 0; i < rows; ++i) {
        const int row = m_spec.kind == ChartSpec::Kind::AgeBars ? i : rows - 1 - i;
        if (const auto &value = series.values[size_t(i)])
            dots->append(*value, row);
    }
    attach(dots);
}

void Plot::addLine(const ChartSeries &series)
{
    const QColor &color = m_theme.colorOf(series.role);
    QLineSeries *piece = nullptr;
    auto *dots = new QScatterSeries;
    for (size_t i = 0; i < series.values.size(); ++i) {
        const auto &value = series.values[i];
        if (!value) {
            piece = nullptr; // a gap is a gap: nothing is drawn over what is not known
            continue;
        }
        if (!piece) {
            piece = new QLineSeries;
            piece->setPen(
                QPen(color, kLine * m_theme.em, lineStyle(series.role), Qt::FlatCap, Qt::RoundJoin));
            attach(piece);
        }
        piece->append(qreal(i), *value);
        dots->append(qreal(i), *value);
    }
    dots->setMarkerShape(markerShape(series.role));
    dots->setMarkerSize(kMarker * m_theme.em * 0.75);
    dots->setBrush(color);
    dots->setPen(QPen(m_theme.surface, kThin * m_theme.em));
    attach(dots);
}

void Plot::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    arrange();
}

void Plot::arrange()
{
    m_items.clear();
    m_layout = layoutOf(m_spec, m_theme, size());
    if (!m_values)
        return;
    m_values->setRange(m_layout.scale.low, m_layout.scale.high);
    setPlotArea(m_layout.plot);
    addRules();
    addLegend();
    addTexts();
}

void Plot::addRules()
{
    const auto add = [this](const QLineF &line, const QColor &color, qreal z) {
        auto item = std::make_unique<QGraphicsLineItem>(line, this);
        item->setPen(QPen(color, kThin * m_theme.em));
        item->setZValue(z);
        m_items.push_back(std::move(item));
    };
    for (const QLineF &rule : m_layout.rules)
        add(rule, m_theme.grid, -1);
    if (m_spec.kind == ChartSpec::Kind::DotPlot) {
        for (size_t i = 0; i < size_t(m_spec.categories.size()); ++i)
            add({m_layout.at(m_spec, i, m_layout.scale.low), m_layout.at(m_spec, i, m_layout.scale.high)},
                m_theme.grid, -1);
    }
    add(m_layout.baseline, m_theme.muted, 20);
}

void Plot::addLegend()
{
    for (const LegendMark &mark : m_layout.legend) {
        const bool dots = m_spec.kind == ChartSpec::Kind::DotPlot || m_spec.kind == ChartSpec::Kind::Line;
        auto item = std::make_unique<QGraphicsPathItem>(legendShape(mark, dots), this);
        item->setBrush(m_theme.colorOf(mark.role));
        item->setPen(Qt::NoPen);
        m_items.push_back(std::move(item));
    }
}

void Plot::addTexts()
{
    for (const PlotText &text : m_layout.texts) {
        auto item = std::make_unique<QGraphicsSimpleTextItem>(text.text, this);
        item->setFont(m_theme.font(text.weight));
        item->setBrush(text.color);
        item->setPos(text.box.topLeft());
        item->setZValue(30); // above bars and markers
        m_items.push_back(std::move(item));
    }
}

} // namespace gekend::app
