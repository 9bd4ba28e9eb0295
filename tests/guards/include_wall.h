// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/guards/source_text.h"

#include <optional>

namespace gekend::guards {

/// Why `file` (relative to the source folder) may not include this, as core/README.md's table has it; nothing
/// when it may.
std::optional<QString> wrongInclude(const QString &file, const Include &include);

} // namespace gekend::guards
