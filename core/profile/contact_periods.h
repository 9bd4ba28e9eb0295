// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile_input.h"

namespace gekend::profile {

/// Contacts of one stretch of months, protected.
struct PeriodCount {
    QDate from;
    QDate to; // the last day of its last month
    figures::ShownCount contacts;
};

struct ContactPeriods {
    enum class Step { Month, Quarter, Year };
    Step step = Step::Month;
    std::vector<PeriodCount> periods; // oldest first; empty when hardly any may be shown
    bool anyHidden() const;
};

/// The contacts in the shortest step (months, else spans of three months, else of twelve, counted back from
/// the end) of which at most a quarter has to be hidden. Months before the first contact are left out.
ContactPeriods contactPeriods(const ProfileInput &input);

/// "maart 2024"; "januari t/m maart 2024".
QString nameOf(const PeriodCount &period);

/// How the last twelve months lie to the twelve before; nothing when there is less than two years or either
/// is small.
std::optional<figures::Difference> yearOnYear(const ProfileInput &input);

} // namespace gekend::profile
