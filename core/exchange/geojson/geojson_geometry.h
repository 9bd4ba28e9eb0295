// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/shape.h"

#include <QJsonObject>

namespace gekend::exchange {

/// The geometry of a GeoJSON object in the coordinates of the file. Invalid, with a sentence, when it is
/// empty, of an unknown type or not built as its type asks.
Result<geo::Geometry> geoJsonGeometry(const QJsonObject &object);

/// Whether GeoJSON has a geometry of that name: "Polygon", "MultiPoint" …
bool isGeometryType(QStringView type);

} // namespace gekend::exchange
