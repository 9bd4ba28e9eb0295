// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv/csv_table.h"
#include "core/exchange/report.h"

namespace gekend::exchange {

struct CsvOptions {
    char separator = 0; // 0: guessed among ; , tab and |
};

inline constexpr int kMostColumns = 4096;
inline constexpr qsizetype kLongestField = qsizetype(1) << 20;
inline constexpr qsizetype kLargestFile = qsizetype(512) << 20;

/// Parses a CSV file in any of the shapes people have: separator guessed or named by a `sep=` line, quotes
/// with line ends and doubled quotes, padding, CRLF, LF or CR, UTF-8, UTF-16 or Windows-1252. Errors are one
/// sentence about the whole file: not a table, cut off inside a quote, too many columns, a field or file too
/// large.
Result<CsvTable> readCsv(QByteArray bytes, const CsvOptions &options = {});

/// Which separator the first rows agree on; ';' when the table has one column.
char guessedSeparator(QByteArrayView utf8);

/// Invalid when nothing follows row `header`.
Result<void> checkedRows(const CsvTable &table, qsizetype header);

/// How a data row fits under a header of `columns` cells; fills in `report` what is wrong with it.
/// False: the row must be left out, because its values no longer stand under their headers.
bool fitsHeader(const CsvTable &table, qsizetype row, int columns, Report &report);

} // namespace gekend::exchange
