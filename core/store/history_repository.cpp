// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_repository.h"

#include <QSqlError>
#include <QSqlQuery>

namespace gekend::store {

namespace {

#define GEKEND_CHANGE_SELECT "SELECT id, at, actor_id, device, verb, kind, of_id, state FROM change "
constexpr char kNewest[] = GEKEND_CHANGE_SELECT "ORDER BY id DESC LIMIT ?";
constexpr char kAbout[] = GEKEND_CHANGE_SELECT
    "WHERE id IN (SELECT change_id FROM change_about WHERE ref = ?) ORDER BY id DESC LIMIT ?";
#undef GEKEND_CHANGE_SELECT

HistoryEntry readEntry(const QSqlQuery &row)
{
    return {.id = ChangeId(row.value(0).toLongLong()),
            .at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong()).toLocalTime(),
            .actor = PartyId(row.value(2).toLongLong()),
            .device = row.value(3).toInt(),
            .verb = row.value(4).toString(),
            .kind = HistoryEntry::Kind(row.value(5).toInt()),
            .of = ChangeId(row.value(6).toLongLong()),
            .undone = row.value(5).toInt() == 0 && row.value(7).toInt() == 1,
            .about = {}};
}

/// The driver says in its text what went wrong, as a sentence.
Result<QSqlQuery> ran(const QSqlDatabase &sql, const char *text, const QVariantList &values)
{
    QSqlQuery query(sql);
    query.setForwardOnly(true);
    bool done = query.prepare(QString::fromLatin1(text));
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        return ioError(query.lastError().databaseText());
    return query;
}

} // namespace

Result<std::vector<HistoryEntry>> HistoryRepository::entries(int limit) const
{
    return entriesFrom(kNewest, {limit});
}

Result<std::vector<HistoryEntry>> HistoryRepository::entriesAbout(qint64 id, int limit) const
{
    return entriesFrom(kAbout, {id, limit});
}

Result<std::vector<HistoryEntry>> HistoryRepository::entriesFrom(const char *sql,
                                                                 const QVariantList &values) const
{
    auto query = ran(m_sql, sql, values);
    if (!query)
        return query.error();
    std::vector<HistoryEntry> entries;
    while (query->next())
        entries.push_back(readEntry(*query));
    for (HistoryEntry &entry : entries) {
        auto subjects = subjectsOf(entry.id);
        if (!subjects)
            return subjects.error();
        entry.about = std::move(*subjects);
    }
    return entries;
}

Result<std::vector<HistoryEntry::Subject>> HistoryRepository::subjectsOf(ChangeId change) const
{
    constexpr int kMostSubjects = 100; // an import is about thousands
    auto query = ran(m_sql, "SELECT kind, ref FROM change_about WHERE change_id = ? ORDER BY id LIMIT ?",
                     {change.value(), kMostSubjects});
    if (!query)
        return query.error();
    std::vector<HistoryEntry::Subject> subjects;
    while (query->next())
        subjects.push_back({query->value(0).toString(), query->value(1).toLongLong()});
    return subjects;
}

Result<QString> HistoryRepository::fact(const QString &key) const
{
    auto query = ran(m_sql, "SELECT value FROM meta WHERE key = ?", {key});
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toString() : QString();
}

Result<void> HistoryRepository::setFact(Writing &writing, const QString &key, const QString &value) const
{
    // An empty text is a fact too; a null one would be refused.
    const QString stored = value.isNull() ? QLatin1StringView("").toString() : value;
    const auto updated = ran(m_sql, "UPDATE meta SET value = ? WHERE key = ?", {stored, key});
    if (!updated)
        return updated.error();
    if (updated->numRowsAffected() > 0)
        return {};
    const auto made =
        ran(m_sql, "INSERT INTO meta (id, key, value) VALUES (?, ?, ?)", {writing.nextId(), key, stored});
    return made ? Result<void>() : made.error();
}

Result<std::optional<PartyId>> HistoryRepository::partyOfDevice(int device) const
{
    auto query = ran(m_sql, "SELECT party_id FROM device WHERE id = ?", {device});
    if (!query)
        return query.error();
    return query->next() ? std::optional(PartyId(query->value(0).toLongLong())) : std::nullopt;
}

Result<void> HistoryRepository::setPartyOfDevice(int device, PartyId party) const
{
    const auto done = ran(m_sql,
                          "INSERT INTO device (id, party_id) VALUES (?, ?) "
                          "ON CONFLICT (id) DO UPDATE SET party_id = excluded.party_id",
                          {device, party.value()});
    return done ? Result<void>() : done.error();
}

} // namespace gekend::store
