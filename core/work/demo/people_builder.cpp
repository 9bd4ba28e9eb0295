// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/people_builder.h"

#include "core/work/demo/ledger.h"

#include <QSet>

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

namespace {

/// One person of a household before anything is written.
struct Draft {
    int age = 40;
    Gender gender = Gender::Woman;
    FamilyName family;
    QString partnerPrefix;
    QString partnerFamily;
    QString role; // in the household
    quint32 traits = 0;
};

/// "kind" below 18, else "zoon" or "dochter".
QString childRole(const Draft &child)
{
    return child.age < 18 ? u"kind"_s : child.gender == Gender::Woman ? u"dochter"_s : u"zoon"_s;
}

QString numberWord(int n)
{
    static const QStringList words = {u"nul"_s,  u"een"_s, u"twee"_s,  u"drie"_s, u"vier"_s,
                                      u"vijf"_s, u"zes"_s, u"zeven"_s, u"acht"_s};
    return words.value(n, QString::number(n));
}

QString languagesOf(Roots roots, int age, bool isNew)
{
    const bool first = age > 45;
    switch (roots) {
    case Roots::Dutch: return {};
    case Roots::Turkish: return isNew ? u"Turks"_s : first ? u"Turks, Nederlands"_s : u"Nederlands, Turks"_s;
    case Roots::Moroccan:
        return isNew ? u"Tamazight, Arabisch"_s
            : first  ? u"Tamazight, Nederlands"_s
                     : u"Nederlands, Tamazight"_s;
    case Roots::Surinamese: return u"Nederlands, Sranantongo"_s;
    case Roots::Polish: return isNew ? u"Pools"_s : u"Pools, Nederlands"_s;
    case Roots::Syrian: return isNew ? u"Arabisch, een beetje Nederlands"_s : u"Arabisch, Nederlands"_s;
    case Roots::Antillean: return u"Papiaments, Nederlands"_s;
    case Roots::Eritrean: return isNew ? u"Tigrinya"_s : u"Tigrinya, Nederlands"_s;
    case Roots::Ukrainian: return isNew ? u"Oekraïens, Russisch"_s : u"Oekraïens, Engels"_s;
    case Roots::Moluccan: return u"Nederlands, Maleis"_s;
    }
    Q_UNREACHABLE();
}

double newInDutch(Roots roots, int age)
{
    switch (roots) {
    case Roots::Turkish:
    case Roots::Moroccan: return age > 60 ? 0.6 : age > 40 ? 0.15 : 0.02;
    case Roots::Polish: return 0.35;
    case Roots::Syrian: return age > 25 ? 0.5 : 0.1;
    case Roots::Eritrean: return age > 25 ? 0.6 : 0.15;
    case Roots::Ukrainian: return 0.7;
    default: return 0;
    }
}

class PeopleBuilder {
public:
    PeopleBuilder(World &world, const NameMaker &names)
        : m_world(world)
        , m_names(names)
        , m_random(world.random(2))
    {
    }

    void run()
    {
        for (size_t wijk = 0; wijk < m_world.wijken.size(); ++wijk) {
            Wijkdeel &part = m_world.wijken[wijk];
            part.firstPerson = int(m_world.persons.size());
            fill(int(wijk));
            addSecondHomes(part.firstPerson);
            part.personCount = int(m_world.persons.size()) - part.firstPerson;
        }
    }

private:
    void fill(int wijk)
    {
        const int wanted = int(m_world.persons.size()) + m_world.scale.residents;
        m_mostInHousehold = 0;
        while (int(m_world.persons.size()) < wanted) {
            const int home = freeHome(wijk);
            if (home < 0)
                return;
            m_mostInHousehold = wanted - int(m_world.persons.size());
            addHousehold(home);
        }
    }

    /// Some children of one parent live with the other one half of the time.
    void addSecondHomes(int firstPerson)
    {
        const int end = int(m_world.persons.size());
        for (const House &house : m_world.houses) {
            if (house.first < firstPerson || house.kind != HouseKind::OneParent || !m_random.chance(0.35))
                continue;
            const int youngest = house.first + house.count - 1;
            const Person &child = m_world.persons[size_t(youngest)];
            const int other = otherParent(firstPerson, end, house.first, child);
            if (other < 0 || !child.is(IsChild))
                continue;
            m_world.ledger.add(
                Membership{.member = child.id,
                           .group = m_world.houses[size_t(m_world.persons[size_t(other)].house)].id,
                           .role = u"kind, om de week"_s,
                           .source = u"zelf verteld"_s});
            m_world.secondHomes.emplace_back(youngest, other);
        }
    }

