// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <sqlite3.h>

namespace gekend::store {

/// One compiled statement with the texts bound to it, which the engine reads in place instead of copying.
struct PreparedStatement {
    ~PreparedStatement() { sqlite3_finalize(handle); }

    sqlite3_stmt *handle = nullptr;
    std::string sql;
    std::vector<std::string> texts;
    bool lent = false;
};

/// What a Connection owns; it has a fixed address, so statements may point at it while the Connection moves.
struct ConnectionState {
    ~ConnectionState();

    /// Finalises the cache and closes; the engine's code.
    int close();

    sqlite3 *db = nullptr;
    QString path;
    QByteArray fileId;
    bool readOnly = false;
    bool hadLog = false;
    bool timedOut = false; // set by who interrupts for lack of time
    int lent = 0;
    std::unordered_map<std::string_view, std::unique_ptr<PreparedStatement>>
        cache; // keys look into the values
};

} // namespace gekend::store
