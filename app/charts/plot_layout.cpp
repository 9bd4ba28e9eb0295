// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/plot_layout.h"

#include <QFontMetricsF>

namespace gekend::app {

namespace {

using profile::ChartSeries;
using profile::ChartSpec;

// In em, the size of the labels.
constexpr qreal kRow = 1.85;
constexpr qreal kLegendHeight = 2.0;
constexpr qreal kMarkSize = 0.8;
constexpr qreal kGap = 0.5;
constexpr qreal kUprightHeight = 14;
constexpr qreal kWidestCategory = 0.45; // of the whole width

class Builder {
public:
    Builder(const ChartSpec &spec, const ChartTheme &theme, QSizeF size)
        : m_spec(spec)
        , m_theme(theme)
        , m_size(size)
        , m_normal(theme.font())
        , m_bold(theme.font(QFont::DemiBold))
    {
        m_layout.scale = scaleOf(spec);
    }

    PlotLayout build()
    {
        addLegend();
        if (isHorizontal(m_spec.kind))
            layRows();
        else
            layColumns();
        return std::move(m_layout);
    }

private:
    qreal em(qreal times) const { return times * m_theme.em; }
    qreal width(const QString &text, bool bold = false) const
    {
        return (bold ? m_bold : m_normal).horizontalAdvance(text);
    }
    qreal lineHeight() const { return m_normal.height(); }

    void add(PlotText::Part part, const QString &text, QPointF topLeft, const QColor &color,
             bool bold = false)
    {
        if (text.isEmpty())
            return;
        m_layout.texts.push_back({part,
                                  text,
                                  {topLeft, QSizeF(width(text, bold), lineHeight())},
                                  color,
                                  bold ? QFont::DemiBold : QFont::Normal});
    }

    void addLegend()
    {
        if (m_spec.series.size() < 2)
            return;
        qreal x = 0;
        for (const ChartSeries &series : m_spec.series) {
            const qreal top = (lineHeight() - em(kMarkSize)) / 2;
            m_layout.legend.push_back({{x, top, em(kMarkSize), em(kMarkSize)}, series.role});
            x += em(kMarkSize + kGap);
            add(PlotText::Part::Legend, series.name, {x, 0}, m_theme.text);
            x += width(series.name) + em(1.6);
        }
        m_top = em(kLegendHeight);
    }

    QString textAt(const ChartSeries &series, size_t category) const
    {
        const auto &value = series.values[category];
        return value ? valueText(m_spec, *value) : m_spec.missingText;
    }

    void layRows();
    void addRowValue(size_t category);
    void layColumns();
    void addColumnValues(const ChartSeries &series);
    void addTicks();
    void cutRules();

