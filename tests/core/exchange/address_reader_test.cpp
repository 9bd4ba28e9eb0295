// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/addresses/address_reader.h"
#include "tests/core/exchange/shared_file.h"

#include <cmath>

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;

namespace {

AddressTable read(const QByteArray &bytes)
{
    auto table = readAddresses(bytes);
    REQUIRE_OK(table);
    return std::move(*table);
}

bool near(const AddressRow &row, double lon, double lat)
{
    constexpr double kMetre = 0.00001;
    return row.lon && row.lat && std::abs(*row.lon - lon) < 2 * kMetre
        && std::abs(*row.lat - lat) < 2 * kMetre;
}

} // namespace

TEST_CASE("the BAG extract of NLExtract is read", "[exchange][addresses]")
{
    const QByteArray bytes = sharedFile(u"addresses/nlextract_bagadresplus.csv"_s);
    if (bytes.isEmpty())
        return;
    const AddressTable table = read(bytes);
    CHECK(table.report.read == 99);
    CHECK(table.report.errors.empty());
    REQUIRE(table.rows.size() == 99);
    const AddressRow &first = table.rows.front();
    CHECK(first.street == u"De Ruijterkade"_s);
    CHECK(first.number == HouseNumber{105, {}, u"1"_s});
    CHECK(first.postcode == u"1011 AB"_s);
    CHECK(first.city == u"Amsterdam"_s);
    CHECK(near(first, 4.905167, 52.377780));
    CHECK(first.bagId == u"0363200000081086"_s);
    CHECK_FALSE(first.secondary);
    CHECK(std::count_if(table.rows.begin(), table.rows.end(),
                        [](const AddressRow &row) { return row.secondary; })
          == 4);
    CHECK(std::any_of(table.rows.begin(), table.rows.end(), [](const AddressRow &row) {
        return row.number == HouseNumber{99, u"B"_s, u"3"_s};
    }));
}

TEST_CASE("5,614 real addresses are read, odd postcodes told and none dropped for them",
          "[exchange][addresses]")
{
    const QByteArray bytes = sharedFile(u"addresses/nieuwegein_osm_adressen.csv"_s);
    if (bytes.isEmpty())
        return;
    const AddressTable table = read(bytes);
    CHECK(table.report.read == 5614);
    CHECK(table.rows.size() == 5614);
    const auto skipped = std::count_if(table.report.errors.begin(), table.report.errors.end(),
                                       [](const RowError &error) { return error.skipped; });
    CHECK(skipped == 0);
    for (const AddressRow &row : table.rows)
        REQUIRE(row.lat.has_value());
}

TEST_CASE("addresses come in many tables", "[exchange][addresses]")
{
    const AddressRow wanted{.row = 2,
                            .street = u"Lekstraat"_s,
                            .number = {20, u"A"_s, u"2"_s},
                            .postcode = u"3433 ZB"_s,
                            .city = u"Nieuwegein"_s};
    for (const QByteArray &bytes : {
             QByteArray("straat;huisnummer;postcode;plaats\nLekstraat;20A-2;3433zb;Nieuwegein\n"),
             QByteArray(
                 "Straatnaam,Huisnr.,Toev.,Postcode,Woonplaats\nLekstraat,20 A,2,3433 ZB,Nieuwegein\n"),
             QByteArray("straatnaam;huisnummer;huisletter;woonplaats;postcode;toevoeging\n"
                        "Lekstraat;20;A;Nieuwegein;3433ZB;2\n"),
             QByteArray("Adres\n\"Lekstraat 20 A-2, 3433 ZB Nieuwegein\"\n"),
             QByteArray("adres\tpostcode\tplaats\nLekstraat 20 A 2\t3433ZB\tNieuwegein\n"),
             QByteArray("straat;postcode;plaats\nLekstraat 20A2;3433ZB;Nieuwegein\n"),
             QByteArray("addr:street,addr:housenumber,addr:postcode,addr:city\nLekstraat,20A-2,3433 "
                        "ZB,Nieuwegein\n"),
         }) {
        INFO(bytes.toStdString());
        const AddressTable table = read(bytes);
        CHECK(table.report.errors.empty());
        REQUIRE(table.rows.size() == 1);
        CHECK(table.rows.front() == wanted);
    }
}

