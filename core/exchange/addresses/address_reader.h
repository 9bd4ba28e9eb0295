// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/address_text.h"
#include "core/exchange/report.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace gekend::exchange {

/// One address of a file.
struct AddressRow {
    qint64 row = 0; // as a spreadsheet numbers it
    QString street;
    HouseNumber number;
    QString postcode; // "1234 AB" or empty
    QString city;
    std::optional<double> lon; // WGS84
    std::optional<double> lat;
    QString bagId; // of the nummeraanduiding, else of the object; 16 digits or empty
    bool secondary = false; // a nevenadres: the same door under another name
    bool operator==(const AddressRow &) const = default;
};

struct AddressTable {
    std::vector<AddressRow> rows;
    Report report;
};

/// Reads addresses from NLExtract's BAG files, from plain street, number and postcode, from the columns of
/// GGM and INSPIRE, or from one column of addresses. An odd postcode or place is left empty with a warning; a
/// row without street or house number is left out with an error. Invalid when no column holds addresses.
Result<AddressTable> readAddresses(QByteArray bytes);

} // namespace gekend::exchange
