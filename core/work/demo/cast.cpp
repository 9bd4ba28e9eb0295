// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/cast.h"

#include "core/base/partial_date.h"
#include "core/base/person_name.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

Directory::Directory(const World &world)
    : m_spots(world.wijken.size())
    , m_workers(world.wijken.size())
{
    for (size_t i = 0; i < world.spots.size(); ++i) {
        if (world.spots[i].until.isValid())
            continue;
        m_spots[size_t(world.buurts[size_t(world.spots[i].buurt)].wijk)][world.spots[i].type].push_back(
            int(i));
    }
    for (size_t i = 0; i < world.workers.size(); ++i) {
        const Worker &worker = world.workers[i];
        if (!m_roles.contains(worker.role))
            m_roles += worker.role;
        if (!worker.until.isValid())
            m_workers[size_t(world.teams[size_t(worker.team)].wijk)][worker.role].push_back(int(i));
    }
}

int Directory::spot(int wijk, const QString &type, int turn) const
{
    const auto found = m_spots[size_t(wijk)].constFind(type);
    return found == m_spots[size_t(wijk)].cend() ? -1 : (*found)[size_t(turn) % found->size()];
}

int Directory::worker(int wijk, const QString &role, int turn) const
{
    const auto found = m_workers[size_t(wijk)].constFind(role);
    return found == m_workers[size_t(wijk)].cend() ? -1 : (*found)[size_t(turn) % found->size()];
}

void Cast::begin(int worker, int person, int road, QDate day)
{
    m_worker = worker;
    m_person = person;
    m_road = road >= 0 ? road : person >= 0 ? m_world.roadOf(m_world.persons[size_t(person)]) : -1;
    m_other = m_namedSpot = -1;
    m_relations = {};
    m_childAges = {1, 17};
    m_day = day;
    m_group.clear();
    m_mentioned.clear();
    m_named.clear();
}

const QHash<QString, Cast::Fill> &Cast::fills()
{
    static const QHash<QString, Fill> all = {
        {u"wie"_s, &Cast::fillGiven},
        {u"mevrouw"_s, &Cast::fillFormal},
        {u"hij"_s, &Cast::fillHe},
        {u"hem"_s, &Cast::fillHim},
        {u"zijn"_s, &Cast::fillHis},
        {u"g"_s, &Cast::fillByGender},
        {u"kind"_s, &Cast::fillChild},
        {u"partner"_s, &Cast::fillPartner},
        {u"buur"_s, &Cast::fillNeighbour},
        {u"vrijwilliger"_s, &Cast::fillVolunteer},
        {u"collega"_s, &Cast::fillColleague},
        {u"andere"_s, &Cast::fillOther},
        {u"groep"_s, &Cast::fillGroup},
        {u"dag"_s, &Cast::fillWeekday},
        {u"in straat"_s, &Cast::fillInRoad},
        {u"nummer"_s, &Cast::fillNumber},
        {u"bedrag"_s, &Cast::fillAmount},
    };
    return all;
}

const QStringList &Cast::knownKeys()
{
    static const QStringList keys = fills().keys();
    return keys;
}

void Cast::fill(const QString &key, const QString &text, QString &out)
{
    const bool capital = key.front().isUpper();
    const QString low = capital ? key.toLower() : key;
    const auto from = out.size();
    if (const auto known = fills().constFind(low); known != fills().cend())
        (this->**known)(text, out);
    else if (m_directory.isRole(key))
        fillRole(key, text, out);
    else
        fillSpot(key, text, out);
    if (capital && out.size() > from)
        out[from] = out.at(from).toUpper();
}

void Cast::mention(PartyId party)
{
    if (party.isValid() && std::find(m_mentioned.begin(), m_mentioned.end(), party) == m_mentioned.end())
        m_mentioned.push_back(party);
}

void Cast::fillGiven(const QString &, QString &out)
{
    out += person().given;
}

