// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/tie_builder.h"

#include "core/work/demo/ledger.h"

#include <algorithm>
#include <unordered_set>

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

namespace {

/// A tie from one side: how well `from` knows `to` and the other way round.
struct Bond {
    quint32 from = 0;
    quint32 to = 0;
    int there = 1;
    int back = 1;
    const char *kind = nullptr; // read from `from` to `to`
    Certainty certainty = Certainty::Seen;
    QString source;
    QString purpose;
    QDate lastSeen;
};

class TieBuilder {
public:
    TieBuilder(World &world, const Tally &tally)
        : m_world(world)
        , m_tally(tally)
        , m_random(world.random(7))
        , m_wanted(qint64(world.scale.ties) * world.scale.wijken)
        , m_firstSpot(quint32(world.persons.size()))
        , m_firstWorker(m_firstSpot + quint32(world.spots.size()))
    {
        m_seen.reserve(size_t(m_wanted) * 2);
    }

    qint64 run()
    {
        for (const House &house : m_world.houses)
            addHousehold(house);
        for (const auto &[child, parent] : m_world.secondHomes)
            add({.from = quint32(parent),
                 .to = quint32(child),
                 .there = 3,
                 .back = 3,
                 .kind = "parent",
                 .certainty = Certainty::Told,
                 .source = u"zelf verteld"_s,
                 .purpose = u"twee huizen"_s});
        for (const Tally::Entry &entry : m_tally.entries())
            addProven(entry);
        addKeepers();
        addColleagues();
        addFamilyElsewhere();
        while (m_count < m_wanted && !m_world.ledger.failed() && m_fruitless < 10'000) {
            if (m_random.chance(0.55))
                addNeighbours();
            else
                addFriends();
        }
        return m_count;
    }

private:
    PartyId idOf(quint32 node) const
    {
        if (node < m_firstSpot)
            return m_world.persons[node].id;
        if (node < m_firstWorker)
            return m_world.spots[node - m_firstSpot].id;
        return m_world.workers[node - m_firstWorker].id;
    }

    bool isResidents(const Bond &bond) const { return bond.from < m_firstSpot && bond.to < m_firstSpot; }

    void add(const Bond &bond)
    {
        const quint64 key = quint64(std::min(bond.from, bond.to)) << 32 | std::max(bond.from, bond.to);
        if (bond.from == bond.to || !m_seen.insert(key).second) {
            ++m_fruitless;
            return;
        }
        m_fruitless = 0;
        Tie tie{.a = idOf(bond.from),
                .b = idOf(bond.to),
                .aKnowsB = bond.there,
                .bKnowsA = bond.back,
                .lastSeenOn = bond.lastSeen,
                .isPrivate = isResidents(bond),
                .source = bond.source,
                .purpose = bond.purpose};
        if (isResidents(bond) && bond.certainty == Certainty::Told)
            tie.reviewOn = m_world.plan.today.addDays(m_random.between(3, 92)); // within three months
        if (m_random.chance(0.2))
            tie.trust = m_random.between(1, 3);
        const bool turned = tie.b < tie.a;
        const TieId id = m_world.ledger.add(tie);
        ++m_count;
        if (bond.kind)
            m_world.ledger.add(TieKind{.tie = id,
                                       .kind = QString::fromLatin1(bond.kind),
                                       .reversed = turned,
                                       .certainty = bond.certainty,
                                       .source = bond.source});
    }

    void addHousehold(const House &house)
    {
        if (house.kind == HouseKind::Students)
            return addHousemates(house);
        for (int i = house.first; i < house.first + house.count; ++i) {
            for (int k = i + 1; k < house.first + house.count; ++k) {
                const Person &one = m_world.persons[size_t(i)];
                const Person &other = m_world.persons[size_t(k)];
                const int years = other.birthYear - one.birthYear;
                const bool both = one.is(HasPartner) && other.is(HasPartner);
                if (!both && std::abs(years) < 16)
                    continue; // brothers and sisters are known by their parents
                const bool younger = years > 0;
                add({.from = quint32(younger ? i : k),
                     .to = quint32(younger ? k : i),
                     .there = 3,
                     .back = 3,
                     .kind = both ? "partner" : "parent",
                     .source = u"gezin"_s,
                     .purpose = u"huishouden"_s});
            }
        }
    }

