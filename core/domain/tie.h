// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace gekend {

/// How sure something is.
enum class Certainty { Seen, Told, Impression };
QString keyOf(Certainty certainty);
QString dutchOf(Certainty certainty);
std::optional<Certainty> certaintyFromKey(QStringView key);

/// One pair of parties, stored once with `a` the smaller id. Strength 0: does not know; 3 only by hand.
struct Tie {
    TieId id;
    PartyId a;
    PartyId b;
    int aKnowsB = 0;
    int bKnowsA = 0;
    std::optional<int> trust; // 0–3
    QDate since;
    QDate until;
    QDate lastSeenOn; // the newest contact that proved it
    bool isPrivate = false;
    QString source; // "zelf", "gehoord van …"
    QString purpose;
    QDate reviewOn;

    /// How well `from` knows the other; 0 when `from` is not in this tie.
    int strengthFrom(PartyId from) const { return from == a ? aKnowsB : from == b ? bKnowsA : 0; }
    PartyId other(PartyId one) const { return one == a ? b : a; }
    bool operator==(const Tie &) const = default;
};

inline constexpr int kStrongestByRecording = 2;
inline constexpr int kStrongestTie = 3;

/// What the tie is about, read from a to b: "parent", "carer", "neighbour", "colleague", "client", "conflict"
/// …
struct TieKind {
    TieId tie;
    QString kind;
    bool reversed = false; // true: read from b to a
    Certainty certainty = Certainty::Told;
    QString source;
    bool operator==(const TieKind &) const = default;
};

} // namespace gekend
