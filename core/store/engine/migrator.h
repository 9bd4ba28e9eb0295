// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/engine/connection.h"

#include <span>

namespace gekend::store {

/// One step of the schema. Versions count from 1 without gaps; a released step never changes.
struct Migration {
    int version;
    int oldestReader; // the schema a program must know at least to read the file after this step
    const char *sql; // the text itself, or a resource such as ":/migrations/0001_base.sql"
};

/// Brings a file up to the last migration: each step one transaction, references checked before it is
/// committed. A file that holds a wijk already is copied first, to a proven backup beside it that opens with
/// the same `key`. A newer file that this program may read is left as it is; one that it may not read is
/// Denied.
Result<void> migrate(Connection &db, std::span<const Migration> migrations, const SecretBytes &key);

/// Where migrate() puts the copy it makes before the step to `version`: "wijk (voor versie 3).gekend".
QString migrationBackupPath(const QString &path, int version);

} // namespace gekend::store
