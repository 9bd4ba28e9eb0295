// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/wording.h"
#include "tests/support/catch.h"
#include "tests/support/sample_profile.h"

using namespace gekend;
using namespace gekend::profile;
using namespace Qt::StringLiterals;

TEST_CASE("a period is named as shortly as it can be", "[profile]")
{
    CHECK(periodText(QDate(2024, 1, 1), QDate(2024, 12, 31)) == u"2024"_s);
    CHECK(periodText(QDate(2023, 1, 1), QDate(2024, 12, 31)) == u"2023 t/m 2024"_s);
    CHECK(periodText(QDate(2024, 2, 1), QDate(2024, 2, 29)) == u"februari 2024"_s);
    CHECK(periodText(QDate(2024, 1, 1), QDate(2024, 3, 31)) == u"januari t/m maart 2024"_s);
    CHECK(periodText(QDate(2023, 12, 1), QDate(2024, 2, 29)) == u"december 2023 t/m februari 2024"_s);
    CHECK(periodText(QDate(2024, 1, 15), QDate(2024, 3, 31)) == u"15 januari 2024 t/m 31 maart 2024"_s);
    CHECK(periodText(QDate(2024, 5, 1), QDate(2024, 5, 1)) == u"1 mei 2024"_s);
    CHECK(periodText({}, QDate(2024, 5, 1)).isEmpty());
    CHECK(inPeriod(QDate(2024, 1, 1), QDate(2024, 12, 31)) == u"In 2024"_s);
    CHECK(inPeriod(QDate(2024, 1, 1), QDate(2024, 3, 31)) == u"In de periode januari t/m maart 2024"_s);
}

TEST_CASE("a source is named once, with its year once", "[profile]")
{
    const Source kerncijfers{u"CBS"_s, u"Kerncijfers wijken en buurten 2024"_s, u"2024"_s};
    const Source own{u"eigen registratie"_s, {}, u"2024"_s};
    CHECK(sourceLine({kerncijfers, kerncijfers}) == u"Bron: CBS, Kerncijfers wijken en buurten 2024"_s);
    CHECK(sourceLine({kerncijfers, own})
          == u"Bronnen: CBS, Kerncijfers wijken en buurten 2024; eigen registratie, 2024"_s);
    CHECK(sourceLine({}).isEmpty());
}

TEST_CASE("an area is compared with its gemeente, a gemeente with the country", "[profile]")
{
    ProfileInput input = test::richProfileInput();
    CHECK(comparisonText(input, *indicatorOf(input, u"share_age_65_plus")) == u"hoger dan Delft"_s);
    input.area.kind = AreaKind::Gemeente;
    CHECK(comparisonText(input, *indicatorOf(input, u"share_age_65_plus"))
          == u"ongeveer gelijk aan Nederland"_s);
    CHECK(thisArea(input) == u"deze gemeente"_s);
    CHECK(capitalised(u"ijsclub"_s) == u"IJsclub"_s);
}