    void addHousemates(const House &house)
    {
        for (int i = house.first; i + 1 < house.first + house.count; ++i)
            add({.from = quint32(i),
                 .to = quint32(i + 1),
                 .there = 2,
                 .back = 2,
                 .kind = "housemate",
                 .source = u"zelf verteld"_s,
                 .purpose = u"wonen samen"_s});
    }

    void addProven(const Tally::Entry &entry)
    {
        const Seen &seen = entry.seen;
        const bool isSpot = entry.party >= Tally::kSpots;
        if (isSpot && m_world.spots[entry.party - Tally::kSpots].kind == PartyKind::Vindplek)
            return; // is visited, and never knows
        Bond bond{.from = m_firstWorker + quint32(entry.worker),
                  .to = isSpot ? m_firstSpot + (entry.party - Tally::kSpots) : entry.party,
                  .there = seen.count >= 14 ? 3
                      : seen.count >= 4     ? 2
                                            : 1,
                  .back = seen.theirs >= 3 || seen.count >= 10 ? 2
                      : seen.count >= 2                        ? 1
                                                               : m_random.below(2),
                  .source = u"eigen contact"_s,
                  .lastSeen = QDate::fromJulianDay(seen.last)};
        constexpr int asClient = 5;
        if (!isSpot && seen.count >= asClient && m_random.chance(0.4))
            bond.kind = "client";
        add(bond);
    }

    void addKeepers()
    {
        for (size_t i = 0; i < m_world.spots.size(); ++i) {
            const Spot &spot = m_world.spots[i];
            if (spot.kind == PartyKind::Vindplek || spot.until.isValid())
                continue;
            const quint32 node = m_firstSpot + quint32(i);
            if (spot.keeper >= 0)
                add({.from = quint32(spot.keeper),
                     .to = node,
                     .there = 3,
                     .back = 3,
                     .kind = "owner",
                     .source = u"zelf verteld"_s});
            const Wijkdeel &part = m_world.wijken[size_t(m_world.buurts[size_t(spot.buurt)].wijk)];
            for (int regulars = m_random.between(2, 9); regulars > 0; --regulars)
                add({.from = quint32(part.firstPerson + m_random.below(part.personCount)),
                     .to = node,
                     .there = m_random.between(1, 2),
                     .back = m_random.between(0, 2),
                     .kind = spot.kind == PartyKind::Shop ? "customer" : "visitor",
                     .source = u"gezien"_s});
        }
    }

    void addColleagues()
    {
        for (const Wijkdeel &part : m_world.wijken) {
            const Team &first = m_world.teams[size_t(part.firstTeam)];
            const Team &last = m_world.teams[size_t(part.firstTeam + part.teamCount - 1)];
            const int end = last.firstWorker + last.workerCount;
            for (int one = first.firstWorker; one < end; ++one) {
                for (int other = one + 1; other < end; ++other)
                    addColleague(one, other);
            }
        }
    }

    void addColleague(int one, int other)
    {
        const bool team = m_world.workers[size_t(one)].team == m_world.workers[size_t(other)].team;
        // A hundred professionals who do not know each other: few ties run between teams.
        const double between = m_world.scale.known ? 0.16 : 0.05;
        if (!team && !m_random.chance(between))
            return;
        add({.from = m_firstWorker + quint32(one),
             .to = m_firstWorker + quint32(other),
             .there = team ? m_random.between(2, 3) : m_random.between(1, 2),
             .back = team ? m_random.between(2, 3) : m_random.below(3),
             .kind = "colleague",
             .source = team ? u"zelfde team"_s : u"overleg"_s});
    }

    /// Sons and daughters who live elsewhere in the wijk and care.
    void addFamilyElsewhere()
    {
        for (const Wijkdeel &part : m_world.wijken) {
            for (int i = part.firstPerson; i < part.firstPerson + part.personCount; ++i) {
                const Person &old = m_world.persons[size_t(i)];
                if (!old.is(IsElder) || !m_random.chance(0.14))
                    continue;
                const int carer = someone(part, [&](const Person &other) {
                    return other.roots == old.roots && other.birthYear - old.birthYear >= 20
                        && other.birthYear - old.birthYear <= 42 && other.house != old.house
                        && !other.is(IsChild | HasEnded);
                });
                if (carer >= 0)
                    add({.from = quint32(carer),
                         .to = quint32(i),
                         .there = 3,
                         .back = 3,
                         .kind = m_random.chance(0.6) ? "carer" : "family",
                         .certainty = Certainty::Told,
                         .source = u"zelf verteld"_s,
                         .purpose = u"wie helpt er al"_s});
            }
        }
    }

