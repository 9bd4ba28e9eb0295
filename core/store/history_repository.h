// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QDateTime>

namespace gekend::store {

/// One change as the log shows it.
struct HistoryEntry {
    enum class Kind { Did, Undid, Redid };
    struct Subject {
        QString kind; // "party", "contact"
        qint64 id = 0;
        bool operator==(const Subject &) const = default;
    };

    ChangeId id;
    QDateTime at; // local time
    PartyId actor;
    int device = 0;
    QString verb;
    Kind kind = Kind::Did;
    ChangeId of; // what was undone or redone
    bool undone = false; // a deed that does not stand any more
    std::vector<Subject> about; // the first hundred
};

/// What happened in this file, and the few facts about the file itself. Asked rarely, so through Qt Sql.
class HistoryRepository {
public:
    explicit HistoryRepository(const Database &database)
        : m_sql(database.sql())
    {
    }

    /// Newest first; limit -1 takes all.
    Result<std::vector<HistoryEntry>> entries(int limit) const;
    Result<std::vector<HistoryEntry>> entriesAbout(qint64 id, int limit) const;

    /// A fact about the file: "wijk_name", "gemeente", "is_demo". Empty when it was never set.
    Result<QString> fact(const QString &key) const;
    Result<void> setFact(Writing &writing, const QString &key, const QString &value) const;

    /// Whom a device records for; nothing when it never did.
    Result<std::optional<PartyId>> partyOfDevice(int device) const;
    /// Outside changes: who a device is, is not a fact about the wijk.
    Result<void> setPartyOfDevice(int device, PartyId party) const;

private:
    Result<std::vector<HistoryEntry>> entriesFrom(const char *sql, const QVariantList &values) const;
    Result<std::vector<HistoryEntry::Subject>> subjectsOf(ChangeId change) const;

    QSqlDatabase m_sql;
};

} // namespace gekend::store