void Cast::fillFormal(const QString &, QString &out)
{
    constexpr int formalFrom = 24;
    if (m_world.ageOf(person()) < formalFrom)
        out += person().given;
    else
        out += (isWoman() ? u"mevrouw "_s : u"meneer "_s) + person().surname;
}

void Cast::fillHe(const QString &, QString &out)
{
    out += isWoman() ? u"ze"_s : u"hij"_s; // "zij" would stress it
}

void Cast::fillHim(const QString &, QString &out)
{
    out += isWoman() ? u"haar"_s : u"hem"_s;
}

void Cast::fillHis(const QString &, QString &out)
{
    out += isWoman() ? u"haar"_s : u"zijn"_s;
}

void Cast::fillByGender(const QString &text, QString &out)
{
    out += text.section(u'/', isWoman() ? 0 : 1, isWoman() ? 0 : 1);
}

/// "haar zoon Emre" the first time, "Emre" after that.
void Cast::nameHousemate(int housemate, const QString &woman, const QString &man, QString &out)
{
    const Person &other = m_world.persons[size_t(housemate)];
    const bool again = std::find(m_named.begin(), m_named.end(), housemate) != m_named.end();
    if (!again) {
        fillHis({}, out);
        out += u' ' + (other.gender == Gender::Woman ? woman : man) + u' ';
        m_named.push_back(housemate);
        mention(other.id);
    }
    out += other.given;
}

void Cast::fillChild(const QString &, QString &out)
{
    const House &house = m_world.houses[size_t(person().house)];
    if (m_relations.child < 0) {
        std::vector<int> children;
        for (int i = house.first; i < house.first + house.count; ++i) {
            const Person &other = m_world.persons[size_t(i)];
            const int age = m_day.year() - other.birthYear;
            if (other.birthYear - person().birthYear >= 16 && age >= m_childAges.first
                && age <= m_childAges.second)
                children.push_back(i);
        }
        if (!children.empty())
            m_relations.child = m_random.pick(children);
    }
    if (m_relations.child >= 0)
        return nameHousemate(m_relations.child, u"dochter"_s, u"zoon"_s, out);
    fillHis({}, out);
    out += u" kind";
}

void Cast::fillPartner(const QString &, QString &out)
{
    const House &house = m_world.houses[size_t(person().house)];
    for (int i = house.first; i < house.first + house.count; ++i) {
        if (i != m_person && m_world.persons[size_t(i)].is(HasPartner))
            return nameHousemate(i, u"vrouw"_s, u"man"_s, out);
    }
    fillHis({}, out);
    out += isWoman() ? u" man"_s : u" vrouw"_s;
}

int Cast::anyNeighbour() const
{
    const int own = m_world.houses[size_t(person().house)].home;
    const Road &road = m_world.roads[size_t(m_world.homes[size_t(own)].road)];
    for (int step = 1; step < road.homeCount; ++step) {
        for (const int home : {own + step, own - step}) {
            if (home < road.firstHome || home >= road.firstHome + road.homeCount)
                continue;
            const int house = m_world.homes[size_t(home)].house;
            if (house < 0)
                continue;
            const int first = m_world.houses[size_t(house)].first;
            const Person &other = m_world.persons[size_t(first)];
            if (m_day.year() - other.birthYear >= 18 && !other.is(HasEnded))
                return first;
        }
    }
    return -1;
}

void Cast::fillNeighbour(const QString &, QString &out)
{
    if (m_relations.neighbour < 0 && m_person >= 0)
        m_relations.neighbour = anyNeighbour();
    if (m_relations.neighbour < 0) {
        out += u"de buurvrouw";
        return;
    }
    const Person &other = m_world.persons[size_t(m_relations.neighbour)];
    if (std::find(m_named.begin(), m_named.end(), m_relations.neighbour) == m_named.end()) {
        out += other.gender == Gender::Woman ? u"buurvrouw "_s : u"buurman "_s;
        m_named.push_back(m_relations.neighbour);
        mention(other.id);
    }
    out += other.given;
}

