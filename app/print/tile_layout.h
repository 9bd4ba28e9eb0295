// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/page_flow.h"

namespace gekend::app {

/// Key figures side by side, four in a row, all of a row equally high.
std::vector<Piece> tilePieces(const profile::KeyTiles &tiles, qreal width, int element);

} // namespace gekend::app
