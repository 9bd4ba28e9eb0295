// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_recorder.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

/// Outside changes; core/README.md says why.
constexpr std::array kOutside = {"change", "change_about", "journal", "device"};

bool takesPart(QByteArrayView name)
{
    const bool outside =
        std::any_of(kOutside.begin(), kOutside.end(), [name](const char *table) { return name == table; });
    return !outside && !name.startsWith("sqlite_") && !name.contains("_fts") && !name.startsWith("schema_");
}

QByteArray bytesOf(sqlite3_value *value)
{
    // The pointer first: asking for it may convert, and the length is of what it converted to.
    const void *bytes = sqlite3_value_blob(value);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_value_bytes(value));
}

Cell cellOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_TEXT: return Utf8{bytesOf(value)};
    case SQLITE_BLOB: return bytesOf(value);
    default: return std::monostate();
    }
}

bool same(sqlite3_value *a, sqlite3_value *b)
{
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    switch (type) {
    case SQLITE_NULL: return true;
    case SQLITE_INTEGER: return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    case SQLITE_FLOAT: return sqlite3_value_double(a) == sqlite3_value_double(b);
    default: break;
    }
    const void *left = sqlite3_value_blob(a);
    const void *right = sqlite3_value_blob(b);
    const int size = sqlite3_value_bytes(a);
    return size == sqlite3_value_bytes(b) && (size == 0 || std::memcmp(left, right, size_t(size)) == 0);
}

/// The older value of a cell is the one from before the change: it stays.
void keepOlder(RowImage &image, int column, Cell value)
{
    const auto at = std::lower_bound(image.cells.begin(), image.cells.end(), column,
                                     [](const auto &cell, int wanted) { return cell.first < wanted; });
    if (at == image.cells.end() || at->first != column)
        image.cells.insert(at, {column, std::move(value)});
}

std::vector<RowImage> sortedRows(const QHash<qint64, RowImage> &rows)
{
    std::vector<RowImage> sorted(rows.cbegin(), rows.cend());
    std::sort(sorted.begin(), sorted.end(), [](const RowImage &a, const RowImage &b) { return a.id < b.id; });
    return sorted;
}

} // namespace

ChangeRecorder::ChangeRecorder(Connection &db)
    : m_db(db)
{
}

ChangeRecorder::~ChangeRecorder()
{
    if (m_db.handle())
        sqlite3_preupdate_hook(m_db.handle(), nullptr, nullptr);
}

Result<void> ChangeRecorder::learnTables()
{
    m_tables.clear();
    m_last = nullptr;
    auto names = m_db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
                     .all([](const Row &row) { return row.columnText(0).toUtf8(); });
    if (!names)
        return names.error();
    for (const QByteArray &name : *names) {
        if (!takesPart(name))
            continue;
        auto columns = m_db.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid")
                           .bind(QString::fromUtf8(name))
                           .all([](const Row &row) { return row.columnText(0).toUtf8(); });
        if (!columns)
            return columns.error();
        Q_ASSERT_X(columns->front() == "id", "schema", "every table starts with its id");
        m_tables.push_back(Table{.name = name, .columns = std::move(*columns)});
    }
    return {};
}

std::vector<QByteArray> ChangeRecorder::tables() const
{
    std::vector<QByteArray> names;
    for (const Table &table : m_tables)
        names.push_back(table.name);
    return names;
}

void ChangeRecorder::start(qint64 baseline)
{
    m_baseline = baseline;
    for (Table &table : m_tables) {
        table.inserted.clear();
        table.updated.clear();
        table.deleted.clear();
    }
    sqlite3_preupdate_hook(
        m_db.handle(),
        [](void *self, sqlite3 *db, int operation, const char *schema, const char *table, sqlite3_int64 oldId,
           sqlite3_int64 newId) { onPreupdate(self, db, operation, schema, table, oldId, newId); },
        this);
}

NetEffect ChangeRecorder::finish()
{
    sqlite3_preupdate_hook(m_db.handle(), nullptr, nullptr);
    NetEffect effect;
    for (Table &table : m_tables) {
        TableEffect of{.table = table.name, .columns = table.columns};
        std::copy_if(table.inserted.begin(), table.inserted.end(), std::back_inserter(of.inserted),
                     [](const IdRange &range) { return range.count > 0; });
        of.updated = sortedRows(table.updated);
        of.deleted = sortedRows(table.deleted);
        if (!of.isEmpty())
            effect.tables.push_back(std::move(of));
    }
    return effect;
}

void ChangeRecorder::onPreupdate(void *self, sqlite3 *db, int operation, const char *, const char *name,
                                 qint64 oldId, qint64 newId)
{
    auto *recorder = static_cast<ChangeRecorder *>(self);
    Table *table = recorder->tableNamed(name);
    if (!table)
        return;
    switch (operation) {
    case SQLITE_INSERT: recorder->inserted(*table, newId); break;
    case SQLITE_UPDATE:
        Q_ASSERT_X(oldId == newId, "schema", "an id never changes");
        recorder->updated(*table, db, oldId);
        break;
    case SQLITE_DELETE: recorder->removed(*table, db, oldId); break;
    default: Q_UNREACHABLE();
    }
}

ChangeRecorder::Table *ChangeRecorder::tableNamed(const char *name)
{
    if (m_last && m_last->name == name)
        return m_last;
    for (Table &table : m_tables) {
        if (table.name == name) {
            m_last = &table;
            return m_last;
        }
    }
    return nullptr;
}

IdRange *ChangeRecorder::rangeOf(Table &table, qint64 id)
{
    for (auto range = table.inserted.rbegin(); range != table.inserted.rend(); ++range) {
        if (range->contains(id))
            return &*range;
    }
    return nullptr;
}

void ChangeRecorder::inserted(Table &table, qint64 id)
{
    if (const auto gone = table.deleted.find(id); gone != table.deleted.end()) {
        table.updated.insert(id, *gone); // away and back: every value may differ
        table.deleted.erase(gone);
        return;
    }
    if (id <= m_baseline) { // an older row comes back: only this id, for others lie around it
        table.inserted.push_back({id, id, 1});
        return;
    }
    if (!table.inserted.empty() && table.inserted.back().first > m_baseline
        && id > table.inserted.back().last) {
        table.inserted.back().last = id;
        ++table.inserted.back().count;
        return;
    }
    if (IdRange *range = rangeOf(table, id))
        ++range->count;
    else
        table.inserted.push_back({id, id, 1});
}

void ChangeRecorder::updated(Table &table, sqlite3 *db, qint64 id)
{
    if (rangeOf(table, id))
        return;
    RowImage *image = nullptr;
    for (int column = 0; column < sqlite3_preupdate_count(db); ++column) {
        sqlite3_value *before = nullptr;
        sqlite3_value *after = nullptr;
        sqlite3_preupdate_old(db, column, &before);
        sqlite3_preupdate_new(db, column, &after);
        if (same(before, after))
            continue;
        if (!image) {
            image = &table.updated[id];
            image->id = id;
        }
        keepOlder(*image, column, cellOf(before));
    }
}

void ChangeRecorder::removed(Table &table, sqlite3 *db, qint64 id)
{
    if (IdRange *range = rangeOf(table, id)) {
        --range->count;
        return;
    }
    RowImage image = table.updated.take(id);
    image.id = id;
    for (int column = 0; column < sqlite3_preupdate_count(db); ++column) {
        sqlite3_value *before = nullptr;
        sqlite3_preupdate_old(db, column, &before);
        keepOlder(image, column, cellOf(before));
    }
    table.deleted.insert(id, std::move(image));
}

} // namespace gekend::store
