// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/area_locator.h"

#include "core/geo/measure.h"
#include "tests/core/geo/random_shapes.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::geo;

TEST_CASE("the locator gives the same answer as asking every area", "[geo][locator][property]")
{
    for (const int count : {1, 7, 8, 9, 65, 700}) {
        RandomShapes random{unsigned(count)};
        std::vector<AreaLocator::Area> areas;
        for (int i = 0; i < count; ++i)
            areas.push_back(
                {AreaId(i + 1), random.shape(random.pointNear({5, 52}, 1), random.between(0.001, 0.2))});
        const AreaLocator locator(areas);
        int found = 0;
        for (int i = 0; i < 1000; ++i) {
            const Point point = random.pointNear({5, 52}, 1.5);
            const auto first = std::find_if(areas.begin(), areas.end(), [point](const auto &area) {
                return contains(area.shape, point);
            });
            const auto expected = first == areas.end() ? std::nullopt : std::optional(first->id);
            CHECK(locator.areaAt(point) == expected);
            found += expected.has_value();
        }
        CHECK(found > 0);
    }
}

TEST_CASE("every point of a grid of neighbours lies in one of them", "[geo][locator]")
{
    std::vector<AreaLocator::Area> areas;
    for (int row = 0; row < 40; ++row) {
        for (int column = 0; column < 40; ++column) {
            const double x = 4 + column * 0.01;
            const double y = 52 + row * 0.01;
            areas.push_back({AreaId(row * 40 + column + 1),
                             {{{{{x, y}, {x + 0.01, y}, {x + 0.01, y + 0.01}, {x, y + 0.01}, {x, y}}, {}}}}});
        }
    }
    const AreaLocator locator(std::move(areas));
    CHECK(locator.areaAt({4.005, 52.005}) == AreaId(1));
    CHECK(locator.areaAt({4.395, 52.395}) == AreaId(1600));
    RandomShapes random(12);
    for (int i = 0; i < 5000; ++i) {
        const Point point{random.between(4.0001, 4.3999), random.between(52.0001, 52.3999)};
        const auto expected = AreaId(int((point.y - 52) / 0.01) * 40 + int((point.x - 4) / 0.01) + 1);
        CHECK(locator.areaAt(point) == expected);
    }
}

TEST_CASE("outside every area, or without areas, there is none", "[geo][locator]")
{
    CHECK_FALSE(AreaLocator().areaAt({5, 52}));
    const double inf = std::numeric_limits<double>::infinity();
    const AreaLocator broken(
        {{AreaId(1), {}}, {AreaId(2), {{{{{-inf, 0}, {inf, 0}, {0, inf}, {-inf, 0}}, {}}}}}});
    CHECK(broken.isEmpty());
    CHECK_FALSE(broken.areaAt({5, 52}));
    const AreaLocator one({{AreaId(1), {{{{{4, 52}, {5, 52}, {5, 53}, {4, 52}}, {}}}}}});
    CHECK(one.areaAt({4.9, 52.1}));
    CHECK_FALSE(one.areaAt({4.1, 52.9}));
    CHECK_FALSE(one.areaAt({std::nan(""), 52}));
}
