// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/geojson/geojson_reader.h"

#include "core/exchange/geojson/json_text.h"
#include "core/geo/measure.h"
#include "tests/core/exchange/shared_file.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

#include <random>

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;
using geo::MultiPolygon;
using geo::Point;

namespace {

const QByteArray kPolygon = R"({"type":"Polygon","coordinates":[[[4,52],[4.01,52],[4.01,52.01],[4,52]]]})";

QByteArray collection(const QByteArray &geometry, const QByteArray &properties = "{}",
                      const QByteArray &more = {})
{
    return R"({"type":"FeatureCollection",)" + more + R"("features":[{"type":"Feature","id":7,"properties":)"
        + properties + R"(,"geometry":)" + geometry + "}]}";
}

FeatureSet read(const QByteArray &bytes)
{
    auto set = readGeoJson(bytes);
    REQUIRE_OK(set);
    return std::move(*set);
}

QString refusal(const QByteArray &bytes)
{
    const auto set = readGeoJson(bytes);
    REQUIRE_FALSE(set.ok());
    const QString text = sentence(set.error());
    CHECK(text.endsWith(u'.'));
    return text;
}

} // namespace

TEST_CASE("features have their id, properties and geometry", "[exchange][geojson]")
{
    const FeatureSet set = read(collection(
        kPolygon,
        R"({"naam":" De  Wijk ","inwoners":1200,"aandeel":0.5,"water":false,"leeg":null,"soort":["a","b"]})",
        R"("name":"buurten","copyright":"© Iedereen",)"));
    CHECK(set.name == u"buurten"_s);
    CHECK(set.attribution == u"© Iedereen"_s);
    REQUIRE(set.features.size() == 1);
    const Feature &feature = set.features.front();
    CHECK(feature.row == 1);
    CHECK(feature.id == u"7"_s);
    CHECK(feature.text(u"naam") == u"De Wijk"_s);
    CHECK(feature.text(u"inwoners") == u"1200"_s);
    CHECK(feature.text(u"aandeel") == u"0.5"_s);
    CHECK(feature.text(u"water") == u"false"_s);
    CHECK(feature.text(u"soort") == u"a;b"_s);
    CHECK(feature.find(u"leeg") == nullptr);
    CHECK(feature.find(u"er is niets") == nullptr);
    REQUIRE(feature.geometry.has_value());
    CHECK(std::get<MultiPolygon>(*feature.geometry).polygons.size() == 1);
}

TEST_CASE("a single feature, a bare geometry, a list and one feature a line are maps too",
          "[exchange][geojson]")
{
    const QByteArray feature = R"({"type":"Feature","properties":{"a":1},"geometry":)" + kPolygon + "}";
    CHECK(read(feature).features.size() == 1);
    CHECK(read(kPolygon).features.size() == 1);
    CHECK(read("[" + feature + "," + feature + "]").features.size() == 2);
    CHECK(read(feature + "\n" + feature + "\r\n\n").features.size() == 2);
    CHECK(read("\x1E" + feature + "\n\x1E" + feature).features.size() == 2);
}

TEST_CASE("a map that is really a script is read", "[exchange][geojson]")
{
    for (const QByteArray &script :
         {"var buurten_2024 = " + collection(kPolygon) + ";",
          "\xEF\xBB\xBFwindow.data=" + collection(kPolygon), "callback(" + collection(kPolygon) + ");\n"}) {
        INFO(script.toStdString());
        CHECK(read(script).features.size() == 1);
    }
}

TEST_CASE("byte order marks, UTF-16 and Windows-1252 do not matter", "[exchange][geojson]")
{
    const QByteArray utf8 = collection(kPolygon, R"({"naam":"Café Zoë"})");
    CHECK(read("\xEF\xBB\xBF" + utf8).features.front().text(u"naam") == u"Café Zoë"_s);
    const QString text = QString::fromUtf8(utf8);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    CHECK(read("\xFF\xFE" + wide).features.front().text(u"naam") == u"Café Zoë"_s);
    const FeatureSet latin = read(text.toLatin1());
    CHECK(latin.features.front().text(u"naam") == u"Café Zoë"_s);
    CHECK(latin.notices.size() == 1);
}

