// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/party_repository.h"
#include "core/work/browse.h"
#include "tests/core/work/import_fixture.h"

using namespace gekend;
using namespace gekend::work;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "voornamen;voorvoegsel;geslachtsnaam;geboortedatum;straat;huisnummer;postcode\n";

PartyCard cardOf(ImportWijk &wijk, QStringView name)
{
    auto found = card(*wijk, wijk.party(name), 10);
    REQUIRE_OK(found);
    return *found;
}

const ResidentDetail &resident(const PartyCard &card)
{
    REQUIRE(card.row.party.kind == PartyKind::Resident);
    return std::get<ResidentDetail>(card.row.party.detail);
}

size_t countOf(ImportWijk &wijk, PartyKind kind)
{
    const auto rows = listParties(*wijk, kind);
    REQUIRE_OK(rows);
    return rows->size();
}

} // namespace

TEST_CASE("the 863 persons of the RvIG come in once, with prefixes, partners and partial dates",
          "[work][import][people]")
{
    const QString path = sharedPath(u"people/rvig_testpersonen_namen_adressen.csv"_s);
    if (path.isEmpty())
        return;
    ImportWijk wijk;
    wijk.checkPromises(importPeople, path);
    CHECK(countOf(wijk, PartyKind::Resident) > 700);
    CHECK(countOf(wijk, PartyKind::Household) == 0);
    const PartyCard peter = cardOf(wijk, u"Peter-Jan van der Meijden");
    CHECK(resident(peter).name.prefix == u"van der"_s);
    CHECK(resident(peter).born.toStored() == u"1959-04-17"_s);
    REQUIRE(peter.residences.size() == 1);
    CHECK(peter.residences.front().second.startsWith(u"Goudsesingel 72"_s));
}

TEST_CASE("somebody is known again by name, birth date and address", "[work][import][people]")
{
    ImportWijk wijk;
    wijk.bring(importPeople, kHead + "Jan;de;Boer;05-03-1968;Lekstraat;20;3433 ZB\n");
    SECTION("in other letters, completed with what is new")
    {
        const auto outcome =
            wijk.bring(importPeople,
                       "voornamen;voorvoegsel;geslachtsnaam;geboortedatum;straat;huisnummer;mobiel\n"
                       "JAN;DE;BOER;19680305;lekstraat;20;06-12345678\n");
        CHECK(outcome.changed == 1);
        CHECK(cardOf(wijk, u"Jan de Boer").points.size() == 1);
    }
    SECTION("without a birth date")
    {
        CHECK(wijk.bring(importPeople, kHead + "Jan;de;Boer;;Lekstraat;20;\n").unchanged == 1);
    }
    SECTION("with a birth date that is partly known")
    {
        CHECK(wijk.bring(importPeople, kHead + "Jan;de;Boer;19680000;Lekstraat;20;\n").unchanged == 1);
        CHECK(resident(cardOf(wijk, u"Jan de Boer")).born.isComplete());
    }
    SECTION("without an address")
    {
        CHECK(wijk.bring(importPeople, kHead + "Jan;de;Boer;5-3-1968;;;\n").unchanged == 1);
    }
    SECTION("by name alone, when only one bears it")
    {
        CHECK(wijk.bring(importPeople, kHead + "Jan;de;Boer;;;;\n").unchanged == 1);
    }
    CHECK(countOf(wijk, PartyKind::Resident) == 1);
}

TEST_CASE("one name and birth date at two addresses are two people, told as possibly double",
          "[work][import][people]")
{
    ImportWijk wijk;
    wijk.bring(importPeople, kHead + "Jan;de;Boer;05-03-1968;Lekstraat;20;\n");
    const QByteArray moved = kHead + "Jan;de;Boer;05-03-1968;Waalstraat;3;\n";
    const auto outcome = wijk.bring(importPeople, moved);
    CHECK(outcome.added == 1);
    REQUIRE(outcome.report.errors.size() == 1);
    const exchange::RowError &told = outcome.report.errors.front();
    CHECK_FALSE(told.skipped);
    CHECK(told.row == 2);
    CHECK(told.message.contains(u"Jan de Boer (Lekstraat 20, geboren 5 mrt 1968)"_s));
    CHECK(told.message.contains(u"mogelijk dubbel"_s));
    CHECK(countOf(wijk, PartyKind::Resident) == 2);
    const auto again = wijk.bring(importPeople, moved);
    CHECK(again.unchanged == 1);
    CHECK(again.report.errors.empty());
}

