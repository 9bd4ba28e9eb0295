// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/places/plain_place.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;

namespace {

FeatureSet features(const std::vector<std::vector<Property>> &rows)
{
    FeatureSet set;
    for (const auto &properties : rows)
        set.features.push_back({qint64(set.features.size()) + 1, {}, properties, geo::Point{5, 52}, {}});
    return set;
}

} // namespace

TEST_CASE("the kind of a place is guessed from the word that ends in it", "[exchange][places]")
{
    const std::pair<QString, PartyKind> words[] = {
        {u"Speeltuin"_s, PartyKind::Vindplek},
        {u"speelplekken"_s, PartyKind::Vindplek},
        {u"Schoolplein"_s, PartyKind::Vindplek},
        {u"Parkschool"_s, PartyKind::Institution},
        {u"Basisscholen"_s, PartyKind::Institution},
        {u"Basisschool De Speeltuin"_s, PartyKind::Institution},
        {u"supermarkt"_s, PartyKind::Shop},
        {u"Markt"_s, PartyKind::Vindplek},
        {u"Cafés"_s, PartyKind::Shop},
        {u"Winkelcentrum"_s, PartyKind::Shop},
        {u"wijkcentrum"_s, PartyKind::Institution},
        {u"Huisartsenpraktijk"_s, PartyKind::Institution},
        {u"huisarts"_s, PartyKind::Institution},
        {u"buurthuizen"_s, PartyKind::Institution},
        {u"sportpark"_s, PartyKind::Institution},
        {u"Bewonersinitiatief"_s, PartyKind::Initiative},
        {u"weggeefwinkel"_s, PartyKind::Initiative},
        {u"apotheken"_s, PartyKind::Institution},
    };
    for (const auto &[word, kind] : words) {
        INFO(word.toStdString());
        CHECK(placeKindOf(word) == kind);
    }
    CHECK_FALSE(placeKindOf(u"overig"));
    CHECK_FALSE(placeKindOf(u""));
}

TEST_CASE("a gemeente's own list is read by its Dutch headers", "[exchange][places]")
{
    const FeatureSet set = features({
        {{u"OBJECTID"_s, qint64(1)},
         {u"Naam"_s, u"De Wegwijzer"_s},
         {u"Soort"_s, u"Basisschool"_s},
         {u"Straatnaam"_s, u"Lekstraat"_s},
         {u"Huisnummer"_s, qint64(20)},
         {u"Huisletter"_s, u"A"_s},
         {u"Postcode"_s, u"3433zb"_s},
         {u"Plaats"_s, u"Nieuwegein"_s},
         {u"Telefoon"_s, u"030 1234567"_s}},
        {{u"OBJECTID"_s, qint64(2)}, {u"Naam"_s, u"Cruyff Court"_s}, {u"Soort"_s, u"overig"_s}},
    });
    const PlainPlaces plain(set, {u"voorzieningen_2024.geojson"_s});
    const ReadPlace school = plain.place(set.features[0]);
    CHECK(school.kind == PartyKind::Institution);
    CHECK(school.type == u"Basisschool"_s);
    CHECK(school.dutchType == u"basisschool"_s);
    CHECK(school.name == u"De Wegwijzer"_s);
    CHECK(school.externalId == u"voorzieningen/1"_s);
    CHECK(school.street == u"Lekstraat"_s);
    CHECK(school.number == HouseNumber{20, u"A"_s, {}});
    CHECK(school.postcode == u"3433 ZB"_s);
    CHECK(school.city == u"Nieuwegein"_s);
    CHECK(school.phone == u"030 1234567"_s);
    CHECK(plain.place(set.features[1]).kind == PartyKind::Vindplek); // by its name
    CHECK(plain.columns().size() == 9);
}

TEST_CASE("the file's name tells what its places are when nothing else does", "[exchange][places]")
{
    const FeatureSet set = features({{{u"adres"_s, u"Lekstraat 20, 3433 ZB Nieuwegein"_s}}, {}});
    const PlainPlaces plain(set, {u"speeltuinen_2024.geojson"_s});
    const ReadPlace place = plain.place(set.features[0]);
    CHECK(place.kind == PartyKind::Vindplek);
    CHECK(place.dutchType == u"speeltuin"_s);
    CHECK(place.name.isEmpty());
    CHECK(place.street == u"Lekstraat"_s);
    CHECK(place.number == HouseNumber{20, {}, {}});
    CHECK(place.city == u"Nieuwegein"_s);
    CHECK(PlainPlaces(set, {u"export.geojson"_s}).place(set.features[0]).kind == PartyKind::Institution);
}

TEST_CASE("a column that repeats is no id", "[exchange][places]")
{
    const FeatureSet set =
        features({{{u"code"_s, u"A"_s}, {u"naam"_s, u"x"_s}}, {{u"code"_s, u"A"_s}, {u"naam"_s, u"y"_s}}});
    const PlainPlaces plain(set, {u"scholen.geojson"_s});
    CHECK(plain.place(set.features[0]).externalId.isEmpty());
}
