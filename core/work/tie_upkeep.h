// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/store/tie_repository.h"

#include <QHash>

namespace gekend::work {

/// Raises the ties a contact proves, within a running change: whoever recorded it knows the people met one
/// step better, up to kStrongestByRecording; they know us one step better when they took the initiative, and
/// at least a little when they let us in or made acquaintance. Trying in vain and being mentioned prove
/// nothing.
Result<void> raiseProvenTies(store::Writing &writing, const Contact &contact,
                             const std::function<bool(PartyId)> &canBeKnownBack);

/// Does the same for many contacts: strengths rise in memory, and each tie is written once.
class TieTally {
public:
    explicit TieTally(store::Writing &writing);

    /// Counts a contact; in order of time.
    Result<void> add(const Contact &contact, const std::function<bool(PartyId)> &canBeKnownBack);
    /// Writes what was raised.
    Result<void> write();

private:
    struct Raised {
        Tie before;
        Tie now;
    };
    Result<void> learn(PartyId us);

    store::Writing &m_writing;
    store::TieRepository m_ties;
    QHash<PartyId, QHash<PartyId, size_t>> m_known; // by one of us, then by whom we met
    std::vector<Raised> m_raised;
};

} // namespace gekend::work
