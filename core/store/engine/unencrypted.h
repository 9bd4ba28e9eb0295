// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/engine/connection.h"

namespace gekend::store {

/// A connection to an unencrypted file, or to memory for ":memory:", set up like the real ones. Only for
/// measuring what encryption costs and for tests: a test holds that nothing outside tests/ includes this
/// header.
Result<Connection> openUnencrypted(const QString &path);

} // namespace gekend::store
