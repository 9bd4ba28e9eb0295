// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/draft.h"
#include "core/work/views.h"

namespace gekend::work {

/// Reads a line against everything this wijk knows, as if it were typed at `at` (local time; null: now).
capture::Parsed readLine(const Wijk &wijk, const QString &line, const QDateTime &at = {});

enum class UnknownNames { Refuse, Create };

struct Recorded {
    ContactId contact;
    ChangeId change;
    std::vector<Ref> created; // parties that were made for it
};

/// Stores a draft as one change: the contact, new themes, follow-ups, and the ties it proves. Names that are
/// not known are made when asked, else the draft is refused naming them.
Result<Recorded> record(Wijk &wijk, const capture::Draft &draft, UnknownNames unknown);

/// Sentence that refuses a line with open questions: which names are not known, or fit several; none when it
/// is clear.
std::optional<Error> openQuestions(const capture::Parsed &parsed, UnknownNames unknown);

} // namespace gekend::work
