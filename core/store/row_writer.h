// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/engine/connection.h"
#include "core/store/net_effect.h"

namespace gekend::store {

/// Writes the old values of an effect back: inserted rows go, updated and deleted rows return. Conflict, with
/// the file to be rolled back by the caller, when the rows are no longer what the effect left.
Result<void> applyInverse(Connection &db, const NetEffect &effect);

} // namespace gekend::store
