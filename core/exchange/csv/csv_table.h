// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace gekend::exchange {

/// A text table parsed once: one buffer of UTF-8 and, per cell, where it lies. Lines without content are left
/// out, yet counted in `number`. Rows are 0-based here and include whatever header the file has.
class CsvTable {
public:
    qsizetype rowCount() const { return qsizetype(m_rows.size()); }
    /// The row as a spreadsheet numbers it.
    qint64 number(qsizetype row) const { return m_rows[size_t(row)].number; }
    /// How many cells this row has.
    int width(qsizetype row) const;
    /// The cells of the widest row.
    int columnCount() const { return m_columnCount; }

    /// The cell's bytes as written, unquoted; empty beyond the end of its row. Lives as long as the table.
    QByteArrayView raw(qsizetype row, int column) const;
    /// The same without padding.
    QByteArrayView field(qsizetype row, int column) const { return raw(row, column).trimmed(); }
    /// The cell as text for a note: padding off, line ends as \n, control characters dropped, and without the
    /// apostrophe that a spreadsheet-safe export puts before = + - @.
    QString text(qsizetype row, int column) const;
    /// The cell as one tidied line: for names, streets and other short text.
    QString line(qsizetype row, int column) const;
    /// All cells of a row as tidied lines.
    QStringList lines(qsizetype row) const;
    /// True when no cell of the row has anything in it.
    bool isBlank(qsizetype row) const;

    char separator() const { return m_separator; }
    const QStringList &notices() const { return m_notices; }

private:
    friend class CsvScanner;

    struct Cell {
        quint32 at = 0;
        quint32 size = 0;
    };
    struct Row {
        quint32 firstCell = 0;
        quint32 number = 0;
    };

    QByteArray m_bytes;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
    int m_columnCount = 0;
    char m_separator = ';';
    QStringList m_notices;
};

} // namespace gekend::exchange
