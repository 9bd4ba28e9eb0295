// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gekend::exchange {

/// Something about one row of a file that its reader could not take as it stood.
struct RowError {
    qint64 row = 0; // as a spreadsheet numbers it: from 1, the header counted; of other files the n-th item
    QString column; // as the file names it; empty: the whole row
    QString message; // Dutch, complete: what is wrong and what was done with it
    bool skipped = false; // true: the row was left out; false: it was read without this value
    bool operator==(const RowError &) const = default;
};

/// Which column of the file was taken for which of our fields.
struct ColumnGuess {
    QString ours; // "postcode", "inhabitants"
    QString theirs; // the header as the file has it
    bool operator==(const ColumnGuess &) const = default;
};

/// What every reader tells besides its rows.
struct Report {
    qint64 read = 0; // rows of the file that hold data, those left out included
    std::vector<ColumnGuess> columns;
    std::vector<RowError> errors;
    QStringList notices; // Dutch sentences about the file as a whole

    void skip(qint64 row, QString column, QString message)
    {
        errors.push_back({row, std::move(column), std::move(message), true});
    }
    void warn(qint64 row, QString column, QString message)
    {
        errors.push_back({row, std::move(column), std::move(message), false});
    }
    bool operator==(const Report &) const = default;
};

} // namespace gekend::exchange