void Cast::fillVolunteer(const QString &, QString &out)
{
    const Wijkdeel &part = m_world.wijken[size_t(m_wijk)];
    for (int tries = 0; tries < 90 && m_relations.volunteer < 0; ++tries) {
        const int index = part.firstPerson + m_random.below(part.personCount);
        const Person &other = m_world.persons[size_t(index)];
        const bool grown = m_day.year() - other.birthYear >= 16;
        if (other.is(IsVolunteer) && grown && !other.is(HasEnded) && index != m_person)
            m_relations.volunteer = index;
    }
    if (m_relations.volunteer < 0) {
        out += u"een van de vrijwilligers";
        return;
    }
    const Person &other = m_world.persons[size_t(m_relations.volunteer)];
    out += other.given;
    mention(other.id);
}

void Cast::fillColleague(const QString &, QString &out)
{
    const Team &team = m_world.teams[size_t(m_world.workers[size_t(m_worker)].team)];
    const int other = team.firstWorker + m_random.below(team.workerCount);
    if (other == m_worker || m_world.workers[size_t(other)].until.isValid()) {
        out += u"een collega";
        return;
    }
    out += m_world.workers[size_t(other)].given;
    mention(m_world.workers[size_t(other)].id);
}

/// The professional of another team the meeting is with: "wijkagent Sem". Met, so not mentioned.
void Cast::fillOther(const QString &, QString &out)
{
    if (m_other < 0) {
        out += u"de partners";
        return;
    }
    out += m_world.workers[size_t(m_other)].role + u' ' + m_world.workers[size_t(m_other)].given;
}

void Cast::fillGroup(const QString &, QString &out)
{
    out += m_group;
}

void Cast::fillWeekday(const QString &, QString &out)
{
    constexpr int workdays = 5;
    out += dutchWeekday(1 + m_random.below(workdays));
}

/// "in de Lekstraat", "op het Maasplein".
void Cast::fillInRoad(const QString &, QString &out)
{
    if (m_road < 0) {
        out += u"in de straat";
        return;
    }
    struct Ending {
        QStringView ending;
        QStringView before;
    };
    static constexpr std::array<Ending, 7> endings = {{{u"plein", u"op het "},
                                                       {u"hof", u"in de "},
                                                       {u"plantsoen", u"aan het "},
                                                       {u"pad", u"op het "},
                                                       {u"weg", u"op de "},
                                                       {u"singel", u"aan de "},
                                                       {u"kade", u"op de "}}};
    const QString &name = m_world.roads[size_t(m_road)].name;
    const auto known = std::find_if(endings.begin(), endings.end(),
                                    [&](const Ending &ending) { return name.endsWith(ending.ending); });
    out += (known == endings.end() ? QStringView(u"in de ") : known->before).toString() + name;
}

void Cast::fillNumber(const QString &, QString &out)
{
    const int most = m_road >= 0 ? m_world.roads[size_t(m_road)].homeCount : 20;
    out += QString::number(1 + m_random.below(std::max(most, 2)));
}

void Cast::fillAmount(const QString &, QString &out)
{
    constexpr int step = 5;
    out += dutchNumber(qint64(m_random.between(7, 190) * step));
}

void Cast::fillSpot(const QString &type, const QString &text, QString &out)
{
    const int turn = m_person >= 0 ? m_world.buurtOf(person()) : 0;
    const int spot = m_directory.spot(m_wijk, type, turn);
    if (spot < 0) {
        out += QString(text).remove(u" *"_s); // a role nobody has here
        return;
    }
    out += text;
    if (m_namedSpot < 0)
        m_namedSpot = spot;
    mention(m_world.spots[size_t(spot)].id);
}

void Cast::fillRole(const QString &role, const QString &text, QString &out)
{
    const int worker = m_directory.worker(m_wijk, role, std::max(m_person, 0));
    QString words = text;
    if (worker < 0 || worker == m_worker) {
        out += words.remove(u" *"_s);
        return;
    }
    out += words.replace(u'*', m_world.workers[size_t(worker)].given);
    mention(m_world.workers[size_t(worker)].id);
}

} // namespace gekend::work::demo
