// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/spot_builder.h"

#include "core/work/demo/ledger.h"

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

namespace {

class SpotBuilder {
public:
    SpotBuilder(World &world, const TextTable &town)
        : m_world(world)
        , m_town(town)
        , m_random(world.random(3))
    {
    }

    void run()
    {
        for (size_t wijk = 0; wijk < m_world.wijken.size(); ++wijk) {
            m_wijk = int(wijk);
            Wijkdeel &part = m_world.wijken[wijk];
            part.firstSpot = int(m_world.spots.size());
            addShops();
            addInstitutions();
            addInitiatives();
            addVindplekken();
            part.spotCount = int(m_world.spots.size()) - part.firstSpot;
        }
    }

private:
    int buurtNamed(const QString &profile) const
    {
        const int first = m_world.wijken[size_t(m_wijk)].firstBuurt;
        for (int i = 0; i < kBuurtsInWijk; ++i) {
            if (m_world.profiles[size_t(i)].name == profile)
                return first + i;
        }
        return first + m_wijk % kBuurtsInWijk;
    }

    /// Names come back in every wijk, so elsewhere they bear its name.
    QString local(const QString &text) const
    {
        const QString home = m_world.wijken.front().name;
        const QString here = m_world.wijken[size_t(m_wijk)].name;
        if (m_wijk == 0)
            return text;
        QString moved = text;
        return moved.contains(home) ? moved.replace(home, here) : moved + u' ' + here;
    }

    /// A ground floor nobody lives in, in that buurt if there is one.
    int premises(int buurt)
    {
        const Buurt &in = m_world.buurts[size_t(buurt)];
        for (int tries = 0; tries < 400; ++tries) {
            const Road &road = m_world.roads[size_t(in.firstRoad + m_random.below(in.roadCount))];
            if (road.homeCount == 0)
                continue;
            const int home = road.firstHome + m_random.below(road.homeCount);
            if (tries > 200 || !m_world.homes[size_t(home)].taken) {
                m_world.homes[size_t(home)].taken = true;
                return home;
            }
        }
        return m_world.roads[size_t(in.firstRoad)].firstHome;
    }

    /// Somebody of working age whose family has one of these roots ("tr,ma", or "man"), who keeps no shop
    /// yet.
    int keeperOf(const QString &roots)
    {
        if (roots == u"-")
            return -1;
        const Wijkdeel &part = m_world.wijken[size_t(m_wijk)];
        const QStringList keys = roots.split(u',');
        int fallback = -1;
        for (int tries = 0; tries < 600; ++tries) {
            const int index = part.firstPerson + m_random.below(part.personCount);
            const Person &person = m_world.persons[size_t(index)];
            if (person.is(IsShopkeeper | HasEnded) || !person.is(IsAdult) || person.is(IsStudent)
                || m_world.ageOf(person) < 26)
                continue;
            fallback = fallback < 0 ? index : fallback;
            const bool fits =
                std::any_of(keys.begin(), keys.end(),
                            [&](const QString &key) { return rootsFromKey(key) == person.roots; })
                && (person.gender == Gender::Man || !keys.contains(u"man"_s));
            if (fits)
                return index;
        }
        return fallback;
    }

    void addSpot(Spot spot, Party party)
    {
        if (spot.until.isValid()) {
            party.endedOn = spot.until;
            party.endReason = EndReason::Closed;
        }
        spot.kind = party.kind;
        spot.name = party.name;
        spot.id = m_world.ledger.add(party);
        m_world.spots.push_back(std::move(spot));
    }

    Party organisation(PartyKind kind, const QString &name, const OrganisationDetail &detail, int buurt)
    {
        Party party = newParty(kind, name);
        party.detail = detail;
        party.address = m_world.homes[size_t(premises(buurt))].id;
        party.area = m_world.buurts[size_t(buurt)].id;
        return party;
    }

    void addShops()
    {
        const auto &rows = m_town.rows(u"winkels"_s);
        const int first = m_world.wijken[size_t(m_wijk)].firstBuurt;
        static const std::vector<int> streets = {0, 2, 2, 4, 0, 5, 1, 2, 4, 6};
        for (int i = 0; i < m_world.scale.shops; ++i) {
            const auto &row = rows[size_t(i) % rows.size()];
            const bool again = size_t(i) >= rows.size();
            const bool named = row.at(1).contains(u'{');
            if (again && !named)
                continue; // there is one supermarket De Linde
            addShop(row, first + streets[size_t(m_random.below(int(streets.size())))]);
        }
    }

