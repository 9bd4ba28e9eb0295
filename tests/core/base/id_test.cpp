// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "tests/support/catch.h"

using namespace gekend;

TEST_CASE("ids rise, also when more are asked than a millisecond holds", "[base][id]")
{
    const FixedClock clock(QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC));
    IdSource ids(clock, 7);
    qint64 last = 0;
    for (int i = 0; i < 1000; ++i) {
        const qint64 id = ids.next();
        REQUIRE(id > last);
        last = id;
    }
}

TEST_CASE("ids stay above what the file already holds, whatever the clock says", "[base][id]")
{
    const FixedClock clock(QDateTime(QDate(2020, 1, 2), QTime(0, 0), Qt::UTC));
    const FixedClock later(QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
    IdSource ahead(later, 65535);
    const qint64 known = ahead.next();
    IdSource ids(clock, 0);
    ids.raiseAbove(known);
    CHECK(ids.next() > known);
}

TEST_CASE("only positive decimals are ids", "[base][id]")
{
    CHECK(idFromText(u"42") == 42);
    CHECK_FALSE(idFromText(u"0"));
    CHECK_FALSE(idFromText(u"-3"));
    CHECK_FALSE(idFromText(u"4x"));
}
