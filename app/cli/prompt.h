// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gekend::cli {

/// Whether somebody sits at a terminal and can be asked.
bool canAsk();

/// Asks on the terminal without showing what is typed; nothing when the answer was broken off. Only when
/// canAsk().
std::optional<QString> askHidden(const QString &question);

} // namespace gekend::cli