TEST_CASE("RD is read by its legacy member, in both ways of writing it", "[exchange][geojson]")
{
    for (const QByteArray crs : {R"({"type":"name","properties":{"name":"EPSG:28992"}})",
                                 R"({"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}})",
                                 R"({"type":"EPSG","properties":{"code":28992}})"}) {
        const FeatureSet set = read(
            collection(R"({"type":"Point","coordinates":[122177,487877]})", "{}", "\"crs\":" + crs + ","));
        const auto point = std::get<Point>(*set.features.front().geometry);
        CHECK(geo::distanceMetres(point, {4.905166809, 52.377779680}) < 1);
        CHECK(set.notices.isEmpty());
    }
    CHECK(refusal(collection(kPolygon, "{}", R"("crs":{"type":"name","properties":{"name":"EPSG:31370"}},)"))
              .contains(u"EPSG:31370"));
}

TEST_CASE("a feature without a usable geometry stays, with its problem", "[exchange][geojson]")
{
    for (const QByteArray geometry :
         {"null", "{}", "[]", R"({"type":"Cirkel","coordinates":[1,2]})",
          R"({"type":"Point","coordinates":[]})", R"({"type":"Point","coordinates":["4","52"]})",
          R"({"type":"Point","coordinates":{"lon":4}})", R"({"type":"Polygon","coordinates":[4,52]})",
          R"({"type":"Polygon","coordinates":[]})",
          R"({"type":"Polygon","coordinates":[[[4,52],[4.1,null],[4.1,52.1],[4,52]]]})",
          R"({"type":"Polygon","coordinates":[[[4,52],[5,52],[4,52]]]})",
          R"({"type":"Point","coordinates":[400,52]})", R"({"type":"Point","coordinates":[1e300,1e300]})",
          R"({"type":"GeometryCollection","geometries":[]})", R"({"type":"GeometryCollection"})"}) {
        INFO(geometry.toStdString());
        const FeatureSet set = read(collection(geometry, R"({"naam":"x"})"));
        CHECK_FALSE(set.features.front().geometry.has_value());
        CHECK(set.features.front().problem.endsWith(u'.'));
        CHECK(set.features.front().text(u"naam") == u"x"_s);
    }
    CHECK(read(R"({"type":"FeatureCollection","features":[null,3,"x",{}]})").features.size() == 4);
}

TEST_CASE("every kind of geometry comes down to a point, a line or an area", "[exchange][geojson]")
{
    const auto geometry = [](const QByteArray &json) { return *read(json).features.front().geometry; };
    CHECK(std::holds_alternative<Point>(geometry(R"({"type":"Point","coordinates":[4.9,52.3,12.5]})")));
    CHECK(std::holds_alternative<Point>(geometry(R"({"type":"MultiPoint","coordinates":[[4.9,52.3]]})")));
    CHECK(std::holds_alternative<geo::Line>(
        geometry(R"({"type":"LineString","coordinates":[[4.9,52.3],[5,52.3]]})")));
    CHECK(std::holds_alternative<geo::Line>(
        geometry(R"({"type":"MultiLineString","coordinates":[[[4.9,52.3],[5,52.3]]]})")));
    const QByteArray inner =
        R"({"type":"MultiPolygon","coordinates":[[[[4,52],[4.01,52],[4.01,52.01],[4,52]]]]})";
    CHECK(geometry(R"({"type":"GeometryCollection","geometries":[)" + inner + "]}") == geometry(kPolygon));
}

TEST_CASE("TopoJSON is unfolded, with shared and reversed arcs", "[exchange][topojson]")
{
    // Two squares side by side; arc 0 is their shared border, used forwards and backwards.
    const QByteArray plain = R"({"type":"Topology","arcs":[[[4.01,52],[4.01,52.01]],
        [[4.01,52.01],[4,52.01],[4,52],[4.01,52]],[[4.01,52],[4.02,52],[4.02,52.01],[4.01,52.01]]],
        "objects":{"buurten":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","arcs":[[0,1]],"id":"west","properties":{"statcode":"BU05031100"}},
        {"type":"MultiPolygon","arcs":[[[-1,2]]],"properties":{"statcode":"BU05031101"}}]}}})";
    const FeatureSet set = read(plain);
    REQUIRE(set.features.size() == 2);
    CHECK(set.features[0].id == u"west"_s);
    CHECK(set.features[1].text(u"statcode") == u"BU05031101"_s);
    const auto &west = std::get<MultiPolygon>(*set.features[0].geometry);
    const auto &east = std::get<MultiPolygon>(*set.features[1].geometry);
    CHECK(west.polygons[0].outer.size() == 5);
    CHECK(geo::contains(west, {4.005, 52.005}));
    CHECK(geo::contains(east, {4.015, 52.005}));
    CHECK_FALSE(geo::contains(east, {4.005, 52.005}));
}

