// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/shape.h"

namespace gekend::geo {

/// What a reader gathers from one geometry of a file, whatever its kind and however nested.
struct GeometryParts {
    MultiPolygon shape;
    std::vector<Point> line;
    std::vector<Point> points;
    bool curved = false; // of a kind that is not read

    /// The one geometry it comes down to: the areas, else the line, else the points. Invalid when empty.
    Result<ReadGeometry> joined(int srid) &&;
};

} // namespace gekend::geo
