// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "tests/support/catch.h"
#include "tests/support/dump.h"

#include <QTemporaryDir>

namespace gekend::test {

/// An encrypted wijk in a folder of its own that goes when this goes; its clock stands at noon on 5 March
/// 2026.
class TempStore {
public:
    TempStore() { open(store::OpenMode::Create); }

    store::Database &db() { return *m_database; }
    store::Connection &connection() { return m_database->connection(); }
    FixedClock &clock() { return m_clock; }
    QString path() const { return m_dir.filePath(QStringLiteral("wijk.gekend")); }
    void reopen()
    {
        m_database.reset();
        open(store::OpenMode::ReadWrite);
    }

    /// Runs a change that must succeed.
    ChangeId change(const store::Database::Body &body)
    {
        auto done = m_database->change({.verb = QStringLiteral("test"), .actor = {}}, body);
        REQUIRE_OK(done);
        return *done;
    }

    /// Every row of every table that takes part in undo, as text: two files with one dump hold the same wijk.
    QByteArray dump() { return dumpOf(*m_database); }

private:
    void open(store::OpenMode mode)
    {
        store::DatabaseOptions options{.file = {.path = path(), .key = m_key, .mode = mode}, .device = 7};
        auto opened = store::Database::open(options, m_clock);
        REQUIRE_OK(opened);
        m_database = std::move(*opened);
    }

    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC)};
    store::SecretBytes m_key =
        store::SecretBytes::filled(store::kKeyBytes, [](std::span<unsigned char> bytes) {
            std::fill(bytes.begin(), bytes.end(), static_cast<unsigned char>(0x5a));
        });
    std::unique_ptr<store::Database> m_database;
};

} // namespace gekend::test
