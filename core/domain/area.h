// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gekend {

enum class AreaKind { Country, Gemeente, Wijk, Buurt };
QString keyOf(AreaKind kind);
QString dutchOf(AreaKind kind);
std::optional<AreaKind> areaKindFromKey(QStringView key);

/// "NL00", "GM0503", "WK050311", "BU0363AA01": what kind of area a CBS code names; nothing for other text.
/// Spaces around the code are allowed, lower case is not.
std::optional<AreaKind> areaKindOfCode(QStringView code);
/// The code one level up: BU05031100 -> WK050311 -> GM0503 -> NL00; empty above that.
QString parentCode(QStringView code);

/// An area of the CBS in one year: codes change, so (code, year) names it.
struct Area {
    AreaId id;
    AreaKind kind = AreaKind::Buurt;
    QString code;
    int year = 0; // 0: of no known year
    QString name;
    QByteArray geometry; // WKB MultiPolygon, WGS84; empty when no border is known
    bool operator==(const Area &) const = default;
};

struct Street {
    StreetId id;
    QString name;
    QString city;
    bool operator==(const Street &) const = default;
};

/// A Dutch address in the parts of the BAG.
struct Address {
    AddressId id;
    StreetId street;
    int number = 0;
    QString letter; // "A"
    QString addition; // "III", "2"
    QString postcode; // "1234 AB" or empty
    std::optional<double> lon; // WGS84
    std::optional<double> lat;
    std::optional<AreaId> area; // buurt
    QString bagId; // 16 digits as text, or empty
    bool operator==(const Address &) const = default;
};

/// "20 A-2": letter glued to the number with a space, an addition that is a number behind a dash (NEN 5825).
QString houseNumber(int number, QStringView letter, QStringView addition);
/// "1234 AB" for "1234ab", empty when it is no Dutch postcode.
QString normalisedPostcode(QStringView text);

/// One number about one area: `measure` is our key ("inhabitants") or, for an unknown column, its own title.
struct AreaFigure {
    QString measure;
    double value = 0;
    bool operator==(const AreaFigure &) const = default;
};

/// Where figures come from.
struct Dataset {
    DatasetId id;
    QString source; // "CBS"
    QString table; // "85984NED" or the file's name
    QString title; // "Kerncijfers wijken en buurten 2024"
    int year = 0;
    QString hash; // SHA-256 of the file, hex
    bool operator==(const Dataset &) const = default;
};

} // namespace gekend
