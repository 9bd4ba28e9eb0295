// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/cbs/cbs_header.h"
#include "core/exchange/csv/csv_table.h"

#include <vector>

namespace gekend::exchange {

/// What a column of a table of the CBS is for.
enum class CbsRole {
    Figure,
    Code, // of the area the row is about
    Name,
    Gemeente,
    Kind, // "Gemeente", "Wijk", "Buurt"
    Period,
    Dimension, // "Leeftijd": the same area comes back for each of its values
    Margin, // "Marges": only the value itself is read
    Measure, // of a long table: which figure the row holds
    Value, // of a long table
    Text, // words we have no use for
    Ignored
};

/// Where everything stands in a table of the CBS.
struct CbsLayout {
    QString title;
    int year = 0; // named above the table; 0: not
    qsizetype firstData = 0;
    std::vector<CbsHeader> headers; // one per column of data
    std::vector<CbsRole> roles;

    /// The first column of that role; -1 when there is none.
    int column(CbsRole role) const;
    std::vector<int> columns(CbsRole role) const;
    bool isLong() const { return column(CbsRole::Measure) >= 0 && column(CbsRole::Value) >= 0; }
};

/// The code in a cell as we write it ("BU05031100", the country always NL00); empty when it is no code of an
/// area.
QString areaCode(QByteArrayView cell);

/// True for what looks like a code of any region: PV20, CR01, LD01, BU05031100.
bool isRegionCode(QByteArrayView cell);

/// Finds header, columns and title; Invalid when the table holds no areas.
Result<CbsLayout> cbsLayout(const CsvTable &table);

} // namespace gekend::exchange
