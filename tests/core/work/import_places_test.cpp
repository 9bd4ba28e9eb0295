// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/address_repository.h"
#include "core/store/area_repository.h"
#include "core/store/party_repository.h"
#include "core/work/browse.h"
#include "tests/core/work/import_fixture.h"

using namespace gekend;
using namespace gekend::work;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray feature(const QByteArray &properties, double lon, double lat)
{
    return R"({"type":"Feature","properties":{)" + properties
        + R"(},"geometry":{"type":"Point","coordinates":[)" + QByteArray::number(lon, 'f', 7) + ','
        + QByteArray::number(lat, 'f', 7) + "]}}";
}

QByteArray collection(const QList<QByteArray> &features)
{
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

const Party &named(const std::vector<PartyRow> &rows, const QString &name)
{
    for (const PartyRow &row : rows) {
        if (row.party.name == name)
            return row.party;
    }
    FAIL("nothing is called " << name.toStdString());
    return rows.front().party;
}

std::vector<PartyRow> placesOf(ImportWijk &wijk, PartyKind kind)
{
    auto rows = listParties(*wijk, kind);
    REQUIRE_OK(rows);
    return *rows;
}

QStringList placeNames(ImportWijk &wijk)
{
    QStringList names;
    for (const PartyKind kind : {PartyKind::Shop, PartyKind::Institution, PartyKind::Vindplek}) {
        for (const PartyRow &row : placesOf(wijk, kind))
            names += row.party.name;
    }
    return names;
}

QString geojson(ImportWijk &wijk, const QList<QByteArray> &features)
{
    return wijk.file(u"plaatsen.geojson"_s, collection(features));
}

} // namespace

TEST_CASE("the places of Nieuwegein come in with address, phone and opening hours", "[work][import][places]")
{
    const QString path = sharedPath(u"places/nieuwegein_osm_poi.geojson"_s);
    if (path.isEmpty())
        return;
    ImportWijk wijk;
    wijk.checkPromises(importPlaces, path);
    const auto shops = placesOf(wijk, PartyKind::Shop);
    const Party shop = named(shops, u"Albert Heijn"_s);
    const auto &detail = std::get<OrganisationDetail>(shop.detail);
    CHECK(detail.type == u"supermarket"_s);
    CHECK(detail.externalId == u"node/430401147"_s);
    CHECK(detail.openingHours.startsWith(u"Mo-Fr 08:00-21:00"_s));
    REQUIRE(shop.address.has_value());
    CHECK(refOf(*wijk, *shop.address).name == u"Passage 65"_s);
    CHECK(shop.lon.has_value());
    const auto points = store::PartyRepository(wijk->connection()).contactPoints(shop.id);
    REQUIRE_OK(points);
    REQUIRE(points->size() == 1);
    CHECK(points->front().normalised == u"+31306041144"_s);
    CHECK(placesOf(wijk, PartyKind::Institution).size() > 5);
    const auto datasets = store::AreaRepository(wijk->connection()).datasets();
    REQUIRE_OK(datasets);
    REQUIRE(datasets->size() == 1);
    CHECK(datasets->front().source.contains(u"OpenStreetMap"_s));
}

TEST_CASE("after the addresses, places stand at the doors that are known", "[work][import][places]")
{
    const QString addresses = sharedPath(u"addresses/nieuwegein_osm_adressen.csv"_s);
    const QString places = sharedPath(u"places/nieuwegein_osm_poi.geojson"_s);
    if (addresses.isEmpty() || places.isEmpty())
        return;
    ImportWijk wijk;
    wijk.run(importAddresses, addresses);
    const auto before = store::AddressRepository(wijk->connection()).addresses();
    REQUIRE_OK(before);
    wijk.checkPromises(importPlaces, places);
    const Party shop = named(placesOf(wijk, PartyKind::Shop), u"Luigi IJssalon"_s);
    const auto door =
        store::AddressRepository(wijk->connection()).address(shop.address.value_or(AddressId()));
    REQUIRE_OK(door);
    CHECK(std::find(before->begin(), before->end(), *door) != before->end());
}

TEST_CASE("what is no place to meet anybody is left out and counted", "[work][import][places]")
{
    ImportWijk wijk;
    const auto outcome =
        wijk.run(importPlaces,
                 geojson(wijk,
                         {feature(R"("@id":"node/1","amenity":"parking")", 5.1, 52.0),
                          feature(R"("@id":"node/2","amenity":"parking")", 5.1, 52.0),
                          feature(R"("@id":"node/3","amenity":"fuel","name":"Tank")", 5.1, 52.0),
                          feature(R"("@id":"node/4","shop":"bakery","name":"Yilmaz")", 5.1, 52.0)}));
    CHECK(outcome.read == 4);
    CHECK(outcome.added == 1);
    CHECK(outcome.skipped == 3);
    CHECK(outcome.report.notices.join(u' ').contains(u"(2)"_s));
}

