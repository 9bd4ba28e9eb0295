// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/address_repository.h"
#include "tests/core/work/import_fixture.h"

using namespace gekend;
using namespace gekend::work;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Address> addressesOf(ImportWijk &wijk)
{
    auto addresses = store::AddressRepository(wijk->connection()).addresses();
    REQUIRE_OK(addresses);
    return *addresses;
}

std::vector<Street> streetsOf(ImportWijk &wijk)
{
    auto streets = store::AddressRepository(wijk->connection()).streets();
    REQUIRE_OK(streets);
    return *streets;
}

} // namespace

TEST_CASE("5,614 addresses of Nieuwegein come in once, as one change", "[work][import][addresses]")
{
    const QString path = sharedPath(u"addresses/nieuwegein_osm_adressen.csv"_s);
    if (path.isEmpty())
        return;
    ImportWijk wijk;
    wijk.checkPromises(importAddresses, path);
    CHECK(addressesOf(wijk).size() > 5000);
    CHECK(wijk->names()->exact(u"Lekstraat 20").size() == 1);
}

TEST_CASE("an extract of the BAG keeps its ids and coordinates", "[work][import][addresses]")
{
    const QString path = sharedPath(u"addresses/nlextract_bagadresplus.csv"_s);
    if (path.isEmpty())
        return;
    ImportWijk wijk;
    wijk.checkPromises(importAddresses, path);
    for (const Address &address : addressesOf(wijk)) {
        CHECK(address.bagId.size() == 16);
        CHECK(address.lon.has_value());
    }
}

TEST_CASE("a later list completes an address, and never moves it back and forth", "[work][import][addresses]")
{
    ImportWijk wijk;
    const auto plain = wijk.bring(importAddresses, "straat;huisnummer\nLekstraat;20\nLekstraat;22 A\n");
    CHECK(plain.added == 2);
    const QByteArray fuller = "straat;huisnummer;postcode;plaats;lat;lon\n"
                              "Lekstraat;20;3433 ZB;Nieuwegein;52.0040012;5.0958811\n"
                              "lekstraat;22a;3433 ZB;Nieuwegein;52.0041;5.0959\n"
                              "Lekstraat;22A;3433 ZB;Nieuwegein;52.9;5.9\n"
                              "Lekstraat;24;3433 ZB;Nieuwegein;52.0042;5.0960\n";
    const auto completed = wijk.bring(importAddresses, fuller);
    CHECK(completed.added == 1);
    CHECK(completed.changed == 2);
    CHECK(completed.unchanged == 1); // a second place for one door is not believed
    CHECK_FALSE(wijk.bring(importAddresses, fuller).change.isValid());
    REQUIRE(addressesOf(wijk).size() == 3);
    for (const Address &address : addressesOf(wijk)) {
        CHECK(address.postcode == u"3433 ZB"_s);
        CHECK(address.lat.value_or(0) < 52.1);
    }
}

TEST_CASE("one street name in two towns is two streets", "[work][import][addresses]")
{
    ImportWijk wijk;
    const auto outcome =
        wijk.bring(importAddresses,
                   "straat;huisnummer;plaats\nDorpsstraat;1;Vreeswijk\nDorpsstraat;1;Jutphaas\n"
                   "Kerkstraat;1;Vreeswijk\nKerkstraat;2;\n");
    CHECK(outcome.added == 4);
    CHECK(streetsOf(wijk).size() == 3);
}

TEST_CASE("rows without street or number are left out and told with their row", "[work][import][addresses]")
{
    ImportWijk wijk;
    const auto outcome =
        wijk.bring(importAddresses,
                   "straat;huisnummer;postcode\nLekstraat;20;3433 ZB\n;5;3433 ZB\nLekstraat;x;\n"
                   "Lekstraat;21;99\n");
    CHECK(outcome.read == 4);
    CHECK(outcome.added == 2);
    CHECK(outcome.skipped == 2);
    REQUIRE(outcome.report.errors.size() == 3);
    CHECK(outcome.report.errors.at(0).row == 3);
    CHECK(outcome.report.errors.at(0).skipped);
    CHECK_FALSE(outcome.report.errors.at(2).skipped); // an odd postcode only is left empty
}

TEST_CASE("an import that is stopped has not happened", "[work][import][addresses]")
{
    ImportWijk wijk;
    std::stop_source stop;
    QByteArray many = "straat;huisnummer\n";
    for (int number = 1; number <= 2000; ++number)
        many += "Lekstraat;" + QByteArray::number(number) + '\n';
    ImportOptions options;
    options.progress.stop = stop.get_token();
    options.progress.report = [&](qint64 done, qint64 total) {
        CHECK(total == 2000);
        if (done > 1000)
            stop.request_stop();
    };
    const QByteArray before = wijk.dump();
    const auto outcome = importAddresses(*wijk, wijk.file(u"veel.csv"_s, many), options);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == Error::Code::Cancelled);
    CHECK(wijk.dump() == before);
}
