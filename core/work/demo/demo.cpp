// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/demo.h"

#include "core/base/enum_table.h"
#include "core/store/contact_repository.h"
#include "core/store/history_repository.h"
#include "core/work/demo/contact_builder.h"
#include "core/work/demo/figure_builder.h"
#include "core/work/demo/ledger.h"
#include "core/work/demo/matter_builder.h"
#include "core/work/demo/people_builder.h"
#include "core/work/demo/spot_builder.h"
#include "core/work/demo/tie_builder.h"
#include "core/work/demo/town_builder.h"

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumTable kSizes{std::array{
    EnumEntry{DemoSize::Small, "small", "klein"},
    EnumEntry{DemoSize::Wijk, "wijk", "wijk"},
    EnumEntry{DemoSize::Stad, "stad", "stad"},
}};

Result<void> refuseUnlessEmpty(store::Connection &db)
{
    const auto contacts = store::ContactRepository(db).count();
    if (!contacts)
        return contacts.error();
    const auto areas = store::AreaRepository(db).areas();
    if (!areas)
        return areas.error();
    const auto parties = store::PartyRepository(db).all();
    if (!parties)
        return parties.error();
    if (*contacts > 0 || !areas->empty() || !parties->empty())
        return conflict(u"In deze wijk staat al iets. Maak voor het voorbeeld een nieuw bestand."_s);
    return {};
}

/// What the file says about itself.
void setFacts(demo::World &world, const store::Database &db)
{
    const store::HistoryRepository history(db);
    const auto set = [&](const QString &key, const QString &value) {
        world.ledger.done([&] { return history.setFact(world.ledger.writing(), key, value); });
    };
    set(u"is_demo"_s, u"1"_s);
    set(u"wijk_name"_s, world.wijken.size() > 1 ? world.gemeenteName : world.wijken.front().name);
    set(u"gemeente"_s, u"GM9901"_s);
}

Result<void> plant(demo::World &world, const store::Database &db, const Progress &progress, DemoWijk &planted)
{
    const auto town = demo::TextTable::read(u"town"_s);
    const demo::NameMaker names(demo::TextTable::read(u"names"_s));
    const demo::Notebook notebook(demo::TextTable::read(u"notes"_s), demo::TextTable::read(u"stories"_s));
    Q_ASSERT_X(notebook.problems().isEmpty(), "demo", "every line of its texts can be read");
    demo::buildTown(world, town);
    demo::buildFigures(world);
    demo::buildPeople(world, names);
    demo::buildSpots(world, town);
    demo::buildTeams(world, town, names);
    setFacts(world, db);
    GEKEND_TRY(world.ledger.result());
    const demo::Directory directory(world);
    const demo::ContactHistory history = demo::buildContacts(world, notebook, directory, progress);
    demo::buildMatters(world, demo::TextTable::read(u"matters"_s), directory, history);
    planted.ties = demo::buildTies(world, history.tally);
    GEKEND_TRY(world.ledger.result());

    const demo::Worker &me = world.workers[size_t(world.me)];
    planted.me = me.id;
    planted.team = world.teams[size_t(me.team)].id;
    planted.gemeente = world.gemeente;
    planted.wijk = world.wijken.front().id;
    planted.residents = qint64(world.persons.size());
    planted.contacts = history.count;
    return {};
}

} // namespace

QString keyOf(DemoSize size)
{
    return kSizes.key(size);
}

std::optional<DemoSize> demoSizeFromKey(QStringView key)
{
    return kSizes.fromKey(key);
}

Result<DemoWijk> plantDemo(store::Database &db, const DemoPlan &plan, const Progress &progress)
{
    Q_ASSERT(plan.today.isValid());
    GEKEND_TRY(refuseUnlessEmpty(db.connection()));
    DemoWijk planted;
    const auto change =
        db.change({.verb = u"demo"_s, .actor = {}}, [&](store::Writing &writing) -> Result<void> {
            demo::Ledger ledger(writing);
            demo::World world(plan, ledger);
            return plant(world, db, progress, planted);
        });
    if (!change)
        return change.error();
    planted.change = *change;
    return planted;
}

} // namespace gekend::work
