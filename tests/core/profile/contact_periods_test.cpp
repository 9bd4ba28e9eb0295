// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/contact_periods.h"
#include "tests/support/catch.h"
#include "tests/support/sample_profile.h"

using namespace gekend;
using namespace gekend::profile;
using namespace Qt::StringLiterals;

namespace {

ProfileInput withMonths(const std::vector<qint64> &oldestFirst, QDate to = QDate(2024, 12, 31))
{
    ProfileInput input;
    input.to = to;
    const QDate last(to.year(), to.month(), 1);
    for (size_t i = 0; i < oldestFirst.size(); ++i) {
        const QDate month = last.addMonths(int(i) + 1 - int(oldestFirst.size()));
        input.contactsPerMonth.push_back({month.year(), month.month(), oldestFirst[i]});
    }
    return input;
}

} // namespace

TEST_CASE("busy months are shown by month, with the small ones and one more hidden", "[profile]")
{
    const ContactPeriods periods =
        contactPeriods(withMonths({40, 50, 3, 41, 60, 70, 30, 80, 90, 40, 40, 40}));
    CHECK(periods.step == ContactPeriods::Step::Month);
    REQUIRE(periods.periods.size() == 12);
    CHECK(nameOf(periods.periods.front()) == u"januari 2024"_s);
    CHECK(periods.periods[1].contacts == 50);
    CHECK_FALSE(periods.periods[2].contacts);
    CHECK_FALSE(periods.periods[6].contacts); // 30: the next smallest
    CHECK(periods.anyHidden());
}

TEST_CASE("quiet months are taken together by three, and by twelve when that is still little", "[profile]")
{
    const ContactPeriods quarters = contactPeriods(withMonths(std::vector<qint64>(13, 5)));
    CHECK(quarters.step == ContactPeriods::Step::Quarter);
    REQUIRE(quarters.periods.size() == 4); // the thirteenth month is no whole span
    CHECK(nameOf(quarters.periods.front()) == u"januari t/m maart 2024"_s);
    CHECK(quarters.periods.front().contacts == 15);

    const ContactPeriods years = contactPeriods(withMonths(std::vector<qint64>(36, 2), QDate(2024, 5, 20)));
    CHECK(years.step == ContactPeriods::Step::Year);
    REQUIRE(years.periods.size() == 3);
    CHECK(nameOf(years.periods.back()) == u"juni 2023 t/m mei 2024"_s);
    CHECK(years.periods.back().contacts == 25);
}

TEST_CASE("when hardly anything may be shown nothing is", "[profile]")
{
    CHECK(contactPeriods(withMonths({1, 0, 2})).periods.empty());
    CHECK(contactPeriods(withMonths({})).periods.empty());
    CHECK(contactPeriods(withMonths({0, 0, 0, 0})).periods.empty());
    CHECK(contactPeriods(withMonths({100})).periods.empty()); // one bar is no time line
}

TEST_CASE("the last year is compared with the one before on what may be shown", "[profile]")
{
    std::vector<qint64> months(24, 10);
    CHECK(yearOnYear(withMonths(months)) == figures::Difference::Similar);
    std::fill(months.begin() + 12, months.end(), 20);
    CHECK(yearOnYear(withMonths(months)) == figures::Difference::Higher);
    CHECK_FALSE(yearOnYear(withMonths(std::vector<qint64>(23, 10))));
    CHECK_FALSE(
        yearOnYear(withMonths({1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1})));
}