    int otherParent(int from, int end, int parent, const Person &child)
    {
        for (int tries = 0; tries < 80; ++tries) {
            const int index = from + m_random.below(end - from);
            const Person &person = m_world.persons[size_t(index)];
            const int years = child.birthYear - person.birthYear;
            if (person.is(LivesAlone) && !person.is(HasEnded) && years >= 20 && years <= 45
                && person.gender != m_world.persons[size_t(parent)].gender)
                return index;
        }
        return -1;
    }

    /// Somewhere in a buurt, by how many live there, or by how well we know it; -1 when all homes are taken.
    int freeHome(int wijk)
    {
        std::vector<double> weights;
        for (const BuurtProfile &profile : m_world.profiles)
            weights.push_back(m_world.scale.known ? profile.known : profile.homes);
        for (int tries = 0; tries < 60; ++tries) {
            const int buurt = m_world.wijken[size_t(wijk)].firstBuurt + m_random.weighted(weights);
            const Buurt &in = m_world.buurts[size_t(buurt)];
            // Some streets are known much better than others.
            const int number =
                m_world.scale.known ? m_random.skewed(in.roadCount, 1.7) : m_random.below(in.roadCount);
            const Road &road = m_world.roads[size_t(in.firstRoad + number)];
            const int home = road.firstHome + m_random.below(road.homeCount);
            if (road.homeCount > 0 && !m_world.homes[size_t(home)].taken)
                return home;
        }
        return anyFreeHome(wijk);
    }

    int anyFreeHome(int wijk) const
    {
        const int first = m_world.wijken[size_t(wijk)].firstBuurt;
        for (const Road &road : m_world.roads) {
            if (road.buurt < first || road.buurt >= first + kBuurtsInWijk)
                continue;
            for (int home = road.firstHome; home < road.firstHome + road.homeCount; ++home) {
                if (!m_world.homes[size_t(home)].taken)
                    return home;
            }
        }
        return -1;
    }

    FamilyName family(Roots roots) { return m_names.family(m_random, roots); }
    Gender anyGender() { return m_random.chance(0.5) ? Gender::Woman : Gender::Man; }

    void addHousehold(int home)
    {
        m_world.homes[size_t(home)].taken = true;
        const int buurt = m_world.roads[size_t(m_world.homes[size_t(home)].road)].buurt;
        const BuurtProfile &profile = m_world.profiles[size_t(m_world.buurts[size_t(buurt)].profile)];
        m_roots = Roots(m_random.weighted(profile.roots));
        auto kind = HouseKind(m_random.weighted(profile.houses));
        if (m_roots == Roots::Dutch && kind == HouseKind::ThreeGenerations)
            kind = HouseKind::Family;
        std::vector<Draft> members = draft(kind);
        if (int(members.size()) > m_mostInHousehold)
            members = {adult(m_random.between(26, 60), anyGender(), family(m_roots))},
            kind = HouseKind::Alone;
        write(home, kind, members);
    }

    Draft adult(int age, Gender gender, const FamilyName &name, const QString &role = u"bewoner"_s)
    {
        return {.age = age,
                .gender = gender,
                .family = name,
                .role = role,
                .traits = age >= 67 ? quint32(IsElder) : quint32(IsAdult)};
    }

