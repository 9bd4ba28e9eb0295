// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gekend::store {

/// Makes the contents of a closed file durable. Never for a file that is open as a wijk in this process.
Result<void> syncFile(const QString &path);
/// Makes a new or renamed name durable; does nothing where folders cannot be synced (Windows).
Result<void> syncFolderOf(const QString &path);
/// Puts `from` in the place of `to` at once, replacing what was there.
Result<void> replaceFile(const QString &from, const QString &to);

} // namespace gekend::store
