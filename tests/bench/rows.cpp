// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include "core/store/engine/engine_error.h"

#include <sqlite3.h>

namespace gekend::bench {

namespace {

Result<void> runTextsOf(store::Connection &from, store::Connection &to, const char *sql,
                        std::span<const QByteArray> tables)
{
    for (const QByteArray &table : tables) {
        const auto texts = from.prepare(sql).bind(QString::fromUtf8(table)).all([](const store::Row &row) {
            return row.columnText(0).toUtf8();
        });
        if (!texts)
            return texts.error();
        for (const QByteArray &text : *texts)
            GEKEND_TRY(to.run(text.constData()));
    }
    return {};
}

store::Cell cellOf(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER: return qint64(sqlite3_column_int64(row, column));
    case SQLITE_FLOAT: return sqlite3_column_double(row, column);
    case SQLITE_NULL: return std::monostate();
    default: break;
    }
    const void *start = sqlite3_column_blob(row, column);
    QByteArray bytes(static_cast<const char *>(start), sqlite3_column_bytes(row, column));
    if (sqlite3_column_type(row, column) == SQLITE_TEXT)
        return store::Utf8{std::move(bytes)};
    return bytes;
}

} // namespace

RawStatement::RawStatement(sqlite3 *db, const QByteArray &sql)
    : m_db(db)
{
    sqlite3_prepare_v3(db, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
}

RawStatement::RawStatement(RawStatement &&other) noexcept
    : m_db(other.m_db)
    , m_handle(std::exchange(other.m_handle, nullptr))
{
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_handle);
}

void RawStatement::bind(int index, const store::Cell &cell)
{
    if (const auto *whole = std::get_if<qint64>(&cell))
        sqlite3_bind_int64(m_handle, index, *whole);
    else if (const auto *real = std::get_if<double>(&cell))
        sqlite3_bind_double(m_handle, index, *real);
    else if (const auto *text = std::get_if<store::Utf8>(&cell))
        sqlite3_bind_text(m_handle, index, text->bytes.constData(), int(text->bytes.size()), SQLITE_STATIC);
    else if (const auto *blob = std::get_if<QByteArray>(&cell))
        sqlite3_bind_blob(m_handle, index, blob->constData(), int(blob->size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(m_handle, index);
}

Result<void> RawStatement::run()
{
    int code = m_handle ? sqlite3_step(m_handle) : SQLITE_MISUSE;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_handle);
    sqlite3_reset(m_handle);
    if (code != SQLITE_DONE)
        return store::engineError(m_db, code);
    return {};
}

Result<TableRows> readRows(store::Connection &db, const QByteArray &table, const QByteArray &condition)
{
    const QByteArray sql = "SELECT * FROM " + table + (condition.isEmpty() ? "" : " WHERE " + condition);
    RawStatement select(db.handle(), sql);
    TableRows found{.table = table, .columns = {}, .rows = {}};
    for (int column = 0; column < sqlite3_column_count(select.handle()); ++column)
        found.columns.emplace_back(sqlite3_column_name(select.handle(), column));
    int code = SQLITE_MISUSE;
    while ((code = sqlite3_step(select.handle())) == SQLITE_ROW) {
        std::vector<store::Cell> cells;
        cells.reserve(found.columns.size());
        for (int column = 0; column < int(found.columns.size()); ++column)
            cells.push_back(cellOf(select.handle(), column));
        found.rows.push_back(std::move(cells));
    }
    if (code != SQLITE_DONE)
        return store::engineError(db.handle(), code);
    return found;
}

QByteArray insertSql(const TableRows &rows)
{
    QByteArray names;
    QByteArray places;
    for (const QByteArray &column : rows.columns) {
        names += (names.isEmpty() ? "" : ", ") + column;
        places += places.isEmpty() ? "?" : ", ?";
    }
    return "INSERT INTO " + rows.table + " (" + names + ") VALUES (" + places + ")";
}

QByteArray updateSql(const TableRows &rows)
{
    QByteArray settings;
    for (const QByteArray &column : rows.columns)
        settings += (settings.isEmpty() ? "" : ", ") + column + " = ?";
    return "UPDATE " + rows.table + " SET " + settings + " WHERE id = ?";
}

Result<void> insertRows(store::Connection &db, const TableRows &rows)
{
    RawStatement insert(db.handle(), insertSql(rows));
    for (const std::vector<store::Cell> &row : rows.rows) {
        for (size_t column = 0; column < row.size(); ++column)
            insert.bind(int(column) + 1, row[column]);
        GEKEND_TRY(insert.run());
    }
    return {};
}

Result<void> makeTables(store::Connection &from, store::Connection &to, std::span<const QByteArray> tables)
{
    return runTextsOf(from, to, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", tables);
}

Result<void> makeIndexes(store::Connection &from, store::Connection &to, std::span<const QByteArray> tables)
{
    return runTextsOf(
        from, to, "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
        tables);
}

} // namespace gekend::bench
