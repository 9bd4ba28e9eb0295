// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench.h"
#include "tests/bench/wijk_files.h"

namespace gekend::bench {

// Each adds its rows to the table, as far as the filter wants them.

Result<void> benchReading(Bench &bench, WijkFiles &files);
Result<void> benchImport(Bench &bench, WijkFiles &files);
Result<void> benchRecording(Bench &bench, WijkFiles &files);
Result<void> benchNames(Bench &bench, WijkFiles &files);
Result<void> benchNotes(Bench &bench, WijkFiles &files);
Result<void> benchEncryption(Bench &bench, WijkFiles &files);

} // namespace gekend::bench
