// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/wkt.h"

#include "tests/core/geo/random_shapes.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::geo;
using namespace Qt::StringLiterals;

namespace {
const MultiPolygon kHoled{{{{{0, 0}, {9, 0}, {9, 9}, {0, 0}}, {{{1, 1}, {2, 1}, {2, 2}, {1, 1}}}}}};
}

TEST_CASE("polygons with holes are read, with and without a coordinate system", "[geo][wkt]")
{
    const auto plain = fromWkt(u"POLYGON((0 0,9 0,9 9,0 0),(1 1,2 1,2 2,1 1))");
    REQUIRE_OK(plain);
    CHECK(std::get<MultiPolygon>(plain->geometry) == kHoled);
    CHECK(plain->srid == 0);
    const auto ewkt = fromWkt(u" srid=28992 ; polygon ( ( 0 0 , 9 0 , 9 9, 0 0 ) , (1 1, 2 1, 2 2, 1 1) ) ");
    REQUIRE_OK(ewkt);
    CHECK(std::get<MultiPolygon>(ewkt->geometry) == kHoled);
    CHECK(ewkt->srid == 28992);
    const auto multi = fromWkt(u"MULTIPOLYGON(((0 0,9 0,9 9,0 0),(1 1,2 1,2 2,1 1)))");
    REQUIRE_OK(multi);
    CHECK(multi->geometry == plain->geometry);
}

TEST_CASE("points, lines, heights and exponents are read", "[geo][wkt]")
{
    const auto point = fromWkt(u"POINT(4.905 52.361)");
    REQUIRE_OK(point);
    CHECK(std::get<Point>(point->geometry) == Point{4.905, 52.361});
    for (const auto &text :
         {u"POINT Z (4.905 52.361 -1.5)"_s, u"POINTZ(4.905 52.361 3)"_s, u"POINT ZM (0.4905e1 +52.361 3 7)"_s,
          u"MULTIPOINT((4.905 52.361))"_s, u"GEOMETRYCOLLECTION(POINT EMPTY,POINT(4.905 52.361))"_s}) {
        INFO(text.toStdString());
        const auto read = fromWkt(text);
        REQUIRE_OK(read);
        CHECK(read->geometry == point->geometry);
    }
    const auto line = fromWkt(u"MULTILINESTRING((0 0,1 1),(2 2,3 3))");
    REQUIRE_OK(line);
    CHECK(std::get<Line>(line->geometry).points.size() == 4);
}

TEST_CASE("text that is no geometry, unfinished or empty is refused", "[geo][wkt]")
{
    for (const auto &text :
         {u""_s, u"POLYGON"_s, u"POLYGON("_s, u"POLYGON((0 0,9 0,9"_s, u"POLYGON((0 0,9 0,9 9,0 0)"_s,
          u"POLYGON((0 0,9 0,9 9,0 0)) en nog wat"_s, u"POINT(1,2)"_s, u"POINT(a b)"_s, u"POINT EMPTY"_s,
          u"SRID=x;POINT(1 2)"_s, u"SRID=1e300;POINT(1 2)"_s, u"CURVEPOLYGON((0 0,1 1,2 2,0 0))"_s,
          u"POLYGON(())"_s, u"POINT(1e999 2)"_s, u"MULTIPOLYGON(EMPTY)"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(fromWkt(text).ok());
    }
    CHECK_FALSE(fromWkt(u"GEOMETRYCOLLECTION("_s.repeated(100000)).ok());
    CHECK_FALSE(fromWkt(u"("_s.repeated(100000)).ok());
}

TEST_CASE("a column of geometries is known by its content", "[geo][wkt]")
{
    CHECK(looksLikeWkt(u"SRID=28992;POLYGON((0 0,1 1,1 0,0 0))"));
    CHECK(looksLikeWkt(u" Point (4 52)"));
    CHECK(looksLikeWkt(u"MULTIPOLYGON Z (((0 0 0"));
    CHECK_FALSE(looksLikeWkt(u"Pointstraat"));
    CHECK_FALSE(looksLikeWkt(u"SRID=28992"));
    CHECK_FALSE(looksLikeWkt(u"Lekstraat 20 (punt)"));
}

TEST_CASE("no text of geometry's characters crashes the reader", "[geo][wkt][property]")
{
    RandomShapes random(6);
    const QStringList words{
        u"POLYGON"_s, u"MULTIPOLYGON"_s, u"POINT"_s, u"("_s, u"("_s,     u")"_s, u")"_s, u","_s, u" "_s,
        u"1"_s,       u"-2.5e3"_s,       u"EMPTY"_s, u"Z"_s, u"SRID="_s, u";"_s, u"é"_s};
    int refused = 0;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int k = random.below(14); k >= 0; --k)
            text += words.at(random.below(int(words.size())));
        refused += !fromWkt(text).ok();
    }
    CHECK(refused > 19000);
}
