// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people/people_reader.h"
#include "core/exchange/people/person_fields.h"
#include "tests/core/exchange/shared_file.h"

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;

namespace {

PeopleTable read(const QByteArray &bytes)
{
    auto table = readPeople(bytes);
    REQUIRE_OK(table);
    return std::move(*table);
}

PersonRow one(const QByteArray &bytes)
{
    const PeopleTable table = read(bytes);
    REQUIRE(table.rows.size() == 1);
    return table.rows.front();
}

const PersonRow &named(const PeopleTable &table, const QString &text)
{
    for (const PersonRow &row : table.rows) {
        if (row.text == text)
            return row;
    }
    FAIL("nobody is called " << text.toStdString());
    return table.rows.front();
}

} // namespace

TEST_CASE("the 863 persons of the RvIG are read", "[exchange][people]")
{
    const QByteArray bytes = sharedFile(u"people/rvig_testpersonen_namen_adressen.csv"_s);
    if (bytes.isEmpty())
        return;
    const PeopleTable table = read(bytes);
    CHECK(table.report.read == 863);
    CHECK(table.rows.size() == 863);
    CHECK(table.report.errors.size() == 1); // a date of death that is "05"
    CHECK(std::all_of(table.rows.begin(), table.rows.end(),
                      [](const PersonRow &row) { return row.kind == PartyKind::Resident; }));

    const PersonRow &suzanne = table.rows.front();
    CHECK(suzanne.text == u"Suzanne Moulin"_s);
    CHECK(suzanne.born == PartialDate{1985, 12, 1});
    CHECK(suzanne.gender == Gender::Woman);
    CHECK(suzanne.name.partnerFamily == u"Beaudelaire"_s);
    CHECK(suzanne.address.street == u"Boterdiep"_s);
    CHECK(suzanne.address.number == HouseNumber{31, {}, {}});
    CHECK(suzanne.address.postcode == u"3077 AW"_s);
    CHECK(suzanne.address.city == u"Rotterdam"_s);

    const PersonRow &peter = named(table, u"Peter-Jan van der Meijden"_s);
    CHECK(peter.name.listed() == u"Meijden, Peter-Jan van der"_s);
    const PersonRow &christina = named(table, u"Christina Maria Kierkegaard-Maassen"_s);
    CHECK(christina.name.use == NameUse::PartnerOwn);
    const PersonRow &roukshana = named(table, u"Roukshana Najia Bhutto"_s);
    CHECK(roukshana.born == PartialDate{1968, 0, 0});
    const PersonRow &rodney = named(table, u"Rodney Plieger"_s);
    CHECK(rodney.address.street == u"Daniël Stalpertstraat"_s);
    CHECK(rodney.address.number == HouseNumber{35, {}, u"III"_s});
    const auto deceased = std::count_if(table.rows.begin(), table.rows.end(),
                                        [](const PersonRow &row) { return row.deceased; });
    CHECK(deceased == 22);
}

TEST_CASE("names come in many columns", "[exchange][people]")
{
    struct Row {
        QByteArray bytes;
        QString text;
        QString listed;
    };
    const Row rows[] = {
        {"naam\nKees van den Berg\n", u"Kees van den Berg"_s, u"Berg, Kees van den"_s},
        {"Naam\n\"Berg, Kees van den\"\n", u"Kees van den Berg"_s, u"Berg, Kees van den"_s},
        {"Roepnaam;Tussenvoegsel;Achternaam\nKees;van den;Berg\n", u"Kees van den Berg"_s,
         u"Berg, Kees van den"_s},
        {"Voornaam;Achternaam\nKees;Van den Berg\n", u"Kees van den Berg"_s, u"Berg, Kees van den"_s},
        {"Voornaam,Achternaam\nKees,\"Berg, van den\"\n", u"Kees van den Berg"_s, u"Berg, Kees van den"_s},
        {"Voornaam;Naam\nKees;van den Berg\n", u"Kees van den Berg"_s, u"Berg, Kees van den"_s},
        {"Voorletters;Voorv.;Geslachtsnaam\nJ.P.;de;Vries\n", u"J.P. de Vries"_s, u"Vries, J.P. de"_s},
        {"Voornamen;Roepnaam;Achternaam\nCornelis Jan;Kees;Smit\n", u"Kees Smit"_s, u"Smit, Kees"_s},
        {"Naam\nMevr. Jansen\n", u"Jansen"_s, u"Jansen"_s},
        {"Naam\nDhr. K. de Boer\n", u"K. de Boer"_s, u"Boer, K. de"_s},
        {"Voornaam;Achternaam\nFatima;El Amrani\n", u"Fatima El Amrani"_s, u"Amrani, Fatima El"_s},
        {"Voornaam;Achternaam;Partner achternaam;Naamgebruik\nAnna;Jansen;Smit;P\n", u"Anna Smit"_s,
         u"Smit, Anna"_s},
        {"Voornaam;Achternaam;Partner achternaam;Naamgebruik\nAnna;Jansen;Smit;eigen-partner\n",
         u"Anna Jansen-Smit"_s, u"Jansen-Smit, Anna"_s},
        {"Voornaam;Achternaam\nFatima;\n", u"Fatima"_s, u"Fatima"_s},
    };
    for (const Row &row : rows) {
        INFO(row.bytes.toStdString());
        const PersonRow person = one(row.bytes);
        CHECK(person.text == row.text);
        CHECK(person.name.listed() == row.listed);
    }
    CHECK(one("Naam\nMevr. Jansen\n").gender == Gender::Woman);
    CHECK(one("Naam\nFam. De Boer\n").kind == PartyKind::Household);
    CHECK(one("Naam\nFam. De Boer\n").text == u"Fam. De Boer"_s);
    CHECK(one("Voornaam;Achternaam;Predicaat\nAnna;Smit;JV\n").name.title == u"jonkvrouw"_s);
}

