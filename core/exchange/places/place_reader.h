// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address_text.h"
#include "core/domain/party.h"
#include "core/exchange/features/feature.h"
#include "core/exchange/report.h"

namespace gekend::exchange {

/// A shop, institution, initiative or vindplek as a map file gives it.
struct ReadPlace {
    qint64 row = 0;
    QString externalId; // "node/123"; empty when the file has no ids
    PartyKind kind = PartyKind::Institution;
    QString type; // "bakery", or the file's own word where it does not come from OpenStreetMap
    QString dutchType; // "bakkerij"
    QString name;
    bool nameIsMadeUp = false; // of kind and street: "Speeltuin, Lekstraat", or of kind alone: "Speeltuin"
    std::optional<geo::Point> at; // degrees; of something larger a point inside it
    QString street;
    std::optional<HouseNumber> number;
    QString postcode; // "1234 AB"
    QString city;
    QString phone;
    QString mail;
    QString website; // http or https
    QString openingHours;
    bool operator==(const ReadPlace &) const = default;
};

struct PlaceOptions {
    QString fileName; // without folder: "speeltuinen.geojson" tells what its features are
};

/// How many features were left out for one reason.
struct LeftOut {
    QString reason; // "parkeerplaats"
    qint64 count = 0;
    bool operator==(const LeftOut &) const = default;
};

struct PlaceFile {
    std::vector<ReadPlace> places;
    std::vector<LeftOut> leftOut; // most frequent first; also in a notice
    QString attribution; // "© OpenStreetMap contributors"
    Report report;
};

/// Makes places of the features of any map file: by the tags of OpenStreetMap, else by name and kind (naam,
/// soort). A feature without a place or an address, or without anything to call it by, is in the report.
PlaceFile readPlaces(const FeatureSet &set, const PlaceOptions &options = {});

} // namespace gekend::exchange
