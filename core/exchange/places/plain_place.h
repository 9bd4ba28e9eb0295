// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/places/place_reader.h"

namespace gekend::exchange {

/// Reads places from maps that are not OpenStreetMap's: a gemeente's list of schools or playgrounds. Which
/// property is what is guessed once for the whole file.
class PlainPlaces {
public:
    PlainPlaces(const FeatureSet &set, const PlaceOptions &options);

    /// Everything but the position; the name may be empty.
    ReadPlace place(const Feature &feature) const;
    const std::vector<ColumnGuess> &columns() const { return m_columns; }

private:
    QString text(const Feature &feature, QStringView ours) const;

    std::vector<ColumnGuess> m_columns;
    QString m_subject; // what the layer or the file is called
};

/// What kind of party a text for a place means, by the first word in it that tells: "speeltuin" is a
/// vindplek, "bakker" a shop, "bewonersgroep" an initiative.
std::optional<PartyKind> placeKindOf(QStringView text);

} // namespace gekend::exchange
