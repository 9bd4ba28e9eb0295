// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/shape.h"

namespace gekend::geo {

/// Whether the point lies in the shape and not in one of its holes. Of two shapes that share a border, a
/// point on it lies in exactly one.
bool contains(const MultiPolygon &shape, Point point);

/// Metres between two places in degrees; good to a few per mille over the size of a country.
double distanceMetres(Point from, Point to);

/// Square metres on the WGS84 ellipsoid of a shape in degrees, holes taken off.
double areaSquareMetres(const MultiPolygon &shape);

/// The centre of gravity, holes counted. It may lie outside a bent shape.
Point centroid(const MultiPolygon &shape);

/// One point for the whole geometry: itself, halfway the line by its length, or the centroid.
Point middleOf(const Geometry &geometry);

/// A point inside the largest part where a horizontal label fits best.
Point labelPoint(const MultiPolygon &shape);

} // namespace gekend::geo
