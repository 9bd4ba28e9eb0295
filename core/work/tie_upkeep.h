// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/store/tie_repository.h"

namespace gekend::work {

/// Raises the ties a contact proves, within a running change: whoever recorded it knows the people met one
/// step better, up to kStrongestByRecording; they know us one step better when they took the initiative, and
/// at least a little when they let us in or made acquaintance. Trying in vain and being mentioned prove
/// nothing.
Result<void> raiseProvenTies(store::Writing &writing, const Contact &contact,
                             const std::function<bool(PartyId)> &canBeKnownBack);

} // namespace gekend::work
