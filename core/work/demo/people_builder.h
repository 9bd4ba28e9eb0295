// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/world.h"

namespace gekend::work::demo {

/// Invents households with their residents and gives them homes.
void buildPeople(World &world, const NameMaker &names);

} // namespace gekend::work::demo
