// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/party.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace Qt::StringLiterals;

TEST_CASE("a person typed in one line gets name parts and sorts on the core word", "[domain][party]")
{
    const Party kees = newParty(PartyKind::Resident, u"  Kees van den Berg ");
    CHECK(kees.name == u"Kees van den Berg"_s);
    CHECK(kees.sortKey.startsWith(u"berg"_s));
    REQUIRE(kees.personName());
    CHECK(kees.personName()->prefix == u"van den"_s);
}

TEST_CASE("a party without a name is refused", "[domain][party]")
{
    CHECK(checked(newParty(PartyKind::Shop, u"Bakkerij Yilmaz")).ok());
    CHECK(checked(newParty(PartyKind::Shop, u" \t")).error().code == Error::Code::Invalid);
}

TEST_CASE("every kind is written and read by one key", "[domain][party]")
{
    for (const PartyKind kind : allPartyKinds())
        CHECK(partyKindFromKey(keyOf(kind)) == kind);
    CHECK(pluralKeyOf(PartyKind::Vindplek) == u"vindplekken"_s);
    CHECK_FALSE(partyKindFromKey(u"bewoner"));
}

TEST_CASE("phone numbers meet in one form", "[domain][party]")
{
    CHECK(normalisedPhone(u"06-1234 5678") == u"+31612345678"_s);
    CHECK(normalisedPhone(u"+31 (0)6 12345678") == u"+31612345678"_s);
    CHECK(normalisedPhone(u"0031612345678") == u"+31612345678"_s);
    CHECK(normalisedPhone(u"(030) 604 11 44") == u"+31306041144"_s);
    CHECK(normalisedPhone(u"bel mij").isEmpty());
    CHECK(normalisedPhone(u"12345").isEmpty());
}