TEST_CASE("father and son of one name at one address stay two", "[work][import][people]")
{
    ImportWijk wijk;
    const QByteArray both = kHead + "Jan;de;Boer;1940;Lekstraat;20;\nJan;de;Boer;05-03-1968;Lekstraat;20;\n";
    CHECK(wijk.bring(importPeople, both).added == 2);
    CHECK(wijk.bring(importPeople, both).unchanged == 2);
    const auto which = wijk.bring(importPeople, kHead + "Jan;de;Boer;;Lekstraat;20;\n");
    CHECK(which.skipped == 1);
    REQUIRE(which.report.errors.size() == 1);
    CHECK(which.report.errors.front().skipped);
    CHECK(which.report.errors.front().message.contains(u"geboren 1940"_s));
    CHECK(countOf(wijk, PartyKind::Resident) == 2);
}

TEST_CASE("a name noted on the street is not taken for the person of a list", "[work][import][people]")
{
    ImportWijk wijk;
    wijk.add(u"praatje met @\"Fatima El Amrani\""_s);
    const QByteArray list = "naam;geboortedatum;adres\nFatima El Amrani;05-03-1980;Lekstraat 20\n";
    const auto outcome = wijk.bring(importPeople, list);
    CHECK(outcome.added == 1);
    REQUIRE(outcome.report.errors.size() == 1);
    CHECK(outcome.report.errors.front().message.contains(u"Fatima El Amrani"_s));
    CHECK_FALSE(wijk.bring(importPeople, list).change.isValid());
}

TEST_CASE("initials beside a first name at one address are told as possibly double", "[work][import][people]")
{
    ImportWijk wijk;
    const auto outcome = wijk.bring(importPeople,
                                    kHead
                                        + "Jan;de;Boer;05-03-1968;Lekstraat;20;\n"
                                          "J.;de;Boer;05-03-1968;Lekstraat;20;\n"
                                          "Kees;de;Boer;05-03-1968;Lekstraat;20;\n");
    CHECK(outcome.added == 3);
    REQUIRE(outcome.report.errors.size() == 1);
    CHECK(outcome.report.errors.front().row == 3);
}

TEST_CASE("a second row about the same person completes it", "[work][import][people]")
{
    ImportWijk wijk;
    const QByteArray list = "naam;geboortedatum;adres;telefoon;taal;notitie\n"
                            "Ans Bakker;;Lekstraat 20;;Nederlands;belt graag\n"
                            "Ans Bakker;1950;Lekstraat 20;030-6041144;Turks;heeft een hond\n";
    const auto outcome = wijk.bring(importPeople, list);
    CHECK(outcome.added == 1);
    CHECK(outcome.changed == 1);
    const PartyCard ans = cardOf(wijk, u"Ans Bakker");
    CHECK(resident(ans).born.toStored() == u"1950-00-00"_s);
    CHECK(resident(ans).languages == u"Nederlands, Turks"_s);
    CHECK(ans.row.party.note == u"belt graag\nheeft een hond"_s);
    CHECK(ans.points.size() == 1);
    CHECK_FALSE(wijk.bring(importPeople, list).change.isValid());
}

TEST_CASE("people at one address do not become a household", "[work][import][people]")
{
    ImportWijk wijk;
    wijk.bring(importPeople, kHead + "Jan;de;Boer;1968;Lekstraat;20;\nAns;de;Boer;1970;Lekstraat;20;\n");
    CHECK(countOf(wijk, PartyKind::Household) == 0);
    CHECK(cardOf(wijk, u"Ans de Boer").groups.empty());
    CHECK(cardOf(wijk, u"Ans de Boer").residences.front().first.address
          == cardOf(wijk, u"Jan de Boer").residences.front().first.address);
}

TEST_CASE("who died is ended on that day, also when known before", "[work][import][people]")
{
    ImportWijk wijk;
    wijk.bring(importPeople, kHead + "Jan;de;Boer;05-03-1968;Lekstraat;20;\n");
    const QByteArray list = "naam;geboortedatum;adres;overlijdensdatum\n"
                            "Jan de Boer;05-03-1968;Lekstraat 20;01-02-2024\n"
                            "Ans Bakker;1940;Lekstraat 22;2023\n";
    const auto outcome = wijk.bring(importPeople, list);
    CHECK(outcome.added == 1);
    CHECK(outcome.changed == 1);
    const PartyCard jan = cardOf(wijk, u"Jan de Boer");
    CHECK(jan.row.party.endedOn == QDate(2024, 2, 1));
    CHECK(jan.row.party.endReason == EndReason::Deceased);
    CHECK(jan.residences.front().first.until == QDate(2024, 2, 1));
    CHECK(cardOf(wijk, u"Ans Bakker").row.party.endedOn == QDate(2023, 12, 31));
    CHECK_FALSE(wijk.bring(importPeople, list).change.isValid());
}

