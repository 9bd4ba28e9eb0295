// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_repository.h"
#include "core/store/tie_repository.h"
#include "core/work/browse.h"
#include "tests/core/work/import_fixture.h"

using namespace gekend;
using namespace gekend::work;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "datum;tijd;soort;wie;waar;thema;notitie;medewerker;duur\n";

std::vector<ContactView> contactsOf(ImportWijk &wijk)
{
    auto contacts = timeline(*wijk, {}, {}, -1);
    REQUIRE_OK(contacts);
    return *contacts;
}

ContactView only(ImportWijk &wijk)
{
    const auto contacts = contactsOf(wijk);
    REQUIRE(contacts.size() == 1);
    return contacts.front();
}

QStringList namesIn(const ContactView &view, ContactRole role)
{
    QStringList names;
    for (const Ref &ref : view.inRole(role))
        names += ref.name;
    names.sort();
    return names;
}

Tie tieBetween(ImportWijk &wijk, QStringView one, QStringView other)
{
    const auto tie = store::TieRepository(wijk->connection()).between(wijk.party(one), wijk.party(other));
    REQUIRE_OK(tie);
    return tie->value_or(Tie());
}

/// Residents Fatima El Amrani and Kees van den Berg, twice Jan Jansen, a bakery, addresses.
void populate(ImportWijk &wijk)
{
    wijk.bring(importAddresses, "straat;huisnummer\nLekstraat;20\nWaalstraat;3\n");
    wijk.bring(importPeople,
               "naam;adres;geboortejaar\nFatima El Amrani;Lekstraat 20;1970\n"
               "Kees van den Berg;Waalstraat 3;1950\nJan Jansen;Lekstraat 20;1960\n"
               "Jan Jansen;Waalstraat 3;1990\n");
    wijk.run(
        importPlaces,
        wijk.file(
            u"p.geojson"_s,
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"@id":"node/1",)"
            R"("shop":"bakery","name":"Bakkerij Yilmaz"},"geometry":{"type":"Point","coordinates":[5.1,52.0]}}]})"));
}

} // namespace

TEST_CASE("a row becomes a contact with everything it tells", "[work][import][contacts]")
{
    ImportWijk wijk;
    populate(wijk);
    wijk.checkPromises(importContacts,
                       wijk.file(u"c.csv"_s,
                                 kHead
                                     + "04-03-2026;15:30;huisbezoek;Fatima El Amrani, Kees van den Berg;"
                                       "Bakkerij Yilmaz;eenzaamheid, schulden;zij bakt graag;;30\n"));
    const ContactView view = only(wijk);
    CHECK(view.contact.on == QDate(2026, 3, 4));
    CHECK(view.contact.at == QTime(15, 30));
    CHECK(view.contact.kind == ContactKind::HomeVisit);
    CHECK(view.contact.minutes == 30);
    CHECK(view.contact.note == u"zij bakt graag"_s);
    CHECK(namesIn(view, ContactRole::Met) == QStringList{u"Fatima El Amrani"_s, u"Kees van den Berg"_s});
    CHECK(namesIn(view, ContactRole::By) == QStringList{u"Femke Jansen"_s});
    CHECK(view.themes == QStringList{u"eenzaamheid"_s, u"schulden"_s});
    REQUIRE(view.place.has_value());
    CHECK(view.place->name == u"Bakkerij Yilmaz"_s);
    CHECK(find(*wijk, u"graag"_s, 5)->size() == 1); // the note is searched
}

TEST_CASE("names apart by comma, semicolon, slash and en are all met; a missed visit tries",
          "[work][import][contacts]")
{
    ImportWijk wijk;
    populate(wijk);
    const QByteArray separator = GENERATE(as<QByteArray>(), ", ", " / ", " en ", "; ");
    const QByteArray who = "\"Fatima El Amrani" + separator + "Kees van den Berg\"";
    wijk.bring(importContacts, kHead + "4-3-2026;;niet thuis;" + who + ";;;;;\n");
    CHECK(namesIn(only(wijk), ContactRole::Tried)
          == QStringList{u"Fatima El Amrani"_s, u"Kees van den Berg"_s});
    CHECK(namesIn(only(wijk), ContactRole::Met).isEmpty());
}

