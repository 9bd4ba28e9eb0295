// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/draft.h"

namespace gekend::capture {

/// A handful of invented people, shops, streets and themes that the examples speak of.
std::vector<NamedThing> sampleThings();
const NameIndex &sampleNames();
/// The professional who records: Mila Verhoeven, id 1.
inline constexpr PartyId kMe{1};

/// Thursday 5 March 2026, 16:00, unless the text names another moment: "2026-03-05 10:00".
QDateTime moment(const char *text);
Parsed parsedAt(const QString &line, const QDateTime &now);

/// A draft on one line, only what is said: "street_chat 2026-03-04 15:30 10m them met=Fatima El Amrani
/// at=Bakkerij Yilmaz #eenzaamheid others=6 jongeren !2026-03-06 terugbellen ?jan(2) new=Piet | the note".
QString rendered(const Parsed &parsed);

} // namespace gekend::capture
