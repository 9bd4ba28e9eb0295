// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace Qt::StringLiterals;

TEST_CASE("a contact needs one thing known and cannot lie in the future", "[domain][contact]")
{
    const FixedClock clock(QDateTime(QDate(2026, 3, 5), QTime(15, 0), Qt::LocalTime));
    Contact contact;
    contact.on = QDate(2026, 3, 5);
    CHECK(checked(contact, clock).error().code == Error::Code::Invalid);
    contact.note = u"vuil op straat"_s;
    CHECK(checked(contact, clock).ok());
    contact.at = QTime(16, 0);
    CHECK_FALSE(checked(contact, clock).ok());
    contact.at.reset();
    contact.on = QDate(2026, 3, 6);
    CHECK_FALSE(checked(contact, clock).ok());
}

TEST_CASE("contact kinds keep the keys that scripts rely on", "[domain][contact]")
{
    CHECK(keyOf(ContactKind::StreetChat) == u"street_chat"_s);
    CHECK(keyOf(ContactKind::MissedVisit) == u"missed_visit"_s);
    for (const ContactKind kind : allContactKinds())
        CHECK(contactKindFromKey(keyOf(kind)) == kind);
}
