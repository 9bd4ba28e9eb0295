// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/areas/area_reader.h"
#include "core/exchange/features/feature_tables.h"
#include "core/geo/measure.h"
#include "core/geo/wkb.h"
#include "core/store/foreign/geopackage.h"
#include "tests/core/store/foreign/made_geopackage.h"

using namespace gekend;
using namespace gekend::store;
using namespace gekend::store::test;
using namespace Qt::StringLiterals;

namespace {

/// A square of 200 m in RD as a GeoPackage holds it, as a literal of SQL.
QByteArray square(double x, double y)
{
    const geo::Ring ring{{x, y}, {x + 200, y}, {x + 200, y + 200}, {x, y + 200}, {x, y}};
    const QByteArray head = QByteArray("GP\0\1", 4) + QByteArray::fromHex("40710000");
    return "x'" + (head + geo::toWkb(geo::MultiPolygon{{{ring, {}}}})).toHex() + "'";
}

} // namespace

TEST_CASE("a map of the CBS in RD becomes areas in degrees, with figures and without water",
          "[store][geopackage][areas]")
{
    const MadeGeoPackage file(
        R"(INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('buurten', 'features', 'buurten');
        INSERT INTO gpkg_geometry_columns VALUES ('buurten', 'geom', 'MULTIPOLYGON', 28992, 0, 0);
        CREATE TABLE buurten (fid INTEGER PRIMARY KEY, buurtcode TEXT, buurtnaam TEXT, wijkcode TEXT, water TEXT,
            jaarstatcode TEXT, aantal_inwoners INTEGER, percentage_ongehuwd INTEGER, geom BLOB);
        INSERT INTO buurten VALUES
            (1, 'BU05031100', 'Centrum', 'WK050311', 'NEE', '2021BU05031100', 1205, 48, )"
        + square(84000, 447000) + R"(),
            (2, 'BU05031101', 'Haven', 'WK050311', 'JA', '2021BU05031101', -99999999, -99995, )"
        + square(84200, 447000) + R"(),
            (3, 'BU05031102', 'Zonder vorm', 'WK050311', 'NEE', '2021BU05031102', 10, 20, NULL);)");
    const auto layers = geoPackageLayers(file.path());
    REQUIRE_OK(layers);
    auto areas = readGeoPackage(file.path(), layers->front())
                     .andThen([](FeatureTable &&table) { return exchange::featuresOf(table); })
                     .andThen([](exchange::FeatureSet &&set) {
                         return exchange::readAreas(set, {0, u"wijkenbuurten_2019.gpkg"_s});
                     });
    REQUIRE_OK(areas);
    REQUIRE(areas->areas.size() == 2);
    const exchange::ReadArea &centrum = areas->areas[0];
    CHECK(centrum.code == u"BU05031100"_s);
    CHECK(centrum.name == u"Centrum"_s);
    CHECK(centrum.year == 2021);
    CHECK(centrum.figures
          == std::vector<AreaFigure>{{u"inhabitants"_s, 1205}, {u"percentage_ongehuwd"_s, 48}});
    const auto shape = geo::multiPolygonFromWkb(centrum.geometry);
    REQUIRE_OK(shape);
    CHECK(std::abs(geo::areaSquareMetres(*shape) - 40000) < 40);
    CHECK(std::abs(geo::centroid(*shape).x - 4.3545) < 0.01); // Delft
    CHECK(areas->areas[1].water);
    CHECK(areas->areas[1].figures.empty());
    REQUIRE(areas->report.errors.size() == 1);
    CHECK(areas->report.errors.front().row == 3);
}
