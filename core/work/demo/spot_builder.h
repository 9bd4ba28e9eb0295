// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/text_table.h"
#include "core/work/demo/world.h"

namespace gekend::work::demo {

/// Opens shops, with residents who keep them, and institutions, initiatives with volunteers, and vindplekken.
void buildSpots(World &world, const TextTable &town);

/// Forms the teams with their professionals; the first one of the first team is "me".
void buildTeams(World &world, const TextTable &town, const NameMaker &names);

} // namespace gekend::work::demo
