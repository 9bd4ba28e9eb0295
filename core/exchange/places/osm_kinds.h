// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"
#include "core/exchange/places/osm_tags.h"

namespace gekend::exchange {

/// What an element of OpenStreetMap is to a wijk.
struct PlaceVerdict {
    std::optional<PartyKind> kind; // nothing: it is left out
    QString type; // the value of its tag: "bakery"
    QString dutch; // "bakkerij"; of what is left out the reason: "parkeerplaats"
    QString name; // a name that someone wrote where a kind belongs; mostly empty
    bool operator==(const PlaceVerdict &) const = default;
};

/// Judges an element by its tags: shops and horeca are shops; schools, care, offices, associations and the
/// like are institutions; playgrounds, parks and pitches are vindplekken. Street furniture, parking and what
/// is closed, private or only decorative is left out.
PlaceVerdict verdictOf(const OsmTags &tags);

} // namespace gekend::exchange
