// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/party_repository.h"

#include <QHash>
#include <QSet>

namespace gekend::work {

/// All teams in memory while professionals are brought in; makes what is new.
class TeamBook {
public:
    explicit TeamBook(store::Writing &writing);
    /// `me` tells which teams are the own team; `source` is kept with every membership that is made.
    Result<void> load(PartyId me, const QString &source);

    /// Says that a team is the own team, by its name.
    void addOwn(const QString &team);
    bool isOwn(const QString &team) const;
    /// Makes a professional a member, unless they are one now; true when they were not.
    Result<bool> join(PartyId member, const QString &team, const QString &organisation, const QString &role);

private:
    Result<PartyId> teamOf(const QString &name, const QString &organisation);

    store::Writing &m_writing;
    store::PartyRepository m_parties;
    QString m_source;
    QHash<QString, PartyId> m_teams; // by folded name
    QSet<QString> m_own;
};

} // namespace gekend::work
