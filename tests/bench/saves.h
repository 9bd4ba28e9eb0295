// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/record.h"
#include "tests/bench/rows.h"
#include "tests/bench/wijk_files.h"

#include <map>

namespace gekend::bench {

/// The rows one recorded contact made or altered, table by table in the order of the schema; not the
/// journal's and not the index's.
struct SavedRows {
    std::vector<TableRows> inserted;
    std::vector<TableRows> updated;
};

/// Records invented contacts in a wijk of its own, one change each, as the capture line does.
class Recording {
public:
    static Result<std::unique_ptr<Recording>> start(WijkFiles &files);

    /// Reads the next lines, so that saving them is all that remains.
    Result<void> prepare(int count);
    /// Saves one prepared contact: what is measured.
    Result<void> save();
    /// The rows of all contacts saved since the last call.
    Result<std::vector<SavedRows>> savedRows();

    store::Connection &connection() { return m_wijk->connection(); }

private:
    explicit Recording(std::unique_ptr<work::Wijk> wijk);
    Result<void> findWords();

    std::unique_ptr<work::Wijk> m_wijk;
    std::vector<capture::NamedThing> m_residents;
    std::vector<QString> m_notes;
    QStringList m_themes;
    std::vector<capture::Draft> m_drafts; // the last one is saved next
    std::vector<store::ChangeSet> m_changes;
    unsigned m_made = 0;
};

/// Writes the same rows with bare prepared statements into a wijk of its own, one transaction a contact; no
/// journal, no index of words.
class BareSaving {
public:
    static Result<std::unique_ptr<BareSaving>> start(WijkFiles &files);

    /// Prepares the statements, so that saving is all that remains.
    void prepare(const std::vector<SavedRows> &rows);
    Result<void> save(const SavedRows &rows);

    store::Connection &connection() { return m_db; }

private:
    explicit BareSaving(store::Connection db)
        : m_db(std::move(db))
    {
    }
    Result<void> write(const SavedRows &rows);

    store::Connection m_db;
    std::map<QByteArray, RawStatement> m_inserts; // by table
    std::map<QByteArray, RawStatement> m_updates;
};

} // namespace gekend::bench
