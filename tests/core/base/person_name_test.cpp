// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace Qt::StringLiterals;

TEST_CASE("a prefix is kept apart and sorts behind", "[base][name]")
{
    const PersonName name = personNameFromText(u"Kees van den Berg");
    CHECK(name == PersonName{.given = u"Kees"_s, .prefix = u"van den"_s, .family = u"Berg"_s});
    CHECK(name.display() == u"Kees van den Berg"_s);
    CHECK(name.listed() == u"Berg, Kees van den"_s);
    CHECK(name.surname() == u"Van den Berg"_s);
    CHECK(personNameFromText(u"Berg, Kees van den") == name);
    CHECK(name.sortKey() < personNameFromText(u"Anna Bergen").sortKey());
}

TEST_CASE("the surname in use follows naamgebruik", "[base][name]")
{
    PersonName name{.given = u"Anna"_s,
                    .prefix = u"in het"_s,
                    .family = u"Veld"_s,
                    .partnerPrefix = u"van"_s,
                    .partnerFamily = u"Velzen"_s};
    CHECK(name.surname() == u"In het Veld"_s);
    name.use = NameUse::PartnerOwn;
    CHECK(name.surname() == u"Van Velzen-in het Veld"_s);
    name.use = NameUse::OwnPartner;
    CHECK(name.display() == u"Anna in het Veld-van Velzen"_s);
    name.use = NameUse::Partner;
    CHECK(name.listed() == u"Velzen, Anna van"_s);
}

TEST_CASE("IJ is one letter in capitals and initials", "[base][name]")
{
    CHECK(capitalised(u"ijsbrand") == u"IJsbrand"_s);
    CHECK(PersonName{.given = u"Theo Philip IJsbrand"_s}.initials() == u"T.P.IJ."_s);
    CHECK(PersonName{.given = u"Anne-Fleur"_s}.initials() == u"A."_s);
}
