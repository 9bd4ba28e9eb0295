// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/world.h"

namespace gekend::work::demo {

/// Writes example figures in the form of the CBS for Nederland, the gemeente, its wijken and buurts.
void buildFigures(World &world);

} // namespace gekend::work::demo
