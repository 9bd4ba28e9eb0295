// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/protection.h"
#include "tests/support/catch.h"

using namespace gekend::figures;
using namespace Qt::StringLiterals;

TEST_CASE("a count under ten is hidden, others are rounded to five", "[figures]")
{
    for (const qint64 small : {0, 1, 5, 9})
        CHECK_FALSE(shown(small));
    CHECK(shown(10) == 10);
    CHECK(shown(12) == 10);
    CHECK(shown(13) == 15);
    CHECK(shown(1234) == 1235);
    CHECK(text(shown(1234)) == u"1.235"_s);
    CHECK(text(shown(3)) == u"–"_s);
}

TEST_CASE("an organisation may ask for more, and nothing below its threshold is shown", "[figures]")
{
    const ProtectionRule strict{.threshold = 12};
    CHECK_FALSE(shown(11, strict));
    CHECK(shown(12, strict) == 15); // 10 would be under the threshold
    CHECK(hiddenText(strict) == u"minder dan 12"_s);
    CHECK(hiddenNote(strict).contains(u"minder dan 12"_s));
}

TEST_CASE("a percentage needs a base of fifty and tells about no small group", "[figures]")
{
    CHECK(shownPercentage(25, 100) == 25);
    CHECK(shownPercentage(100, 100) == 100);
    CHECK(shownPercentage(12, 62) == 17); // 10 of 60, as the counts are shown
    CHECK_FALSE(shownPercentage(25, 49));
    CHECK_FALSE(shownPercentage(9, 100));
    CHECK_FALSE(shownPercentage(97, 100)); // the other three
    CHECK_FALSE(shownPercentage(120, 100));
}

TEST_CASE("with a total, one small count takes the next smallest with it", "[figures]")
{
    const ProtectedLine line = protectedLine({400, 120, 30, 3});
    CHECK(line.counts == std::vector<ShownCount>{400, 120, std::nullopt, std::nullopt});
    CHECK(line.total == 555);
}

TEST_CASE("small counts that are small together too take another with them", "[figures]")
{
    const ProtectedLine line = protectedLine({400, 120, 30, 3, 2});
    CHECK(line.counts == std::vector<ShownCount>{400, 120, std::nullopt, std::nullopt, std::nullopt});
    const ProtectedLine enough = protectedLine({400, 120, 30, 4, 6});
    CHECK(enough.counts == std::vector<ShownCount>{400, 120, 30, std::nullopt, std::nullopt});
}

TEST_CASE("nothing small, nothing hidden; everything small, all hidden", "[figures]")
{
    CHECK(protectedLine({10, 20}).counts == std::vector<ShownCount>{10, 20});
    const ProtectedLine little = protectedLine({2, 1});
    CHECK(little.counts == std::vector<ShownCount>{std::nullopt, std::nullopt});
    CHECK_FALSE(little.total);
    const ProtectedLine lonely = protectedLine({40, 3});
    CHECK(lonely.counts == std::vector<ShownCount>{std::nullopt, std::nullopt});
    CHECK(lonely.total == 45);
    CHECK(protectedLine({}).counts.empty());
}
