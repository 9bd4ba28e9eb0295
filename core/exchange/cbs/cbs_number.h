// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace gekend::exchange {

/// What can be read in a cell of figures.
struct CbsCell {
    enum class Kind { Number, Missing, Text };
    Kind kind = Kind::Missing;
    double value = 0;
};

/// How numbers of a column are to be read where they leave a choice.
struct CbsNumberStyle {
    bool decimalComma = false; // the file writes 1,8: then a dot before three digits groups thousands
    bool wholeNumbers = false; // the column counts: 25.845 and 25,845 are thousands
};

/// Reads "17942942", "    20.8", "1,8", "25.845", "17 942 942", "12%", "-1.152", "1e+05". Every way to write
/// that a figure is not there (empty, ".", "x", "-", "–", "NA", -99997 and below) is Missing, never 0.
CbsCell cbsCell(QByteArrayView bytes, const CbsNumberStyle &style);

/// True for "1,8" and "12,35": what only a file with decimal commas has.
bool hasDecimalComma(QByteArrayView bytes);
/// True for "0.5", "498.0" and "1035.25": a dot that cannot group thousands.
bool hasDecimalPoint(QByteArrayView bytes);

/// The year in "2019", "2019JJ00", "2019*", "1 januari 2024" or "kwb-2024.csv": the first four digits between
/// 1990 and 2099 that stand alone. 0 when there is none.
int yearIn(QByteArrayView text);

} // namespace gekend::exchange
