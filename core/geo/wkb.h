// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/shape.h"

#include <QByteArray>

namespace gekend::geo {

/// Well-known binary, little-endian, two dimensions: how borders and places are stored.
QByteArray toWkb(const MultiPolygon &shape);
QByteArray toWkb(Point point);

/// Reads ISO and PostGIS well-known binary in either byte order; heights and measures are passed over.
/// A collection gives its areas, else its lines and points. Invalid when cut off, empty or of a curved kind.
Result<ReadGeometry> fromWkb(QByteArrayView bytes);

/// The stored form back: Invalid when it is no area.
Result<MultiPolygon> multiPolygonFromWkb(QByteArrayView bytes);

/// Reads a geometry column of a GeoPackage: its header with the coordinate system, then well-known binary.
/// An empty geometry is Invalid.
Result<ReadGeometry> fromGeoPackageBlob(QByteArrayView bytes);

} // namespace gekend::geo
