// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/crs.h"

#include "core/geo/measure.h"
#include "tests/core/geo/random_shapes.h"
#include "tests/support/catch.h"

#include <QFile>

#include <thread>

using namespace gekend;
using namespace gekend::geo;
using namespace Qt::StringLiterals;

namespace {

RdTransform rdTransform()
{
    auto rd = RdTransform::make();
    REQUIRE_OK(rd);
    return std::move(*rd);
}

} // namespace

TEST_CASE("RD and degrees meet at the published points", "[geo][crs]")
{
    const RdTransform transform = rdTransform();
    const std::pair<Point, Point> pairs[] = {{{122177, 487877}, {4.905166809, 52.377779680}},
                                             {{122219, 486115}, {4.90595549, 52.36194655}}};
    for (const auto &[rd, degrees] : pairs) {
        CHECK(distanceMetres(transform.toWgs84(rd), degrees) < 0.1);
        const Point back = transform.toRd(degrees);
        CHECK(std::hypot(back.x - rd.x, back.y - rd.y) < 0.1);
    }
}

TEST_CASE("the addresses of the BAG lie where the BAG says, in both systems", "[geo][crs][data]")
{
    QFile file(QStringLiteral(GEKEND_SOURCE_DIR "/../shared/data/addresses/nlextract_bagadresplus.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("no real files beside the checkout");
        return;
    }
    const RdTransform transform = rdTransform();
    QList<QByteArray> header;
    int rows = 0;
    double worst = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(';');
        if (header.isEmpty()) {
            header = cells;
            continue;
        }
        const auto value = [&](const char *column) { return cells.value(header.indexOf(column)).toDouble(); };
        const Point rd{value("x"), value("y")};
        const Point degrees{value("lon"), value("lat")};
        worst = std::max(worst, distanceMetres(transform.toWgs84(rd), degrees));
        const Point back = transform.toRd(degrees);
        worst = std::max(worst, std::hypot(back.x - rd.x, back.y - rd.y));
        ++rows;
    }
    CHECK(rows == 99);
    CHECK(worst < 0.25);
}

TEST_CASE("there and back is the same place, everywhere in the country", "[geo][crs][property]")
{
    const RdTransform transform = rdTransform();
    RandomShapes random(8);
    for (int i = 0; i < 1000; ++i) {
        const Point rd{random.between(10000, 280000), random.between(306000, 620000)};
        const Point degrees = transform.toWgs84(rd);
        const Point back = transform.toRd(degrees);
        CHECK(std::hypot(back.x - rd.x, back.y - rd.y) < 0.002);
        CHECK(looksLikeRd(rd));
        CHECK_FALSE(looksLikeRd(degrees));
        CHECK(looksSwapped({degrees.y, degrees.x}));
        CHECK_FALSE(looksSwapped(degrees));
    }
}

TEST_CASE("each thread converts with a transform of its own", "[geo][crs]")
{
    std::vector<Point> found(4);
    std::vector<std::thread> threads;
    for (Point &point : found) {
        threads.emplace_back([&point] {
            if (auto rd = RdTransform::make())
                point = rd->toWgs84({122177, 487877});
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const Point &point : found)
        CHECK(point == found.front());
    CHECK(found.front().x > 4);
}

TEST_CASE("coordinate systems are known by number and by every way of writing them", "[geo][crs]")
{
    for (const auto &name :
         {u"EPSG:28992"_s, u"urn:ogc:def:crs:EPSG::28992"_s, u" epsg:28992 "_s,
          u"urn:x-ogc:def:crs:EPSG:6.9:7415"_s, u"http://www.opengis.net/def/crs/EPSG/0/28992"_s})
        CHECK(crsOfName(name) == Crs::Rd);
    for (const auto &name :
         {u"urn:ogc:def:crs:OGC:1.3:CRS84"_s, u"OGC:CRS84"_s, u"EPSG:4326"_s, u"EPSG:4258"_s})
        CHECK(crsOfName(name) == Crs::Wgs84);
    CHECK(crsOfName(u"EPSG:3857") == Crs::WebMercator);
    CHECK_FALSE(crsOfName(u"EPSG:31370"));
    CHECK_FALSE(crsOfName(u"28992 of zo"));
    CHECK_FALSE(crsOfName(u""));
    CHECK_FALSE(crsOfEpsg(0));
}

TEST_CASE("whole geometries are converted, and refused when they land nowhere", "[geo][crs]")
{
    const RdTransform rd = rdTransform();
    const Point mercator{546049.2, 6867404.1}; // 4.9052 E, 52.3778 N
    const auto dam = toWgs84(mercator, Crs::WebMercator, rd);
    REQUIRE_OK(dam);
    CHECK(std::abs(std::get<Point>(*dam).x - 4.9052) < 0.001);
    CHECK(std::abs(std::get<Point>(*dam).y - 52.3778) < 0.02);

    const auto line = toWgs84(Line{{{122177, 487877}, {122219, 486115}}}, Crs::Rd, rd);
    REQUIRE_OK(line);
    CHECK(everyPoint(*line, isOnEarth));
    CHECK_FALSE(toWgs84(Point{1e300, 1e300}, Crs::Rd, rd).ok());
    CHECK_FALSE(toWgs84(Point{122177, 487877}, Crs::Wgs84, rd).ok());
    CHECK_FALSE(toWgs84(Point{std::nan(""), 52}, Crs::Wgs84, rd).ok());
}
