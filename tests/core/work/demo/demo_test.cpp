// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/demo.h"

#include "core/geo/wkb.h"
#include "core/store/area_repository.h"
#include "core/store/contact_repository.h"
#include "core/store/note_repository.h"
#include "core/store/party_repository.h"
#include "core/store/search_index.h"
#include "core/store/tie_repository.h"
#include "tests/support/temp_store.h"

#include <QSet>

using namespace gekend;
using namespace gekend::test;
using namespace gekend::work;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 5); // where the clock of TempStore stands

DemoWijk planted(TempStore &store, quint32 seed = 1)
{
    const auto demo = plantDemo(store.db(), {.size = DemoSize::Small, .seed = seed, .today = kToday});
    REQUIRE_OK(demo);
    return *demo;
}

/// The dump with every id replaced by the order in which it first occurs.
QByteArray projection(TempStore &store)
{
    constexpr qsizetype shortestId = 15;
    const QByteArray dump = store.dump();
    QHash<QByteArray, QByteArray> names;
    QByteArray out;
    for (qsizetype at = 0; at < dump.size();) {
        qsizetype end = at;
        while (end < dump.size() && dump[end] >= '0' && dump[end] <= '9')
            ++end;
        if (end - at < shortestId) {
            end = std::max(end, at + 1);
            out += dump.mid(at, end - at);
        } else {
            const QByteArray id = dump.mid(at, end - at);
            const auto name = names.constFind(id);
            out += '#' + (name == names.cend() ? QByteArray::number(names.size()) : *name);
            names.insert(id, name == names.cend() ? QByteArray::number(names.size()) : *name);
        }
        at = end;
    }
    return out;
}

} // namespace

TEST_CASE("a small demo has some three hundred residents, two thousand contacts and everything around them")
{
    TempStore store;
    const DemoWijk demo = planted(store);
    const store::PartyRepository parties(store.connection());
    const auto count = [&](PartyKind kind) {
        const auto found = parties.ofKind(kind);
        REQUIRE_OK(found);
        return int(found->size());
    };
    CHECK(demo.residents == 300);
    CHECK(demo.contacts == 2000);
    CHECK(demo.ties == 1700);
    CHECK(count(PartyKind::Resident) == 300);
    CHECK(count(PartyKind::Household) > 100);
    CHECK(count(PartyKind::Shop) >= 12);
    CHECK(count(PartyKind::Institution) >= 15);
    CHECK(count(PartyKind::Initiative) >= 12);
    CHECK(count(PartyKind::Vindplek) >= 12);
    CHECK(count(PartyKind::Team) >= 6);
    CHECK(count(PartyKind::Professional) >= 28);

    const auto own = parties.ownTeam();
    REQUIRE_OK(own);
    CHECK(own->size() >= 5);
    CHECK(std::any_of(own->begin(), own->end(), [&](const Party &party) { return party.id == demo.me; }));
    const auto team = parties.byId(demo.team);
    REQUIRE_OK(team);
    CHECK(team->kind == PartyKind::Team);
}

TEST_CASE("a demo is the same for one seed and another for the next")
{
    TempStore first;
    TempStore again;
    TempStore other;
    planted(first);
    again.clock().advanceSeconds(3);
    planted(again);
    planted(other, 2);
    const QByteArray one = projection(first);
    CHECK(one.size() > 500'000);
    CHECK((one == projection(again)));
    CHECK((one != projection(other)));
}

TEST_CASE("a demo is one change that can be undone to nothing and done again")
{
    TempStore store;
    const QByteArray empty = store.dump();
    const DemoWijk demo = planted(store);
    const QByteArray full = store.dump();
    const auto undone = store.db().undo(store::Database::Reach::Sitting, {});
    REQUIRE_OK(undone);
    CHECK(undone->change == demo.change);
    CHECK(undone->verb == u"demo");
    CHECK((store.dump() == empty));
    const auto found = store::searchNotes(store.connection(), u"koffie", 5);
    REQUIRE_OK(found);
    CHECK(found->empty());
    REQUIRE_OK(store.db().redo({}));
    CHECK((store.dump() == full));
}

TEST_CASE("a demo goes into an empty wijk only")
{
    TempStore store;
    planted(store);
    const QByteArray before = store.dump();
    const auto again = plantDemo(store.db(), {.today = kToday});
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == Error::Code::Conflict);
    CHECK((store.dump() == before));
}

TEST_CASE("a stopped demo leaves nothing behind")
{
    TempStore store;
    const QByteArray before = store.dump();
    std::stop_source stop;
    Progress progress{.report = [&](qint64 done, qint64) { done > 300 && stop.request_stop(); },
                      .stop = stop.get_token()};
    const auto demo = plantDemo(store.db(), {.today = kToday}, progress);
    REQUIRE_FALSE(demo.ok());
    CHECK(demo.error().code == Error::Code::Cancelled);
    CHECK((store.dump() == before));
}

