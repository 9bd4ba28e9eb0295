// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"

namespace gekend::work {

/// How much an example wijk holds: a few hundred residents one knows, everybody in a wijk, or ten such
/// wijken.
enum class DemoSize { Small, Wijk, Stad };
QString keyOf(DemoSize size);
std::optional<DemoSize> demoSizeFromKey(QStringView key);

struct DemoPlan {
    DemoSize size = DemoSize::Small;
    quint32 seed = 1;
    QDate today; // the last day on which something happened
};

/// What was planted, for whoever opens it next.
struct DemoWijk {
    ChangeId change;
    PartyId me; // the professional the example is seen through
    PartyId team; // the own team
    AreaId gemeente;
    AreaId wijk;
    qint64 residents = 0;
    qint64 ties = 0;
    qint64 contacts = 0;
};

/// Fills an empty wijk with an invented one, as one change; nobody in it exists. The same plan gives the same
/// wijk, ids aside. Conflict when the wijk holds anything already.
Result<DemoWijk> plantDemo(store::Database &db, const DemoPlan &plan, const Progress &progress = {});

} // namespace gekend::work
