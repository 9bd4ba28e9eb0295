// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/measure.h"

#include "core/geo/crs.h"
#include "tests/core/geo/random_shapes.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace gekend;
using namespace gekend::geo;

namespace {

/// Another way to the same answer: how many times the ring turns around the point, by summing angles.
int windings(const Ring &ring, Point point)
{
    double sum = 0;
    for (size_t i = 1; i < ring.size(); ++i) {
        const Point a{ring[i - 1].x - point.x, ring[i - 1].y - point.y};
        const Point b{ring[i].x - point.x, ring[i].y - point.y};
        sum += std::atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y);
    }
    return int(std::lround(sum / (2 * std::numbers::pi)));
}

bool insideByWindings(const MultiPolygon &shape, Point point)
{
    for (const Polygon &polygon : shape.polygons) {
        bool inside = windings(polygon.outer, point) != 0;
        for (const Ring &hole : polygon.holes)
            inside = inside && windings(hole, point) == 0;
        if (inside)
            return true;
    }
    return false;
}

Polygon rectangle(double minX, double minY, double maxX, double maxY)
{
    return {{{minX, minY}, {maxX, minY}, {maxX, maxY}, {minX, maxY}, {minX, minY}}, {}};
}

} // namespace

TEST_CASE("point in area agrees with counting turns around the point", "[geo][measure][property]")
{
    RandomShapes random(11);
    int inside = 0;
    for (int i = 0; i < 200; ++i) {
        const MultiPolygon shape = random.shape({5, 52}, 0.1);
        for (int j = 0; j < 50; ++j) {
            const Point point = random.pointNear({5.1, 52}, 0.3);
            const bool is = contains(shape, point);
            inside += is;
            if (is != insideByWindings(shape, point))
                FAIL("shape " << i << ", point " << point.x << ' ' << point.y);
        }
    }
    CHECK(inside > 500); // both answers were asked for
    CHECK(inside < 9500);
}

TEST_CASE("a hole is not inside, and an island in it is", "[geo][measure]")
{
    Polygon ring = rectangle(0, 0, 10, 10);
    ring.holes.push_back(rectangle(3, 3, 7, 7).outer);
    const MultiPolygon shape{{ring, rectangle(4, 4, 6, 6)}};
    CHECK(contains(shape, {1, 1}));
    CHECK_FALSE(contains(shape, {3.5, 3.5}));
    CHECK(contains(shape, {5, 5}));
    CHECK_FALSE(contains(shape, {11, 5}));
    CHECK_FALSE(contains(MultiPolygon{}, {0, 0}));
}

TEST_CASE("a point on a shared border lies in exactly one of the two", "[geo][measure]")
{
    RandomShapes random(5);
    for (int i = 0; i < 500; ++i) {
        // Two neighbours with one slanting border, run through in opposite directions.
        const Point low{random.between(4, 6), 0};
        const Point high{random.between(4, 6), 10};
        const MultiPolygon west{{{{{0, 0}, low, high, {0, 10}, {0, 0}}, {}}}};
        const MultiPolygon east{{{{{10, 10}, high, low, {10, 0}, {10, 10}}, {}}}};
        const double t = random.between(0.001, 0.999);
        const Point border{low.x + t * (high.x - low.x), low.y + t * (high.y - low.y)};
        CHECK(int(contains(west, border)) + int(contains(east, border)) == 1);
    }
}

TEST_CASE("square metres in degrees agree with the plane of the RD grid", "[geo][measure]")
{
    auto rd = RdTransform::make();
    REQUIRE_OK(rd);
    // Near Amersfoort the RD scale is 0.9999079, so areas on the plane are 0.02 percent too small;
    // the Bessel ellipsoid itself is four millionths larger.
    Polygon block = rectangle(154000, 462000, 156000, 464000);
    block.holes.push_back(rectangle(154500, 462500, 154600, 462600).outer);
    const double plane = 2000.0 * 2000.0 - 100.0 * 100.0;
    auto degrees = toWgs84(MultiPolygon{{block}}, Crs::Rd, *rd);
    REQUIRE_OK(degrees);
    const double ellipsoid = areaSquareMetres(std::get<MultiPolygon>(*degrees));
    CHECK(std::abs(ellipsoid * 0.9999079 * 0.9999079 / plane - 1) < 1e-5);
    CHECK(areaSquareMetres({}) == 0);
}

TEST_CASE("distances are in metres", "[geo][measure]")
{
    // 100 m on the RD grid, both ways
    auto rd = RdTransform::make();
    REQUIRE_OK(rd);
    const Point from = rd->toWgs84({155000, 463000});
    CHECK(std::abs(distanceMetres(from, rd->toWgs84({155100, 463000})) - 100) < 0.5);
    CHECK(std::abs(distanceMetres(from, rd->toWgs84({155000, 463100})) - 100) < 0.5);
    CHECK(distanceMetres(from, from) == 0);
}

TEST_CASE("the centroid counts holes and parts by their area", "[geo][measure]")
{
    CHECK(centroid({{rectangle(4, 52, 5, 53)}}) == Point{4.5, 52.5});
    const Point two = centroid({{rectangle(0, 0, 1, 1), rectangle(2, 0, 5, 1)}});
    CHECK(std::abs(two.x - 2.75) < 1e-12);
    Polygon holed = rectangle(0, 0, 4, 2);
    holed.holes.push_back(rectangle(2, 0.5, 3, 1.5).outer); // whichever way the hole runs
    const double expected = (8 * 2.0 - 1 * 2.5) / 7;
    CHECK(std::abs(centroid({{holed}}).x - expected) < 1e-12);
    std::reverse(holed.holes.front().begin(), holed.holes.front().end());
    CHECK(std::abs(centroid({{holed}}).x - expected) < 1e-12);
}

TEST_CASE("a label stands inside its area, even when the centroid does not", "[geo][measure][property]")
{
    const MultiPolygon bent{
        {{{{0, 0}, {10, 0}, {10, 1}, {1, 1}, {1, 9}, {10, 9}, {10, 10}, {0, 10}, {0, 0}}, {}}}};
    CHECK_FALSE(contains(bent, centroid(bent)));
    CHECK(contains(bent, labelPoint(bent)));

    RandomShapes random(3);
    for (int i = 0; i < 300; ++i) {
        const MultiPolygon shape = random.shape({5, 52}, 0.01);
        CHECK(contains(shape, labelPoint(shape)));
    }
}

TEST_CASE("every geometry has a middle", "[geo][measure]")
{
    CHECK(middleOf(Point{4, 52}) == Point{4, 52});
    CHECK(middleOf(Line{{{0, 0}, {1, 0}, {1, 3}}}) == Point{1, 1});
    CHECK(middleOf(Line{{{2, 2}}}) == Point{2, 2});
    CHECK(middleOf(MultiPolygon{{rectangle(0, 0, 2, 2)}}) == Point{1, 1});
}
