// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/features/feature_tables.h"

#include "core/exchange/csv/csv_reader.h"
#include "core/geo/measure.h"
#include "core/geo/wkb.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;
using geo::MultiPolygon;

namespace {

const MultiPolygon kBlock{
    {{{{122000, 487000}, {122100, 487000}, {122100, 487100}, {122000, 487100}, {122000, 487000}}, {}}}};

QByteArray blob(const QByteArray &wkb)
{
    return QByteArray("GP\0\1", 4) + QByteArray::fromHex("40710000") + wkb;
}

Result<FeatureSet> fromCsv(const QByteArray &bytes)
{
    return readCsv(bytes).andThen([](CsvTable &&table) { return featuresOf(table); });
}

} // namespace

TEST_CASE("rows of a GeoPackage become features in degrees", "[exchange][feature]")
{
    FeatureTable table{u"buurten"_s, u"Buurten 2024"_s, 28992, {u"buurtcode"_s, u"water"_s}, {}};
    table.rows.push_back({{u"BU03630000"_s, QVariant()}, blob(geo::toWkb(kBlock))});
    table.rows.push_back({{u"BU03630001"_s, u"JA"_s}, {}});
    table.rows.push_back({{u"BU03630002"_s, u"NEE"_s}, "GP"});
    const auto set = featuresOf(table);
    REQUIRE_OK(set);
    CHECK(set->name == u"Buurten 2024"_s);
    CHECK(set->notices.isEmpty());
    REQUIRE(set->features.size() == 3);
    CHECK(set->features[0].properties == std::vector<Property>{{u"buurtcode"_s, u"BU03630000"_s}});
    CHECK(std::abs(geo::areaSquareMetres(std::get<MultiPolygon>(*set->features[0].geometry)) - 10000) < 20);
    CHECK(set->features[1].row == 2);
    CHECK(set->features[1].problem.contains(u"geen geometrie"));
    CHECK(set->features[2].problem.endsWith(u'.'));
}

TEST_CASE("a GeoPackage in another country's coordinates is refused", "[exchange][feature]")
{
    const auto set = featuresOf(FeatureTable{u"x"_s, {}, 31370, {}, {}});
    REQUIRE_FALSE(set.ok());
    CHECK(sentence(set.error()).contains(u"EPSG:31370"));
}

TEST_CASE("a CSV with WKT or hexadecimal WKB in a column is a map", "[exchange][feature]")
{
    const auto text =
        fromCsv("Code;Naam;Vorm\r\n"
                "BU03630000;Kop;\"SRID=28992;POLYGON((122000 487000,122100 487000,122100 487100,122000 "
                "487000))\"\r\n"
                "BU03630001;Leeg;\r\n"
                "BU03630002;Krom;POLYGON((1 2\r\n");
    REQUIRE_OK(text);
    REQUIRE(text->features.size() == 3);
    CHECK(text->features[0].row == 2); // as a spreadsheet counts
    CHECK(text->features[0].text(u"Naam") == u"Kop"_s);
    CHECK(text->features[0].find(u"Vorm") == nullptr);
    CHECK(std::abs(geo::areaSquareMetres(std::get<MultiPolygon>(*text->features[0].geometry)) - 5000) < 10);
    CHECK(text->features[1].problem.contains(u"geen geometrie"));
    CHECK(text->features[2].problem.contains(u"WKT"));

    const auto hex = fromCsv("id,geom\n1," + geo::toWkb(kBlock).toHex() + "\n");
    REQUIRE_OK(hex);
    CHECK(hex->features[0].geometry.has_value());
    CHECK(hex->notices.size() == 1); // RD, by the look of it
}

TEST_CASE("a CSV without geometries is refused", "[exchange][feature]")
{
    const auto set = fromCsv("code;naam\nBU03630000;Kop\n");
    REQUIRE_FALSE(set.ok());
    CHECK(sentence(set.error()).contains(u"WKT"));
}
