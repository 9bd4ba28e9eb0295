// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/capture_line.h"
#include "core/capture/draft.h"

namespace gekend::app {

/// The kind someone chose for a name that is new, by its folded name.
using ChosenKinds = QHash<QString, PartyKind>;

/// What a press on a chip is about: an ambiguous name of the reading, or from here on an unknown one.
inline constexpr int kUnknownChoices = 1000;

/// The chips of a reading: what was understood, what is new, what needs an answer. Kind and day are always
/// among them.
std::vector<Chip> chipsOf(const capture::Parsed &parsed, const ChosenKinds &kinds, QDate today);

/// What can be completed behind a sign.
std::vector<Completion> completionsFor(const TypedToken &token, const capture::NameIndex &names, QDate today);
/// The people a name can mean, to choose from.
std::vector<Completion> candidatesOf(const capture::Ambiguous &name, const capture::Span &span,
                                     const capture::NameIndex &names);
/// The kinds a new name can be of, the likely one first.
std::vector<Completion> kindsFor(const QString &name, const QString &insert);

/// The text that names this thing and no other, sign included.
QString mentionOf(const capture::NamedThing &thing, QChar sign, const capture::NameIndex &names);

/// Gives new parties the kind that was chosen for them.
capture::Draft withKinds(capture::Draft draft, const ChosenKinds &kinds);

} // namespace gekend::app
