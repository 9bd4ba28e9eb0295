// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gekend {

/// A house number in the parts of the BAG.
struct HouseNumber {
    int number = 0;
    QString letter; // one letter: "A"
    QString addition; // "III", "bis", "2"
    bool operator==(const HouseNumber &) const = default;
};

/// Splits "9", "9-9", "9A", "9 a", "9a-9", "9A-A", "88 bis", "35 III", "12-hs"; nothing when the text does
/// not begin with a number from 1 to 99999 or goes on longer than an addition does.
std::optional<HouseNumber> houseNumberFromText(QStringView text);

/// An address written on one line. What the line does not tell is empty.
struct AddressLine {
    QString street;
    std::optional<HouseNumber> number;
    QString postcode; // "1234 AB"
    QString city;
    bool operator==(const AddressLine &) const = default;
};

/// Splits "Lekstraat 20 A, 3433 ZB Nieuwegein", "Plein 1940 12", "2e Oosterparkstraat 5-hs", "Lekstraat".
AddressLine addressLineFromText(QStringView text);

} // namespace gekend