TEST_CASE("a bare list of addresses needs no header", "[exchange][addresses]")
{
    const AddressTable table = read("Lekstraat 20 A\nPlein 1940 12\n");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].row == 1);
    CHECK(table.rows[1].street == u"Plein 1940"_s);
    CHECK(table.rows[1].number.number == 12);
}

TEST_CASE("places are degrees, RD or text, and end as degrees", "[exchange][addresses]")
{
    for (const QByteArray &bytes : {
             QByteArray("straat;nr;lat;lon\nA;1;52.377780;4.905167\n"),
             QByteArray("straat;nr;lat;lon\nA;1;52,377780;4,905167\n"),
             QByteArray("straat;nr;lat;lon\nA;1;4.905167;52.377780\n"),
             QByteArray("straat;nr;x;y\nA;1;122177;487877\n"),
             QByteArray("straat;nr;x;y\nA;1;4.905167;52.377780\n"),
             QByteArray("straat;nr;x;y;lon;lat\nA;1;122177;487877;;\n"),
             QByteArray("straat;nr;geom\nA;1;POINT(4.905167 52.377780)\n"),
             QByteArray("straat;nr;geom\nA;1;SRID=28992;POINT(122177 487877)\n").replace("SRID=28992;", ""),
         }) {
        INFO(bytes.toStdString());
        const AddressTable table = read(bytes);
        REQUIRE(table.rows.size() == 1);
        CHECK(near(table.rows.front(), 4.905167, 52.377780));
    }
    const AddressTable table = read("straat;nr;lat;lon\nA;1;0;0\nA;2;48.85;2.35\nA;3;noord;oost\nA;4;;\n");
    CHECK(table.rows.size() == 4);
    CHECK(std::none_of(table.rows.begin(), table.rows.end(),
                       [](const AddressRow &row) { return row.lon.has_value(); }));
    CHECK(table.report.errors.size() == 2);
}

TEST_CASE("odd rows of addresses are told with their number and column", "[exchange][addresses]")
{
    const AddressTable table = read("straat;huisnummer;postcode\n"
                                    "Lekstraat;a;3433ZB\n"
                                    ";20;3433ZB\n"
                                    "Lekstraat;20;3439\n"
                                    "Lekstraat;;3433ZB\n"
                                    "Lekstraat;21;3433zb\n");
    CHECK(table.rows.size() == 2);
    REQUIRE(table.report.errors.size() == 4);
    CHECK(table.report.errors[0].row == 2);
    CHECK(table.report.errors[0].column == u"huisnummer"_s);
    CHECK(table.report.errors[1].column == u"straat"_s);
    CHECK(table.report.errors[2].row == 4);
    CHECK(table.report.errors[2].column == u"postcode"_s);
    CHECK_FALSE(table.report.errors[2].skipped);
    CHECK(table.rows[0].postcode.isEmpty());
    CHECK(table.rows[1].postcode == u"3433 ZB"_s);
}

TEST_CASE("ids that a spreadsheet made shorter get their zeros back", "[exchange][addresses]")
{
    const AddressTable table =
        read("straat;huisnummer;nummeraanduiding_id;nevenadres\nA;1;363200000081086;t\n"
             "A;2;NL.IMBAG.Nummeraanduiding.0363200000081087;f\nA;3;3,632E+14;0\n");
    CHECK(table.rows[0].bagId == u"0363200000081086"_s);
    CHECK(table.rows[0].secondary);
    CHECK(table.rows[1].bagId == u"0363200000081087"_s);
    CHECK(table.rows[2].bagId.isEmpty());
}

TEST_CASE("a table without addresses is refused", "[exchange][addresses]")
{
    for (const QByteArray &bytes : {QByteArray("naam;leeftijd\nJan;3\n"), QByteArray("straat;huisnummer\n"),
                                    QByteArray("PK\x03\x04"), QByteArray("postcode\n1234AB\n")}) {
        const auto table = readAddresses(bytes);
        REQUIRE(!table);
        CHECK(sentence(table.error()).endsWith(u'.'));
    }
}
