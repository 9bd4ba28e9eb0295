// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tie.h"
#include "core/store/database.h"

namespace gekend::store {

/// Who knows whom: one row per pair.
class TieRepository {
public:
    explicit TieRepository(Connection &db)
        : m_db(db)
    {
    }

    Result<Tie> byId(TieId id) const;
    Result<std::vector<Tie>> all() const;
    Result<std::vector<Tie>> ofParty(PartyId party) const;
    Result<std::optional<Tie>> between(PartyId one, PartyId other) const;
    Result<std::vector<TieKind>> kindsOf(TieId tie) const;

    /// Stores a tie between two different parties, whichever of them is the smaller id. Conflict when there
    /// is one.
    Result<TieId> add(Writing &writing, Tie tie) const;
    Result<void> update(Writing &writing, const Tie &tie) const;
    Result<void> remove(Writing &writing, TieId id) const;
    Result<void> add(Writing &writing, const TieKind &kind) const;

private:
    Connection &m_db;
};

/// The same tie with `a` the smaller id; strengths change sides with the parties.
Tie ordered(Tie tie);

} // namespace gekend::store