TEST_CASE("a nameless place is called after its kind and the nearest street", "[work][import][places]")
{
    ImportWijk wijk;
    wijk.bring(importAddresses,
               "straat;huisnummer;lat;lon\nLekstraat;1;52.0041;5.0961\nWaalstraat;9;52.0100;5.0961\n");
    const QString path = geojson(wijk,
                                 {feature(R"("@id":"node/1","leisure":"playground")", 5.0960, 52.0040),
                                  feature(R"("@id":"node/2","leisure":"playground")", 5.0961, 52.0101),
                                  feature(R"("@id":"node/3","leisure":"playground")", 5.2, 52.2)});
    wijk.checkPromises(importPlaces, path);
    const QStringList names = placeNames(wijk);
    CHECK(names.contains(u"Speeltuin, Lekstraat"_s));
    CHECK(names.contains(u"Speeltuin, Waalstraat"_s));
    CHECK(names.contains(u"Speeltuin"_s)); // far from every street
}

TEST_CASE("a name given by hand stays when the map has none", "[work][import][places]")
{
    ImportWijk wijk;
    const QString path =
        geojson(wijk, {feature(R"("@id":"node/1","leisure":"playground")", 5.0960, 52.0040)});
    wijk.run(importPlaces, path);
    const store::PartyRepository parties(wijk->connection());
    const auto renamed = wijk->change(u"set"_s, [&](store::Writing &writing) {
        Party party = *parties.byId(wijk.party(u"Speeltuin"));
        party.name = u"De Kikker"_s;
        return parties.update(writing, party);
    });
    REQUIRE_OK(renamed);
    CHECK(wijk.run(importPlaces, path).unchanged == 1);
    CHECK(placeNames(wijk) == QStringList{u"De Kikker"_s});
}

TEST_CASE("a place is known again by its id wherever it moved, and takes its new name",
          "[work][import][places]")
{
    ImportWijk wijk;
    wijk.run(importPlaces,
             geojson(wijk, {feature(R"("@id":"node/1","shop":"bakery","name":"Bakker Bart")", 5.1, 52.0)}));
    const PartyId id = wijk.party(u"Bakker Bart");
    const auto outcome =
        wijk.run(importPlaces,
                 geojson(wijk, {feature(R"("@id":"node/1","shop":"bakery","name":"Yilmaz")", 5.2, 52.1)}));
    CHECK(outcome.changed == 1);
    CHECK(wijk.party(u"Yilmaz") == id);
}

TEST_CASE("without ids a place is known again by name, kind and nearness", "[work][import][places]")
{
    ImportWijk wijk;
    const QByteArray bakery = R"("naam":"Bakkerij Yilmaz","soort":"bakker")";
    wijk.run(importPlaces, geojson(wijk, {feature(bakery, 5.1, 52.0)}));
    SECTION("30 metres away")
    {
        const auto outcome = wijk.run(importPlaces, geojson(wijk, {feature(bakery, 5.1, 52.00027)}));
        CHECK(outcome.changed == 1);
        CHECK(placeNames(wijk).size() == 1);
    }
    SECTION("300 metres away it is another branch")
    {
        const auto outcome = wijk.run(importPlaces, geojson(wijk, {feature(bakery, 5.1, 52.0027)}));
        CHECK(outcome.added == 1);
        CHECK(placeNames(wijk).size() == 2);
    }
    SECTION("of another kind it is another place")
    {
        const QByteArray school = R"("naam":"Bakkerij Yilmaz","soort":"basisschool")";
        CHECK(wijk.run(importPlaces, geojson(wijk, {feature(school, 5.1, 52.0)})).added == 1);
    }
}

TEST_CASE("two of one name near each other stay two, and one told twice stays one", "[work][import][places]")
{
    ImportWijk wijk;
    const QByteArray bank = R"("naam":"De Bank","soort":"speeltuin")";
    wijk.checkPromises(
        importPlaces,
        geojson(wijk, {feature(bank, 5.1, 52.0), feature(bank, 5.1, 52.0002), feature(bank, 5.1, 52.0)}));
    CHECK(placeNames(wijk).size() == 2);
}

TEST_CASE("a place made while recording is not taken over silently", "[work][import][places]")
{
    ImportWijk wijk;
    const auto made = wijk->change(u"test"_s, [&](store::Writing &writing) -> Result<void> {
        const auto id =
            store::PartyRepository(writing.db()).add(writing, newParty(PartyKind::Vindplek, u"Yilmaz"));
        return id ? Result<void>() : id.error();
    });
    REQUIRE_OK(made);
    const auto outcome =
        wijk.run(importPlaces,
                 geojson(wijk, {feature(R"("@id":"node/4","shop":"bakery","name":"Yilmaz")", 5.1, 52.0)}));
    CHECK(outcome.added == 1);
    REQUIRE(outcome.report.errors.size() == 1);
    CHECK(outcome.report.errors.front().message.contains(u"mogelijk dubbel"_s));
}

TEST_CASE("places lie in the buurt around them", "[work][import][places]")
{
    const QByteArray buurt =
        R"({"type":"Feature","properties":{"buurtcode":"BU99990001","buurtnaam":"West"},"geometry":{"type":"Polygon",)"
        R"("coordinates":[[[5.0,52.0],[5.2,52.0],[5.2,52.2],[5.0,52.2],[5.0,52.0]]]}})";
    ImportWijk wijk;
    REQUIRE_OK(importAreas(*wijk, wijk.file(u"buurten.geojson"_s, collection({buurt})), {.year = 2024}));
    wijk.run(importPlaces,
             geojson(wijk, {feature(R"("@id":"node/4","shop":"bakery","name":"Yilmaz")", 5.1, 52.1)}));
    const auto rows = placesOf(wijk, PartyKind::Shop);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().buurt == u"West"_s);
}
