// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/engine/connection.h"
#include "core/store/net_effect.h"

#include <QHash>

struct sqlite3;

namespace gekend::store {

/// Watches one connection through SQLite's preupdate hook and keeps, while it runs, the net effect on every
/// table that takes part in undo. It sees cascades and REPLACE too. One recorder per connection.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Connection &db);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// Learns the tables and columns; again after every migration.
    Result<void> learnTables();
    /// Starts watching. Rows with an id above `baseline` count as made by this change and go into ranges.
    void start(qint64 baseline);
    /// Stops watching and gives what happened.
    NetEffect finish();

    /// Tables that take part in undo, in the order of the schema.
    std::vector<QByteArray> tables() const;

private:
    struct Table {
        QByteArray name;
        std::vector<QByteArray> columns;
        std::vector<IdRange> inserted;
        QHash<qint64, RowImage> updated;
        QHash<qint64, RowImage> deleted;
    };

    static void onPreupdate(void *self, sqlite3 *db, int operation, const char *schema, const char *table,
                            qint64 oldId, qint64 newId);
    Table *tableNamed(const char *name);
    static IdRange *rangeOf(Table &table, qint64 id);
    void inserted(Table &table, qint64 id);
    void updated(Table &table, sqlite3 *db, qint64 id);
    void removed(Table &table, sqlite3 *db, qint64 id);

    Connection &m_db;
    std::vector<Table> m_tables;
    Table *m_last = nullptr;
    qint64 m_baseline = 0;
};

} // namespace gekend::store
