// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/indicator.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace gekend;
using namespace gekend::figures;
using namespace Qt::StringLiterals;

namespace {

PublishedFigure figure(const char16_t *measure, double value, int year = 2024)
{
    return {QStringView(measure).toString(), value, year, u"CBS"_s, u"Kerncijfers wijken en buurten"_s};
}

} // namespace

TEST_CASE("every indicator stands on measures we know", "[figures]")
{
    QSet<QString> keys;
    for (const IndicatorDefinition &definition : allIndicators()) {
        CAPTURE(definition.key);
        CHECK(measureByKey(definition.part));
        CHECK((definition.whole.isEmpty() || measureByKey(definition.whole)));
        CHECK_FALSE(keys.contains(definition.key));
        keys.insert(definition.key);
    }
}

TEST_CASE("a share is computed for area, gemeente and country of the same year", "[figures]")
{
    // Delft 2024, Kerncijfers wijken en buurten.
    const PublishedFigures area{figure(u"inhabitants", 1035), figure(u"age_65_plus", 200),
                                figure(u"inhabitants", 990, 2023), figure(u"age_65_plus", 230, 2023)};
    const PublishedFigures delft{figure(u"inhabitants", 109577), figure(u"age_65_plus", 17787)};
    const PublishedFigures country{figure(u"inhabitants", 17942942, 2023),
                                   figure(u"age_65_plus", 3677228, 2023)};
    const auto older = indicator(u"share_age_65_plus", area, delft, country);
    REQUIRE(older);
    CHECK(older->year == 2024);
    CHECK(older->text() == u"19,3%"_s);
    REQUIRE(older->gemeente);
    CHECK(older->text(*older->gemeente) == u"16,2%"_s);
    CHECK(older->againstGemeente() == Difference::Higher);
    CHECK_FALSE(older->country); // of another year: not compared
    CHECK_FALSE(older->againstCountry());
}

TEST_CASE("a share of fewer than fifty is not computed, and a missing figure is not zero", "[figures]")
{
    const PublishedFigures small{figure(u"inhabitants", 45), figure(u"age_65_plus", 20)};
    CHECK_FALSE(indicator(u"share_age_65_plus", small, {}, {}));
    CHECK_FALSE(indicator(u"woz_value", small, {}, {}));
    CHECK_FALSE(indicator(u"no_such_thing", small, {}, {}));
    const PublishedFigures homes{figure(u"woz_value", 345)};
    const auto woz = indicator(u"woz_value", homes, {}, {});
    REQUIRE(woz);
    CHECK(woz->text() == u"€ 345.000"_s);
    CHECK(newest(homes, u"inhabitants") == nullptr);
}