TEST_CASE("quantized TopoJSON in RD is placed on earth", "[exchange][topojson]")
{
    const QByteArray quantized =
        R"({"type":"Topology","transform":{"scale":[10,10],"translate":[122000,487000]},
        "arcs":[[[0,0],[10,0],[0,10],[-10,0],[0,-10]]],
        "objects":{"b":{"type":"Polygon","arcs":[[0]],"properties":{"statcode":"BU03630000"}}}})";
    const FeatureSet set = read(quantized);
    const auto &shape = std::get<MultiPolygon>(*set.features.front().geometry);
    CHECK(std::abs(geo::areaSquareMetres(shape) - 10000) < 20);
    CHECK(geo::contains(shape, {4.9034, 52.3703}));
}

TEST_CASE("TopoJSON with missing arcs or one that unfolds without end is refused", "[exchange][topojson]")
{
    CHECK(refusal(R"({"type":"Topology","arcs":[],"objects":{"b":{"type":"Polygon","arcs":[[0]]}}})")
              .contains(u"TopoJSON"));
    CHECK(
        refusal(R"({"type":"Topology","arcs":[[[4,52]]],"objects":{"b":{"type":"Polygon","arcs":[["x"]]}}})")
            .contains(u"TopoJSON"));
    QByteArray arc = "[[4,52]";
    for (int i = 0; i < 2000; ++i)
        arc += ",[4.1,52.1]";
    QByteArray uses = "0";
    for (int i = 0; i < 20000; ++i)
        uses += ",0";
    CHECK(refusal(R"({"type":"Topology","arcs":[)" + arc + R"(]],"objects":{"b":{"type":"Polygon","arcs":[[)"
                  + uses + "]]}}}")
              .contains(u"TopoJSON"));
}

TEST_CASE("Overpass's own JSON gives the elements that have tags", "[exchange][geojson]")
{
    const FeatureSet set = read(R"({"version":0.6,"osm3s":{"copyright":"OSM, ODbL"},"elements":[
        {"type":"node","id":1,"lat":52.01,"lon":5.08,"tags":{"shop":"bakery"}},
        {"type":"node","id":2,"lat":52.02,"lon":5.08},
        {"type":"way","id":3,"center":{"lat":52.03,"lon":5.08},"tags":{"leisure":"park"}},
        {"type":"way","id":4,"geometry":[{"lat":52,"lon":5},{"lat":52,"lon":5.1},{"lat":52.1,"lon":5.1},
            {"lat":52,"lon":5}],"tags":{"leisure":"pitch"}},
        {"type":"relation","id":5,"tags":{"amenity":"school"}}]})");
    REQUIRE(set.features.size() == 4);
    CHECK(set.attribution == u"OSM, ODbL"_s);
    CHECK(set.features[0].id == u"node/1"_s);
    CHECK(set.features[0].text(u"shop") == u"bakery"_s);
    CHECK(std::get<Point>(*set.features[1].geometry) == Point{5.08, 52.03});
    CHECK(std::holds_alternative<MultiPolygon>(*set.features[2].geometry));
    CHECK(set.features[3].problem.contains(u"out center"));
}

TEST_CASE("what is no map is refused by name", "[exchange][geojson]")
{
    CHECK(refusal("").contains(u"leeg"));
    CHECK(refusal("   \n").contains(u"leeg"));
    CHECK(refusal("<!DOCTYPE html><html><body>404</body></html>").contains(u"webpagina"));
    CHECK(refusal("<?xml version=\"1.0\"?><kml/>").contains(u"XML"));
    CHECK(refusal(QByteArray("PK\x03\x04xx", 6)).contains(u"zip"));
    CHECK(refusal(QByteArray("SQLite format 3\0xxxx", 20)).contains(u"GeoPackage"));
    CHECK(refusal(QByteArray("\0\1\2\3\0\0", 6)).contains(u"binaire"));
    CHECK(refusal("code;naam\nBU05031100;Centrum\n").contains(u"geen GeoJSON"));
    CHECK(refusal(R"({"naam":"Delft"})").contains(u"geen kaart"));
    CHECK(refusal(R"([{"naam":"Delft"}])").contains(u"geen kaart"));
    CHECK(refusal("[]").contains(u"leeg"));
    CHECK(refusal("{}").contains(u"geen kaart"));
    CHECK(refusal(R"({"type":"FeatureCollection","features":[]})").contains(u"leeg"));
    CHECK(refusal(R"({"type":"FeatureCollection"})").contains(u"leeg"));
    CHECK(refusal(R"({"displayFieldName":"x","geometryType":"esriGeometryPolygon","features":[]})")
              .contains(u"Esri"));
}

