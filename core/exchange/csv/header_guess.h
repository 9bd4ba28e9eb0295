// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_table.h"
#include "core/exchange/report.h"

#include <span>
#include <vector>

namespace gekend::exchange {

/// A field of ours and the headers people give it, best first: header keys between spaces. "datum*" also
/// takes what begins so, "*datum" what ends so.
struct HeaderRule {
    const char *ours;
    const char *theirs;
};

/// A header without anything that differs between exports: folded, letters and digits only. "Huis-nummer
/// (BAG)" is "huisnummerbag".
QString headerKey(QStringView header);

/// The row that names the columns, and its cells: one per column of data.
struct TableHeader {
    qsizetype row = 0;
    QStringList cells;
};

/// The header of a list: the first row, or one of the next few where a title stands above and the rules know
/// more of its cells. R leaves out the header of its row names; then an empty one is put in front.
TableHeader tableHeader(const CsvTable &table, std::span<const HeaderRule> rules);

/// Which column of a table is which field. A column serves one field; a field may have several columns.
class HeaderGuess {
public:
    HeaderGuess(QStringList headers, std::span<const HeaderRule> rules);

    /// The best column for the field; -1 when there is none.
    int column(QByteArrayView ours) const;
    /// Every column for the field, best first.
    const std::vector<int> &columns(QByteArrayView ours) const;
    bool has(QByteArrayView ours) const { return column(ours) >= 0; }
    /// The header as the file writes it; "kolom 3" when that is empty.
    QString header(int column) const;
    int headerCount() const { return int(m_headers.size()); }
    /// How many columns were recognised.
    int matched() const;
    /// Named columns that no rule took.
    QStringList unused() const;

    /// Puts the best column of each field in the report, and a notice about columns that were not used.
    void tell(Report &report) const;

    /// The first of the field's columns that has something in this row, as one tidied line.
    QString line(const CsvTable &table, qsizetype row, QByteArrayView ours) const;
    /// The same with its line ends.
    QString text(const CsvTable &table, qsizetype row, QByteArrayView ours) const;

private:
    struct Field {
        QByteArrayView ours;
        std::vector<int> columns;
    };
    Field &field(QByteArrayView ours);
    void match(std::span<const HeaderRule> rules, const QStringList &keys, bool wildcards);
    int filledColumn(const CsvTable &table, qsizetype row, QByteArrayView ours) const;

    QStringList m_headers;
    std::vector<Field> m_fields;
    std::vector<bool> m_used;
};

} // namespace gekend::exchange
