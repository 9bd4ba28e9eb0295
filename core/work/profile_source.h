// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile_input.h"
#include "core/work/wijk.h"

namespace gekend::work {

struct ProfileWanted {
    QString code; // "BU05031100", "WK050311" or "GM0503"
    QString author; // empty: who records on this device
    QString organisation;
    QDate from; // null: three years before `to`
    QDate to; // null: today
};

/// Everything a wijkprofiel of that area is made of; NotFound when the code is not known in this wijk.
Result<profile::ProfileInput> profileInput(Wijk &wijk, const ProfileWanted &wanted);

} // namespace gekend::work
