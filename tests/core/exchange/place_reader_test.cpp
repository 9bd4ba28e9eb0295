// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/places/place_reader.h"

#include "core/exchange/geojson/geojson_reader.h"
#include "core/geo/measure.h"
#include "tests/core/exchange/shared_file.h"
#include "tests/support/catch.h"

#include <set>

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;

namespace {

PlaceFile read(const QByteArray &features, const PlaceOptions &options = {})
{
    const auto set = readGeoJson(R"({"type":"FeatureCollection","features":[)" + features + "]}");
    REQUIRE_OK(set);
    return readPlaces(*set, options);
}

QByteArray feature(const QByteArray &properties,
                   const QByteArray &geometry = R"({"type":"Point","coordinates":[5.1,52]})")
{
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + "}";
}

int countOf(const PlaceFile &file, PartyKind kind)
{
    return int(std::count_if(file.places.begin(), file.places.end(),
                             [kind](const ReadPlace &place) { return place.kind == kind; }));
}

} // namespace

TEST_CASE("an element of OpenStreetMap becomes a place with its address and how to reach it",
          "[exchange][places]")
{
    const PlaceFile file = read(feature(R"({"@id":"node/430401147","name":"Albert Heijn","shop":"supermarket",
        "phone":"030-6041144; 030-1","addr:city":"Nieuwegein","addr:street":"Passage","addr:postcode":"3431LN",
        "addr:housenumber":"65a","opening_hours":"Mo-Fr 08:00-21:00","contact:email":"ah@example.nl","website":"www.ah.nl"})"));
    REQUIRE(file.places.size() == 1);
    const ReadPlace expected{.row = 1,
                             .externalId = u"node/430401147"_s,
                             .kind = PartyKind::Shop,
                             .type = u"supermarket"_s,
                             .dutchType = u"supermarkt"_s,
                             .name = u"Albert Heijn"_s,
                             .at = geo::Point{5.1, 52},
                             .street = u"Passage"_s,
                             .number = HouseNumber{65, u"a"_s, {}},
                             .postcode = u"3431 LN"_s,
                             .city = u"Nieuwegein"_s,
                             .phone = u"030-6041144"_s,
                             .mail = u"ah@example.nl"_s,
                             .website = u"https://www.ah.nl"_s,
                             .openingHours = u"Mo-Fr 08:00-21:00"_s};
    ReadPlace found = file.places.front();
    if (found.number)
        found.number->letter = found.number->letter.toLower();
    CHECK(found == expected);
    CHECK(file.attribution == u"© OpenStreetMap contributors"_s);
}

TEST_CASE("what has no name is called by kind and street", "[exchange][places]")
{
    const PlaceFile file = read(feature(R"({"amenity":"school","isced:level":"1","addr:street":"Lekstraat"})")
                                + "," + feature(R"({"leisure":"playground"})") + ","
                                + feature(R"({"amenity":"cafe","brand":"Koffie & Zo"})") + ","
                                + feature(R"({"healthcare":"MOvactor"})"));
    REQUIRE(file.places.size() == 4);
    CHECK(file.places[0].name == u"Basisschool, Lekstraat"_s);
    CHECK(file.places[0].nameIsMadeUp);
    CHECK(file.places[1].name == u"Speeltuin"_s);
    CHECK(file.places[1].nameIsMadeUp);
    CHECK(file.places[2].name == u"Koffie & Zo"_s);
    CHECK_FALSE(file.places[2].nameIsMadeUp);
    CHECK(file.places[3].name == u"MOvactor"_s);
    CHECK_FALSE(file.places[3].nameIsMadeUp);
}

TEST_CASE("a building or park is placed at a point inside it", "[exchange][places]")
{
    const PlaceFile file = read(
        feature(R"({"leisure":"park"})",
                R"({"type":"Polygon","coordinates":[[[5,52],[5.02,52],[5.02,52.02],[5,52.02],[5,52]]]})")
        + ","
        + feature(
            R"({"leisure":"park","name":"De Boog"})",
            R"({"type":"Polygon","coordinates":[[[5,52],[5.1,52],[5.1,52.01],[5.01,52.01],[5.01,52.09],[5.1,52.09],
                     [5.1,52.1],[5,52.1],[5,52]]]})")
        + ","
        + feature(R"({"leisure":"track"})", R"({"type":"LineString","coordinates":[[5,52],[5.02,52]]})"));
    REQUIRE(file.places.size() == 3);
    CHECK(geo::distanceMetres(*file.places[0].at, {5.01, 52.01}) < 1);
    CHECK(file.places[1].at->x < 5.1);
    CHECK((file.places[1].at->x < 5.01 || file.places[1].at->y < 52.01 || file.places[1].at->y > 52.09));
    CHECK(geo::distanceMetres(*file.places[2].at, {5.01, 52}) < 1);
}

