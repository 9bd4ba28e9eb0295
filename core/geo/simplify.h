// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/shape.h"

namespace gekend::geo {

/// Fewer points for drawing: no border of the result lies further than `metres` from the given one (in
/// degrees). Holes smaller than that go; an outline always stays an outline.
MultiPolygon simplified(const MultiPolygon &shape, double metres);

} // namespace gekend::geo
