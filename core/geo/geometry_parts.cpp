// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geometry_parts.h"

namespace gekend::geo {

using namespace Qt::StringLiterals;

Result<ReadGeometry> GeometryParts::joined(int srid) &&
{
    if (!shape.polygons.empty())
        return ReadGeometry{std::move(shape), srid};
    if (line.empty() && points.size() == 1)
        return ReadGeometry{points.front(), srid};
    line.insert(line.end(), points.begin(), points.end());
    if (line.empty())
        return invalid(u"De geometrie is leeg."_s);
    return ReadGeometry{Line{std::move(line)}, srid};
}

} // namespace gekend::geo
