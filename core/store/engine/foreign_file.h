// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/engine/connection.h"

#include <stop_token>

namespace gekend::store {

/// A foreign, unencrypted SQLite file (GeoPackage, MBTiles), read as hostile data: nothing is written, no
/// lock is taken, only plain tables and a short list of functions can be reached, and time runs out.
class ForeignFile {
public:
    struct Options {
        int timeLimitMs = 120'000; // for all reading together
        std::stop_token stop;
    };
    /// Refuses what is not SQLite, wijks of Gekend, and a file that another program is still writing.
    static Result<ForeignFile> open(const QString &path, const Options &options);
    static Result<ForeignFile> open(const QString &path) { return open(path, Options()); }

    ForeignFile(ForeignFile &&) noexcept;
    ForeignFile &operator=(ForeignFile &&) noexcept;
    ~ForeignFile();

    /// `PRAGMA application_id`, by which kinds of files are told apart ("GPKG", "MPBX").
    qint32 applicationId() const;
    /// The ordinary tables; search indexes and other virtual tables are not among them.
    const QStringList &tables() const;
    /// False for what is not an ordinary table. Names compare without case, as in SQL.
    bool hasTable(QStringView table) const;
    /// The column names of an ordinary table, in order; none when there is no such table.
    QStringList columns(const QString &table);

    /// Reading statements only. Names of the file's own tables go through quoted(), values are bound.
    Statement prepare(const QString &sql);
    static QString quoted(QStringView name);

private:
    struct Guard;
    ForeignFile(Connection db, std::unique_ptr<Guard> guard);
    Result<void> readSchema();

    std::unique_ptr<Guard> m_guard; // outlives the connection, which calls it
    Connection m_db;
};

} // namespace gekend::store