TEST_CASE("professionals join their team, colleagues of my team are us", "[work][import][people]")
{
    ImportWijk wijk;
    const QByteArray list = "naam;functie;organisatie;team;email\n"
                            "Anna Vos;wijkverpleegkundige;Zorggroep;Team Zuid;anna@voorbeeld.nl\n"
                            "Bram Smit;wijkcoach;Gemeente;Wijkteam West;\n"
                            "Femke Jansen;wijkcoach;Gemeente;Wijkteam West;\n";
    wijk.checkPromises(importPeople, wijk.file(u"collegas.csv"_s, list));
    CHECK(countOf(wijk, PartyKind::Team) == 2);
    CHECK(countOf(wijk, PartyKind::Professional) == 3);
    const PartyCard bram = cardOf(wijk, u"Bram Smit");
    CHECK(std::get<ProfessionalDetail>(bram.row.party.detail).own);
    REQUIRE(bram.groups.size() == 1);
    CHECK(bram.groups.front().second.name == u"Wijkteam West"_s);
    CHECK(bram.groups.front().first.role == u"wijkcoach"_s);
    CHECK_FALSE(std::get<ProfessionalDetail>(cardOf(wijk, u"Anna Vos").row.party.detail).own);
    CHECK(wijk->me() == wijk.party(u"Femke Jansen"));
    CHECK(std::get<ProfessionalDetail>(cardOf(wijk, u"Femke Jansen").row.party.detail).role
          == u"wijkcoach"_s);
}

TEST_CASE("a column of BSNs refuses the file, one in a note is flagged", "[work][import][people]")
{
    ImportWijk wijk;
    const QString byHeader = wijk.file(u"a.csv"_s, "naam;BSN\nJan de Boer;\n");
    CHECK(wijk.refusal(importPeople, byHeader).contains(u"BSN"_s));
    const QString byValue = wijk.file(
        u"b.csv"_s, "naam;kenmerk\nJan de Boer;111222333\nAns Bakker;123456782\nPiet Vos;999999990\n");
    CHECK(wijk.refusal(importPeople, byValue).contains(u"kenmerk"_s));
    const auto flagged = wijk.bring(importPeople, "naam;notitie\nJan de Boer;zijn nummer is 111222333\n");
    CHECK(flagged.added == 1);
    REQUIRE(flagged.report.errors.size() == 1);
    CHECK_FALSE(flagged.report.errors.front().skipped);
}

TEST_CASE("rows without a name and addresses without a number are told", "[work][import][people]")
{
    ImportWijk wijk;
    const auto outcome = wijk.bring(
        importPeople, "naam;straat;huisnummer\n;Lekstraat;20\nJan de Boer;Lekstraat;\nAns Bakker;;\n");
    CHECK(outcome.added == 2);
    CHECK(outcome.skipped == 1);
    REQUIRE(outcome.report.errors.size() == 2);
    CHECK(outcome.report.errors.at(0).row == 2);
    CHECK(outcome.report.errors.at(1).row == 3);
    CHECK(cardOf(wijk, u"Jan de Boer").residences.empty());
}

TEST_CASE("people live in the buurt their address lies in", "[work][import][people]")
{
    ImportWijk wijk;
    REQUIRE_OK(importAreas(
        *wijk,
        wijk.file(
            u"buurten.geojson"_s,
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"buurtcode":"BU99990001",)"
            R"("buurtnaam":"West"},"geometry":{"type":"Polygon","coordinates":[[[5.0,52.0],[5.2,52.0],[5.2,52.2],)"
            R"([5.0,52.2],[5.0,52.0]]]}}]})"),
        {.year = 2024}));
    wijk.bring(importAddresses,
               "straat;huisnummer;postcode;plaats;lat;lon\nLekstraat;20;3433 ZB;Nieuwegein;52.1;5.1\n");
    wijk.bring(importPeople, kHead + "Jan;de;Boer;1968;Lekstraat;20;3433ZB\n");
    const auto rows = listParties(*wijk, PartyKind::Resident);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().address == u"Lekstraat 20, 3433 ZB Nieuwegein"_s);
    CHECK(rows->front().buurt == u"West"_s);
}
