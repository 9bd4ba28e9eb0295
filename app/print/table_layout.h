// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/page_flow.h"

namespace gekend::app {

/// A table as a row of pieces: caption and head stay with the first rows, the head comes again on every page.
std::vector<Piece> tablePieces(const profile::Table &table, qreal width, int element);

} // namespace gekend::app
