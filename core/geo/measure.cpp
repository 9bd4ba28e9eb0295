// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/measure.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gekend::geo {

namespace {

constexpr double kRadians = std::numbers::pi / 180;
constexpr double kSemiMajor = 6378137.0;
constexpr double kFlattening = 1 / 298.257223563;
constexpr double kMeanRadius = 6371008.8;

/// A ray to the right: whether the edges of the ring are crossed an odd number of times.
bool oddCrossings(const Ring &ring, Point point)
{
    bool odd = false;
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Point a = ring[i];
        const Point b = ring[j];
        if ((a.y > point.y) == (b.y > point.y))
            continue;
        // Always from the lower end, so that two neighbours work out the same crossing of their shared edge.
        const Point low = a.y < b.y ? a : b;
        const Point high = a.y < b.y ? b : a;
        if (point.x < low.x + (point.y - low.y) * (high.x - low.x) / (high.y - low.y))
            odd = !odd;
    }
    return odd;
}

bool contains(const Polygon &polygon, Point point)
{
    return oddCrossings(polygon.outer, point)
        && std::none_of(polygon.holes.begin(), polygon.holes.end(),
                        [point](const Ring &hole) { return oddCrossings(hole, point); });
}

/// Twice the area between equator and latitude per radian of longitude, over the squared semi-major axis.
double authalic(double latitude)
{
    static const double e = std::sqrt(kFlattening * (2 - kFlattening));
    const double s = std::sin(latitude * kRadians);
    return (1 - e * e) * (s / (1 - e * e * s * s) + std::atanh(e * s) / e);
}

double ringSquareMetres(const Ring &ring)
{
    if (ring.size() < 3)
        return 0;
    const double origin = authalic(ring.front().y);
    double sum = 0;
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const double height = (authalic(ring[i].y) + authalic(ring[j].y)) / 2 - origin;
        sum += (ring[i].x - ring[j].x) * kRadians * height;
    }
    return std::abs(sum) * kSemiMajor * kSemiMajor / 2;
}

struct Weighted {
    double area = 0; // signed
    double x = 0; // times area
    double y = 0;
};

void addRing(Weighted &sum, const Ring &ring, Point origin, double sign)
{
    const double turn = signedArea(ring) < 0 ? -sign : sign;
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Point a{ring[j].x - origin.x, ring[j].y - origin.y};
        const Point b{ring[i].x - origin.x, ring[i].y - origin.y};
        const double cross = turn * (a.x * b.y - b.x * a.y) / 2;
        sum.area += cross;
        sum.x += cross * (a.x + b.x) / 3;
        sum.y += cross * (a.y + b.y) / 3;
    }
}

Point halfway(const std::vector<Point> &points)
{
    double length = 0;
    for (size_t i = 1; i < points.size(); ++i)
        length += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
    double left = length / 2;
    for (size_t i = 1; i < points.size(); ++i) {
        const Point a = points[i - 1];
        const Point b = points[i];
        const double step = std::hypot(b.x - a.x, b.y - a.y);
        if (step > 0 && step >= left)
            return {a.x + (b.x - a.x) * left / step, a.y + (b.y - a.y) * left / step};
        left -= step;
    }
    return points.empty() ? Point{} : points.front();
}

struct Run {
    double from = 0;
    double to = 0;
    double width() const { return to - from; }
};

void addCrossings(std::vector<double> &crossings, const Ring &ring, double y)
{
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Point a = ring[i];
        const Point b = ring[j];
        if ((a.y > y) != (b.y > y))
            crossings.push_back(a.x + (y - a.y) * (b.x - a.x) / (b.y - a.y));
    }
}

/// The widest stretch inside the polygon at that height.
Run widestRun(const Polygon &polygon, double y)
{
    std::vector<double> crossings;
    addCrossings(crossings, polygon.outer, y);
    for (const Ring &hole : polygon.holes)
        addCrossings(crossings, hole, y);
    std::sort(crossings.begin(), crossings.end());
    Run widest;
    for (size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const Run run{crossings[i], crossings[i + 1]};
        if (run.width() > widest.width())
            widest = run;
    }
    return widest;
}

} // namespace

bool contains(const MultiPolygon &shape, Point point)
{
    return std::any_of(shape.polygons.begin(), shape.polygons.end(),
                       [point](const Polygon &polygon) { return contains(polygon, point); });
}

double distanceMetres(Point from, Point to)
{
    const double dLat = (to.y - from.y) * kRadians;
    const double dLon = (to.x - from.x) * kRadians;
    const double sLat = std::sin(dLat / 2);
    const double sLon = std::sin(dLon / 2);
    const double h = sLat * sLat + std::cos(from.y * kRadians) * std::cos(to.y * kRadians) * sLon * sLon;
    return 2 * kMeanRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

double areaSquareMetres(const MultiPolygon &shape)
{
    double sum = 0;
    for (const Polygon &polygon : shape.polygons) {
        sum += ringSquareMetres(polygon.outer);
        for (const Ring &hole : polygon.holes)
            sum -= ringSquareMetres(hole);
    }
    return sum;
}

Point centroid(const MultiPolygon &shape)
{
    const Box box = boundsOf(shape);
    if (box.isEmpty())
        return {};
    const Point origin = box.middle();
    Weighted sum;
    for (const Polygon &polygon : shape.polygons) {
        addRing(sum, polygon.outer, origin, 1);
        for (const Ring &hole : polygon.holes)
            addRing(sum, hole, origin, -1);
    }
    if (!(sum.area > 0))
        return origin;
    return {origin.x + sum.x / sum.area, origin.y + sum.y / sum.area};
}

Point middleOf(const Geometry &geometry)
{
    if (const auto *point = std::get_if<Point>(&geometry))
        return *point;
    if (const auto *line = std::get_if<Line>(&geometry))
        return halfway(line->points);
    return centroid(std::get<MultiPolygon>(geometry));
}

Point labelPoint(const MultiPolygon &shape)
{
    if (shape.polygons.empty())
        return {};
    const Polygon &largest = *std::max_element(
        shape.polygons.begin(), shape.polygons.end(), [](const Polygon &a, const Polygon &b) {
            return std::abs(signedArea(a.outer)) < std::abs(signedArea(b.outer));
        });
    const Box box = boundsOf(largest.outer);
    const Point centre = centroid({{largest}});

    constexpr int kLines = 15;
    Run widest;
    double height = box.middle().y;
    for (int i = 1; i <= kLines; ++i) {
        const double y = box.minY + box.height() * i / (kLines + 1);
        const Run run = widestRun(largest, y);
        if (run.width() > widest.width()) {
            widest = run;
            height = y;
        }
    }
    // The middle of the area looks best, unless the label has much more room elsewhere.
    const Run central = widestRun(largest, centre.y);
    if (central.width() >= 0.6 * widest.width() && central.width() > 0)
        return {central.from < centre.x && centre.x < central.to ? centre.x
                                                                 : central.from + central.width() / 2,
                centre.y};
    return {widest.from + widest.width() / 2, height};
}

} // namespace gekend::geo
