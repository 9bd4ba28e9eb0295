// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/engine/connection.h"
#include "core/store/net_effect.h"

#include <span>

struct sqlite3_stmt;

namespace gekend::bench {

/// Rows of one table, all columns, as the bare anchors write them again.
struct TableRows {
    QByteArray table;
    std::vector<QByteArray> columns;
    std::vector<std::vector<store::Cell>> rows;
};

/// A statement of the engine itself, with nothing of ours around it.
class RawStatement {
public:
    RawStatement(sqlite3 *db, const QByteArray &sql);
    RawStatement(RawStatement &&other) noexcept;
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;
    RawStatement &operator=(RawStatement &&) = delete;
    ~RawStatement();

    sqlite3_stmt *handle() const { return m_handle; }
    void bind(int index, const store::Cell &cell);
    /// Runs to the end and resets.
    Result<void> run();

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_handle = nullptr;
};

/// The rows of a table that a condition names; all of them when it is empty.
Result<TableRows> readRows(store::Connection &db, const QByteArray &table, const QByteArray &condition = {});

/// "INSERT INTO table (…) VALUES (?, …)"
QByteArray insertSql(const TableRows &rows);
/// "UPDATE table SET … WHERE id = ?"; the id is bound last.
QByteArray updateSql(const TableRows &rows);

/// Bare prepared inserts; the caller holds the transaction.
Result<void> insertRows(store::Connection &db, const TableRows &rows);

/// Makes these tables as they stand in `from`, without their indexes.
Result<void> makeTables(store::Connection &from, store::Connection &to, std::span<const QByteArray> tables);
/// Makes the indexes of these tables.
Result<void> makeIndexes(store::Connection &from, store::Connection &to, std::span<const QByteArray> tables);

} // namespace gekend::bench
