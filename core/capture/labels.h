// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"

namespace gekend::capture {

/// "wo 4 mrt 15:30"; with the year when it is not today's.
QString momentLabel(QDate on, std::optional<QTime> at, QDate today);
/// "10 min", "2 uur", "1 uur 30 min".
QString durationLabel(int minutes);
/// "6 jongeren", "groepje jongens".
QString othersLabel(const Others &others);

} // namespace gekend::capture