    std::vector<Draft> draft(HouseKind kind)
    {
        switch (kind) {
        case HouseKind::AloneOld: {
            Draft one = adult(m_random.between(68, 93), m_random.chance(0.68) ? Gender::Woman : Gender::Man,
                              family(m_roots), u"alleenwonend"_s);
            one.traits |= LivesAlone;
            if (one.gender == Gender::Woman && m_roots == Roots::Dutch && m_random.chance(0.55))
                bearPartnersName(one, family(m_roots));
            return {one};
        }
        case HouseKind::Alone: {
            Draft one = adult(m_random.between(23, 66), m_random.chance(0.44) ? Gender::Woman : Gender::Man,
                              family(m_roots), u"alleenwonend"_s);
            one.traits |= LivesAlone;
            return {one};
        }
        case HouseKind::Couple: return couple(m_random.between(23, 64));
        case HouseKind::CoupleOld: return couple(m_random.between(67, 87));
        case HouseKind::Family: return withChildren(couple(m_random.between(29, 52)), m_random.between(1, 3));
        case HouseKind::OneParent: {
            const FamilyName name = family(m_roots);
            return withChildren(
                {adult(m_random.between(24, 51), m_random.chance(0.86) ? Gender::Woman : Gender::Man, name)},
                m_random.between(1, 3));
        }
        case HouseKind::LargeFamily:
            return withChildren(couple(m_random.between(34, 50)), m_random.between(4, 7));
        case HouseKind::Students: return students();
        case HouseKind::ThreeGenerations: return threeGenerations();
        }
        Q_UNREACHABLE();
    }

    void bearPartnersName(Draft &one, const FamilyName &partner)
    {
        if (partner.man == one.family.man)
            return;
        one.partnerPrefix = partner.prefix;
        one.partnerFamily = partner.man;
    }

    std::vector<Draft> couple(int age)
    {
        const FamilyName his = family(m_roots);
        const FamilyName hers = family(m_roots);
        Draft first = adult(age, Gender::Man, his, u"partner"_s);
        Draft second = adult(std::max(20, age - m_random.between(-3, 6)), Gender::Woman, hers, u"partner"_s);
        if (m_random.chance(0.05))
            second.gender = Gender::Man;
        else if (m_random.chance(0.05))
            first.gender = Gender::Woman;
        else if (m_roots == Roots::Dutch && m_random.chance(age > 60 ? 0.6 : 0.2))
            bearPartnersName(second, his);
        first.traits |= HasPartner;
        second.traits |= HasPartner;
        return {first, second};
    }

    std::vector<Draft> withChildren(std::vector<Draft> parents, int children)
    {
        const FamilyName name = parents.front().family;
        int youngestParent = parents.front().age;
        for (Draft &parent : parents) {
            youngestParent = std::min(youngestParent, parent.age);
            parent.role = u"ouder"_s;
        }
        int age = std::min(24, youngestParent - m_random.between(20, 30));
        bool any = false;
        for (int i = 0; i < children && age >= 0; ++i, age -= m_random.between(1, 4)) {
            Draft child{.age = age, .gender = anyGender(), .family = name};
            child.traits =
                quint32(age < 18 ? IsChild : IsAdult) | (age >= 12 && age <= 23 ? quint32(IsYoung) : 0u);
            child.role = childRole(child);
            parents.push_back(child);
            any = true;
        }
        if (!any)
            return parents;
        for (Draft &parent : parents) {
            if (parent.role == u"ouder")
                parent.traits |= IsParent;
        }
        return parents;
    }

    std::vector<Draft> students()
    {
        std::vector<Draft> house;
        for (int i = m_random.between(3, 5); i > 0; --i) {
            Draft student = adult(m_random.between(18, 26), anyGender(), family(m_roots), u"huisgenoot"_s);
            student.traits = quint32(IsStudent | IsYoung | IsAdult);
            house.push_back(student);
        }
        return house;
    }

    std::vector<Draft> threeGenerations()
    {
        auto members = withChildren(couple(m_random.between(32, 46)), m_random.between(1, 3));
        Draft grandparent = adult(members.front().age + m_random.between(22, 32),
                                  m_random.chance(0.7) ? Gender::Woman : Gender::Man, members.front().family,
                                  u"grootouder"_s);
        members.push_back(grandparent);
        return members;
    }

