// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/saves.h"

#include "core/store/engine/transaction.h"

#include <random>

namespace gekend::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray idsBetween(const store::IdRange &range)
{
    return "id BETWEEN " + QByteArray::number(range.first) + " AND " + QByteArray::number(range.last);
}

Result<SavedRows> rowsOf(store::Connection &db, const store::ChangeSet &change)
{
    SavedRows saved;
    for (const store::ChangeSet::Table &table : change.tables) {
        for (const store::IdRange &range : table.inserted) {
            auto rows = readRows(db, table.name, idsBetween(range));
            if (!rows)
                return rows.error();
            saved.inserted.push_back(std::move(*rows));
        }
        for (const qint64 id : table.updated) {
            auto rows = readRows(db, table.name, "id = " + QByteArray::number(id));
            if (!rows)
                return rows.error();
            saved.updated.push_back(std::move(*rows));
        }
    }
    return saved;
}

} // namespace

Recording::Recording(std::unique_ptr<work::Wijk> wijk)
    : m_wijk(std::move(wijk))
{
    m_wijk->database().onChanged([this](const store::ChangeSet &changes) { m_changes.push_back(changes); });
}

Result<std::unique_ptr<Recording>> Recording::start(WijkFiles &files)
{
    const auto path = files.copyOfDemo(u"recording.gekend"_s);
    if (!path)
        return path.error();
    auto wijk = files.open(*path);
    if (!wijk)
        return wijk.error();
    std::unique_ptr<Recording> recording(new Recording(std::move(*wijk)));
    GEKEND_TRY(recording->findWords());
    return recording;
}

Result<void> Recording::findWords()
{
    for (capture::NamedThing &thing : m_wijk->names()->all()) {
        if (thing.kind == capture::NamedThing::Kind::Theme)
            m_themes += thing.name;
        else if (thing.partyKind == PartyKind::Resident && !thing.ended)
            m_residents.push_back(std::move(thing));
    }
    auto notes = connection()
                     .prepare("SELECT note FROM contact WHERE note <> '' ORDER BY id LIMIT 2000")
                     .all([](const store::Row &row) { return row.columnText(0); });
    if (!notes)
        return notes.error();
    m_notes = std::move(*notes);
    if (m_residents.empty() || m_themes.isEmpty() || m_notes.empty())
        return invalid(u"In de demowijk staan geen bewoners, thema’s of notities om mee te meten."_s);
    return {};
}

Result<void> Recording::prepare(int count)
{
    m_drafts.clear();
    for (int i = 0; i < count; ++i) {
        std::mt19937 random(++m_made);
        const auto any = [&](const auto &list) {
            return list[decltype(list.size())(random() % size_t(list.size()))];
        };
        capture::Draft draft =
            work::readLine(*m_wijk, u"praatje met @id:%1 15:30"_s.arg(any(m_residents).id)).draft;
        draft.themes = work::readLine(*m_wijk, u"over #\"%1\""_s.arg(any(m_themes))).draft.themes;
        draft.note = any(m_notes); // text that is literal: a note of the demo names people itself
        if (draft.parties.size() != 2 || draft.themes.size() != 1)
            return invalid(u"De regel die hier gemeten wordt, wordt niet begrepen."_s);
        m_drafts.push_back(std::move(draft));
    }
    return {};
}

Result<void> Recording::save()
{
    Q_ASSERT(!m_drafts.empty());
    const capture::Draft draft = std::move(m_drafts.back());
    m_drafts.pop_back();
    const auto recorded = work::record(*m_wijk, draft, work::UnknownNames::Refuse);
    return recorded ? Result<void>() : recorded.error();
}

Result<std::vector<SavedRows>> Recording::savedRows()
{
    std::vector<SavedRows> saved;
    for (const store::ChangeSet &change : std::exchange(m_changes, {})) {
        auto rows = rowsOf(connection(), change);
        if (!rows)
            return rows.error();
        saved.push_back(std::move(*rows));
    }
    return saved;
}

Result<std::unique_ptr<BareSaving>> BareSaving::start(WijkFiles &files)
{
    const auto path = files.copyOfDemo(u"bare.gekend"_s);
    if (!path)
        return path.error();
    auto db = files.connect(*path, store::OpenMode::ReadWrite);
    if (!db)
        return db.error();
    return std::unique_ptr<BareSaving>(new BareSaving(std::move(*db)));
}

void BareSaving::prepare(const std::vector<SavedRows> &saved)
{
    for (const SavedRows &rows : saved) {
        for (const TableRows &table : rows.inserted) {
            if (!m_inserts.contains(table.table))
                m_inserts.emplace(table.table, RawStatement(m_db.handle(), insertSql(table)));
        }
        for (const TableRows &table : rows.updated) {
            if (!m_updates.contains(table.table))
                m_updates.emplace(table.table, RawStatement(m_db.handle(), updateSql(table)));
        }
    }
}

Result<void> BareSaving::save(const SavedRows &rows)
{
    auto transaction = store::Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    GEKEND_TRY(write(rows));
    return transaction->commit();
}

Result<void> BareSaving::write(const SavedRows &rows)
{
    for (const TableRows &table : rows.inserted) {
        RawStatement &insert = m_inserts.at(table.table);
        for (const auto &row : table.rows) {
            for (size_t column = 0; column < row.size(); ++column)
                insert.bind(int(column) + 1, row[column]);
            GEKEND_TRY(insert.run());
        }
    }
    for (const TableRows &table : rows.updated) {
        RawStatement &update = m_updates.at(table.table);
        for (const auto &row : table.rows) {
            for (size_t column = 0; column < row.size(); ++column)
                update.bind(int(column) + 1, row[column]);
            update.bind(int(row.size()) + 1, row.front());
            GEKEND_TRY(update.run());
        }
    }
    return {};
}

} // namespace gekend::bench