TEST_CASE("a function, organisation or team makes a professional, a named kind decides", "[exchange][people]")
{
    const PersonRow nurse =
        one("Naam;Functie;Organisatie;Team\nAns de Vries;wijkverpleegkundige;Buurtzorg;Wijk West\n");
    CHECK(nurse.kind == PartyKind::Professional);
    CHECK(nurse.role == u"wijkverpleegkundige"_s);
    CHECK(nurse.organisation == u"Buurtzorg"_s);
    CHECK(nurse.team == u"Wijk West"_s);
    CHECK(one("Naam;Functie\nAns de Vries;\n").kind == PartyKind::Resident);
    CHECK(one("Naam;Soort;Functie\nAns de Vries;Bewoner;voorzitter\n").kind == PartyKind::Resident);
    CHECK(one("Naam;Type\nAns de Vries;collega\n").kind == PartyKind::Professional);
}

TEST_CASE("birth dates may be partly unknown, and odd ones are told", "[exchange][people]")
{
    struct Row {
        QByteArray text;
        PartialDate date;
    };
    const Row rows[] = {{"19680305", {1968, 3, 5}},
                        {"05-03-1968", {1968, 3, 5}},
                        {"5/3/1968", {1968, 3, 5}},
                        {"1968-03-05", {1968, 3, 5}},
                        {"1968-03-05 00:00:00", {1968, 3, 5}},
                        {"19680000", {1968, 0, 0}},
                        {"19660013", {1966, 0, 0}},
                        {"19950200", {1995, 2, 0}},
                        {"00000000", {}},
                        {"1968", {1968, 0, 0}},
                        {"5 maart 1968", {1968, 3, 5}},
                        {"5 mrt 1968", {1968, 3, 5}},
                        {"maart 1968", {1968, 3, 0}}};
    for (const Row &row : rows) {
        INFO(row.text.toStdString());
        const PeopleTable table = read("Naam;Geboortedatum\nAns Smit;" + row.text + "\n");
        CHECK(table.rows.front().born == row.date);
        CHECK(table.report.errors.empty());
    }
    for (const QByteArray text : {"31-02-1968", "5-3-68", "onbekend", "99999999"}) {
        const PeopleTable table = read("Naam;Geboortedatum\nAns Smit;" + text + "\n");
        REQUIRE(table.rows.size() == 1);
        CHECK_FALSE(table.rows.front().born.isKnown());
        REQUIRE(table.report.errors.size() == 1);
        CHECK(table.report.errors[0].column == u"Geboortedatum"_s);
        CHECK(table.report.errors[0].row == 2);
        CHECK_FALSE(table.report.errors[0].skipped);
    }
}

TEST_CASE("phones, mail, address and the rest find their place", "[exchange][people]")
{
    const PersonRow ans =
        one("Naam;Telefoon;Mobiel;E-mail;Adres;Postcode;Plaats;Talen;Tolk;Opmerkingen;Geslacht\n"
            "Ans Smit;030-604 11 44 / 06-1234 5678;'+31612345678;Ans@Voorbeeld.nl;Lekstraat 20 A;3433zb;"
            "Nieuwegein;Turks, Nederlands;ja;\"regel 1\nregel 2\";v\n");
    REQUIRE(ans.points.size() == 3);
    CHECK(ans.points[0].kind == ContactPoint::Kind::Mobile);
    CHECK(ans.points[0].normalised == u"+31612345678"_s);
    CHECK(ans.points[1].kind == ContactPoint::Kind::Phone);
    CHECK(ans.points[1].normalised == u"+31306041144"_s);
    CHECK(ans.points[2].kind == ContactPoint::Kind::Mail);
    CHECK(ans.points[2].normalised == u"ans@voorbeeld.nl"_s);
    CHECK(ans.address.street == u"Lekstraat"_s);
    CHECK(ans.address.number == HouseNumber{20, u"A"_s, {}});
    CHECK(ans.address.postcode == u"3433 ZB"_s);
    CHECK(ans.address.city == u"Nieuwegein"_s);
    CHECK(ans.languages == u"Turks, Nederlands"_s);
    CHECK(ans.interpreter);
    CHECK(ans.note == u"regel 1\nregel 2"_s);
    CHECK(ans.gender == Gender::Woman);
}

