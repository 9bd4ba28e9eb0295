// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace gekend::bench {

/// One line of the table.
struct Row {
    QString operation;
    QString against; // what the anchor is
    QString anchor; // what it took
    QString own;
    double demand = 0;
    std::optional<double> ratio; // nothing: not measured, and `remark` says why
    std::optional<double> best; // the ratio of the two quickest rounds
    bool exact = false; // the ratio must equal the demand instead of staying below it
    QString remark;

    bool isOver() const;
};

class Table {
public:
    void add(Row row);
    const std::vector<Row> &rows() const { return m_rows; }
    bool anyOver() const;
    /// All rows in aligned columns, ready for a terminal.
    QString text() const;

private:
    std::vector<Row> m_rows;
};

/// "12.3 µs"
QString durationText(double seconds);
/// "34.6 kB"
QString bytesText(double bytes);

} // namespace gekend::bench
