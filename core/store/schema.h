// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/engine/migrator.h"

#include <span>

namespace gekend::store {

/// The steps of the schema, oldest first.
std::span<const Migration> schemaMigrations();
/// The schema this program writes.
int currentSchema();

} // namespace gekend::store
