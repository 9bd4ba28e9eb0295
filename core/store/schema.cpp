// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <array>

namespace gekend::store {

namespace {
constexpr std::array kMigrations = {
    Migration{1, 1, ":/migrations/0001_base.sql"},
};
} // namespace

std::span<const Migration> schemaMigrations()
{
    return kMigrations;
}

int currentSchema()
{
    return kMigrations.back().version;
}

} // namespace gekend::store
