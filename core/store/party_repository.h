// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"
#include "core/store/database.h"

namespace gekend::store {

/// Parties of every kind with their detail, and how they are reached, where they live and what they belong
/// to.
class PartyRepository {
public:
    explicit PartyRepository(Connection &db)
        : m_db(db)
    {
    }

    Result<Party> byId(PartyId id) const;
    Result<std::vector<Party>> all() const;
    Result<std::vector<Party>> ofKind(PartyKind kind) const;
    /// Those who are there, or live there now.
    Result<std::vector<Party>> atAddress(AddressId address) const;
    Result<std::vector<Party>> lyingIn(AreaId area) const;
    /// The professionals who are *wij*.
    Result<std::vector<Party>> ownTeam() const;

    Result<std::vector<ContactPoint>> contactPoints(PartyId party) const;
    Result<std::vector<ContactPoint>> allContactPoints() const;
    Result<std::vector<Membership>> membershipsOf(PartyId member) const;
    Result<std::vector<Membership>> membersOf(PartyId group) const;
    Result<std::vector<Residence>> residencesOf(PartyId party) const;
    Result<std::vector<Residence>> allResidences() const;

    /// Stores a checked party and returns its new id.
    Result<PartyId> add(Writing &writing, Party party) const;
    /// Writes every column of the party; the kind cannot change.
    Result<void> update(Writing &writing, const Party &party) const;
    Result<void> add(Writing &writing, ContactPoint point) const;
    Result<void> add(Writing &writing, Membership membership) const;
    Result<void> add(Writing &writing, Residence residence) const;
    /// Ends a residence on a day; it stays in history.
    Result<void> endResidence(Writing &writing, ResidenceId id, QDate until) const;

private:
    Connection &m_db;
};

} // namespace gekend::store
