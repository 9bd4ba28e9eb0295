// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"

namespace gekend::figures {

/// How a figure lies to the one it is compared with.
enum class Difference { Lower, Similar, Higher };

/// Similar when less than a tenth of the reference away (for scores around zero: less than 0.1).
Difference difference(double value, double reference, Measure::Kind kind);
/// "lager dan", "ongeveer gelijk aan", "hoger dan": a name follows.
QString dutchOf(Difference difference);
/// The sentence that says what those words mean.
QString differenceNote();

} // namespace gekend::figures