    QString situation(HouseKind kind, const std::vector<Draft> &members) const
    {
        const auto children = std::count_if(members.begin(), members.end(), [](const Draft &member) {
            return member.role == u"kind" || member.role == u"zoon" || member.role == u"dochter";
        });
        const QString with = children == 0 ? QString()
            : children == 1                ? u" met één kind"_s
                                           : u" met "_s + numberWord(int(children)) + u" kinderen"_s;
        switch (kind) {
        case HouseKind::AloneOld: return u"alleenstaande oudere"_s;
        case HouseKind::Alone: return u"alleenwonend"_s;
        case HouseKind::Couple: return u"stel"_s;
        case HouseKind::CoupleOld: return u"ouder echtpaar"_s;
        case HouseKind::Family:
        case HouseKind::LargeFamily: return children ? u"gezin"_s + with : u"stel"_s;
        case HouseKind::OneParent: return children ? u"eenoudergezin"_s + with : u"alleenwonend"_s;
        case HouseKind::Students:
            return u"studentenhuis, "_s + numberWord(int(members.size())) + u" huisgenoten"_s;
        case HouseKind::ThreeGenerations: return u"drie generaties"_s + with;
        }
        Q_UNREACHABLE();
    }

    void write(int home, HouseKind kind, const std::vector<Draft> &members)
    {
        House house{.home = home,
                    .first = qint32(m_world.persons.size()),
                    .count = qint16(members.size()),
                    .kind = kind};
        const FamilyName &name = members.front().family;
        const QString surname =
            PersonName{.prefix = name.prefix, .family = name.of(members.front().gender)}.surname();
        const Road &road = m_world.roads[size_t(m_world.homes[size_t(home)].road)];
        const QString title = kind == HouseKind::Students ? u"Studentenhuis "_s + road.name
            : members.size() > 2                          ? u"Gezin "_s + surname
                                                          : u"Huishouden "_s + surname;
        Party party = newParty(PartyKind::Household, title);
        party.detail = HouseholdDetail{.situation = situation(kind, members)};
        party.address = m_world.homes[size_t(home)].id;
        party.area = m_world.buurts[size_t(road.buurt)].id;
        house.id = m_world.ledger.add(party);
        m_world.homes[size_t(home)].house = int(m_world.houses.size());
        m_world.houses.push_back(house);
        const QDate since = movedIn(road.buurt, members);
        for (const Draft &member : members)
            addPerson(house, member, since);
    }

    QDate movedIn(int buurt, const std::vector<Draft> &members)
    {
        const int built = m_world.profiles[size_t(m_world.buurts[size_t(buurt)].profile)].built;
        const int oldest =
            std::max_element(members.begin(), members.end(), [](const Draft &a, const Draft &b) {
                return a.age < b.age;
            })->age;
        const int year = m_world.plan.today.year();
        const int first = std::max(built, year - std::max(1, oldest - 19));
        const int moved =
            year - 1 - int((year - 1 - std::min(first, year - 1)) * m_random.unit() * m_random.unit());
        return QDate{moved, m_random.between(1, 12), m_random.between(1, 28)};
    }

    PartialDate birthDate(const Draft &member)
    {
        const int year = m_world.plan.today.year() - member.age;
        const QDate date{year, m_random.between(1, 12), m_random.between(1, 28)};
        PartialDate born = PartialDate::of(member.age == 0 && date > m_world.plan.today
                                               ? m_world.plan.today.addDays(-m_random.between(5, 20))
                                               : date);
        const double unknown = m_world.scale.known ? 0.3 : 0.04; // one knows "about eighty"
        if (m_random.chance(unknown) || (m_roots != Roots::Dutch && member.age > 60 && m_random.chance(0.3)))
            born.month = born.day = 0;
        if (m_world.scale.known && m_random.chance(0.08))
            born = {};
        return born;
    }

    QString freshGiven(const Draft &member, int birthYear)
    {
        PersonName name{.prefix = member.family.prefix, .family = member.family.of(member.gender)};
        for (int tries = 0; tries < 8; ++tries) {
            name.given = m_names.given(m_random, m_roots, member.gender, birthYear);
            const bool again = m_world.scale.known && m_used.contains(name.display());
            if (!again && !m_names.isWellKnown(name))
                break;
        }
        if (m_world.scale.known)
            m_used.insert(name.display());
        return name.given;
    }

