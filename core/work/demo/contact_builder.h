// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/cast.h"
#include "core/work/demo/notebook.h"
#include "core/work/demo/roster.h"

namespace gekend::work::demo {

/// What is known after all contacts are written.
struct ContactHistory {
    Tally tally;
    std::vector<ContactId> newest; // per person, the newest contact in which they were met
    std::vector<QDate> newestOn;
    std::vector<ThemeId> themes; // in the order of the notebook
    qint64 count = 0;
};

/// Writes the contacts of all years, day by day, with their follow-ups.
ContactHistory buildContacts(World &world, const Notebook &notebook, const Directory &directory,
                             const Progress &progress);

} // namespace gekend::work::demo
