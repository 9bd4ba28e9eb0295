// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/protection.h"

namespace gekend::figures {

/// Own counts by row and column (every row equally long), and which totals are published with them.
struct CountTable {
    std::vector<std::vector<qint64>> cells;
    bool rowTotals = true;
    bool columnTotals = true; // with both, the grand total too
};

struct ProtectedTable {
    std::vector<std::vector<ShownCount>> cells;
    std::vector<ShownCount> rowTotals; // empty when not published
    std::vector<ShownCount> columnTotals;
    ShownCount total; // only with both
};

/// Hides every count under the threshold and, smallest first, as many others as it takes that nobody who
/// knows all shown counts exactly (so without the shelter of rounding) can narrow a hidden one to a range of
/// the threshold or less.
ProtectedTable protectedTable(const CountTable &table, const ProtectionRule &rule = {});

} // namespace gekend::figures
