// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/wijk.h"

namespace gekend::work {

/// Ticks a follow-up off today; Conflict when it was done already.
Result<ChangeId> finishFollowUp(Wijk &wijk, FollowUpId id);

} // namespace gekend::work
