// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/roster.h"

#include <algorithm>

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kElderFrom = 67;
constexpr int kAdultFrom = 24;
constexpr int kYoungFrom = 12;

/// How likely somebody is to be on the roster of a role, up to 1.
double affinity(const QString &role, const Person &person)
{
    const bool elder = person.is(IsElder);
    const bool young = person.is(IsYoung);
    const bool parent = person.is(IsParent);
    const bool key = person.is(IsKeyFigure | IsVolunteer | IsShopkeeper);
    if (role == u"ouderenadviseur" || role == u"wijkverpleegkundige" || role == u"mantelzorgconsulent")
        return elder ? 1 : key ? 0.2 : 0.05;
    if (role == u"jongerenwerker" || role == u"leerplichtambtenaar" || role == u"intern begeleider")
        return young ? 1 : parent ? 0.25 : key ? 0.1 : 0.02;
    if (role == u"gezinscoach" || role == u"jeugdverpleegkundige")
        return parent ? 1 : young ? 0.2 : 0.03;
    if (role == u"opbouwwerker" || role == u"beheerder wijkcentrum" || role == u"taalcoördinator")
        return key ? 1 : person.is(IsNewInDutch) ? 0.35 : 0.22;
    if (role == u"wijkagent" || role == u"boa" || role == u"huismeester")
        return key ? 0.8 : young ? 0.5 : 0.3;
    return person.is(LivesAlone) ? 0.6 : parent ? 0.5 : key ? 0.4 : 0.25;
}

} // namespace

quint32 traitsOn(const World &world, const Person &person, QDate day)
{
    constexpr quint32 changing = IsChild | IsYoung | IsAdult | IsElder | IsParent;
    const int age = day.year() - person.birthYear;
    quint32 traits = person.traits & ~changing;
    if (person.gender != Gender::Unknown)
        traits |= person.gender == Gender::Woman ? IsWoman : IsMan;
    traits |= age >= kElderFrom ? IsElder
        : age >= kAdultFrom     ? IsAdult
        : age >= kYoungFrom     ? IsYoung
                                : IsChild;
    if (age >= 18)
        traits |= IsGrown;
    if (age >= 16 && age < kAdultFrom)
        traits |= age == 18 || age == 19 ? IsSixteen | IsEighteen : IsSixteen;
    if (!person.is(IsParent))
        return traits;
    const House &house = world.houses[size_t(person.house)];
    for (int i = house.first; i < house.first + house.count; ++i) {
        const int child = day.year() - world.persons[size_t(i)].birthYear;
        if (age - child < 16 || child < 0 || child > 17)
            continue;
        if (child > 0)
            traits |= IsParent;
        if (child < 2)
            traits |= HasBaby;
        else if (child >= 4)
            traits |= child < 12 ? HasYoungChild : HasTeen;
    }
    return traits;
}

bool canBeMet(const World &world, const Person &person, QDate day)
{
    Q_UNUSED(world)
    return day.year() - person.birthYear >= kYoungFrom && (!person.until.isValid() || day < person.until);
}

void buildRosters(World &world)
{
    Random random = world.random(5);
    for (Worker &worker : world.workers) {
        const Wijkdeel &part = world.wijken[size_t(world.teams[size_t(worker.team)].wijk)];
        const int wanted = std::min(world.scale.known ? (worker.own ? 58 : 20) : (worker.own ? 700 : 330),
                                    part.personCount / 3);
        std::vector<char> taken(size_t(part.personCount), 0);
        for (int tries = 0; tries < wanted * 80 && int(worker.roster.size()) < wanted; ++tries) {
            const int at = random.below(part.personCount);
            const Person &person = world.persons[size_t(part.firstPerson + at)];
            if (taken[size_t(at)] || !canBeMet(world, person, world.plan.today.addYears(-1))
                || !random.chance(affinity(worker.role, person)))
                continue;
            taken[size_t(at)] = 1;
            worker.roster.push_back(part.firstPerson + at);
        }
    }
}

const std::array<double, 11> &habitsOf(const QString &role)
{
    // street home missed phone message gathering consultation drop-in activity introduction other
    static constexpr std::array<double, 11> usual = {24, 21, 4, 15, 10, 2, 6, 9, 5, 3, 0};
    static constexpr std::array<double, 11> community = {34, 8, 2, 9, 8, 8, 6, 8, 15, 2, 0};
    static constexpr std::array<double, 11> youth = {42, 5, 2, 6, 14, 3, 6, 5, 15, 2, 0};
    static constexpr std::array<double, 11> police = {46, 14, 4, 10, 3, 4, 12, 3, 2, 2, 0};
    static constexpr std::array<double, 11> nursing = {6, 62, 7, 12, 4, 0, 7, 0, 1, 1, 0};
    static constexpr std::array<double, 11> surgery = {4, 14, 1, 40, 3, 0, 36, 1, 0, 1, 0};
    if (role == u"opbouwwerker" || role == u"beheerder wijkcentrum" || role == u"taalcoördinator")
        return community;
    if (role == u"jongerenwerker")
        return youth;
    if (role == u"wijkagent" || role == u"boa" || role == u"huismeester")
        return police;
    if (role == u"wijkverpleegkundige" || role == u"psychiatrisch verpleegkundige")
        return nursing;
    if (role == u"huisarts" || role == u"praktijkondersteuner ggz" || role == u"intern begeleider")
        return surgery;
    return usual;
}

const std::array<double, 11> &weekendHabits()
{
    static constexpr std::array<double, 11> habits = {62, 4, 0, 6, 10, 0, 0, 0, 18, 0, 0};
    return habits;
}

void Tally::add(int worker, quint32 party, bool theirs, QDate day)
{
    Seen &seen = m_seen[quint64(worker) << 32 | party];
    const auto at = qint32(day.toJulianDay());
    if (seen.count == 0)
        seen.first = at;
    ++seen.count;
    seen.theirs += theirs;
    seen.last = std::max(seen.last, at);
}

const Seen *Tally::find(int worker, quint32 party) const
{
    const auto found = m_seen.find(quint64(worker) << 32 | party);
    return found == m_seen.end() ? nullptr : &found->second;
}

std::vector<Tally::Entry> Tally::entries() const
{
    std::vector<Entry> all;
    all.reserve(m_seen.size());
    for (const auto &[key, seen] : m_seen)
        all.push_back({int(key >> 32), quint32(key & 0xffffffffu), seen});
    std::sort(all.begin(), all.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.worker, a.party) < std::pair(b.worker, b.party);
    });
    return all;
}

} // namespace gekend::work::demo
