// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/area_repository.h"
#include "core/work/browse.h"
#include "tests/core/work/import_fixture.h"

using namespace gekend;
using namespace gekend::work;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

/// Nothing when the area or its figure is not known.
std::optional<double> figureOf(ImportWijk &wijk, const QString &code, int year, const QString &measure)
{
    const store::AreaRepository areas(wijk->connection());
    const auto area = areas.version(code, year);
    REQUIRE_OK(area);
    if (!*area)
        return std::nullopt;
    const auto figures = areas.figuresOf((*area)->id);
    REQUIRE_OK(figures);
    for (const store::SourcedFigure &figure : *figures) {
        if (figure.measure == measure)
            return figure.value;
    }
    return std::nullopt;
}

size_t areaCount(ImportWijk &wijk)
{
    const auto areas = listAreas(*wijk);
    REQUIRE_OK(areas);
    return areas->size();
}

void ownGemeente(ImportWijk &wijk, const QString &code)
{
    const store::HistoryRepository facts(wijk->database());
    const auto done = wijk->change(
        u"set"_s, [&](store::Writing &writing) { return facts.setFact(writing, u"gemeente"_s, code); });
    REQUIRE_OK(done);
}

const QByteArray kDelft = "Codering;Regio;AantalInwoners;Mannen;Vrouwen\n"
                          "NL00;Nederland;17942942;8920768;9022174\n"
                          "GM0503;Delft;109577;58108;51469\n"
                          "BU05031101;Centrum-Noord;1035;525;.\n"
                          "GM0363;Amsterdam;931298;461555;469743\n";

} // namespace

TEST_CASE("of the 2024 figures the own gemeente and Nederland are kept", "[work][import][cbs]")
{
    const QString path = sharedPath(u"cbs/kwb2024_nederland_bevolking.csv"_s);
    if (path.isEmpty())
        return;
    ImportWijk wijk;
    ownGemeente(wijk, u"GM0503"_s);
    wijk.checkPromises(importCbs, path);
    CHECK(areaCount(wijk) == 1 + 1 + 13 + 91);
    CHECK(figureOf(wijk, u"GM0503"_s, 2024, u"inhabitants"_s) == 109577);
    CHECK(figureOf(wijk, u"NL00"_s, 2024, u"inhabitants"_s) == 17942942);
    CHECK_FALSE(figureOf(wijk, u"GM0363"_s, 2024, u"inhabitants"_s));
}

TEST_CASE("other shapes of the CBS's tables come in too", "[work][import][cbs]")
{
    const QString name = GENERATE(u"kwb2019_denhaag_volledig.csv"_s, u"kwb2017_amsterdam_volledig_R.csv"_s,
                                  u"nabijheid2024_amsterdam.csv"_s);
    const QString path = sharedPath(u"cbs/"_s + name);
    if (path.isEmpty())
        return;
    ImportWijk wijk;
    wijk.checkPromises(importCbs, path);
    CHECK(areaCount(wijk) > 50);
}

TEST_CASE("with --all every gemeente is kept, without an own gemeente too", "[work][import][cbs]")
{
    ImportWijk wijk;
    ownGemeente(wijk, u"GM0503"_s);
    const auto own = wijk.bring(importCbs, kDelft, {.year = 2024});
    CHECK(own.added == 3);
    CHECK(own.skipped == 1);
    const auto all = wijk.bring(importCbs, kDelft, {.year = 2024, .all = true});
    CHECK(all.added == 1);
    CHECK(all.unchanged == 3);
    CHECK(all.skipped == 0);
}

TEST_CASE("a missing value is absent, and a corrected one takes the place of the old", "[work][import][cbs]")
{
    ImportWijk wijk;
    wijk.run(importCbs, wijk.file(u"kwb2024.csv"_s, kDelft));
    CHECK(figureOf(wijk, u"BU05031101"_s, 2024, u"men"_s) == 525);
    CHECK_FALSE(figureOf(wijk, u"BU05031101"_s, 2024, u"women"_s));
    QByteArray better = kDelft;
    better.replace("1035;525;.", "1040;525;515");
    const auto outcome = wijk.run(importCbs, wijk.file(u"kwb2024.csv"_s, better));
    CHECK(outcome.changed == 1);
    CHECK(outcome.unchanged == 3);
    CHECK(figureOf(wijk, u"BU05031101"_s, 2024, u"inhabitants"_s) == 1040);
    CHECK(figureOf(wijk, u"BU05031101"_s, 2024, u"women"_s) == 515);
    wijk.undo();
    CHECK(figureOf(wijk, u"BU05031101"_s, 2024, u"inhabitants"_s) == 1035);
    wijk.undo();
    CHECK(areaCount(wijk) == 0);
}

TEST_CASE("figures of no known year are refused with the way out", "[work][import][cbs]")
{
    ImportWijk wijk;
    CHECK(wijk.refusal(importCbs, wijk.file(u"cijfers.csv"_s, kDelft)).contains(u"--year"_s));
}

TEST_CASE("a file without the own gemeente says that nothing was kept", "[work][import][cbs]")
{
    ImportWijk wijk;
    ownGemeente(wijk, u"GM1999"_s);
    QByteArray others = kDelft;
    others.replace("NL00;Nederland;17942942;8920768;9022174\n", "");
    const auto outcome = wijk.bring(importCbs, others, {.year = 2024});
    CHECK(outcome.skipped == 3);
    CHECK_FALSE(outcome.change.isValid());
    CHECK(outcome.report.notices.join(u' ').contains(u"GM1999"_s));
}