TEST_CASE("a name that several bear leaves its row out and names them", "[work][import][contacts]")
{
    ImportWijk wijk;
    populate(wijk);
    const auto outcome = wijk.bring(importContacts,
                                    kHead
                                        + "4-3-2026;;praatje;Jan Jansen;;;;;\n"
                                          "4-3-2026;;praatje;Jan Jansen (Waalstraat 3);;;;;\n");
    CHECK(outcome.skipped == 1);
    CHECK(outcome.added == 1);
    REQUIRE(outcome.report.errors.size() == 1);
    const exchange::RowError &told = outcome.report.errors.front();
    CHECK(told.row == 2);
    CHECK(told.column == u"wie"_s);
    CHECK(told.message.contains(u"Lekstraat 20"_s));
    CHECK(told.message.contains(u"Waalstraat 3"_s));
}

TEST_CASE("names nobody bears become residents once, and are told", "[work][import][contacts]")
{
    ImportWijk wijk;
    const QByteArray list = kHead
        + "4-3-2026;;praatje;Mevr. De Vries;;;een;;\n3-3-2026;;praatje;mevr. de vries;;;twee;;\n"
          "2-3-2026;;praatje;-;;;drie;;\n";
    const auto outcome = wijk.bring(importContacts, list);
    CHECK(outcome.added == 3);
    CHECK(outcome.report.errors.size() == 1);
    CHECK(listParties(*wijk, PartyKind::Resident)->size() == 1);
    CHECK_FALSE(wijk.bring(importContacts, list).change.isValid());
}

TEST_CASE("who noted it is a colleague of ours, known or made", "[work][import][contacts]")
{
    ImportWijk wijk;
    populate(wijk);
    const QByteArray list = kHead
        + "4-3-2026;;praatje;Fatima El Amrani;;;;Femke Jansen;\n"
          "3-3-2026;;praatje;Fatima El Amrani;;;;Omar Vos;\n"
          "2-3-2026;;praatje;Omar Vos;;;;Omar Vos;\n";
    const auto outcome = wijk.bring(importContacts, list);
    CHECK(outcome.added == 3);
    CHECK(outcome.report.errors.size() == 2); // Omar as a colleague and, apart, as a resident
    const auto professionals = listParties(*wijk, PartyKind::Professional);
    REQUIRE_OK(professionals);
    REQUIRE(professionals->size() == 2);
    for (const PartyRow &row : *professionals)
        CHECK(std::get<ProfessionalDetail>(row.party.detail).own);
    CHECK_FALSE(wijk.bring(importContacts, list).change.isValid());
}

TEST_CASE("where it was is a known place, an address, a street or else a new vindplek",
          "[work][import][contacts]")
{
    ImportWijk wijk;
    populate(wijk);
    const auto [text, name, kind] =
        GENERATE(table<QByteArray, QString, QString>({{"bakkerij yilmaz", u"Bakkerij Yilmaz"_s, u"shop"_s},
                                                      {"Lekstraat 20", u"Lekstraat 20"_s, u"address"_s},
                                                      {"Lekstraat", u"Lekstraat"_s, u"street"_s},
                                                      {"Het bankje", u"Het bankje"_s, u"vindplek"_s}}));
    const auto outcome = wijk.bring(importContacts, kHead + "4-3-2026;;praatje;;" + text + ";;iets;;\n");
    REQUIRE(only(wijk).place.has_value());
    CHECK(only(wijk).place->name == name);
    CHECK(only(wijk).place->kind == kind);
    CHECK(outcome.report.errors.size() == (kind == u"vindplek"_s ? 1 : 0));
}

TEST_CASE("words that name no place leave it open", "[work][import][contacts]")
{
    ImportWijk wijk;
    populate(wijk);
    wijk.bring(importContacts, kHead + "4-3-2026;;gebeld;Fatima El Amrani;thuis;;;;\n");
    CHECK_FALSE(only(wijk).place.has_value());
}

TEST_CASE("the future, no date and nothing at all are row errors", "[work][import][contacts]")
{
    ImportWijk wijk;
    populate(wijk);
    const auto outcome = wijk.bring(importContacts,
                                    kHead
                                        + "6-3-2026;;praatje;Fatima El Amrani;;;;;\n"
                                          ";;praatje;Fatima El Amrani;;;;;\n"
                                          "4-3-2026;;praatje;;;;;;\n"
                                          "4-3-1926;;praatje;Fatima El Amrani;;;;;\n"
                                          "5-3-2026;11:59;praatje;Fatima El Amrani;;;;;\n");
    CHECK(outcome.read == 5);
    CHECK(outcome.skipped == 4);
    CHECK(outcome.added == 1);
    REQUIRE(outcome.report.errors.size() == 4);
    CHECK(outcome.report.errors.at(0).message.contains(u"toekomst"_s));
    for (const exchange::RowError &error : outcome.report.errors)
        CHECK(error.skipped);
}

