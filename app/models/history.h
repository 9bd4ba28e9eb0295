// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/wijk.h"

namespace gekend::app {

using Turned = store::Database::Turned;

/// Takes the newest change of this sitting back. For the wijk's thread, as all here.
Result<Turned> undoLast(work::Wijk &wijk);
Result<Turned> redoLast(work::Wijk &wijk);
/// Takes one change back that was just offered to be undone.
Result<Turned> undoChange(work::Wijk &wijk, ChangeId change);

} // namespace gekend::app
