// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/shape.h"

namespace gekend::work::demo {

/// How many buurts an invented wijk has: eight to live in and one with hardly anybody.
inline constexpr int kBuurtsInWijk = 9;

/// Turns the units of the drawing (a wijk is 100 by 100) into degrees, for a polder that was never reclaimed.
struct Frame {
    double metresPerUnit = 8;

    geo::Point degrees(geo::Point unit) const;
    geo::Ring degrees(const geo::Ring &ring) const;
};

/// The outline of one buurt of the wijk in that column and row; neighbours share every point of their border.
geo::Ring buurtOutline(int buurt, int column, int row);
/// The outline of `columns` by `rows` wijken that lie side by side, from the given one on.
geo::Ring wijkenOutline(int column, int row, int columns, int rows);
/// A wide outline around a single wijk, for a gemeente of which only that wijk is drawn.
geo::Ring outlineAround();

/// Where a street runs: from end to end through the buurt, in units.
struct StreetLine {
    geo::Point from;
    geo::Point to;
    double length() const;
};
/// `count` streets side by side that fill an outline.
std::vector<StreetLine> streetLines(const geo::Ring &outline, int count, double turn, double margin);

/// The area a ring of units encloses, in hectares.
double hectares(const geo::Ring &units, const Frame &frame);

} // namespace gekend::work::demo
