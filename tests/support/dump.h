// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "tests/support/catch.h"

namespace gekend::test {

/// Every row of every table that takes part in undo, as text: two files with one dump hold the same wijk.
inline QByteArray dumpOf(store::Database &database)
{
    QByteArray out;
    for (const QByteArray &table : database.tables()) {
        const QByteArray sql = "SELECT * FROM \"" + table + "\" ORDER BY id";
        out += "== " + table + '\n';
        const auto done = database.connection().prepare(sql.constData()).forEach([&](const store::Row &row) {
            for (int column = 0; column < row.columnCount(); ++column) {
                const std::string_view value = row.columnBytes(column);
                out += row.isNull(column) ? QByteArray("NULL")
                                          : QByteArray(value.data(), qsizetype(value.size()));
                out += '|';
            }
            out += '\n';
        });
        REQUIRE_OK(done);
    }
    return out;
}

} // namespace gekend::test
