// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_repository.h"

namespace gekend::store {

namespace {

#define GEKEND_CHANGE_SELECT "SELECT id, at, actor_id, device, verb, kind, of_id, state FROM change "
constexpr char kNewest[] = GEKEND_CHANGE_SELECT "ORDER BY id DESC LIMIT ?";
constexpr char kAbout[] = GEKEND_CHANGE_SELECT
    "WHERE id IN (SELECT change_id FROM change_about WHERE ref = ?) ORDER BY id DESC LIMIT ?";
#undef GEKEND_CHANGE_SELECT

HistoryEntry readEntry(const Row &row)
{
    return {.id = row.columnId<ChangeId>(0),
            .at = QDateTime::fromMSecsSinceEpoch(row.columnInt64(1)).toLocalTime(),
            .actor = row.columnId<PartyId>(2),
            .device = row.columnInt(3),
            .verb = row.columnText(4),
            .kind = HistoryEntry::Kind(row.columnInt(5)),
            .of = row.columnId<ChangeId>(6),
            .undone = row.columnInt(5) == 0 && row.columnInt(7) == 1,
            .about = {}};
}

} // namespace

Result<std::vector<HistoryEntry>> HistoryRepository::entries(int limit) const
{
    return withSubjects(m_db.prepare(kNewest).bind(limit).all(readEntry));
}

Result<std::vector<HistoryEntry>> HistoryRepository::entriesAbout(qint64 id, int limit) const
{
    return withSubjects(m_db.prepare(kAbout).bind(id, limit).all(readEntry));
}

Result<std::vector<HistoryEntry>>
HistoryRepository::withSubjects(Result<std::vector<HistoryEntry>> entries) const
{
    if (!entries)
        return entries;
    for (HistoryEntry &entry : *entries) {
        auto subjects = m_db.prepare("SELECT kind, ref FROM change_about WHERE change_id = ? ORDER BY id")
                            .bind(entry.id)
                            .all([](const Row &row) {
                                return HistoryEntry::Subject{row.columnText(0), row.columnInt64(1)};
                            });
        if (!subjects)
            return subjects.error();
        entry.about = std::move(*subjects);
    }
    return entries;
}

Result<QString> HistoryRepository::fact(const QString &key) const
{
    auto value = m_db.prepare("SELECT value FROM meta WHERE key = ?").bind(key).optional([](const Row &row) {
        return row.columnText(0);
    });
    if (!value)
        return value.error();
    return value->value_or(QString());
}

Result<void> HistoryRepository::setFact(Writing &writing, const QString &key, const QString &value) const
{
    GEKEND_TRY(m_db.prepare("UPDATE meta SET value = ? WHERE key = ?").bind(value, key).exec());
    if (m_db.changes() > 0)
        return {};
    return m_db.prepare("INSERT INTO meta (id, key, value) VALUES (?, ?, ?)")
        .bind(writing.nextId(), key, value)
        .exec();
}

Result<std::optional<PartyId>> HistoryRepository::partyOfDevice(int device) const
{
    return m_db.prepare("SELECT party_id FROM device WHERE id = ?").bind(device).optional([](const Row &row) {
        return row.columnId<PartyId>(0);
    });
}

Result<void> HistoryRepository::setPartyOfDevice(int device, PartyId party) const
{
    GEKEND_TRY(m_db.prepare("UPDATE device SET party_id = ? WHERE id = ?").bind(party, device).exec());
    if (m_db.changes() > 0)
        return {};
    return m_db.prepare("INSERT INTO device (id, party_id) VALUES (?, ?)").bind(device, party).exec();
}

} // namespace gekend::store