    void addShop(const TextTable::Row &row, int buurt)
    {
        Spot spot{.type = row.at(0), .buurt = buurt, .keeper = keeperOf(row.at(4))};
        constexpr const char16_t *closed = u"fast_food"; // what people still talk about
        if (row.at(0) == closed)
            spot.until = m_world.plan.today.addDays(-m_random.between(90, 300));
        QString name = row.at(1);
        spot.said = row.at(2);
        if (spot.keeper >= 0) {
            const Person &keeper = m_world.persons[size_t(spot.keeper)];
            for (QString *text : {&name, &spot.said})
                text->replace(u"{achternaam}"_s, keeper.surname).replace(u"{voornaam}"_s, keeper.given);
        }
        if (!row.at(1).contains(u'{'))
            name = local(name);
        addSpot(spot,
                organisation(PartyKind::Shop, name, {.type = row.at(0), .openingHours = row.at(3)}, buurt));
        if (spot.keeper < 0)
            return;
        Person &keeper = m_world.persons[size_t(spot.keeper)];
        keeper.traits |= IsShopkeeper | IsKeyFigure;
        m_world.ledger.add(
            Membership{.member = keeper.id,
                       .group = m_world.spots.back().id,
                       .role = u"eigenaar"_s,
                       .since = QDate(m_world.plan.today.year() - m_random.between(1, 14), 3, 1),
                       .source = u"zelf verteld"_s});
    }

    void addInstitutions()
    {
        for (const auto &row : m_town.rows(u"instellingen"_s)) {
            const int buurt = buurtNamed(row.at(4));
            addSpot({.type = row.at(0), .said = row.at(2), .buurt = buurt},
                    organisation(PartyKind::Institution, local(row.at(1)),
                                 {.type = row.at(0), .openingHours = row.at(3)}, buurt));
        }
    }

    void addInitiatives()
    {
        const auto &rows = m_town.rows(u"initiatieven"_s);
        for (size_t i = 0; i < std::min(rows.size(), size_t(m_world.scale.initiatives)); ++i) {
            const auto &row = rows[i];
            const int buurt = buurtNamed(row.at(4));
            addSpot({.type = row.at(0), .said = row.at(2), .buurt = buurt},
                    organisation(PartyKind::Initiative, local(row.at(1)),
                                 {.type = row.at(0), .openingHours = row.at(3)}, buurt));
            addVolunteers(m_world.spots.back().id);
        }
    }

    void addVolunteers(PartyId initiative)
    {
        const Wijkdeel &part = m_world.wijken[size_t(m_wijk)];
        int left = m_random.between(3, 8);
        for (int tries = 0; tries < 300 && left > 0; ++tries) {
            Person &person = m_world.persons[size_t(part.firstPerson + m_random.below(part.personCount))];
            if (person.is(HasEnded | IsChild | IsVolunteer))
                continue;
            const bool leads = tries == 0 || left == 1;
            person.traits |= quint32(leads ? IsVolunteer | IsKeyFigure : IsVolunteer);
            const QDate since = m_world.plan.today.addDays(-m_random.between(60, 1500));
            m_world.ledger.add(Membership{.member = person.id,
                                          .group = initiative,
                                          .role = leads ? u"trekker"_s : u"vrijwilliger"_s,
                                          .since = since,
                                          .source = u"zelf verteld"_s});
            --left;
        }
    }

    void addVindplekken()
    {
        for (const auto &row : m_town.rows(u"vindplekken"_s)) {
            const int buurt = buurtNamed(row.at(5));
            Party party = newParty(PartyKind::Vindplek, local(row.at(1)));
            party.detail = VindplekDetail{.rhythm = row.at(3), .atmosphere = row.at(4), .type = row.at(0)};
            const geo::Box box = geo::boundsOf(m_world.buurts[size_t(buurt)].outline);
            const geo::Point middle = box.middle();
            const geo::Point place =
                m_world.frame.degrees({middle.x + (m_random.unit() - 0.5) * box.width() * 0.4,
                                       middle.y + (m_random.unit() - 0.5) * box.height() * 0.4});
            party.lon = place.x;
            party.lat = place.y;
            party.area = m_world.buurts[size_t(buurt)].id;
            addSpot({.type = row.at(0), .said = row.at(2), .buurt = buurt}, party);
        }
    }

    World &m_world;
    const TextTable &m_town;
    Random m_random;
    int m_wijk = 0;
};

} // namespace

void buildSpots(World &world, const TextTable &town)
{
    SpotBuilder(world, town).run();
}

} // namespace gekend::work::demo
