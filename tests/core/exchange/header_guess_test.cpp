// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/header_guess.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;

namespace {

constexpr HeaderRule kRules[] = {
    {"street", "openbareruimtenaam straatnaam straat street"},
    {"number", "huisnummer huisnr nr"},
    {"date", "datum datum* *datum"},
};

} // namespace

TEST_CASE("headers meet across case, spelling, mangling and units", "[exchange][csv]")
{
    for (const QString &header : {u"Straatnaam"_s, u"STRAAT"_s, u"straat naam"_s, u"straat_naam"_s,
                                  u" Straat. "_s, u"Straat (BAG)"_s, u"Straat..BAG."_s, u"Straatnaam_3"_s}) {
        INFO(header);
        const HeaderGuess guess({u"x"_s, header}, kRules);
        CHECK(guess.column("street") == 1);
    }
    CHECK(headerKey(u"Huis-nummer (BAG)") == u"huisnummerbag"_s);
}

TEST_CASE("an exact header goes before one that only begins or ends so", "[exchange][csv]")
{
    const HeaderGuess guess({u"Datum ontvangst"_s, u"Datum"_s, u"Afspraakdatum"_s}, kRules);
    CHECK(guess.columns("date") == std::vector<int>{1, 0, 2});
    CHECK(guess.column("street") == -1);
    CHECK(guess.matched() == 3);
}

TEST_CASE("of several columns for one field the first filled one speaks", "[exchange][csv]")
{
    const auto table =
        readCsv("openbareruimtenaam;straatnaam;kleur\n;Boterdiep;rood\nZeeruststraat;Zeerustst;\n");
    REQUIRE_OK(table);
    const HeaderGuess guess(table->lines(0), kRules);
    CHECK(guess.line(*table, 1, "street") == u"Boterdiep"_s);
    CHECK(guess.line(*table, 2, "street") == u"Zeeruststraat"_s);
    CHECK(guess.line(*table, 1, "number").isEmpty());

    Report report;
    guess.tell(report);
    CHECK(report.columns == std::vector<ColumnGuess>{{u"street"_s, u"openbareruimtenaam"_s}});
    REQUIRE(report.notices.size() == 1);
    CHECK(report.notices.front() == u"Niet gebruikt: de kolom kleur."_s);
}

TEST_CASE("a title may stand above the header, and R's row names beside it", "[exchange][csv]")
{
    const auto titled = readCsv("Adressen van Delft\n\nStraat;Huisnr;Datum\nMarkt;1;x\n");
    REQUIRE_OK(titled);
    const TableHeader header = tableHeader(*titled, kRules);
    CHECK(header.row == 1);
    CHECK(header.cells.first() == u"Straat"_s);

    const auto fromR = readCsv("Straat;Huisnr\n\"1\";Markt;1\n\"2\";Markt;2\n");
    REQUIRE_OK(fromR);
    CHECK(tableHeader(*fromR, kRules).cells == QStringList{QString(), u"Straat"_s, u"Huisnr"_s});

    const auto plain = readCsv("Straat;Huisnr\nMarkt;1\nDatum;Straat\n");
    REQUIRE_OK(plain);
    CHECK(tableHeader(*plain, kRules).row == 0);
}
