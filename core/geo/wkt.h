// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/shape.h"

namespace gekend::geo {

/// Reads well-known text, with or without PostGIS' "SRID=28992;" before it; heights and measures are passed
/// over. A collection gives its areas, else its lines and points. Invalid when it is anything else or empty.
Result<ReadGeometry> fromWkt(QStringView text);

/// Whether the text begins as well-known text does, so a column of geometries is known by its content.
bool looksLikeWkt(QStringView text);

} // namespace gekend::geo
