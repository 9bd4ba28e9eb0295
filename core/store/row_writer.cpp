// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_writer.h"

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

// The only statements that are put together: from names of tables and columns in our own journal, never from
// what somebody typed. Names are quoted all the same.
QByteArray quoted(const QByteArray &name)
{
    QByteArray safe = name;
    safe.replace('"', "\"\"");
    return '"' + safe + '"';
}

Error changedSince()
{
    return conflict(
        u"Dit kan niet meer worden teruggedraaid: de gegevens zijn intussen door iets anders veranderd."_s);
}

void bindCell(Statement &statement, int index, const Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        statement.bindAt(index, *number);
    else if (const auto *real = std::get_if<double>(&cell))
        statement.bindAt(index, *real);
    else if (const auto *text = std::get_if<Utf8>(&cell))
        statement.bindAt(index, std::string_view(text->bytes.constData(), size_t(text->bytes.size())));
    else if (const auto *blob = std::get_if<QByteArray>(&cell))
        statement.bindAt(index, *blob);
    else
        statement.bindAt(index, std::nullopt);
}

Result<void> removeInserted(Connection &db, const TableEffect &table)
{
    const QByteArray sql = "DELETE FROM " + quoted(table.table) + " WHERE id BETWEEN ? AND ?"; // schema names
    for (const IdRange &range : table.inserted) {
        GEKEND_TRY(db.prepare(sql.constData()).bind(range.first, range.last).exec());
        if (db.changes() != range.count)
            return changedSince();
    }
    return {};
}

Result<void> restoreUpdated(Connection &db, const TableEffect &table)
{
    for (const RowImage &row : table.updated) {
        QByteArray sql = "UPDATE " + quoted(table.table) + " SET "; // schema names
        for (size_t i = 0; i < row.cells.size(); ++i)
            sql += (i ? ", " : "") + quoted(table.columns.at(size_t(row.cells[i].first))) + " = ?";
        sql += " WHERE id = ?";
        Statement statement = db.prepare(sql.constData());
        int index = 0;
        for (const auto &[column, cell] : row.cells)
            bindCell(statement, ++index, cell);
        statement.bindAt(++index, row.id);
        GEKEND_TRY(statement.exec());
        if (db.changes() != 1)
            return changedSince();
    }
    return {};
}

Result<void> restoreDeleted(Connection &db, const TableEffect &table)
{
    if (table.deleted.empty())
        return {};
    QByteArray names;
    QByteArray places;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        names += (i ? ", " : "") + quoted(table.columns[i]);
        places += i ? ", ?" : "?";
    }
    const QByteArray sql =
        "INSERT INTO " + quoted(table.table) + " (" + names + ") VALUES (" + places + ")"; // schema names
    for (const RowImage &row : table.deleted) {
        if (row.cells.size() != table.columns.size())
            return changedSince();
        Statement statement = db.prepare(sql.constData());
        for (const auto &[column, cell] : row.cells)
            bindCell(statement, column + 1, cell);
        GEKEND_TRY(statement.exec());
    }
    return {};
}

} // namespace

Result<void> applyInverse(Connection &db, const NetEffect &effect)
{
    for (auto table = effect.tables.rbegin(); table != effect.tables.rend(); ++table)
        GEKEND_TRY(removeInserted(db, *table));
    for (const TableEffect &table : effect.tables)
        GEKEND_TRY(restoreUpdated(db, table));
    for (const TableEffect &table : effect.tables)
        GEKEND_TRY(restoreDeleted(db, table));
    return {};
}

} // namespace gekend::store
