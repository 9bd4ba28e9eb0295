// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/shape.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace gekend;
using namespace gekend::geo;
using namespace Qt::StringLiterals;

namespace {
const Ring kSquare{{4, 52}, {4.01, 52}, {4.01, 52.01}, {4, 52.01}, {4, 52}};
}

TEST_CASE("an open ring is closed and doubled points go", "[geo][shape]")
{
    const auto shape = cleanedWgs84({{{{{4, 52}, {4.01, 52}, {4.01, 52}, {4.01, 52.01}, {4, 52.01}}, {}}}});
    REQUIRE_OK(shape);
    CHECK(shape->polygons.front().outer == kSquare);
}

TEST_CASE("outlines run against the clock and holes with it", "[geo][shape]")
{
    const Ring clockwise(kSquare.rbegin(), kSquare.rend());
    const Ring hole{{4.002, 52.002}, {4.004, 52.002}, {4.004, 52.004}, {4.002, 52.002}};
    const auto shape = cleanedWgs84({{{clockwise, {hole}}}});
    REQUIRE_OK(shape);
    CHECK(signedArea(shape->polygons.front().outer) > 0);
    CHECK(signedArea(shape->polygons.front().holes.front()) < 0);
}

TEST_CASE("rings that enclose nothing are dropped, and a shape of only those refused", "[geo][shape]")
{
    const Ring there{{4, 52}, {4.01, 52.01}, {4.02, 52.02}, {4.01, 52.01}, {4, 52}};
    const Ring dot{{4, 52}, {4, 52}, {4, 52}, {4, 52}};
    const auto some = cleanedWgs84({{{there, {}}, {kSquare, {dot}}}});
    REQUIRE_OK(some);
    CHECK(some->polygons.size() == 1);
    CHECK(some->polygons.front().holes.empty());
    CHECK_FALSE(cleanedWgs84({{{there, {}}, {dot, {}}, {{}, {}}}}).ok());
    CHECK_FALSE(cleanedWgs84({}).ok());
}

TEST_CASE("coordinates that are no numbers or not on earth are refused", "[geo][shape]")
{
    Ring broken = kSquare;
    broken[1].x = std::nan("");
    CHECK_FALSE(cleaned({{{broken, {}}}}).ok());
    broken[1].x = HUGE_VAL;
    CHECK_FALSE(cleaned({{{broken, {}}}}).ok());

    const Ring rd{{84000, 447000}, {84100, 447000}, {84100, 447100}, {84000, 447000}};
    CHECK(cleaned({{{rd, {}}}}).ok());
    const auto refused = cleanedWgs84({{{rd, {}}}});
    REQUIRE_FALSE(refused.ok());
    CHECK(sentence(refused.error()).contains(u"WGS84"));
}

TEST_CASE("a new box holds nothing and grows by what is added", "[geo][shape]")
{
    Box box;
    CHECK(box.isEmpty());
    CHECK_FALSE(box.contains({0, 0}));
    box.add(Point{4, 52});
    CHECK(box.contains({4, 52}));
    box.add(boundsOf(kSquare));
    CHECK(std::abs(box.middle().x - 4.005) < 1e-12);
    CHECK(std::abs(box.middle().y - 52.005) < 1e-12);
    CHECK(boundsOf(MultiPolygon{}).isEmpty());
}
