// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/contact_reader.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;

namespace {

ContactTable read(const QByteArray &bytes)
{
    auto table = readContacts(bytes);
    REQUIRE_OK(table);
    return std::move(*table);
}

} // namespace

TEST_CASE("contacts are read with all their columns", "[exchange][contacts]")
{
    const ContactTable table = read(
        "Datum;Tijd;Soort contact;Met "
        "wie;Locatie;Thema('s);Verslag;Medewerker;Duur;Initiatief;Aantal;Doel;Uitkomst\n"
        "05-03-2024;14:30;Huisbezoek;\"Berg, Kees van den\";Lekstraat 20;eenzaamheid, "
        "schulden/armoede;\"regel 1\n"
        "regel 2\";Ans de Vries;45 min;bewoner;3;kennismaken;doorverwezen\n"
        "6-3-2024;;praatje;Fatima El Amrani en Piet Smit;Bakkerij Yilmaz;#eenzaamheid;;Ans de Vries;;;;;\n");
    CHECK(table.report.errors.empty());
    CHECK(table.report.read == 2);
    REQUIRE(table.rows.size() == 2);
    const ContactRow &first = table.rows[0];
    CHECK(first.row == 2);
    CHECK(first.on == QDate(2024, 3, 5));
    CHECK(first.at == QTime(14, 30));
    CHECK(first.minutes == 45);
    CHECK(first.kind == ContactKind::HomeVisit);
    CHECK(first.initiative == Initiative::Them);
    CHECK(first.others == 3);
    CHECK(first.note == u"regel 1\nregel 2"_s);
    CHECK(first.intention == u"kennismaken"_s);
    CHECK(first.outcome == u"doorverwezen"_s);
    CHECK(table.people.at(size_t(first.met)).text == u"Berg, Kees van den"_s);
    CHECK(table.places.at(first.place) == u"Lekstraat 20"_s);
    CHECK(table.themes.at(size_t(first.themes)) == QStringList{u"eenzaamheid"_s, u"schulden/armoede"_s});
    const ContactRow &second = table.rows[1];
    CHECK_FALSE(second.at.has_value());
    CHECK_FALSE(second.minutes.has_value());
    CHECK(second.by == first.by);
    CHECK(table.people.at(size_t(second.met)).names == QStringList{u"Fatima El Amrani"_s, u"Piet Smit"_s});
    CHECK(table.themes.at(size_t(second.themes)) == QStringList{u"eenzaamheid"_s});
    CHECK(second.note.isEmpty());
    CHECK(table.report.columns.size() == 13);
}

TEST_CASE("cells that come back are kept once", "[exchange][contacts]")
{
    QByteArray bytes = "datum,wie,waar,thema,notitie\n";
    for (int i = 0; i < 100; ++i)
        bytes += "2024-01-" + QByteArray::number(10 + i % 10) + ",Persoon " + QByteArray::number(i % 3)
            + ",Plein,wonen,noot " + QByteArray::number(i) + "\n";
    const ContactTable table = read(bytes);
    CHECK(table.rows.size() == 100);
    CHECK(table.people.size() == 3);
    CHECK(table.places.size() == 1);
    CHECK(table.themes.size() == 1);
    CHECK(table.people.at(size_t(table.rows[4].met)).text == u"Persoon 1"_s);
    CHECK(table.rows[99].note == u"noot 99"_s);
}

TEST_CASE("a date and time in one column, and begin and end", "[exchange][contacts]")
{
    CHECK(read("Datum en tijd;Wie\n2024-03-05 14:30;Jan\n").rows[0].at == QTime(14, 30));
    CHECK_FALSE(read("Datum;Wie\n2024-03-05 00:00:00;Jan\n").rows[0].at.has_value());
    CHECK(read("Tijdstip;Wie\n05-03-2024 14:30;Jan\n").rows[0].at == QTime(14, 30));
    const ContactTable table =
        read("Datum;Begintijd;Eindtijd;Wie\n5-3-2024;14:00;15:15;Jan\n5-3-2024;14:00-14:20;;Jan\n");
    CHECK(table.rows[0].minutes == 75);
    CHECK(table.rows[1].minutes == 20);
    CHECK(read("Datum;Duur (uren);Wie\n5-3-2024;1,5;Jan\n").rows[0].minutes == 90);
}

TEST_CASE("odd rows of contacts are told with their number and column", "[exchange][contacts]")
{
    const ContactTable table = read("datum;tijd;soort;wie;duur;aantal\n"
                                    ";14:00;praatje;Jan;10;\n"
                                    "32-03-2024;14:00;praatje;Jan;10;\n"
                                    "05-03-2024;straks;blauw;Jan;lang;veel\n");
    CHECK(table.report.read == 3);
    REQUIRE(table.rows.size() == 1);
    CHECK_FALSE(table.rows[0].kind.has_value());
    REQUIRE(table.report.errors.size() == 6);
    CHECK(table.report.errors[0].skipped);
    CHECK(table.report.errors[0].row == 2);
    CHECK(table.report.errors[1].column == u"datum"_s);
    CHECK(table.report.errors[2].column == u"tijd"_s);
    CHECK(table.report.errors[2].row == 4);
    CHECK_FALSE(table.report.errors[2].skipped);
    CHECK(table.report.errors[3].column == u"duur"_s);
    CHECK(table.report.errors[4].column == u"soort"_s);
    CHECK(table.report.errors[5].column == u"aantal"_s);
}

TEST_CASE("contacts with a column of BSNs are refused, a note with one is flagged",
          "[exchange][contacts][bsn]")
{
    const auto refused = readContacts("datum;wie;bsn\n5-3-2024;Jan;1\n");
    REQUIRE(!refused);
    CHECK(refused.error().code == Error::Code::Denied);
    const ContactTable table =
        read("datum;wie;notitie\n5-3-2024;Jan;bsn 123456782\n5-3-2024;Jan;bel 0612345678\n");
    CHECK(table.rows.size() == 2);
    REQUIRE(table.report.errors.size() == 1);
    CHECK(table.report.errors[0].row == 2);
}

TEST_CASE("a table without contacts is refused", "[exchange][contacts]")
{
    for (const QByteArray &bytes :
         {QByteArray("naam;leeftijd\nJan;3\n"), QByteArray("datum;bedrag\n5-3-2024;3\n"),
          QByteArray("datum;wie\n"), QByteArray("<html>")}) {
        const auto table = readContacts(bytes);
        REQUIRE(!table);
        CHECK(sentence(table.error()).endsWith(u'.'));
    }
}
