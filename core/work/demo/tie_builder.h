// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/roster.h"

namespace gekend::work::demo {

/// Writes who knows whom: what the contacts prove, households, teams, volunteers, neighbours and friends,
/// until there are as many as the size asks for. Returns how many.
qint64 buildTies(World &world, const Tally &tally);

} // namespace gekend::work::demo
