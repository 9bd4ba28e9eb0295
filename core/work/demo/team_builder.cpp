// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/spot_builder.h"

#include "core/base/text.h"
#include "core/work/demo/ledger.h"

#include <QSet>

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

namespace {

class TeamBuilder {
public:
    TeamBuilder(World &world, const TextTable &town, const NameMaker &names)
        : m_world(world)
        , m_town(town)
        , m_names(names)
        , m_random(world.random(4))
    {
    }

    void run()
    {
        for (size_t wijk = 0; wijk < m_world.wijken.size(); ++wijk) {
            Wijkdeel &part = m_world.wijken[wijk];
            part.firstTeam = int(m_world.teams.size());
            const auto &rows = m_town.rows(u"teams"_s);
            for (size_t i = 0; i < std::min(rows.size(), size_t(m_world.scale.teams)); ++i)
                addTeam(int(wijk), rows[i]);
            part.teamCount = int(m_world.teams.size()) - part.firstTeam;
        }
    }

private:
    void addTeam(int wijk, const TextTable::Row &row)
    {
        QString name = row.at(0);
        const QString home = m_world.wijken.front().name;
        if (wijk > 0)
            name = name.contains(home) ? name.replace(home, m_world.wijken[size_t(wijk)].name)
                                       : name + u' ' + m_world.wijken[size_t(wijk)].name;
        Team team{.name = name,
                  .wijk = wijk,
                  .own = row.at(2) == u"1" && wijk == 0,
                  .firstWorker = int(m_world.workers.size())};
        Party party = newParty(PartyKind::Team, name);
        party.detail = OrganisationDetail{.organisation = row.at(1)};
        team.id = m_world.ledger.add(party);
        m_world.teams.push_back(team);
        for (const QString &part : row.at(3).split(u','))
            addRole(part.trimmed(), row.at(1));
        m_world.teams.back().workerCount = int(m_world.workers.size()) - team.firstWorker;
    }

    /// "wijkcoach 3"
    void addRole(const QString &part, const QString &organisation)
    {
        const auto gap = part.lastIndexOf(u' ');
        const bool own = m_world.teams.back().own;
        const int times = own ? 1 + (m_world.scale.membersTimes > 1) : m_world.scale.membersTimes;
        for (int i = part.mid(gap + 1).toInt() * times; i > 0; --i)
            addWorker(part.left(gap), organisation);
    }

    PersonName freshName()
    {
        if (m_world.workers.empty())
            return {.given = u"Noor"_s, .family = u"Hazelaar"_s}; // me
        const double dutch = 0.68;
        for (;;) {
            const Roots roots = m_random.chance(dutch) ? Roots::Dutch : Roots(m_random.between(1, 6));
            const Gender gender = m_random.chance(0.68) ? Gender::Woman : Gender::Man;
            const int born = m_world.plan.today.year() - m_random.between(25, 63);
            const FamilyName &family = m_names.family(m_random, roots);
            PersonName name{.given = m_names.given(m_random, roots, gender, std::max(born, 1955)),
                            .prefix = family.prefix,
                            .family = family.of(gender)};
            const bool fresh =
                (!m_givens.contains(name.given) || m_givens.size() > 60) && !m_names.isWellKnown(name);
            if (fresh) {
                m_givens.insert(name.given);
                return name;
            }
        }
    }

    /// Three to five days, as bits and as text: "ma di do".
    std::pair<quint8, QString> workdays()
    {
        static const QStringList names = {u"ma"_s, u"di"_s, u"wo"_s, u"do"_s, u"vr"_s};
        std::vector<int> order = {0, 1, 2, 3, 4};
        m_random.shuffle(order);
        quint8 days = 0;
        for (int i = 0, count = m_random.between(3, 5); i < count; ++i)
            days |= quint8(1 << order[size_t(i)]);
        if (m_world.workers.empty())
            days = 0b11011; // me: not on Wednesday
        QStringList text;
        for (int day = 0; day < names.size(); ++day) {
            if (days & (1 << day))
                text += names[day];
        }
        return {days, text.join(u' ')};
    }

    void addWorker(const QString &role, const QString &organisation)
    {
        const Team &team = m_world.teams.back();
        const PersonName name = freshName();
        const auto [days, daysText] = workdays();
        Party party = newPerson(PartyKind::Professional, name);
        party.detail = ProfessionalDetail{
            .name = name, .role = role, .organisation = organisation, .workdays = daysText, .own = team.own};
        Worker worker{.given = name.given,
                      .surname = name.surname(),
                      .role = role,
                      .team = int(m_world.teams.size()) - 1,
                      .own = team.own,
                      .days = days};
        const bool left = !m_world.workers.empty() && !team.own && m_random.chance(0.05);
        if (left) {
            party.endedOn = m_world.plan.today.addDays(-m_random.between(40, 400));
            party.endReason = EndReason::Left;
        }
        worker.until = party.endedOn;
        worker.id = m_world.ledger.add(party);
        m_world.ledger.add(Membership{.member = worker.id,
                                      .group = team.id,
                                      .role = role,
                                      .since = m_world.plan.today.addDays(-m_random.between(400, 3000)),
                                      .until = party.endedOn});
        addNumbers(worker, name);
        m_world.workers.push_back(std::move(worker));
    }

    void addNumbers(const Worker &worker, const PersonName &name)
    {
        const QString number = u"06-0000 %1"_s.arg(100 + int(m_world.workers.size()), 4, 10, QChar(u'0'));
        m_world.ledger.add(ContactPoint{.party = worker.id,
                                        .kind = ContactPoint::Kind::Mobile,
                                        .value = number,
                                        .normalised = normalisedPhone(number)});
        const QString mail = fold(name.given + u'.' + name.prefix + name.family).remove(u' ').remove(u'\'')
            + u"@merwoude.example"_s;
        m_world.ledger.add(ContactPoint{
            .party = worker.id, .kind = ContactPoint::Kind::Mail, .value = mail, .normalised = mail});
    }

    World &m_world;
    const TextTable &m_town;
    const NameMaker &m_names;
    Random m_random;
    QSet<QString> m_givens{u"Noor"_s};
};

} // namespace

void buildTeams(World &world, const TextTable &town, const NameMaker &names)
{
    TeamBuilder(world, town, names).run();
}

} // namespace gekend::work::demo
