// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/measure.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace gekend;
using namespace Qt::StringLiterals;

TEST_CASE("every measure has its own key and a label of its own", "[measure]")
{
    QSet<QString> keys;
    QSet<QString> labels;
    const QRegularExpression snake(u"^[a-z][a-z0-9_]*$"_s);
    for (const Measure &measure : allMeasures()) {
        CAPTURE(measure.key);
        CHECK(snake.match(measure.key).hasMatch());
        CHECK_FALSE(measure.label.isEmpty());
        keys.insert(measure.key);
        labels.insert(measure.label);
    }
    CHECK(keys.size() == qsizetype(allMeasures().size()));
    CHECK(labels.size() == qsizetype(allMeasures().size()));
}

TEST_CASE("a measure is found by its key, an unknown column is not", "[measure]")
{
    const Measure *older = measureByKey(u"age_65_plus");
    REQUIRE(older);
    CHECK(older->label == u"65 jaar of ouder"_s);
    CHECK_FALSE(older->isComparable());
    CHECK(measureByKey(u"owner_occupied")->isComparable());
    CHECK(measureByKey(u"Wonen/Iets nieuws (%)") == nullptr);
}

TEST_CASE("figures are written the Dutch way with their unit", "[measure]")
{
    CHECK(formatted(*measureByKey(u"inhabitants"), 17942942) == u"17.942.942"_s);
    CHECK(formatted(*measureByKey(u"woz_value"), 345) == u"€ 345.000"_s);
    CHECK(formatted(*measureByKey(u"income_per_inhabitant"), 34.5) == u"€ 34.500"_s);
    CHECK(formatted(*measureByKey(u"median_wealth"), -2.3) == u"€ -2.300"_s);
    CHECK(formatted(*measureByKey(u"poverty"), 3.14) == u"3,1%"_s);
    CHECK(formatted(*measureByKey(u"distance_gp"), 0.7) == u"0,7 km"_s);
    CHECK(formatted(*measureByKey(u"ses_woa"), -0.219) == u"-0,219"_s);
    CHECK(dutchOf(measureByKey(u"wmo_rate")->unit) == u"per 1.000 inwoners"_s);
}