    template <typename Fits> int someone(const Wijkdeel &part, Fits &&fits)
    {
        for (int tries = 0; tries < 50; ++tries) {
            const int index = part.firstPerson + m_random.below(part.personCount);
            if (fits(m_world.persons[size_t(index)]))
                return index;
        }
        return -1;
    }

    const Wijkdeel &anyWijk() { return m_random.pick(m_world.wijken); }

    /// Told by them, or seen; why we write it down belongs with it.
    void addResidents(int one, int other, const char *kind, int most)
    {
        static const QStringList told = {u"zelf verteld"_s, u"verteld door de buurvrouw"_s,
                                         u"gehoord op de koffieochtend"_s, u"gehoord van de huismeester"_s};
        static const QStringList purposes = {u"steun dichtbij"_s, u"sleutel voor nood"_s,
                                             u"boodschappen bij ziekte"_s, u"een oogje in het zeil"_s,
                                             u"samen naar activiteiten"_s};
        const bool seen = m_random.chance(0.4);
        add({.from = quint32(one),
             .to = quint32(other),
             .there = m_random.between(1, most),
             .back = m_random.between(m_random.chance(0.2) ? 0 : 1, most),
             .kind = kind,
             .certainty = seen ? Certainty::Seen : Certainty::Told,
             .source = seen ? u"zelf gezien"_s : m_random.pick(told),
             .purpose = m_random.pick(purposes)});
    }

    void addNeighbours()
    {
        const Wijkdeel &part = anyWijk();
        const int one = someone(part, [](const Person &person) { return !person.is(IsChild | HasEnded); });
        if (one < 0)
            return;
        const int home = m_world.houses[size_t(m_world.persons[size_t(one)].house)].home;
        const Road &road = m_world.roads[size_t(m_world.homes[size_t(home)].road)];
        for (int tries = 0; tries < 12; ++tries) {
            const int next = home + m_random.between(-6 - tries * 2, 6 + tries * 2);
            if (next == home || next < road.firstHome || next >= road.firstHome + road.homeCount)
                continue;
            const int house = m_world.homes[size_t(next)].house;
            if (house < 0)
                continue;
            const House &other = m_world.houses[size_t(house)];
            const int adult = other.first + m_random.below(std::min<int>(other.count, 2));
            if (m_world.persons[size_t(adult)].is(IsChild | HasEnded))
                continue;
            const bool conflict = m_random.chance(0.02);
            return addResidents(one, adult, conflict ? "conflict" : "neighbour", conflict ? 1 : 2);
        }
        ++m_fruitless;
    }

    /// Some know many: half of all friendships have somebody at one end whom everybody knows.
    void addFriends()
    {
        const Wijkdeel &part = anyWijk();
        const bool hub = m_random.chance(0.5);
        const int one = someone(part, [&](const Person &person) {
            return !person.is(IsChild | HasEnded) && person.is(IsKeyFigure) == hub;
        });
        if (one < 0) {
            ++m_fruitless;
            return;
        }
        const Person &first = m_world.persons[size_t(one)];
        const int buurt = m_world.buurtOf(first);
        const bool sameRoots = m_random.chance(0.55);
        const bool near = m_random.chance(0.6);
        const int other = someone(part, [&](const Person &person) {
            const bool fits =
                (!sameRoots || person.roots == first.roots) && (!near || m_world.buurtOf(person) == buurt);
            return fits && !person.is(HasEnded) && person.is(IsChild) == first.is(IsChild)
                && person.house != first.house;
        });
        if (other < 0) {
            ++m_fruitless;
            return;
        }
        addResidents(one, other, m_random.chance(0.7) ? "friend" : "acquaintance", hub ? 2 : 3);
    }

    World &m_world;
    const Tally &m_tally;
    Random m_random;
    qint64 m_wanted;
    qint64 m_count = 0;
    int m_fruitless = 0;
    quint32 m_firstSpot;
    quint32 m_firstWorker;
    std::unordered_set<quint64> m_seen;
};

} // namespace

qint64 buildTies(World &world, const Tally &tally)
{
    return TieBuilder(world, tally).run();
}

} // namespace gekend::work::demo