TEST_CASE("a demo file is sound and its notes can be found")
{
    TempStore store;
    planted(store);
    const auto problems = store.connection().integrityProblems();
    REQUIRE_OK(problems);
    CHECK(*problems == QStringList());
    const auto found = store::searchNotes(store.connection(), u"koffie", 5);
    REQUIRE_OK(found);
    CHECK(found->size() == 5);
}

TEST_CASE("demo contacts lie in the past, rise in time with their ids and say something")
{
    TempStore store;
    const DemoWijk demo = planted(store);
    const auto contacts = store::ContactRepository(store.connection()).between({}, {}, -1);
    REQUIRE_OK(contacts);
    QDate newest;
    int today = 0;
    int lastTwoWeeks = 0;
    int byMe = 0;
    std::map<ContactId, QDate> byId;
    for (const Contact &contact : *contacts) {
        CHECK(QDateTime(contact.on, contact.at.value_or(QTime(0, 0))) <= store.clock().localNow());
        CHECK(contact.on >= kToday.addYears(-3));
        const auto words = contact.note.split(u' ', Qt::SkipEmptyParts).size();
        CHECK(words >= 4);
        CHECK(words <= 65);
        CHECK_FALSE(contact.note.contains(u'{'));
        CHECK_FALSE(contact.note.contains(u'*'));
        newest = std::max(newest, contact.on);
        today += contact.on == kToday;
        lastTwoWeeks += contact.on > kToday.addDays(-14);
        byMe += std::any_of(contact.parties.begin(), contact.parties.end(), [&](const ContactParty &part) {
            return part.role == ContactRole::By && part.party == demo.me;
        });
        byId[contact.id] = contact.on;
    }
    CHECK(newest == kToday);
    CHECK(today >= 3);
    CHECK(lastTwoWeeks >= 25);
    CHECK(byMe > 200);
    QDate before;
    for (const auto &[id, on] : byId) {
        CHECK(on >= before);
        before = on;
    }
}

TEST_CASE("demo residents have plausible ages and end before today")
{
    TempStore store;
    planted(store);
    const auto residents = store::PartyRepository(store.connection()).ofKind(PartyKind::Resident);
    REQUIRE_OK(residents);
    int partlyUnknown = 0;
    int ended = 0;
    QSet<QString> names;
    for (const Party &party : *residents) {
        const auto &detail = std::get<ResidentDetail>(party.detail);
        if (const auto age = detail.born.ageOn(kToday))
            CHECK((*age >= 0 && *age <= 102));
        if (detail.born.isComplete())
            CHECK(detail.born.toDate() <= kToday);
        partlyUnknown += detail.born.isKnown() && !detail.born.isComplete();
        ended += party.isEnded();
        if (party.isEnded())
            CHECK(party.endedOn <= kToday);
        names.insert(party.name);
    }
    CHECK(partlyUnknown > 10);
    CHECK(ended > 0);
    CHECK(names.size() > 290);
}

TEST_CASE("demo ties run from the smaller id, never from a vindplek, and say why residents' ties are kept")
{
    TempStore store;
    planted(store);
    const auto ties = store::TieRepository(store.connection()).all();
    const auto parties = store::PartyRepository(store.connection()).all();
    REQUIRE_OK(ties);
    REQUIRE_OK(parties);
    QHash<PartyId, PartyKind> kinds;
    for (const Party &party : *parties)
        kinds.insert(party.id, party.kind);
    QHash<PartyId, int> degree;
    int oneSided = 0;
    for (const Tie &tie : *ties) {
        CHECK(tie.a < tie.b);
        ++degree[tie.a];
        ++degree[tie.b];
        oneSided += (tie.aKnowsB == 0) != (tie.bKnowsA == 0);
        CHECK((tie.aKnowsB > 0 || tie.bKnowsA > 0));
        CHECK(canKnow(kinds.value(tie.a)));
        CHECK(canKnow(kinds.value(tie.b)));
        if (kinds.value(tie.a) != PartyKind::Resident || kinds.value(tie.b) != PartyKind::Resident)
            continue;
        CHECK(tie.isPrivate);
        CHECK_FALSE(tie.source.isEmpty());
        CHECK_FALSE(tie.purpose.isEmpty());
    }
    CHECK(oneSided > 50);
    const int most = *std::max_element(degree.cbegin(), degree.cend());
    CHECK(most > 40); // a few are known by nearly everybody
}