    void addPerson(const House &house, const Draft &member, QDate since)
    {
        const int birthYear = m_world.plan.today.year() - member.age;
        PersonName name{.given = freshGiven(member, birthYear),
                        .prefix = member.family.prefix,
                        .family = member.family.of(member.gender),
                        .partnerPrefix = member.partnerPrefix,
                        .partnerFamily = member.partnerFamily,
                        .use = member.partnerFamily.isEmpty() ? NameUse::Own : NameUse::PartnerOwn};
        Person person{.given = name.given,
                      .surname = name.surname(),
                      .birthYear = qint16(birthYear),
                      .gender = member.gender,
                      .roots = m_roots,
                      .traits = member.traits,
                      .house = qint32(m_world.houses.size()) - 1};
        const bool isNew = m_random.chance(newInDutch(m_roots, member.age));
        if (isNew)
            person.traits |= IsNewInDutch;
        Party party = newPerson(PartyKind::Resident, name);
        party.detail = ResidentDetail{.name = name,
                                      .born = birthDate(member),
                                      .gender = member.gender,
                                      .languages = languagesOf(m_roots, member.age, isNew),
                                      .interpreter = isNew && member.age > 20 && m_random.chance(0.7)};
        endSome(person, party, member);
        person.id = m_world.ledger.add(party);
        const Home &home = m_world.homes[size_t(house.home)];
        const QDate from = std::max(since, QDate(birthYear, 12, 28));
        const QDate known = m_random.chance(0.7) && from < m_world.plan.today ? from : QDate();
        addEarlierHome(person, member, known);
        m_world.ledger.add(
            Residence{.party = person.id, .address = home.id, .since = known, .until = party.endedOn});
        m_world.ledger.add(
            Membership{.member = person.id, .group = house.id, .role = member.role, .until = party.endedOn});
        addPhone(person, member);
        m_world.persons.push_back(person);
    }

    /// A few have moved away or died in the last year and a half; their households stay.
    void endSome(Person &person, Party &party, const Draft &member)
    {
        const bool died = member.age > 72 && m_random.chance(0.05);
        const bool moved = !died && (member.traits & LivesAlone) && m_random.chance(0.04);
        if (!died && !moved)
            return;
        person.until = m_world.plan.today.addDays(-m_random.between(20, 500));
        person.traits |= HasEnded;
        party.endedOn = person.until;
        party.endReason = died ? EndReason::Deceased : EndReason::Moved;
    }

    /// Some lived elsewhere in the wijk before.
    void addEarlierHome(const Person &person, const Draft &member, QDate moved)
    {
        if (!moved.isValid() || member.age < 30 || !m_random.chance(0.06))
            return;
        const House &house = m_world.houses.back();
        const int buurt = m_world.roads[size_t(m_world.homes[size_t(house.home)].road)].buurt;
        const Wijkdeel &part = m_world.wijken[size_t(m_world.buurts[size_t(buurt)].wijk)];
        const Buurt &last = m_world.buurts[size_t(part.firstBuurt + kBuurtsInWijk - 2)];
        const int firstHome =
            m_world.roads[size_t(m_world.buurts[size_t(part.firstBuurt)].firstRoad)].firstHome;
        const Road &lastRoad = m_world.roads[size_t(last.firstRoad + last.roadCount - 1)];
        const int home = m_random.between(firstHome, lastRoad.firstHome + lastRoad.homeCount - 1);
        if (home != house.home)
            m_world.ledger.add(
                Residence{.party = person.id, .address = m_world.homes[size_t(home)].id, .until = moved});
    }

    void addPhone(const Person &person, const Draft &member)
    {
        if (member.age < 14 || person.is(HasEnded) || !m_random.chance(m_world.scale.known ? 0.45 : 0.12))
            return;
        static const QStringList moments = {QString(),         u"na 16 uur"_s, u"'s ochtends"_s,
                                            u"liever appen"_s, QString(),      u"niet onder schooltijd"_s};
        const QString number = u"06-0000 %1"_s.arg(m_random.between(1000, 9999)); // 06-0 is never given out
        m_world.ledger.add(ContactPoint{.party = person.id,
                                        .kind = ContactPoint::Kind::Mobile,
                                        .value = number,
                                        .normalised = normalisedPhone(number),
                                        .preferredMoment = m_random.pick(moments)});
    }

    World &m_world;
    const NameMaker &m_names;
    Random m_random;
    Roots m_roots = Roots::Dutch;
    int m_mostInHousehold = 0;
    QSet<QString> m_used;
};

} // namespace

void buildPeople(World &world, const NameMaker &names)
{
    PeopleBuilder(world, names).run();
}

} // namespace gekend::work::demo
