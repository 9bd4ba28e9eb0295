// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/page_id.h"
#include "app/widgets/choices.h"
#include "core/capture/name_index.h"

#include <QKeySequence>

namespace gekend::app {

/// Where a choice of the quick finder leads; neither: search its name in the Wijkboek.
struct Destination {
    std::optional<PageId> page;
    std::optional<PartyId> party;
};
Destination destinationOf(const Completion &choice);

Completion pageChoice(PageId page, Glyph glyph, const QString &name, const QKeySequence &keys);

/// Names that fit what was typed, and the pages whose name does; without anything typed the pages and the
/// most recent people.
std::vector<Completion> found(const QString &typed, const capture::NameIndex &names,
                              std::vector<Completion> pages);

} // namespace gekend::app
