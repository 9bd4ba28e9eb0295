// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/places/osm_kinds.h"

#include "core/exchange/places/osm_tables.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;

namespace {

using Tags = std::initializer_list<std::pair<QString, QString>>;

Feature feature(const Tags &tags)
{
    Feature out;
    for (const auto &[name, value] : tags)
        out.properties.push_back({name, value});
    return out;
}

PlaceVerdict verdict(const Tags &tags)
{
    return verdictOf(OsmTags(feature(tags)));
}

bool isLeftOut(const Tags &tags, const QString &reason)
{
    const PlaceVerdict left = verdict(tags);
    return !left.kind && left.dutch == reason;
}

} // namespace

TEST_CASE("shops, institutions and vindplekken are told apart by their tags", "[exchange][places]")
{
    struct Row {
        Tags tags;
        PartyKind kind;
        QString type;
        QString dutch;
    };
    const Row rows[] = {
        {{{u"shop"_s, u"bakery"_s}}, PartyKind::Shop, u"bakery"_s, u"bakkerij"_s},
        {{{u"shop"_s, u"bakery;pastry"_s}}, PartyKind::Shop, u"bakery"_s, u"bakkerij"_s},
        {{{u"shop"_s, u"yes"_s}}, PartyKind::Shop, u"shop"_s, u"winkel"_s},
        {{{u"shop"_s, u"zweefvliegtuigen"_s}}, PartyKind::Shop, u"zweefvliegtuigen"_s, u"winkel"_s},
        {{{u"amenity"_s, u"cafe"_s}}, PartyKind::Shop, u"cafe"_s, u"café"_s},
        {{{u"amenity"_s, u"fast_food"_s}}, PartyKind::Shop, u"fast_food"_s, u"snackbar"_s},
        {{{u"craft"_s, u"shoemaker"_s}}, PartyKind::Shop, u"shoemaker"_s, u"schoenmaker"_s},
        {{{u"amenity"_s, u"school"_s}}, PartyKind::Institution, u"school"_s, u"school"_s},
        {{{u"amenity"_s, u"school"_s}, {u"isced:level"_s, u"1"_s}},
         PartyKind::Institution,
         u"school"_s,
         u"basisschool"_s},
        {{{u"amenity"_s, u"doctors"_s}}, PartyKind::Institution, u"doctors"_s, u"huisartsenpraktijk"_s},
        {{{u"amenity"_s, u"place_of_worship"_s}, {u"building"_s, u"mosque"_s}},
         PartyKind::Institution,
         u"place_of_worship"_s,
         u"moskee"_s},
        {{{u"amenity"_s, u"social_facility"_s}, {u"social_facility"_s, u"food_bank"_s}},
         PartyKind::Institution,
         u"social_facility"_s,
         u"voedselbank"_s},
        {{{u"healthcare"_s, u"physiotherapist"_s}},
         PartyKind::Institution,
         u"physiotherapist"_s,
         u"fysiotherapeut"_s},
        {{{u"office"_s, u"company"_s}}, PartyKind::Institution, u"company"_s, u"bedrijf"_s},
        {{{u"leisure"_s, u"sports_centre"_s}}, PartyKind::Institution, u"sports_centre"_s, u"sportcentrum"_s},
        {{{u"tourism"_s, u"museum"_s}}, PartyKind::Institution, u"museum"_s, u"museum"_s},
        {{{u"club"_s, u"chess"_s}}, PartyKind::Institution, u"chess"_s, u"vereniging"_s},
        {{{u"leisure"_s, u"playground"_s}}, PartyKind::Vindplek, u"playground"_s, u"speeltuin"_s},
        {{{u"leisure"_s, u"pitch"_s}, {u"sport"_s, u"soccer"_s}},
         PartyKind::Vindplek,
         u"pitch"_s,
         u"voetbalveld"_s},
        {{{u"leisure"_s, u"pitch"_s}, {u"sport"_s, u"x"_s}}, PartyKind::Vindplek, u"pitch"_s, u"sportveld"_s},
        {{{u"leisure"_s, u"garden"_s}, {u"garden:type"_s, u"community"_s}},
         PartyKind::Vindplek,
         u"garden"_s,
         u"tuin"_s},
        {{{u"landuse"_s, u"allotments"_s}}, PartyKind::Vindplek, u"allotments"_s, u"volkstuinen"_s},
        {{{u"amenity"_s, u"marketplace"_s}}, PartyKind::Vindplek, u"marketplace"_s, u"markt"_s},
        // Of several keys the one that says most about people.
        {{{u"amenity"_s, u"fuel"_s}, {u"shop"_s, u"convenience"_s}},
         PartyKind::Shop,
         u"convenience"_s,
         u"buurtwinkel"_s},
        {{{u"landuse"_s, u"grass"_s}, {u"leisure"_s, u"golf_course"_s}},
         PartyKind::Institution,
         u"golf_course"_s,
         u"golfbaan"_s},
        {{{u"amenity"_s, u"iets_nieuws"_s}, {u"name"_s, u"Het Nieuwe"_s}},
         PartyKind::Institution,
         u"iets_nieuws"_s,
         u"voorziening"_s},
    };
    for (const Row &row : rows) {
        INFO(row.type.toStdString() << " " << row.dutch.toStdString());
        CHECK(verdict(row.tags) == PlaceVerdict{row.kind, row.type, row.dutch, {}});
    }
}

