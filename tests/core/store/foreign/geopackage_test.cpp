// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/foreign/geopackage.h"

#include "tests/core/store/foreign/made_geopackage.h"

#include <QFile>

using namespace gekend;
using namespace gekend::store;
using namespace gekend::store::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char kLayers[] = R"(
INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('wijken', 'features', 'Wijken 2024'),
    ('buurten', 'features', NULL), ('lucht', 'tiles', 'Luchtfoto');
INSERT INTO gpkg_geometry_columns VALUES ('buurten', 'geom', 'MULTIPOLYGON', 28992, 0, 0),
    ('wijken', 'GEOM', 'MULTIPOLYGON', 100001, 0, 0);
CREATE TABLE buurten (fid INTEGER PRIMARY KEY, buurtcode TEXT, water TEXT, aantal_inwoners INTEGER, aandeel REAL, geom BLOB,
    foto BLOB);
CREATE TABLE wijken (fid INTEGER PRIMARY KEY, geom BLOB, "wijk ""naam""; --" TEXT);
INSERT INTO buurten VALUES (1, 'BU05031100', 'NEE', -99999999, 1.5, x'4750', x'00'), (2, NULL, 'JA', 12, NULL, NULL, NULL);
INSERT INTO wijken VALUES (1, x'4750', 'Binnenstad');
)";

QString refusal(const MadeGeoPackage &file)
{
    const auto layers = geoPackageLayers(file.path());
    REQUIRE_FALSE(layers.ok());
    return sentence(layers.error());
}

} // namespace

TEST_CASE("the layers of features are listed with their coordinate system", "[store][geopackage]")
{
    const MadeGeoPackage file(kLayers);
    const auto layers = geoPackageLayers(file.path());
    REQUIRE_OK(layers);
    CHECK(*layers
          == std::vector<GeoPackageLayer>{{u"buurten"_s, QString(), u"geom"_s, 28992},
                                          {u"wijken"_s, u"Wijken 2024"_s, u"GEOM"_s, 28992}});
}

TEST_CASE("a layer is read as it stands, with its geometry apart", "[store][geopackage]")
{
    const MadeGeoPackage file(kLayers);
    const auto layers = geoPackageLayers(file.path());
    REQUIRE_OK(layers);
    const auto buurten = readGeoPackage(file.path(), layers->front());
    REQUIRE_OK(buurten);
    CHECK(buurten->name == u"buurten"_s);
    CHECK(buurten->epsg == 28992);
    CHECK(
        buurten->columns
        == QStringList{u"fid"_s, u"buurtcode"_s, u"water"_s, u"aantal_inwoners"_s, u"aandeel"_s, u"foto"_s});
    REQUIRE(buurten->rows.size() == 2);
    CHECK(buurten->rows[0].geometry == QByteArray("GP"));
    CHECK(buurten->rows[0].values
          == std::vector<QVariant>{qint64(1), u"BU05031100"_s, u"NEE"_s, qint64(-99999999), 1.5, QVariant()});
    CHECK(buurten->rows[1].geometry.isEmpty());
    CHECK_FALSE(buurten->rows[1].values[1].isValid());
}

TEST_CASE("names that try to be SQL are only names", "[store][geopackage]")
{
    const MadeGeoPackage file(kLayers);
    const auto layers = geoPackageLayers(file.path());
    REQUIRE_OK(layers);
    const auto wijken = readGeoPackage(file.path(), layers->back());
    REQUIRE_OK(wijken);
    CHECK(wijken->columns == QStringList{u"fid"_s, u"wijk \"naam\"; --"_s});
    CHECK(wijken->rows.front().values[1] == QVariant(u"Binnenstad"_s));
    CHECK(readGeoPackage(file.path(), {u"buurten; DROP TABLE wijken"_s, {}, u"geom"_s, 0}).error().code
          == Error::Code::NotFound);
    CHECK_FALSE(readGeoPackage(file.path(), {u"buurten"_s, {}, u"x\" FROM wijken --"_s, 0}).ok());
}

TEST_CASE("layers that are views, missing or without their column are passed over", "[store][geopackage]")
{
    const MadeGeoPackage file(R"(
        INSERT INTO gpkg_contents (table_name, data_type) VALUES ('gezien', 'features'), ('weg', 'features'),
            ('kaal', 'features'), ('goed', 'features');
        INSERT INTO gpkg_geometry_columns VALUES ('gezien', 'geom', 'POLYGON', 28992, 0, 0),
            ('weg', 'geom', 'POLYGON', 28992, 0, 0), ('kaal', 'geom', 'POLYGON', 28992, 0, 0),
            ('goed', 'geom', 'POLYGON', -1, 0, 0);
        CREATE TABLE kaal (fid INTEGER PRIMARY KEY);
        CREATE TABLE goed (fid INTEGER PRIMARY KEY, geom BLOB);
        CREATE VIEW gezien AS SELECT fid, zeroblob(99999999) AS geom FROM kaal;)");
    const auto layers = geoPackageLayers(file.path());
    REQUIRE_OK(layers);
    CHECK(*layers == std::vector<GeoPackageLayer>{{u"goed"_s, QString(), u"geom"_s, 0}});
    const auto empty = readGeoPackage(file.path(), layers->front());
    REQUIRE_OK(empty);
    CHECK(empty->rows.empty());
}

TEST_CASE("what is no GeoPackage with layers gets its own sentence", "[store][geopackage]")
{
    CHECK(refusal(
              MadeGeoPackage("CREATE TABLE tiles (z, x, y, data); CREATE TABLE metadata (name, value);", ""))
              .contains(u"MBTiles"));
    CHECK(refusal(MadeGeoPackage("CREATE TABLE notes (text);", "")).contains(u"geen GeoPackage"));
    CHECK(refusal(MadeGeoPackage("")).contains(u"geen kaartlaag"));
    CHECK(refusal(MadeGeoPackage("CREATE VIEW gpkg_contents AS SELECT 1 AS table_name;",
                                 "CREATE TABLE gpkg_geometry_columns (table_name, column_name, srs_id);"))
              .contains(u"geen GeoPackage"));
    CHECK_FALSE(geoPackageLayers(u"/er/is/niets.gpkg"_s).ok());
}

TEST_CASE("reading a layer can be stopped and reports how far it is", "[store][geopackage]")
{
    QByteArray rows = kLayers;
    for (int i = 10; i < 1500; ++i)
        rows += "INSERT INTO buurten (fid) VALUES (" + QByteArray::number(i) + ");";
    const MadeGeoPackage file(rows);
    const auto layers = geoPackageLayers(file.path());
    REQUIRE_OK(layers);
    std::stop_source source;
    qint64 seen = 0;
    const Progress progress{[&](qint64 done, qint64 total) {
                                CHECK(total == 1492);
                                seen = done;
                                source.request_stop();
                            },
                            source.get_token()};
    const auto stopped = readGeoPackage(file.path(), layers->front(), progress);
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(seen == 500);
}

TEST_CASE("a damaged GeoPackage is an error, not a crash", "[store][geopackage]")
{
    const MadeGeoPackage made(kLayers);
    QFile file(made.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const int step = GENERATE(1000, 3000, 7000, 15000, 20000, 25000);
    REQUIRE(file.seek(step));
    file.write(QByteArray(int(std::min<qsizetype>(400, whole.size() - step)), '\xee'));
    file.close();
    if (const auto layers = geoPackageLayers(made.path())) {
        for (const GeoPackageLayer &layer : *layers)
            (void)readGeoPackage(made.path(), layer);
    }
    SUCCEED("it came back");
}
