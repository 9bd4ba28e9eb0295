// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/simplify.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace gekend::geo {

namespace {

constexpr double kMetresPerDegree = 111195;
/// Douglas–Peucker takes the square of its stretch at worst; so long rings are cut into stretches of this
/// many.
constexpr size_t kStretch = 1024;

/// Degrees to metres around one latitude.
struct Scale {
    double x;
    double y;
};

double distanceToSegment(Point point, Point a, Point b, Scale scale)
{
    const double px = (point.x - a.x) * scale.x;
    const double py = (point.y - a.y) * scale.y;
    const double dx = (b.x - a.x) * scale.x;
    const double dy = (b.y - a.y) * scale.y;
    const double length = dx * dx + dy * dy;
    const double along = length > 0 ? std::clamp((px * dx + py * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(px - along * dx, py - along * dy);
}

/// Marks which points between first and last must stay. A stack of our own: a ring may have a million points.
void markKept(const Ring &ring, size_t first, size_t last, double metres, Scale scale,
              std::vector<bool> &keep)
{
    std::vector<std::pair<size_t, size_t>> todo{{first, last}};
    while (!todo.empty()) {
        const auto [from, to] = todo.back();
        todo.pop_back();
        double furthest = metres;
        size_t at = 0;
        for (size_t i = from + 1; i < to; ++i) {
            const double distance = distanceToSegment(ring[i], ring[from], ring[to], scale);
            if (distance > furthest) {
                furthest = distance;
                at = i;
            }
        }
        if (at == 0)
            continue;
        keep[at] = true;
        todo.emplace_back(from, at);
        todo.emplace_back(at, to);
    }
}

Ring simplifiedRing(const Ring &ring, double metres, Scale scale)
{
    if (ring.size() <= 4)
        return ring;
    const size_t last = ring.size() - 1;
    std::vector<bool> keep(ring.size(), false);
    keep[0] = keep[last] = true;
    // First and last are one place, so the ring needs a second point to hang on: the one furthest away.
    const auto away = [&](size_t i) { return distanceToSegment(ring[i], ring[0], ring[0], scale); };
    size_t opposite = 1;
    for (size_t i = 2; i < last; ++i) {
        if (away(i) > away(opposite))
            opposite = i;
    }
    keep[opposite] = true;
    for (size_t from = 0; from < last;) {
        const size_t end = from < opposite ? opposite : last;
        const size_t to = std::min(from + kStretch, end);
        keep[to] = true;
        markKept(ring, from, to, metres, scale, keep);
        from = to;
    }
    Ring out;
    for (size_t i = 0; i < ring.size(); ++i) {
        if (keep[i])
            out.push_back(ring[i]);
    }
    return out;
}

} // namespace

MultiPolygon simplified(const MultiPolygon &shape, double metres)
{
    const Box box = boundsOf(shape);
    if (box.isEmpty() || !(metres > 0))
        return shape;
    const double latitude = std::clamp(box.middle().y, -89.0, 89.0);
    const Scale scale{kMetresPerDegree * std::cos(latitude * std::numbers::pi / 180), kMetresPerDegree};
    MultiPolygon out;
    for (const Polygon &polygon : shape.polygons) {
        Polygon fewer;
        fewer.outer = simplifiedRing(polygon.outer, metres, scale);
        if (fewer.outer.size() < 4)
            fewer.outer = polygon.outer;
        for (const Ring &hole : polygon.holes) {
            Ring ring = simplifiedRing(hole, metres, scale);
            if (ring.size() >= 4)
                fewer.holes.push_back(std::move(ring));
        }
        out.polygons.push_back(std::move(fewer));
    }
    return out;
}

} // namespace gekend::geo
