// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/shape.h"

#include <algorithm>
#include <cmath>

namespace gekend::geo {

using namespace Qt::StringLiterals;

namespace {

template <typename Visit> void eachPoint(const MultiPolygon &shape, Visit visit)
{
    for (const Polygon &polygon : shape.polygons) {
        std::for_each(polygon.outer.begin(), polygon.outer.end(), visit);
        for (const Ring &hole : polygon.holes)
            std::for_each(hole.begin(), hole.end(), visit);
    }
}

template <typename Visit> void eachPoint(const Geometry &geometry, Visit visit)
{
    if (const auto *point = std::get_if<Point>(&geometry))
        visit(*point);
    else if (const auto *line = std::get_if<Line>(&geometry))
        std::for_each(line->points.begin(), line->points.end(), visit);
    else
        eachPoint(std::get<MultiPolygon>(geometry), visit);
}

/// Closes the ring, drops doubled points and turns it the asked way; false when it encloses nothing.
bool cleanRing(Ring &ring, bool againstClock)
{
    ring.erase(std::unique(ring.begin(), ring.end()), ring.end());
    if (!ring.empty() && ring.front() != ring.back())
        ring.push_back(ring.front());
    if (ring.size() < 4)
        return false;
    const double area = signedArea(ring);
    // Below this the ring is a line there and back, up to the rounding of its coordinates.
    const Box box = boundsOf(ring);
    if (!(std::abs(area) > 1e-12 * std::max(box.width(), box.height()) * std::max(box.width(), box.height())))
        return false;
    if ((area > 0) != againstClock)
        std::reverse(ring.begin(), ring.end());
    return true;
}

} // namespace

void Box::add(Point point)
{
    minX = std::min(minX, point.x);
    minY = std::min(minY, point.y);
    maxX = std::max(maxX, point.x);
    maxY = std::max(maxY, point.y);
}

void Box::add(const Box &other)
{
    minX = std::min(minX, other.minX);
    minY = std::min(minY, other.minY);
    maxX = std::max(maxX, other.maxX);
    maxY = std::max(maxY, other.maxY);
}

Box boundsOf(const Ring &ring)
{
    Box box;
    for (const Point &point : ring)
        box.add(point);
    return box;
}

Box boundsOf(const MultiPolygon &shape)
{
    Box box;
    eachPoint(shape, [&box](Point point) { box.add(point); });
    return box;
}

Box boundsOf(const Geometry &geometry)
{
    Box box;
    eachPoint(geometry, [&box](Point point) { box.add(point); });
    return box;
}

bool isFinite(Point point)
{
    return std::isfinite(point.x) && std::isfinite(point.y);
}

bool isOnEarth(Point point)
{
    return point.x >= -180 && point.x <= 180 && point.y >= -90 && point.y <= 90;
}

bool everyPoint(const Geometry &geometry, bool (*test)(Point))
{
    bool every = true;
    eachPoint(geometry, [&every, test](Point point) { every = every && test(point); });
    return every;
}

double signedArea(const Ring &ring)
{
    if (ring.size() < 3)
        return 0;
    // Relative to the first point: a buurt is small and its RD coordinates are not.
    const Point origin = ring.front();
    double twice = 0;
    Point from{0, 0};
    for (const Point &point : ring) {
        const Point to{point.x - origin.x, point.y - origin.y};
        twice += from.x * to.y - to.x * from.y;
        from = to;
    }
    return twice / 2;
}

Result<MultiPolygon> cleaned(MultiPolygon shape)
{
    bool finite = true;
    eachPoint(shape, [&finite](Point point) { finite = finite && isFinite(point); });
    if (!finite)
        return invalid(u"De grens bevat een coördinaat die geen getal is."_s);

    std::vector<Polygon> kept;
    for (Polygon &polygon : shape.polygons) {
        if (!cleanRing(polygon.outer, true))
            continue;
        std::erase_if(polygon.holes, [](Ring &hole) { return !cleanRing(hole, false); });
        kept.push_back(std::move(polygon));
    }
    if (kept.empty())
        return invalid(u"De grens omsluit geen gebied."_s);
    return MultiPolygon{std::move(kept)};
}

Result<MultiPolygon> cleanedWgs84(MultiPolygon shape)
{
    auto result = cleaned(std::move(shape));
    if (!result)
        return result;
    bool onEarth = true;
    eachPoint(*result, [&onEarth](Point point) { onEarth = onEarth && isOnEarth(point); });
    if (!onEarth)
        return invalid(
            u"De grens heeft coördinaten buiten de aarde: het zijn geen graden (WGS84) en ook geen RD."_s);
    return result;
}

} // namespace gekend::geo
