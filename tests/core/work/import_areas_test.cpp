// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/address_repository.h"
#include "core/store/area_repository.h"
#include "core/work/browse.h"
#include "tests/core/work/import_fixture.h"

using namespace gekend;
using namespace gekend::work;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray square(const QByteArray &code, const QByteArray &name, double west, const QByteArray &more = {})
{
    const QByteArray w = QByteArray::number(west);
    const QByteArray e = QByteArray::number(west + 0.01);
    return R"({"type":"Feature","properties":{"buurtcode":")" + code + R"(","buurtnaam":")" + name + '"'
        + more + R"(},"geometry":{"type":"Polygon","coordinates":[[[)" + w + ",52.0],[" + e + ",52.0],[" + e
        + ",52.01],[" + w + ",52.01],[" + w + ",52.0]]]}}";
}

QByteArray collection(const QList<QByteArray> &features)
{
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

QString buurtOf(ImportWijk &wijk, int number)
{
    const auto addresses = store::AddressRepository(wijk->connection()).addresses();
    REQUIRE_OK(addresses);
    for (const Address &address : *addresses) {
        if (address.number == number && address.area)
            return refOf(*wijk, *address.area).name;
    }
    return {};
}

std::vector<AreaRow> areasOf(ImportWijk &wijk)
{
    auto areas = listAreas(*wijk);
    REQUIRE_OK(areas);
    return *areas;
}

} // namespace

TEST_CASE("Delft's buurten and wijken come in with their borders", "[work][import][areas]")
{
    const QString buurten = sharedPath(u"areas/delft_buurten_met_code.geojson"_s);
    const QString wijken = sharedPath(u"areas/delft_wijken_afgeleid.geojson"_s);
    if (buurten.isEmpty() || wijken.isEmpty())
        return;
    ImportWijk wijk;
    wijk.checkPromises(importAreas, buurten);
    wijk.checkPromises(importAreas, wijken);
    CHECK(areasOf(wijk).size() == 91 + 13);
    for (const AreaRow &row : areasOf(wijk))
        CHECK(row.hasBorder);
}

TEST_CASE("borders without a year join the newest version of their code", "[work][import][areas]")
{
    const QString figures = sharedPath(u"cbs/kwb2024_nederland_bevolking.csv"_s);
    const QString buurten = sharedPath(u"areas/delft_buurten_met_code.geojson"_s);
    if (figures.isEmpty() || buurten.isEmpty())
        return;
    ImportWijk wijk;
    SECTION("after the figures")
    {
        wijk.run(importCbs, figures, {.all = true});
        const auto outcome = wijk.run(importAreas, buurten);
        CHECK(outcome.changed == 91);
    }
    SECTION("before the figures")
    {
        CHECK(wijk.run(importAreas, buurten).added == 91);
        wijk.run(importCbs, figures, {.all = true});
    }
    int withBorder = 0;
    for (const AreaRow &row : areasOf(wijk)) {
        withBorder += row.hasBorder ? 1 : 0;
        CHECK(row.area.year == 2024);
    }
    CHECK(withBorder == 91);
}

TEST_CASE("addresses are put in their buurt, whichever comes first", "[work][import][areas]")
{
    const QByteArray addresses =
        "straat;huisnummer;lat;lon\nLekstraat;1;52.005;5.005\nLekstraat;2;52.005;5.015\n"
        "Lekstraat;3;52.5;5.005\n";
    ImportWijk wijk;
    const QString map =
        wijk.file(u"buurten.geojson"_s,
                  collection({square("BU99990001", "West", 5.0), square("BU99990002", "Oost", 5.01)}));
    SECTION("borders first")
    {
        wijk.run(importAreas, map, {.year = 2024});
        wijk.bring(importAddresses, addresses);
    }
    SECTION("addresses first")
    {
        wijk.bring(importAddresses, addresses);
        wijk.run(importAreas, map, {.year = 2024});
    }
    CHECK(buurtOf(wijk, 1) == u"West"_s);
    CHECK(buurtOf(wijk, 2) == u"Oost"_s);
    CHECK(buurtOf(wijk, 3).isEmpty());
}

TEST_CASE("newer borders take addresses over from older ones", "[work][import][areas]")
{
    ImportWijk wijk;
    wijk.bring(importAddresses, "straat;huisnummer;lat;lon\nLekstraat;1;52.005;5.005\n");
    const QString map = wijk.file(u"buurten.geojson"_s, collection({square("BU99990001", "West", 5.0)}));
    wijk.run(importAreas, map, {.year = 2023});
    const QString newer =
        wijk.file(u"nieuw.geojson"_s, collection({square("BU99990001", "Nieuw-West", 5.0)}));
    wijk.run(importAreas, newer, {.year = 2024});
    CHECK(areasOf(wijk).size() == 2);
    CHECK(buurtOf(wijk, 1) == u"Nieuw-West"_s);
    CHECK_FALSE(wijk.run(importAreas, map, {.year = 2023}).change.isValid());
}

TEST_CASE("figures that a map carries are kept, sentinels are not", "[work][import][areas]")
{
    ImportWijk wijk;
    const QByteArray figures = R"(,"aantal_inwoners":1035,"mannen":-99999999)";
    const QString map =
        wijk.file(u"buurten_2024.geojson"_s, collection({square("BU99990001", "West", 5.0, figures)}));
    wijk.checkPromises(importAreas, map);
    const store::AreaRepository areas(wijk->connection());
    const auto area = areas.newest(u"BU99990001"_s, store::AreaRepository::Wanted::Any);
    REQUIRE_OK(area);
    REQUIRE(area->has_value());
    const auto kept = areas.figuresOf((*area)->id);
    REQUIRE_OK(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().measure == u"inhabitants"_s);
    CHECK(kept->front().value == 1035);
}

TEST_CASE("a feature without a code or a border is told with its number", "[work][import][areas]")
{
    ImportWijk wijk;
    const QByteArray noBorder =
        R"({"type":"Feature","properties":{"buurtcode":"BU99990003","buurtnaam":"Niets"},"geometry":null})";
    const auto outcome = wijk.run(
        importAreas,
        wijk.file(u"buurten.geojson"_s,
                  collection({square("BU99990001", "West", 5.0), noBorder, square("", "Naamloos", 5.01)})),
        {.year = 2024});
    CHECK(outcome.read == 3);
    CHECK(outcome.added + outcome.skipped == 3);
    CHECK(outcome.added >= 1);
    CHECK_FALSE(outcome.report.errors.empty());
}
