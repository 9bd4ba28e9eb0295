// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/import/team_book.h"

#include "core/base/text.h"

namespace gekend::work {

using namespace Qt::StringLiterals;

TeamBook::TeamBook(store::Writing &writing)
    : m_writing(writing)
    , m_parties(writing.db())
{
}

Result<void> TeamBook::load(PartyId me, const QString &source)
{
    m_source = source.isEmpty() ? u"import"_s : source;
    const auto teams = m_parties.ofKind(PartyKind::Team);
    const auto mine = m_parties.membershipsOf(me);
    if (!teams || !mine)
        return !teams ? teams.error() : mine.error();
    for (const Party &team : *teams) {
        m_teams.insert(fold(team.name), team.id);
        const bool own = std::any_of(mine->begin(), mine->end(), [&](const Membership &membership) {
            return membership.group == team.id && !membership.until.isValid();
        });
        if (own)
            addOwn(team.name);
    }
    return {};
}

void TeamBook::addOwn(const QString &team)
{
    if (!team.isEmpty())
        m_own.insert(fold(team));
}

bool TeamBook::isOwn(const QString &team) const
{
    return !team.isEmpty() && m_own.contains(fold(team));
}

Result<PartyId> TeamBook::teamOf(const QString &name, const QString &organisation)
{
    const QString key = fold(name);
    if (const auto known = m_teams.constFind(key); known != m_teams.cend())
        return *known;
    Party team = newParty(PartyKind::Team, name);
    std::get<OrganisationDetail>(team.detail).organisation = organisation;
    const auto id = m_parties.add(m_writing, team);
    if (id) {
        m_teams.insert(key, *id);
        m_writing.about(store::About::Party, id->value());
    }
    return id;
}

Result<bool> TeamBook::join(PartyId member, const QString &team, const QString &organisation,
                            const QString &role)
{
    const auto group = teamOf(team, organisation);
    if (!group)
        return group.error();
    const auto memberships = m_parties.membershipsOf(member);
    if (!memberships)
        return memberships.error();
    for (const Membership &membership : *memberships) {
        if (membership.group == *group && !membership.until.isValid())
            return false;
    }
    GEKEND_TRY(m_parties.add(
        m_writing, Membership{.member = member, .group = *group, .role = role, .source = m_source}));
    return true;
}

} // namespace gekend::work
