// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/engine/connection.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <optional>
#include <vector>

namespace gekend::store {

class EngineResult;

/// The engine as Qt Sql sees it. Qt's own SQLite plugin would link another library and write a wijk
/// unencrypted, so this one is made by hand and handed over as an instance; no name in
/// QSqlDatabase::drivers() leads to it.
class EngineDriver final : public QSqlDriver {
public:
    explicit EngineDriver(Connection db);
    ~EngineDriver() override;

    /// The connection below, for what Qt Sql has no words for.
    Connection &connection() { return *m_db; }

    bool hasFeature(DriverFeature feature) const override;
    /// Only tells whether the connection is still there: keys and paths do not pass through here.
    bool open(const QString &db, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString &table) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    bool cancelQuery() override;

private:
    friend class EngineResult;
    bool run(const char *sql);

    mutable std::optional<Connection>
        m_db; // reading the schema through a const driver still prepares statements
    mutable std::vector<EngineResult *>
        m_results; // must let go of their statements before the connection closes
};

/// Opens a wijk and registers it with Qt Sql under `name`, for the calling thread. Undone by
/// QSqlDatabase::removeDatabase(name) when no query is left.
Result<QSqlDatabase> openSql(const QString &name, const OpenOptions &options);

} // namespace gekend::store
