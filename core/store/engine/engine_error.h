// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace gekend::store {

/// The error behind an engine code, as a sentence with a way out. The engine's own words go into args, for
/// they may quote what the user typed.
Error engineError(sqlite3 *db, int code);

} // namespace gekend::store
