// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cbs/cbs_layout.h"
#include "core/exchange/cbs/cbs_number.h"
#include "core/exchange/cbs/cbs_table.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace gekend::exchange {

/// Turns the cells of the figure columns into the columns and values of a CbsTable. Where an area comes back
/// for each value of a dimension ("Leeftijd"), the total keeps the column's name and every other value gets
/// columns of its own: "Roker (65 jaar of ouder)".
class CbsColumns {
public:
    CbsColumns(const CsvTable &csv, const CbsLayout &layout);

    /// Reads one row of the file into one row of the table; what is no number is told and left absent.
    void take(qsizetype row, size_t tableRow, Report &report);
    /// Hands columns and values over.
    void finish(CbsTable &table);

private:
    struct Figure {
        int column = -1; // in the file
        CbsNumberStyle style;
        int badCells = 0;
    };
    struct Dimension {
        int column = -1;
        QByteArray total; // the value that stands for everybody
        bool single = false; // no other value occurs
    };
    /// The columns of one combination of dimension values.
    struct Block {
        size_t first = 0; // index of its first figure in m_columns
    };
    struct Value {
        size_t row = 0;
        size_t column = 0;
        double value = 0;
    };

    void addFigures();
    void addDimensions();
    bool decimalCommas() const;
    CbsNumberStyle styleOf(int column, bool commas) const;
    QString combination(qsizetype row) const;
    size_t block(const QString &combination);
    size_t longColumn(QByteArrayView measure, const QString &combination);
    CbsColumn named(const CbsHeader &header, const QString &measure, const QString &combination);
    bool isMargin(qsizetype row) const;
    void put(qsizetype row, size_t tableRow, Figure &figure, size_t column, Report &report);

    const CsvTable &m_csv;
    const CbsLayout &m_layout;
    std::vector<Figure> m_figures;
    std::vector<Dimension> m_dimensions;
    std::vector<CbsColumn> m_columns;
    std::vector<int> m_decimals; // per column, as seen
    std::vector<Value> m_values;
    QHash<QString, size_t> m_blocks;
    QHash<QByteArray, size_t> m_longColumns;
    QSet<QString> m_names;
    QSet<std::pair<size_t, size_t>> m_seen; // row and block, where an area can come back
    int m_margin = -1;
    QByteArray m_marginValue;
    qint64 m_margins = 0;
    QStringList m_notices;
    size_t m_rowCount = 0;
};

} // namespace gekend::exchange