TEST_CASE("what is left out is counted by its reason", "[exchange][places]")
{
    const PlaceFile file =
        read(feature(R"({"amenity":"parking"})") + "," + feature(R"({"amenity":"fuel","name":"Tinq"})") + ","
             + feature(R"({"amenity":"parking_space"})") + ","
             + feature(R"({"@id":"node/1","shop":"bakery","name":"A"})") + ","
             + feature(R"({"@id":"node/1","shop":"bakery","name":"A"})"));
    CHECK(file.places.size() == 1);
    CHECK(file.report.read == 5);
    CHECK(file.report.errors.empty());
    CHECK(file.leftOut
          == std::vector<LeftOut>{
              {u"parkeerplaats"_s, 2}, {u"tankstation"_s, 1}, {u"staat er dubbel in"_s, 1}});
    REQUIRE(file.report.notices.size() == 1);
    CHECK(file.report.notices.front().contains(u"parkeerplaats (2)"));
}

TEST_CASE("a place without a position needs an address", "[exchange][places]")
{
    const PlaceFile file = read(
        feature(R"({"shop":"bakery","name":"A","addr:street":"Lekstraat","addr:housenumber":"20"})", "null")
        + "," + feature(R"({"shop":"bakery","name":"B","addr:street":"Lekstraat"})", "null"));
    REQUIRE(file.places.size() == 1);
    CHECK_FALSE(file.places.front().at.has_value());
    REQUIRE(file.report.errors.size() == 2);
    CHECK_FALSE(file.report.errors[0].skipped);
    CHECK(file.report.errors[1].skipped);
    CHECK(file.report.errors[1].row == 2);
}

TEST_CASE("hostile addresses of the web do not come in", "[exchange][places]")
{
    const PlaceFile file =
        read(feature(R"({"shop":"bakery","name":"A","website":"javascript:alert"})") + ","
             + feature(R"({"shop":"bakery","name":"B","url":"file:///etc/passwd"})") + ","
             + feature(R"({"shop":"bakery","name":"C","website":"http://c.nl/a;http://d.nl"})"));
    REQUIRE(file.places.size() == 3);
    CHECK(file.places[0].website.isEmpty());
    CHECK(file.places[1].website.isEmpty());
    CHECK(file.places[2].website == u"http://c.nl/a"_s);
}

TEST_CASE("a map that is not OpenStreetMap's is read by name and kind", "[exchange][places]")
{
    const PlaceFile file =
        read(feature(R"({"naam":"De Kievit","soort":"Speeltuin"})") + ","
                 + feature(R"({"soort":"Trapveldje","straat":"Lekstraat"})") + "," + feature("{}"),
             {u"kaart.geojson"_s});
    REQUIRE(file.places.size() == 2);
    CHECK(file.places[0].name == u"De Kievit"_s);
    CHECK(file.places[0].kind == PartyKind::Vindplek);
    CHECK(file.places[1].name == u"Trapveldje, Lekstraat"_s);
    CHECK(file.places[1].nameIsMadeUp);
    REQUIRE(file.report.errors.size() == 1);
    CHECK(file.report.errors.front().row == 3);
    CHECK(file.attribution.isEmpty());
    CHECK(file.report.columns.size() == 3);
}

TEST_CASE("the places of Nieuwegein are sorted into kinds", "[exchange][places][data]")
{
    const QByteArray bytes = sharedFile(u"places/nieuwegein_osm_poi.geojson"_s);
    if (bytes.isEmpty())
        return;
    const auto set = readGeoJson(bytes);
    REQUIRE_OK(set);
    const PlaceFile file = readPlaces(*set, {u"nieuwegein_osm_poi.geojson"_s});
    CHECK(file.report.read == 84);
    CHECK(file.report.errors.empty());
    CHECK(file.attribution == u"© OpenStreetMap contributors, ODbL 1.0"_s);
    qint64 left = 0;
    for (const LeftOut &reason : file.leftOut)
        left += reason.count;
    CHECK(left + qint64(file.places.size()) == 84);
    CHECK(countOf(file, PartyKind::Shop) == 32);
    CHECK(countOf(file, PartyKind::Institution) == 23);
    CHECK(countOf(file, PartyKind::Vindplek) == 19);
    std::set<QString> ids;
    for (const ReadPlace &place : file.places) {
        CHECK_FALSE(place.name.isEmpty());
        CHECK_FALSE(place.dutchType.isEmpty());
        CHECK(place.at.has_value());
        CHECK(place.externalId.contains(u'/'));
        ids.insert(place.externalId);
    }
    CHECK(ids.size() == file.places.size());
}
