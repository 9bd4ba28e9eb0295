// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/features/feature.h"

namespace gekend::exchange {

/// Reads a map as GeoJSON, TopoJSON or the JSON of Overpass, in degrees or RD: a collection, a single
/// feature, a bare geometry, or one feature a line, also behind "var x =". A feature without a usable
/// geometry stays, with its problem. Invalid with one sentence when the file is anything else.
Result<FeatureSet> readGeoJson(QByteArray bytes);

} // namespace gekend::exchange