TEST_CASE("who has died, with or without a date", "[exchange][people]")
{
    CHECK(one("Naam;Overlijdensdatum\nAns Smit;20201103\n").diedOn == PartialDate{2020, 11, 3});
    CHECK(one("Naam;Overleden\nAns Smit;ja\n").deceased);
    CHECK_FALSE(one("Naam;Overleden\nAns Smit;nee\n").deceased);
    CHECK_FALSE(one("Naam;Overlijdensdatum\nAns Smit;\n").deceased);
}

TEST_CASE("a column of BSNs refuses the whole file", "[exchange][people][bsn]")
{
    for (const QByteArray &bytes : {
             QByteArray("Naam;BSN\nAns Smit;\n"),
             QByteArray("Naam;Burgerservicenummer\nAns Smit;1\n"),
             QByteArray("Naam;Sofi-nummer\nAns Smit;1\n"),
             QByteArray("Naam;BSN cliënt\nAns Smit;1\n"),
             QByteArray("Naam;Nummer\nAns Smit;123456782\nKees Smit;111222333\nPiet Smit;12\n"),
             QByteArray("Naam;Persoonsnummer\nAns Smit;1234.56.782\n"),
             QByteArray("Naam;kenmerk\nAns Smit;10464554\n"),
         }) {
        INFO(bytes.toStdString());
        const auto table = readPeople(bytes);
        REQUIRE(!table);
        CHECK(table.error().code == Error::Code::Denied);
        CHECK(sentence(table.error()).contains(u"burgerservicenummers"));
        CHECK_FALSE(sentence(table.error()).contains(u"123456782"));
    }
}

TEST_CASE("ids, phones and notes may look like a BSN", "[exchange][people][bsn]")
{
    for (const QByteArray &bytes : {
             QByteArray("Naam;Klantnummer\nAns Smit;123456782\n"),
             QByteArray("Naam;id\nAns Smit;123456782\n"),
             QByteArray("Naam;Telefoonnummer\nAns Smit;111222333\n"),
             QByteArray("Naam;nummer\nAns Smit;123456782\nKees Smit;123456783\nPiet Smit;123456784\n"),
         })
        CHECK(readPeople(bytes));
    const PeopleTable table = read("Naam;Notitie\nAns Smit;haar bsn 123456782\nKees Smit;bel 0612345678\n");
    CHECK(table.rows.size() == 2);
    CHECK(table.rows[0].note == u"haar bsn 123456782"_s);
    REQUIRE(table.report.errors.size() == 1);
    CHECK(table.report.errors[0].row == 2);
    CHECK(table.report.errors[0].column == u"Notitie"_s);
    CHECK_FALSE(table.report.errors[0].skipped);
    CHECK_FALSE(table.report.errors[0].message.contains(u"123456782"));
}

TEST_CASE("a title above the header of a list is passed over", "[exchange][people]")
{
    const PeopleTable table =
        read("Bewonerslijst maart 2024\n\nVoornaam;Achternaam;Plaats\nAns;Smit;Delft\n");
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows.front().text == u"Ans Smit"_s);
    CHECK(table.rows.front().row == 4);
    const auto refused = readPeople("Bewonerslijst\n\nVoornaam;Achternaam;BSN\nAns;Smit;1\n");
    REQUIRE(!refused);
    CHECK(refused.error().code == Error::Code::Denied);
}

TEST_CASE("odd rows of people are told, and files without names refused", "[exchange][people]")
{
    const PeopleTable table =
        read("Voornaam;Achternaam;Geslacht;E-mail;Naamgebruik\n;;M;;\nAns;Smit;kat;geen;Q\n");
    CHECK(table.report.read == 2);
    CHECK(table.rows.size() == 1);
    REQUIRE(table.report.errors.size() == 4);
    CHECK(table.report.errors[0].skipped);
    CHECK(table.report.errors[0].row == 2);
    CHECK(table.report.columns.size() == 5);
    for (const QByteArray &bytes :
         {QByteArray("straat;nummer\nLekstraat;3\n"), QByteArray("naam\n"), QByteArray("")}) {
        const auto refused = readPeople(bytes);
        REQUIRE(!refused);
        CHECK(sentence(refused.error()).endsWith(u'.'));
    }
}