TEST_CASE("a contact told again with more is completed", "[work][import][contacts]")
{
    ImportWijk wijk;
    populate(wijk);
    const QByteArray bare = kHead + "4-3-2026;15:30;praatje;Fatima El Amrani;;;over de tuin;;\n";
    const QByteArray more = kHead + "4-3-2026;15:30;praatje;Fatima El Amrani;;groen;over de tuin;;20\n";
    wijk.bring(importContacts, bare);
    CHECK(wijk.bring(importContacts, more).changed == 1);
    CHECK(only(wijk).contact.minutes == 20);
    CHECK(only(wijk).themes == QStringList{u"groen"_s});
    CHECK(wijk.bring(importContacts, bare).unchanged == 1); // what is known stays
    CHECK(wijk.bring(importContacts, more).unchanged == 1);
}

TEST_CASE("a note told twice is one contact, two chats without a word are two", "[work][import][contacts]")
{
    ImportWijk wijk;
    populate(wijk);
    const QByteArray told = "4-3-2026;;praatje;Fatima El Amrani;;;over de tuin;;\n";
    const QByteArray bare = "4-3-2026;;praatje;;Lekstraat;;;;\n";
    const QByteArray list = kHead + told + told + bare + bare;
    const auto outcome = wijk.bring(importContacts, list);
    CHECK(outcome.added == 3);
    CHECK(outcome.unchanged == 1);
    CHECK(wijk.bring(importContacts, list).unchanged == 4);
    CHECK(wijk.bring(importContacts, list + bare).added == 1);
}

TEST_CASE("a contact recorded by hand is known again in a file", "[work][import][contacts]")
{
    ImportWijk wijk;
    populate(wijk);
    const auto recorded = wijk->change(u"add"_s, [&](store::Writing &writing) -> Result<void> {
        const Contact contact{
            .kind = ContactKind::StreetChat,
            .on = QDate(2026, 3, 4),
            .at = QTime(15, 30),
            .note = u"over de tuin"_s,
            .parties = {{wijk->me(), ContactRole::By}, {wijk.party(u"Fatima El Amrani"), ContactRole::Met}}};
        const auto id = store::ContactRepository(writing.db()).add(writing, contact);
        return id ? Result<void>() : id.error();
    });
    REQUIRE_OK(recorded);
    const auto outcome =
        wijk.bring(importContacts, kHead + "4-3-2026;15:30;praatje;Fatima El Amrani;;;over de tuin;;\n");
    CHECK(outcome.unchanged == 1);
}

TEST_CASE("imported contacts raise ties as recording them does, in order of time", "[work][import][contacts]")
{
    ImportWijk wijk;
    populate(wijk);
    const QByteArray list =
        "datum;soort;wie;initiatief;medewerker\n"
        "4-3-2026;praatje;Fatima El Amrani;;\n1-2-2026;praatje;Fatima El Amrani;;\n"
        "2-2-2026;huisbezoek;Fatima El Amrani;;\n3-2-2026;niet thuis;Kees van den Berg;;\n"
        "3-2-2026;kennismaking;Omar Vos;;Bea Smit\n4-2-2026;praatje;Bea Smit;;Omar Vos\n";
    wijk.checkPromises(importContacts, wijk.file(u"c.csv"_s, list));
    const Tie fatima = tieBetween(wijk, u"Femke Jansen", u"Fatima El Amrani");
    CHECK(fatima.strengthFrom(wijk->me()) == kStrongestByRecording);
    CHECK(fatima.strengthFrom(wijk.party(u"Fatima El Amrani")) == 1); // she let us in
    CHECK(fatima.since == QDate(2026, 2, 1));
    CHECK(fatima.lastSeenOn == QDate(2026, 3, 4));
    CHECK_FALSE(tieBetween(wijk, u"Femke Jansen", u"Kees van den Berg").id.isValid());
}

TEST_CASE("ids of imported contacts rise with time", "[work][import][contacts]")
{
    ImportWijk wijk;
    QByteArray list = kHead;
    for (int day = 28; day >= 1; --day)
        list += QByteArray::number(day) + "-2-2026;;praatje;Fatima;;;dag " + QByteArray::number(day) + ";;\n";
    wijk.bring(importContacts, list);
    const auto contacts = contactsOf(wijk);
    REQUIRE(contacts.size() == 28);
    for (size_t i = 1; i < contacts.size(); ++i)
        CHECK(contacts[i - 1].contact.id > contacts[i].contact.id);
}
