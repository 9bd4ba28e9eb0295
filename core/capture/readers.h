// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/reading.h"

// The steps of reading a line, in the order `parse` takes them. Each claims what it understands.
namespace gekend::capture {

/// Text in double quotes that no marker precedes, and what the user took the chip off, is never read.
void readLiterals(Reading &reading);
/// @party, &place, #theme and !follow-up.
void readMarkers(Reading &reading);

/// The words that may form one name from token `first` on: in one clause, with nothing but spaces and the
/// marks of names between them.
struct NameRun {
    std::vector<qsizetype> at; // token of each word
    std::vector<QStringView> words; // folded
};
NameRun nameRun(const Reading &reading, qsizetype first);

/// A name behind a marker.
struct MarkedName {
    QString text;
    QString hint; // of "…"(hint)
    std::optional<qint64> id; // of id:123
    qsizetype end = 0; // the token behind it
    std::vector<NamedThing> candidates;
    bool possessive = false; // "@fatima's"
};
/// Reads and resolves the name behind the @ or & at token `marker`; nothing when it marks none.
std::optional<MarkedName> readMarkedName(Reading &reading, qsizetype marker);
/// Whether token `i` is an @, & or # that stands before a name, or a ! before a follow-up.
bool isMarker(const Reading &reading, qsizetype i);

/// Reads the name behind the # at token `marker`; returns the token behind it and the claim, tokens not yet
/// taken.
std::optional<Claim> readTheme(Reading &reading, qsizetype marker);
/// Notes what was resolved under a claim: a mention, or that it is ambiguous or unknown.
void addMention(Reading &reading, const MarkedName &name, QChar marker, qsizetype claim, bool inFollowUp);

/// Reads the follow-up at the ! of token `marker`; returns the token behind it.
qsizetype readFollowUp(Reading &reading, qsizetype marker);

/// Gives every party its role and finds the place among what was mentioned.
void assignRoles(Reading &reading);
/// What the line says beyond its chips, by the rule at `parse`.
QString noteOf(const Reading &reading);
/// Whole names that no marker precedes: people, organisations, addresses, and streets behind in, op or aan.
void readWholeNames(Reading &reading);
/// A capitalised given or family name that exactly one person we know has.
void readSingleNames(Reading &reading);
/// "zelfde plek": where the last contact was.
void readSamePlace(Reading &reading);
/// What kind of contact it was, and whether anybody was reached.
void readKind(Reading &reading);
/// Who took the first step.
void readInitiative(Reading &reading);
/// People without a name: "6 jongeren", "een moeder met kind".
void readOthers(Reading &reading);
/// The first day and the first time of the line; later ones stay text.
void readWhen(Reading &reading);
/// The first duration of the line.
void readDuration(Reading &reading);
/// Turns claims into gapless spans, and the indices of ambiguous and unknown names from tokens into spans.
std::vector<Span> spansOf(Reading &reading);

} // namespace gekend::capture