    const ChartSpec &m_spec;
    const ChartTheme &m_theme;
    QSizeF m_size;
    QFontMetricsF m_normal;
    QFontMetricsF m_bold;
    qreal m_top = 0;
    PlotLayout m_layout;
};

void Builder::layRows()
{
    // No axis to read off: the longest bar takes all the room there is.
    double high = 0;
    for (const ChartSeries &series : m_spec.series) {
        for (const auto &value : series.values)
            high = std::max(high, value.value_or(0));
    }
    qreal names = 0, values = 0;
    for (qsizetype i = 0; i < m_spec.categories.size(); ++i) {
        names = std::max(names, width(m_spec.categories[i]));
        values = std::max(values, width(textAt(m_spec.series.front(), size_t(i)), true));
    }
    names = std::min(names, m_size.width() * kWidestCategory);
    const qreal left = names + em(2 * kGap);
    const qreal room = std::max(m_size.width() - left - values - em(2 * kGap), em(2));
    // Qt Charts cuts marks off at the edge of the plot.
    const qreal edge = m_spec.series.size() > 1 ? em(kMarkSize) : 0;
    if (high > 0)
        m_layout.scale.high = high * room / std::max(room - edge, em(1));
    m_layout.plot = QRectF(left, m_top, room, m_size.height() - m_top);
    m_layout.baseline = QLineF(m_layout.plot.topLeft(), m_layout.plot.bottomLeft());

    for (qsizetype i = 0; i < m_spec.categories.size(); ++i) {
        const QString name = m_normal.elidedText(m_spec.categories[i], Qt::ElideRight, names + 1);
        const qreal middle = m_layout.at(m_spec, size_t(i), 0).y();
        add(PlotText::Part::Category, name, {0, middle - lineHeight() / 2}, m_theme.text);
        addRowValue(size_t(i));
    }
}

void Builder::addRowValue(size_t category)
{
    const ChartSeries &own = m_spec.series.front();
    if (!isLabelled(m_spec, own, category))
        return;
    const QString text = textAt(own, category);
    const bool known = own.values[category].has_value();
    const QPointF end = m_layout.at(m_spec, category, own.values[category].value_or(0));
    const qreal top = end.y() - lineHeight() / 2;
    if (m_spec.series.size() == 1) {
        add(PlotText::Part::Value, text, {end.x() + em(kGap), top}, known ? m_theme.text : m_theme.muted,
            known);
        return;
    }
    // Beside other marks it would seem to be theirs: a column of its own, in the colour of the area.
    add(PlotText::Part::Value, text, {m_size.width() - width(text, known), top},
        known ? m_theme.area : m_theme.muted, known);
}

void Builder::layColumns()
{
    const bool axis = m_spec.labels != ChartSpec::Labels::All;
    qreal left = 0;
    for (const double tick : m_layout.scale.ticks())
        left = axis ? std::max(left, width(valueText(m_spec, tick)) + em(kGap)) : 0;
    const qreal top = m_top + lineHeight() * 1.15;
    const qreal bottom = lineHeight() * 1.6;
    m_layout.plot = QRectF(left, top, m_size.width() - left, m_size.height() - top - bottom);
    const qreal zero = m_layout.at(m_spec, 0, 0).y();
    m_layout.baseline = QLineF(m_layout.plot.left(), zero, m_layout.plot.right(), zero);
    for (const double tick : m_layout.scale.ticks()) {
        const qreal y = m_layout.at(m_spec, 0, tick).y();
        if (!axis)
            break;
        if (tick != 0)
            m_layout.rules.emplace_back(m_layout.plot.left(), y, m_layout.plot.right(), y);
        const QString text = valueText(m_spec, tick);
        add(PlotText::Part::Axis, text, {left - em(kGap) - width(text), y - lineHeight() / 2}, m_theme.muted);
    }
    addTicks();
    for (const ChartSeries &series : m_spec.series) {
        if (series.role == ChartSeries::Role::Area)
            addColumnValues(series);
    }
    cutRules();
}

/// A rule does not run through a word.
void Builder::cutRules()
{
    for (const PlotText &text : m_layout.texts) {
        if (text.part != PlotText::Part::Value)
            continue;
        const QRectF box = text.box.adjusted(-em(kGap) / 2, 0, em(kGap) / 2, 0);
        std::vector<QLineF> kept;
        for (const QLineF &rule : m_layout.rules) {
            if (rule.y1() < box.top() || rule.y1() > box.bottom()) {
                kept.push_back(rule);
                continue;
            }
            if (rule.x1() < box.left())
                kept.emplace_back(rule.x1(), rule.y1(), std::min(rule.x2(), box.left()), rule.y1());
            if (rule.x2() > box.right())
                kept.emplace_back(std::max(rule.x1(), box.right()), rule.y1(), rule.x2(), rule.y1());
        }
        m_layout.rules = std::move(kept);
    }
}

void Builder::addTicks()
{
    const QStringList &ticks = m_spec.ticks.isEmpty() ? m_spec.categories : m_spec.ticks;
    const qreal y = m_layout.plot.bottom() + lineHeight() * 0.55;
    qreal taken = -em(1);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const qreal x = m_layout.at(m_spec, size_t(i), 0).x() - width(ticks[i]) / 2;
        const qreal inside = std::clamp(x, 0.0, std::max(0.0, m_size.width() - width(ticks[i])));
        if (ticks[i].isEmpty() || inside < taken + em(kGap) / 2)
            continue; // a word that does not fit is left out, never put over another
        add(PlotText::Part::Axis, ticks[i], {inside, y}, m_theme.muted);
        taken = inside + width(ticks[i]);
    }
}

void Builder::addColumnValues(const ChartSeries &series)
{
    qreal taken = -em(1);
    for (size_t i = 0; i < series.values.size(); ++i) {
        if (!isLabelled(m_spec, series, i))
            continue;
        const bool known = series.values[i].has_value();
        const QString text = textAt(series, i);
        const QPointF end = m_layout.at(m_spec, i, series.values[i].value_or(0));
        const qreal lift = m_spec.kind == ChartSpec::Kind::Line ? em(kMarkSize) / 2 : 0;
        const qreal x = std::clamp(end.x() - width(text, known) / 2, 0.0,
                                   std::max(0.0, m_size.width() - width(text, known)));
        if (x < taken)
            continue;
        add(PlotText::Part::Value, text, {x, end.y() - lineHeight() * 1.05 - lift},
            known ? m_theme.text : m_theme.muted, known);
        taken = x + width(text, known);
    }
}

} // namespace

QPointF PlotLayout::at(const profile::ChartSpec &spec, size_t category, double value) const
{
    const qreal count = qreal(spec.categories.size());
    const qreal share = scale.share(value);
    if (!isHorizontal(spec.kind))
        return {plot.left() + plot.width() * (qreal(category) + 0.5) / count,
                plot.bottom() - plot.height() * share};
    // Ages run upwards, as in a pyramid; lists run down.
    const qreal row = spec.kind == ChartSpec::Kind::AgeBars ? count - 1 - qreal(category) : qreal(category);
    return {plot.left() + plot.width() * share, plot.top() + plot.height() * (row + 0.5) / count};
}

bool isHorizontal(ChartSpec::Kind kind)
{
    return kind == ChartSpec::Kind::HorizontalBar || kind == ChartSpec::Kind::AgeBars
        || kind == ChartSpec::Kind::DotPlot;
}

qreal preferredHeight(const ChartSpec &spec, const ChartTheme &theme)
{
    const qreal legend = spec.series.size() > 1 ? kLegendHeight : 0;
    const qreal body = isHorizontal(spec.kind) ? kRow * qreal(spec.categories.size()) : kUprightHeight;
    return (legend + body) * theme.em;
}

PlotLayout layoutOf(const ChartSpec &spec, const ChartTheme &theme, QSizeF size)
{
    if (spec.categories.isEmpty() || spec.series.empty())
        return {};
    return Builder(spec, theme, size).build();
}

} // namespace gekend::app
