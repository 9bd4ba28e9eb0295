// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/guards/source_text.h"

namespace gekend::guards {

/// String literals that are SQL statements.
std::vector<Finding> sqlLiterals(const QString &file, const QString &source);

/// SQL literals glued to something by `+` or `.arg(`; a line that says "schema names" builds from those
/// alone.
std::vector<Finding> gluedSql(const QString &file, const QString &source);

/// Own `instance()` functions, and variables that outlive a function and can change: at namespace scope,
/// static members, static and thread_local locals.
std::vector<Finding> sharedState(const QString &file, const QString &source);

} // namespace gekend::guards