TEST_CASE("demo areas lie side by side and carry figures of their own source")
{
    TempStore store;
    const DemoWijk demo = planted(store);
    const store::AreaRepository repository(store.connection());
    const auto areas = repository.areas();
    REQUIRE_OK(areas);
    int buurts = 0;
    double buurtSurface = 0;
    double wijkSurface = 0;
    for (const Area &area : *areas) {
        const auto figures = repository.figuresOf(area.id);
        REQUIRE_OK(figures);
        CHECK(figures->size() >= 30);
        CHECK(areaKindOfCode(area.code) == area.kind);
        if (area.kind == AreaKind::Country)
            continue;
        const auto shape = geo::multiPolygonFromWkb(area.geometry);
        REQUIRE_OK(shape);
        const double surface = std::abs(geo::signedArea(shape->polygons.front().outer));
        if (area.kind == AreaKind::Wijk)
            wijkSurface = surface;
        if (area.kind == AreaKind::Buurt) {
            ++buurts;
            buurtSurface += surface;
            CHECK(parentCode(area.code) == u"WK990101");
        }
    }
    CHECK(buurts == 9);
    CHECK(std::abs(buurtSurface - wijkSurface) < wijkSurface * 0.001);
    CHECK(std::any_of(areas->begin(), areas->end(), [&](const Area &area) { return area.id == demo.wijk; }));
    const auto datasets = repository.datasets();
    REQUIRE_OK(datasets);
    REQUIRE(datasets->size() == 1);
    CHECK(datasets->front().source == u"Voorbeeldcijfers");
}

TEST_CASE("demo follow-ups are open, overdue and done")
{
    TempStore store;
    planted(store);
    const auto followUps = store::NoteRepository(store.connection()).followUps();
    REQUIRE_OK(followUps);
    const auto count = [&](auto &&fits) { return std::count_if(followUps->begin(), followUps->end(), fits); };
    CHECK(count([](const FollowUp &f) { return f.doneOn.isValid(); }) > 100);
    CHECK(count([](const FollowUp &f) { return !f.doneOn.isValid() && f.due < kToday; }) >= 3);
    CHECK(count([](const FollowUp &f) { return !f.doneOn.isValid() && f.due >= kToday; }) >= 5);
    for (const FollowUp &f : *followUps) {
        CHECK_FALSE(f.text.isEmpty());
        CHECK((!f.doneOn.isValid() || f.doneOn <= kToday));
    }
}

TEST_CASE("demo signals stand in every state, some with nobody's name, and observations have a review date")
{
    TempStore store;
    planted(store);
    const auto signalList = store::NoteRepository(store.connection()).signalList();
    REQUIRE_OK(signalList);
    QSet<int> states;
    int nobodys = 0;
    for (const Signal &signal : *signalList) {
        states.insert(int(signal.state));
        nobodys += !signal.owner;
        CHECK(signal.raisedOn <= kToday);
        CHECK_FALSE(signal.nextStep.isEmpty());
    }
    CHECK(signalList->size() >= 25);
    CHECK(states.size() == 4);
    CHECK(nobodys >= 2);
    qint64 observations = 0;
    REQUIRE_OK(store.connection()
                   .prepare("SELECT made_on, review_on, text FROM observation")
                   .forEach([&](const store::Row &row) {
                       ++observations;
                       CHECK(row.columnDate(0) <= kToday);
                       CHECK(row.columnDate(1) > row.columnDate(0));
                       CHECK_FALSE(row.columnText(2).contains(u'{'));
                   }));
    CHECK(observations >= 80);
}

TEST_CASE("a demo has a closed shop, a child in two households and somebody who moved within the wijk")
{
    TempStore store;
    planted(store);
    const store::PartyRepository parties(store.connection());
    const auto shops = parties.ofKind(PartyKind::Shop);
    const auto residents = parties.ofKind(PartyKind::Resident);
    REQUIRE_OK(shops);
    REQUIRE_OK(residents);
    CHECK(std::any_of(shops->begin(), shops->end(), [](const Party &shop) { return shop.isEnded(); }));
    int inTwoHouseholds = 0;
    int moved = 0;
    for (const Party &resident : *residents) {
        const auto memberships = parties.membershipsOf(resident.id);
        const auto residences = parties.residencesOf(resident.id);
        REQUIRE_OK(memberships);
        REQUIRE_OK(residences);
        const auto homes =
            std::count_if(memberships->begin(), memberships->end(),
                          [](const Membership &membership) { return membership.role.startsWith(u"kind"); });
        inTwoHouseholds += homes > 1;
        moved += residences->size() > 1;
        CHECK_FALSE(residences->empty());
    }
    CHECK(inTwoHouseholds > 0);
    CHECK(moved > 0);
}
