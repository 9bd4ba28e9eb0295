// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/area.h"
#include "core/exchange/report.h"

#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace gekend::exchange {

/// One figure of the table.
struct CbsColumn {
    QString measure; // our key ("inhabitants"), or the column's own title when we do not know it
    QString unit; // as the file writes it: "aantal", "%", "x 1 000 euro"; may be empty
    QString theirs; // the header as the file has it
    int decimals = 0; // of a known measure what is usual, else what the file shows
    bool known = false;
    bool operator==(const CbsColumn &) const = default;
};

/// One area in one year.
struct CbsRow {
    qint64 number = 0; // as a spreadsheet numbers it
    QString code; // "BU05031100"; empty in a table that has names only, until fillCodes()
    std::optional<AreaKind> kind; // always known with a code
    QString name; // may be empty
    QString gemeente; // may be empty
    int year = 0;
    bool operator==(const CbsRow &) const = default;
};

/// A table of the CBS as areas by figures; a figure that is not published is absent, never 0.
class CbsTable {
public:
    QString title; // the line above the table, or empty
    QString tableId; // "85984NED" when the file's name tells
    std::vector<CbsColumn> columns;
    std::vector<CbsRow> rows;
    bool hasCodes = true; // false: names only, see fillCodes()
    Report report;

    std::optional<double> value(size_t row, size_t column) const
    {
        const double found = m_values[row * columns.size() + column];
        return std::isnan(found) ? std::nullopt : std::optional(found);
    }
    /// The column of a measure; nothing when the table has none.
    std::optional<size_t> columnOf(QStringView measure) const
    {
        for (size_t column = 0; column < columns.size(); ++column) {
            if (columns[column].measure == measure)
                return column;
        }
        return std::nullopt;
    }
    /// The years of the rows, ascending, each once.
    std::vector<int> years() const;
    /// Rows by columns, row after row; absent is not-a-number.
    void setValues(std::vector<double> values) { m_values = std::move(values); }

    static constexpr double kAbsent = std::numeric_limits<double>::quiet_NaN();

private:
    std::vector<double> m_values;
};

/// An area as the wijk already knows it.
struct KnownArea {
    QString code;
    QString name;
};

/// Gives the rows of a table without codes the code of the known area of that name, helped by the gemeente
/// and by the order of the rows, which follows that of the codes. A row whose area stays unknown keeps its
/// empty code and is in the report as left out.
void fillCodes(CbsTable &table, const std::vector<KnownArea> &known);

} // namespace gekend::exchange
