// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <limits>
#include <variant>
#include <vector>

namespace gekend::geo {

/// A place on the map: x is degrees east and y degrees north (WGS84), or both are metres (RD New).
struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point &) const = default;
};

/// A closed line: once cleaned, the first point is also the last.
using Ring = std::vector<Point>;

/// An outline with the holes cut out of it.
struct Polygon {
    Ring outer;
    std::vector<Ring> holes;
    bool operator==(const Polygon &) const = default;
};

struct MultiPolygon {
    std::vector<Polygon> polygons;
    bool operator==(const MultiPolygon &) const = default;
};

/// Points in a row: a road, or several loose points. Kept only for the place it gives a thing.
struct Line {
    std::vector<Point> points;
    bool operator==(const Line &) const = default;
};

using Geometry = std::variant<Point, Line, MultiPolygon>;

/// A geometry as a file gives it, with the number its coordinate system has there (EPSG; 0: not told).
struct ReadGeometry {
    Geometry geometry;
    int srid = 0;
    bool operator==(const ReadGeometry &) const = default;
};

/// An upright rectangle; a new one holds nothing and grows by what is added.
struct Box {
    double minX = std::numeric_limits<double>::infinity();
    double minY = std::numeric_limits<double>::infinity();
    double maxX = -std::numeric_limits<double>::infinity();
    double maxY = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return minX > maxX; }
    void add(Point point);
    void add(const Box &other);
    bool contains(Point point) const
    {
        return point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY;
    }
    Point middle() const { return {minX + (maxX - minX) / 2, minY + (maxY - minY) / 2}; }
    double width() const { return isEmpty() ? 0 : maxX - minX; }
    double height() const { return isEmpty() ? 0 : maxY - minY; }
    bool operator==(const Box &) const = default;
};

Box boundsOf(const Ring &ring);
Box boundsOf(const MultiPolygon &shape);
Box boundsOf(const Geometry &geometry);

/// Whether both coordinates are finite.
bool isFinite(Point point);
/// Whether x is a longitude and y a latitude.
bool isOnEarth(Point point);
/// Every point of the geometry passes the test; an empty geometry passes too.
bool everyPoint(const Geometry &geometry, bool (*test)(Point));

/// The area a ring encloses, in the square of its unit; positive when it runs against the clock.
double signedArea(const Ring &ring);

/// The shape ready for use: rings closed, doubled points and rings without area dropped, outlines against the
/// clock and holes with it. Invalid when a coordinate is not a number or nothing is left.
Result<MultiPolygon> cleaned(MultiPolygon shape);
/// As `cleaned`, and every coordinate lies on earth in degrees.
Result<MultiPolygon> cleanedWgs84(MultiPolygon shape);

} // namespace gekend::geo
