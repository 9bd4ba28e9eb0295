// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace Qt::StringLiterals;

TEST_CASE("partly unknown dates are values", "[base][date]")
{
    CHECK(PartialDate::fromText(u"19680000") == PartialDate{1968, 0, 0});
    CHECK(PartialDate::fromText(u"19950200") == PartialDate{1995, 2, 0});
    CHECK(PartialDate::fromText(u"00000000") == PartialDate{});
    CHECK(PartialDate::fromText(u"1968") == PartialDate{1968, 0, 0});
    CHECK(PartialDate::fromText(u"5-3-1968") == PartialDate{1968, 3, 5});
    CHECK(PartialDate::fromText(u"1968-03-05 00:00:00") == PartialDate{1968, 3, 5});
    CHECK_FALSE(PartialDate::fromText(u"31-2-1968"));
    CHECK_FALSE(PartialDate::fromText(u"morgen"));
    CHECK_FALSE(PartialDate::fromText(u"19681301"));
}

TEST_CASE("a stored date comes back as it was", "[base][date]")
{
    for (const PartialDate date : {PartialDate{1968, 0, 0}, PartialDate{1968, 2, 0}, PartialDate{1968, 2, 9}})
        CHECK(PartialDate::fromStored(date.toStored()) == date);
}

TEST_CASE("an unknown day never makes someone too old", "[base][date]")
{
    CHECK(PartialDate{2008, 0, 0}.ageOn(QDate(2026, 6, 1)) == 17);
    CHECK(PartialDate{2008, 6, 1}.ageOn(QDate(2026, 6, 1)) == 18);
}

TEST_CASE("days read the way people say them", "[base][date]")
{
    const QDate today(2026, 3, 5);
    CHECK(dutchDay(today, today) == u"vandaag"_s);
    CHECK(dutchDay(QDate(2026, 3, 4), today) == u"gisteren"_s);
    CHECK(dutchDay(QDate(2026, 3, 3), today) == u"dinsdag 3 mrt"_s);
    CHECK(dutchDay(QDate(2025, 12, 31), today) == u"woensdag 31 dec 2025"_s);
    CHECK(dutchDate(today) == u"5 mrt 2026"_s);
}
