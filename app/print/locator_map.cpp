// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/locator_map.h"

#include "app/print/text_box.h"
#include "core/base/text.h"
#include "core/geo/measure.h"
#include "core/geo/simplify.h"
#include "core/geo/wkb.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace gekend::app {

using namespace Qt::StringLiterals;

namespace {

const QColor kGround{0xfa, 0xfa, 0xf8};
const QColor kNeighbour{0xee, 0xf0, 0xec};
const QColor kBorder{0xb4, 0xb8, 0xb0};
const QColor kArea{0xbf, 0xdf, 0xd8};
constexpr qreal kThin = points(0.5);
constexpr qreal kThick = points(1.4);
constexpr qreal kInset = points(10);
constexpr double kSurroundings = 2.2; // how much more than the area itself is shown

const PrintStyle kLabel{PrintSize::Small, QFont::Normal, ink::kText};

/// Degrees to page units: over a town a flat earth is exact enough, if a degree east is as short as it is
/// there.
class Projection {
public:
    Projection(const geo::Box &bounds, const QRectF &box)
        : m_middle(bounds.middle())
        , m_centre(box.center())
        , m_east(std::cos(m_middle.y * std::numbers::pi / 180))
    {
        const double width = std::max(bounds.width() * m_east, 1e-6),
                     height = std::max(bounds.height(), 1e-6);
        m_scale = std::min(box.width() / (width * kSurroundings), box.height() / (height * kSurroundings));
        // A long, thin area still fits.
        m_scale = std::min({m_scale, box.width() * 0.8 / width, box.height() * 0.8 / height});
    }
    QPointF operator()(geo::Point point) const
    {
        return m_centre
            + QPointF((point.x - m_middle.x) * m_east * m_scale, (m_middle.y - point.y) * m_scale);
    }
    double metresPerUnit() const
    {
        const geo::Point north{m_middle.x, m_middle.y + 0.01};
        return geo::distanceMetres(m_middle, north) / (0.01 * m_scale);
    }

private:
    geo::Point m_middle;
    QPointF m_centre;
    double m_east;
    double m_scale = 1;
};

QPainterPath pathOf(const geo::MultiPolygon &shape, const Projection &project)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    const auto addRing = [&](const geo::Ring &ring) {
        QPolygonF polygon;
        for (const geo::Point &point : ring)
            polygon << project(point);
        path.addPolygon(polygon);
        path.closeSubpath();
    };
    for (const geo::Polygon &polygon : shape.polygons) {
        addRing(polygon.outer);
        for (const geo::Ring &hole : polygon.holes)
            addRing(hole);
    }
    return path;
}

void paintText(QPainter &painter, const QString &text, QPointF topLeft)
{
    painter.setPen(kLabel.color);
    lineLayout(text, kLabel)->draw(&painter, topLeft);
}

void paintNorth(QPainter &painter, QPointF top)
{
    const qreal w = points(5), h = points(14);
    painter.fillPath(
        [&] {
            QPainterPath arrow(top);
            arrow.lineTo(top + QPointF(w, h));
            arrow.lineTo(top + QPointF(0, h * 0.75));
            arrow.lineTo(top + QPointF(-w, h));
            arrow.closeSubpath();
            return arrow;
        }(),
        ink::kText);
    paintText(painter, u"N"_s, top + QPointF(-textWidth(u"N"_s, kLabel) / 2, h + points(1)));
}

void paintScale(QPainter &painter, const QRectF &box, double metresPerUnit)
{
    const double metres = roundDistance(box.width() * 0.25 * metresPerUnit);
    const qreal length = metres / metresPerUnit;
    const QString text =
        metres < 1000 ? dutchNumber(qint64(metres)) + u" m"_s : dutchNumber(qint64(metres / 1000)) + u" km"_s;
    const QPointF left = box.bottomLeft() + QPointF(kInset, -kInset);
    const qreal tick = points(4);
    // On a plate of its own: borders run underneath.
    const qreal plate = std::max(length, textWidth(text, kLabel)) + 2 * kInset;
    painter.fillRect(
        QRectF(box.left(), left.y() - tick - points(17), plate, box.bottom() - left.y() + tick + points(17)),
        kGround);
    painter.fillRect(QRectF(left.x(), left.y() - points(1), length, points(1)), ink::kText);
    painter.fillRect(QRectF(left.x(), left.y() - tick, points(1), tick), ink::kText);
    painter.fillRect(QRectF(left.x() + length - points(1), left.y() - tick, points(1), tick), ink::kText);
    paintText(painter, text, left - QPointF(0, tick + points(13)));
}

} // namespace

double roundDistance(double metres)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(metres, 1.0))));
    for (const double factor : {5.0, 2.0}) {
        if (factor * power <= metres)
            return factor * power;
    }
    return power;
}

void paintLocatorMap(QPainter &painter, const QRectF &box, const profile::MapSpec &map)
{
    const auto area = geo::multiPolygonFromWkb(map.area);
    if (!area)
        return;
    const Projection project(geo::boundsOf(*area), box);
    const double finest = project.metresPerUnit() * points(0.3);
    const auto paintShape = [&](const geo::MultiPolygon &shape, const QColor &fill, const QColor &border,
                                qreal width) {
        painter.setBrush(fill);
        painter.setPen(QPen(border, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(pathOf(geo::simplified(shape, finest), project));
    };
    painter.save();
    painter.setClipRect(box);
    painter.fillRect(box, kGround);
    for (const QByteArray &bytes : map.neighbours) {
        if (const auto neighbour = geo::multiPolygonFromWkb(bytes))
            paintShape(*neighbour, kNeighbour, kBorder, kThin);
    }
    paintShape(*area, kArea, ink::kAccent, kThick);
    paintNorth(painter, box.topRight() + QPointF(-kInset - points(5), kInset));
    paintScale(painter, box, project.metresPerUnit());
    painter.restore();
}

} // namespace gekend::app
