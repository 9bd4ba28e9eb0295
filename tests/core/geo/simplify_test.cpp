// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/simplify.h"

#include "core/geo/measure.h"
#include "tests/core/geo/random_shapes.h"
#include "tests/support/catch.h"

using namespace gekend::geo;

namespace {

double distanceToRing(Point point, const Ring &ring)
{
    double nearest = 1e9;
    for (size_t i = 1; i < ring.size(); ++i) {
        for (int step = 0; step <= 60; ++step) {
            const double t = step / 60.0;
            const Point on{ring[i - 1].x + t * (ring[i].x - ring[i - 1].x),
                           ring[i - 1].y + t * (ring[i].y - ring[i - 1].y)};
            nearest = std::min(nearest, distanceMetres(point, on));
        }
    }
    return nearest;
}

} // namespace

TEST_CASE("a simplified border has fewer points and stays within the tolerance", "[geo][simplify][property]")
{
    RandomShapes random(7);
    for (int i = 0; i < 8; ++i) {
        // A ring of a kilometre with jitter of a few metres along its sides.
        Ring ring;
        for (int k = 0; k < 400; ++k) {
            const double angle = 2 * std::numbers::pi * k / 400;
            ring.push_back(
                random.pointNear({5 + 0.014 * std::cos(angle), 52 + 0.009 * std::sin(angle)}, 3e-5));
        }
        ring.push_back(ring.front());
        const MultiPolygon fewer = simplified({{{ring, {}}}}, 15);
        const Ring &left = fewer.polygons.front().outer;
        CHECK(left.size() < ring.size() / 4);
        CHECK(left.size() >= 4);
        CHECK(left.front() == left.back());
        double worst = 0;
        for (const Point &point : ring)
            worst = std::max(worst, distanceToRing(point, left));
        CHECK(worst < 20);
    }
}

TEST_CASE("small holes go and small outlines stay", "[geo][simplify]")
{
    const Ring outline{{5, 52}, {5.01, 52}, {5.01, 52.01}, {5, 52.01}, {5, 52}};
    const Ring speck{
        {5.002, 52.002}, {5.00201, 52.002}, {5.00201, 52.00201}, {5.002, 52.00201}, {5.002, 52.002}};
    const MultiPolygon fewer = simplified({{{outline, {speck}}, {speck, {}}}}, 50);
    REQUIRE(fewer.polygons.size() == 2);
    CHECK(fewer.polygons[0].outer == outline);
    CHECK(fewer.polygons[0].holes.empty());
    CHECK(fewer.polygons[1].outer == speck);
}

TEST_CASE("without a tolerance, or without points, nothing changes", "[geo][simplify]")
{
    RandomShapes random(9);
    const MultiPolygon shape = random.shape({5, 52}, 0.1);
    CHECK(simplified(shape, 0) == shape);
    CHECK(simplified({}, 10) == MultiPolygon{});
}

TEST_CASE("a long border that zigzags keeps its teeth", "[geo][simplify]")
{
    Ring zigzag;
    for (int i = 0; i < 20000; ++i)
        zigzag.push_back({5 + i * 1e-6, i % 2 ? 52.01 + i * 1e-9 : 52.0});
    zigzag.push_back(zigzag.front());
    const MultiPolygon fewer = simplified({{{zigzag, {}}}}, 1);
    CHECK(fewer.polygons.front().outer.size() > 18000);
}