TEST_CASE("cut off, absurdly deep and unreadable files each get their sentence", "[exchange][geojson]")
{
    const QByteArray whole = collection(kPolygon, R"({"naam":"x"})");
    for (qsizetype size = 40; size < whole.size(); size += 7)
        CHECK_FALSE(readGeoJson(whole.first(size)).ok());
    CHECK(refusal(whole.first(whole.size() - 30)).contains(u"halverwege"));
    CHECK(refusal(R"({"type":"FeatureCollection","features":)" + QByteArray(1'000'000, '['))
              .contains(u"genest"));
    CHECK(refusal(R"({"type":"Point","coordinates":[1e400,52]})").contains(u"getal"));
    CHECK(refusal(R"({"type":"Point",'coordinates':[4,52]})").contains(u"bij teken"));
}

TEST_CASE("a file that would unfold beyond memory is refused before it is parsed", "[exchange][geojson]")
{
    QByteArray many = "[";
    many.reserve(12'000'001);
    for (int i = 0; i < 3'000'000; ++i)
        many += "[1],";
    CHECK(jsonMemory(many) > qint64(450) << 20);
    CHECK(refusal(many + "[1]]").contains(u"te groot"));
    CHECK(jsonMemory(collection(kPolygon)) < 3000);
}

TEST_CASE("the borders of Delft are read whole", "[exchange][geojson][data]")
{
    for (const auto &[name, count] : {std::pair(u"areas/delft_buurten_met_code.geojson"_s, 91),
                                      std::pair(u"areas/delft_wijken_afgeleid.geojson"_s, 13)}) {
        const QByteArray bytes = sharedFile(name);
        if (bytes.isEmpty())
            return;
        const FeatureSet set = read(bytes);
        CHECK(set.notices.isEmpty());
        CHECK(int(set.features.size()) == count);
        double area = 0;
        for (const Feature &feature : set.features) {
            REQUIRE(feature.geometry.has_value());
            area += geo::areaSquareMetres(std::get<MultiPolygon>(*feature.geometry));
        }
        CHECK(area > 23.0e6); // the gemeente measures 24 km²
        CHECK(area < 25.0e6);
    }
}

TEST_CASE("mutated maps never crash the reader", "[exchange][geojson][property]")
{
    const QByteArray whole =
        collection(kPolygon, R"({"naam":"x","tags":{"shop":"bakery"}})", R"("crs":null,)");
    const QByteArray topology =
        R"({"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},"arcs":[[[4,52],
        [1,0],[0,1],[-1,-1]]],"objects":{"b":{"type":"Polygon","arcs":[[0]]}}})";
    std::mt19937 random(17);
    int read = 0;
    for (int i = 0; i < 4000; ++i) {
        QByteArray bytes = i % 2 ? whole : topology;
        for (unsigned k = 1 + random() % 3; k > 0; --k) {
            const auto at = qsizetype(random() % unsigned(bytes.size()));
            switch (random() % 3) {
            case 0: bytes[at] = char(random() % 256); break;
            case 1: bytes.remove(at, qsizetype(random() % 8)); break;
            default: bytes.insert(at, "{}[],:\"1-e"[random() % 10]);
            }
        }
        const auto result = readGeoJson(bytes);
        read += result.ok();
        if (result) {
            for (const Feature &feature : result->features)
                CHECK(feature.geometry.has_value() == feature.problem.isEmpty());
        } else {
            CHECK_FALSE(sentence(result.error()).isEmpty());
        }
    }
    CHECK(read > 100);
    CHECK(read < 3900);
}
