// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/area.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace Qt::StringLiterals;

TEST_CASE("CBS codes are known by their shape, letters included", "[domain][area]")
{
    CHECK(areaKindOfCode(u"NL00      ") == AreaKind::Country);
    CHECK(areaKindOfCode(u"GM0503") == AreaKind::Gemeente);
    CHECK(areaKindOfCode(u"WK0363AA  ") == AreaKind::Wijk);
    CHECK(areaKindOfCode(u"BU0363AA01") == AreaKind::Buurt);
    CHECK_FALSE(areaKindOfCode(u"BU0363aa01"));
    CHECK_FALSE(areaKindOfCode(u"BU05031"));
    CHECK_FALSE(areaKindOfCode(u"Wijk 00"));
}

TEST_CASE("a code names the area above it", "[domain][area]")
{
    CHECK(parentCode(u"BU0363AA01") == u"WK0363AA"_s);
    CHECK(parentCode(u"WK050311") == u"GM0503"_s);
    CHECK(parentCode(u"GM0503") == u"NL00"_s);
    CHECK(parentCode(u"NL00").isEmpty());
}

TEST_CASE("house numbers are written as NEN 5825 asks", "[domain][address]")
{
    CHECK(houseNumber(88, u"", u"") == u"88"_s);
    CHECK(houseNumber(103, u"c", u"") == u"103 c"_s);
    CHECK(houseNumber(35, u"", u"III") == u"35 III"_s);
    CHECK(houseNumber(9, u"", u"2") == u"9-2"_s);
}

TEST_CASE("postcodes come in many hands and leave in one", "[domain][address]")
{
    CHECK(normalisedPostcode(u"3437pj") == u"3437 PJ"_s);
    CHECK(normalisedPostcode(u" 3437 PJ ") == u"3437 PJ"_s);
    CHECK(normalisedPostcode(u"0437 PJ").isEmpty());
    CHECK(normalisedPostcode(u"3437").isEmpty());
}
