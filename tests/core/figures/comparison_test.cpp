// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/comparison.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::figures;
using namespace Qt::StringLiterals;

TEST_CASE("a figure is higher, lower or about the same by a band of a tenth", "[figures]")
{
    using Kind = Measure::Kind;
    CHECK(difference(11.0, 10.0, Kind::Share) == Difference::Higher);
    CHECK(difference(10.9, 10.0, Kind::Share) == Difference::Similar);
    CHECK(difference(9.1, 10.0, Kind::Share) == Difference::Similar);
    CHECK(difference(9.0, 10.0, Kind::Share) == Difference::Lower);
    CHECK(difference(0, 0, Kind::Share) == Difference::Similar);
    CHECK(difference(1, 0, Kind::Share) == Difference::Higher);
    CHECK(difference(-5, -10, Kind::Mean) == Difference::Higher);
    CHECK(difference(-0.2, -0.15, Kind::Score) == Difference::Similar);
    CHECK(difference(-0.25, -0.15, Kind::Score) == Difference::Lower);
    CHECK(dutchOf(Difference::Higher) == u"hoger dan"_s);
    CHECK(differenceNote().contains(u"10%"_s));
}
