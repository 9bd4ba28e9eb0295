// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/features/feature.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;
using geo::Crs;
using geo::Point;

namespace {

FeatureSet points(const std::vector<Point> &places)
{
    FeatureSet set;
    for (const Point &place : places)
        set.features.push_back({.row = qint64(set.features.size()) + 1, .geometry = place});
    return set;
}

bool isNear(const Feature &feature, double lon, double lat)
{
    REQUIRE(feature.geometry.has_value());
    const auto point = std::get<Point>(*feature.geometry);
    return std::abs(point.x - lon) < 1e-5 && std::abs(point.y - lat) < 1e-5;
}

} // namespace

TEST_CASE("RD coordinates become degrees, declared or not", "[exchange][feature]")
{
    for (const auto declared : {std::optional(Crs::Rd), std::optional<Crs>(), std::optional(Crs::Wgs84)}) {
        FeatureSet set = points({{122177, 487877}, {122219, 486115}});
        REQUIRE_OK(settleOnEarth(set, declared));
        CHECK(isNear(set.features[0], 4.905167, 52.377780));
        CHECK(isNear(set.features[1], 4.905955, 52.361947));
        CHECK(set.notices.size() == (declared == Crs::Rd ? 0 : 1));
    }
}

TEST_CASE("degrees stay degrees, whatever the file declares", "[exchange][feature]")
{
    for (const auto declared :
         {std::optional(Crs::Rd), std::optional<Crs>(), std::optional(Crs::WebMercator)}) {
        FeatureSet set = points({{4.905, 52.378}});
        REQUIRE_OK(settleOnEarth(set, declared));
        CHECK(isNear(set.features[0], 4.905, 52.378));
        CHECK(set.notices.size() == (declared ? 1 : 0));
    }
}

TEST_CASE("latitude before longitude is turned round with a notice", "[exchange][feature]")
{
    FeatureSet set = points({{52.378, 4.905}, {52.1, 5.1}});
    REQUIRE_OK(settleOnEarth(set, std::nullopt));
    CHECK(isNear(set.features[0], 4.905, 52.378));
    CHECK(set.notices.size() == 1);
}

TEST_CASE("one stray place does not decide for the others", "[exchange][feature]")
{
    FeatureSet set = points({{0, 0}, {122177, 487877}, {122219, 486115}});
    REQUIRE_OK(settleOnEarth(set, std::nullopt));
    CHECK(isNear(set.features[1], 4.905167, 52.377780));
    CHECK_FALSE(set.features[0].geometry.has_value());
    CHECK_FALSE(set.features[0].problem.isEmpty());
}

TEST_CASE("an area that encloses nothing loses its geometry and says why", "[exchange][feature]")
{
    FeatureSet set;
    set.features.push_back({.row = 1, .geometry = geo::MultiPolygon{{{{{4, 52}, {5, 52}, {4, 52}}, {}}}}});
    REQUIRE_OK(settleOnEarth(set, std::nullopt));
    CHECK_FALSE(set.features[0].geometry.has_value());
    CHECK(set.features[0].problem.endsWith(u'.'));
}

TEST_CASE("values become lines of text", "[exchange][feature]")
{
    CHECK(lineOf(QVariant(2024.0)) == u"2024"_s);
    CHECK(lineOf(QVariant(-1.5)) == u"-1.5"_s);
    CHECK(lineOf(QVariant(1e300)) == u"1e+300"_s);
    CHECK(lineOf(QVariant(u" 't \n Parkhuis "_s)) == u"'t Parkhuis"_s);
    CHECK(lineOf(QVariant(true)) == u"true"_s);
    CHECK(lineOf(QVariant()).isEmpty());
}
