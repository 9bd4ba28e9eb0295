// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/page.h"

class QPainter;

namespace gekend::app {

/// Paints the border of an area among those around it, with north arrow and scale bar, in page units. A
/// border that cannot be read is left out.
void paintLocatorMap(QPainter &painter, const QRectF &box, const profile::MapSpec &map);

/// The longest round distance (1, 2 or 5 times a power of ten, in metres) that is at most `metres`.
double roundDistance(double metres);

} // namespace gekend::app
