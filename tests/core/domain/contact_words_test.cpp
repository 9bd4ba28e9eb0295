// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact_words.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace Qt::StringLiterals;

TEST_CASE("kinds of contact are known by the words lists use", "[domain][contact]")
{
    struct Row {
        QStringView text;
        ContactKind kind;
    };
    const Row rows[] = {
        {u"street_chat", ContactKind::StreetChat},
        {u"Praatje", ContactKind::StreetChat},
        {u"praatje pot", ContactKind::StreetChat},
        {u"Straatcontact", ContactKind::StreetChat},
        {u"Gesprek op straat", ContactKind::StreetChat},
        {u"Huisbezoek", ContactKind::HomeVisit},
        {u"HUISBEZOEK ", ContactKind::HomeVisit},
        {u"Keukentafelgesprek", ContactKind::HomeVisit},
        {u"Huisbezoek (niet thuis)", ContactKind::MissedVisit},
        {u"Aangebeld", ContactKind::MissedVisit},
        {u"Niet thuis", ContactKind::MissedVisit},
        {u"Geen gehoor", ContactKind::MissedVisit},
        {u"Kaartje in de bus", ContactKind::MissedVisit},
        {u"Telefonisch, geen gehoor", ContactKind::Phone},
        {u"Telefoon", ContactKind::Phone},
        {u"Telefonisch contact", ContactKind::Phone},
        {u"gebeld", ContactKind::Phone},
        {u"SMS/WhatsApp", ContactKind::Message},
        {u"e-mail", ContactKind::Message},
        {u"Brief", ContactKind::Message},
        {u"app", ContactKind::Message},
        {u"Inloopspreekuur", ContactKind::DropIn},
        {u"MDO", ContactKind::Consultation},
        {u"Teamoverleg", ContactKind::Consultation},
        {u"Bewonersavond", ContactKind::Gathering},
        {u"Koffieochtend", ContactKind::Activity},
        {u"Activiteit", ContactKind::Activity},
        {u"Kennismaking", ContactKind::Introduction},
        {u"Warme overdracht", ContactKind::Introduction},
        {u"Overig", ContactKind::Other},
        {u"home_visit", ContactKind::HomeVisit},
    };
    for (const Row &row : rows) {
        INFO(row.text.toString());
        const auto kind = contactKindFromDutch(row.text);
        REQUIRE(kind.has_value());
        CHECK(keyOf(*kind) == keyOf(row.kind));
    }
    CHECK_FALSE(contactKindFromDutch(u"").has_value());
    CHECK_FALSE(contactKindFromDutch(u"blauw").has_value());
    CHECK_FALSE(contactKindFromDutch(u"aanmelding").has_value());
    for (const ContactKind kind : allContactKinds())
        CHECK(contactKindFromDutch(dutchOf(kind)) == kind);
}

TEST_CASE("who took the first step is known by its words", "[domain][contact]")
{
    CHECK(initiativeFromDutch(u"wij") == Initiative::Us);
    CHECK(initiativeFromDutch(u"Bewoner zelf") == Initiative::Them);
    CHECK(initiativeFromDutch(u"bewoner") == Initiative::Them);
    CHECK(initiativeFromDutch(u"toevallig") == Initiative::Chance);
    CHECK(initiativeFromDutch(u"them") == Initiative::Them);
    CHECK_FALSE(initiativeFromDutch(u"").has_value());
}
