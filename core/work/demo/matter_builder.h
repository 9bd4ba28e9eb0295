// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/contact_builder.h"
#include "core/work/demo/text_table.h"

namespace gekend::work::demo {

/// Writes what stayed from the contacts: observations to look at again, and signals in every state.
void buildMatters(World &world, const TextTable &matters, const Directory &directory,
                  const ContactHistory &history);

} // namespace gekend::work::demo
