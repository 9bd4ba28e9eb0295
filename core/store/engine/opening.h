// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the two doors share: the one for wijks (connection.h) and the one for foreign files (foreign_file.h).

#include "core/base/result.h"
#include "core/store/engine/connection_state.h"

namespace gekend::store {

enum class FileHeader {
    Short, // too short to be any database
    Plain, // unencrypted SQLite
    Other, // a wijk, or anything else
};

/// Opens a handle that is limited, defensive and single-threaded, and has read nothing yet.
Result<std::unique_ptr<ConnectionState>> openHandle(const QString &path, int flags, int busyTimeoutMs);

/// What a file is by its first bytes. Safe for a file that is open in this process.
Result<FileHeader> headerOf(const QString &path);

} // namespace gekend::store
