// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/wijk_files.h"

#include <optional>

namespace gekend::bench {

/// Instructions of one saved contact: through work::record, and as bare inserts of the same rows.
struct SavedInstructions {
    double own = 0;
    double bare = 0;
    QString counter; // "the processor", "callgrind"
};

/// Counts with the processor's own counter where the machine lends it, else by running this program under
/// valgrind. NotFound, saying why, when neither is there.
Result<SavedInstructions> countSavedInstructions(WijkFiles &files);

/// What the program does when it is run under valgrind: saves contacts in both ways, each in a function of
/// its own that valgrind can tell apart.
Result<void> saveForCounting(WijkFiles &files);

/// The argument that makes the program do that.
inline constexpr char kSaveForCounting[] = "--save-for-counting";

} // namespace gekend::bench
