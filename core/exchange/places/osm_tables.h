// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"

#include <QStringView>

#include <optional>

namespace gekend::exchange {

/// The keys of OpenStreetMap that say what a thing is, in no order; the last two only make another more
/// precise.
enum class OsmKey {
    Shop,
    Amenity,
    Healthcare,
    Office,
    Leisure,
    Tourism,
    Craft,
    Club,
    Landuse,
    Emergency,
    SocialFacility,
    Sport
};

/// A value and what it is to a wijk; without a kind it is left out, for the reason `dutch`.
struct OsmKind {
    QStringView value;
    std::optional<PartyKind> kind;
    QStringView dutch;
};

/// The row of that value; nothing for one that is not in the tables.
std::optional<OsmKind> osmKind(OsmKey key, QStringView value);
/// What a value of that key is that we do not know; without a kind it is left out.
OsmKind generalKind(OsmKey key);
/// Whether a value we do not know counts only when the thing has a name.
bool needsName(OsmKey key);
/// The Dutch word of a value; nothing when it is not in the tables.
std::optional<QString> osmWord(OsmKey key, QStringView value);

} // namespace gekend::exchange
