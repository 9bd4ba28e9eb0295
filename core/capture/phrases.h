// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/reading.h"

namespace gekend::capture {

/// The end of a phrase of folded words ("gesprek op straat") that starts at token `i` in one clause; -1 when
/// the line says something else. A word in the phrase that ends in * stands for every word that starts so.
qsizetype matchPhrase(const Reading &reading, qsizetype i, QStringView phrase);

/// How the whole name of a kind word was written in the line.
struct KindWord {
    QStringView phrase;
    ContactKind kind;
    bool tellsMore; // "koffieochtend" says more than that it was an activity: it stays in the note
    bool isVerb; // counts wherever it stands; a noun does not count as the object of another sentence
    std::optional<Initiative> initiative;
};
/// The longest kind word at token `i`, or null; `end` becomes the token behind it.
const KindWord *matchKindWord(const Reading &reading, qsizetype i, qsizetype &end);

/// "niet thuis", "geen gehoor", "nam niet op": nobody was reached.
struct MissedPhrase {
    QStringView phrase;
    bool byPhone; // is said of a call only
};
const MissedPhrase *matchMissed(const Reading &reading, qsizetype i, qsizetype &end);

} // namespace gekend::capture