TEST_CASE("street furniture, parking and what is closed, private or only there to be seen is left out",
          "[exchange][places]")
{
    CHECK(isLeftOut({{u"amenity"_s, u"parking"_s}, {u"name"_s, u"P1"_s}}, u"parkeerplaats"_s));
    CHECK(isLeftOut({{u"amenity"_s, u"fuel"_s}, {u"name"_s, u"Tinq"_s}}, u"tankstation"_s));
    CHECK(isLeftOut({{u"amenity"_s, u"taxi"_s}}, u"taxistandplaats"_s));
    CHECK(isLeftOut({{u"amenity"_s, u"shower"_s}}, u"douche"_s));
    CHECK(isLeftOut({{u"amenity"_s, u"vending_machine"_s}}, u"automaat"_s));
    CHECK(isLeftOut({{u"tourism"_s, u"artwork"_s}, {u"name"_s, u"Schatkaart"_s}}, u"kunstwerk"_s));
    CHECK(
        isLeftOut({{u"tourism"_s, u"caravan_site"_s}, {u"landuse"_s, u"grass"_s}, {u"name"_s, u"De Kroon"_s}},
                  u"camperplaats"_s));
    CHECK(isLeftOut({{u"shop"_s, u"vacant"_s}}, u"leegstaand pand"_s));
    CHECK(isLeftOut({{u"disused:shop"_s, u"bakery"_s}, {u"name"_s, u"Bakker"_s}},
                    u"opgeheven of nog niet open"_s));
    CHECK(isLeftOut({{u"shop"_s, u"bakery"_s}, {u"disused"_s, u"yes"_s}}, u"opgeheven of nog niet open"_s));
    CHECK(isLeftOut({{u"leisure"_s, u"garden"_s}}, u"privéterrein"_s));
    CHECK(isLeftOut({{u"leisure"_s, u"playground"_s}, {u"access"_s, u"private"_s}}, u"privéterrein"_s));
    CHECK(isLeftOut({{u"amenity"_s, u"iets_nieuws"_s}}, u"overig (amenity=iets_nieuws)"_s));
    CHECK(isLeftOut({{u"landuse"_s, u"grass"_s}, {u"name"_s, u"Veld"_s}}, u"overig (landuse=grass)"_s));
    CHECK(isLeftOut({{u"name"_s, u"Zomaar"_s}}, u"geen soort"_s));
    CHECK(isLeftOut({{u"shop"_s, u"no"_s}}, u"geen soort"_s));
    CHECK(verdict({{u"shop"_s, u"bakery"_s}, {u"disused:amenity"_s, u"cafe"_s}}).kind == PartyKind::Shop);
}

TEST_CASE("a name that stands where a kind belongs is used as the name", "[exchange][places]")
{
    CHECK(verdict({{u"healthcare"_s, u"MOvactor"_s}})
          == PlaceVerdict{PartyKind::Institution, u"healthcare"_s, u"zorgverlener"_s, u"MOvactor"_s});
    CHECK(verdict({{u"healthcare"_s, u"MOvactor"_s}, {u"name"_s, u"De Componist"_s}}).name.isEmpty());
}

TEST_CASE("tags are found as properties, packed by GDAL, and with their id in any spelling",
          "[exchange][places]")
{
    const OsmTags packed(feature(
        {{u"osm_id"_s, u"12"_s},
         {u"other_tags"_s,
          u"\"shop\"=>\"bakery\",\"name\"=>\"'t \\\"Hoekje\\\"\",\"addr:street\"=>\"Lekstraat\""_s}}));
    CHECK(packed.value(u"shop"_s) == u"bakery"_s);
    CHECK(packed.value(u"name"_s) == u"'t \"Hoekje\""_s);
    CHECK(packed.value(u"addr:street"_s) == u"Lekstraat"_s);
    CHECK(packed.id() == u"osm/12"_s);

    CHECK(OsmTags(feature({{u"@id"_s, u"way/34"_s}})).id() == u"way/34"_s);
    CHECK(OsmTags(feature({{u"@id"_s, u"https://www.openstreetmap.org/relation/5"_s}})).id()
          == u"relation/5"_s);
    CHECK(OsmTags(feature({{u"osm_type"_s, u"Node"_s}, {u"osm_id"_s, u"6"_s}})).id() == u"node/6"_s);
    CHECK(OsmTags(feature({{u"osm_way_id"_s, u"7"_s}})).id() == u"way/7"_s);
    CHECK(OsmTags(feature({})).id().isEmpty());
    Feature named;
    named.id = u"node/8"_s;
    CHECK(OsmTags(named).id() == u"node/8"_s);
}

TEST_CASE("values outside the tables have no row, and their keys a general word", "[exchange][places]")
{
    for (const auto key : {OsmKey::Shop, OsmKey::Amenity, OsmKey::Office, OsmKey::Leisure}) {
        CHECK_FALSE(osmKind(key, u""));
        CHECK_FALSE(generalKind(key).dutch.isEmpty());
    }
    CHECK(osmWord(OsmKey::Sport, u"soccer") == u"voetbalveld"_s);
    CHECK_FALSE(osmWord(OsmKey::Sport, u"quidditch"));
}
