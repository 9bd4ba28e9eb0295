// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/text_table.h"
#include "core/work/demo/world.h"

namespace gekend::work::demo {

/// Draws the gemeente with its wijken, buurts, streets and addresses.
void buildTown(World &world, const TextTable &town);

/// The year the areas and their figures are of.
int figureYear(const World &world);

} // namespace gekend::work::demo
