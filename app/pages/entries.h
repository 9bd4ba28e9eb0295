// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/book_model.h"
#include "app/models/timeline_model.h"
#include "app/widgets/entry.h"

namespace gekend::app {

/// How a contact is shown: who, what and where, the note, and what hangs on it. `me` is left out of who
/// recorded it.
Entry entryOf(const work::ContactView &contact, PartyId me, QDate today);
/// A day of the timeline, or a contact on it.
Entry entryOf(const TimelineRow &row, PartyId me, QDate today);
/// What has to be done, and how urgent that is in a word.
Entry entryOf(const work::FollowUpView &followUp, QDate today);
Entry entryOf(const BookRow &row, QDate today);

/// "late", "today" … with the icon and ink of its urgency.
EntryTag dueTag(QDate due, QDate today);
/// The glyph of a kind as core/work names it: a party kind, "contact", "street" …
Glyph glyphOfKind(const QString &kind);
/// "Resident", "Street", "Note": the same kind as a word.
QString wordOfKind(const QString &kind);

} // namespace gekend::app
