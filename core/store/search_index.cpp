// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include <array>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

struct Indexed {
    const char *table;
    const char *column;
    const char *forget; // rowid, old text
    const char *addRange; // first, last
    const char *addOne; // rowid
    const char *rebuild;
    const char *count;
};

constexpr std::array kIndexed = {
    Indexed{"contact", "note", "INSERT INTO contact_fts (contact_fts, rowid, note) VALUES ('delete', ?, ?)",
            "INSERT INTO contact_fts (rowid, note) SELECT id, note FROM contact WHERE id BETWEEN ? AND ? AND "
            "note <> ''",
            "INSERT INTO contact_fts (rowid, note) SELECT id, note FROM contact WHERE id = ? AND note <> ''",
            "INSERT INTO contact_fts (contact_fts) VALUES ('rebuild')", "SELECT count(*) FROM contact"},
    Indexed{
        "observation", "text",
        "INSERT INTO observation_fts (observation_fts, rowid, text) VALUES ('delete', ?, ?)",
        "INSERT INTO observation_fts (rowid, text) SELECT id, text FROM observation WHERE id BETWEEN ? AND ?",
        "INSERT INTO observation_fts (rowid, text) SELECT id, text FROM observation WHERE id = ?",
        "INSERT INTO observation_fts (observation_fts) VALUES ('rebuild')",
        "SELECT count(*) FROM observation"},
};

/// Forgetting a word one by one costs far more than building anew once a large share goes.
constexpr qint64 kManyForgotten = 20'000;

Result<void> forget(Connection &db, const Indexed &index, const RowImage &row, int column)
{
    const Cell *cell = row.cell(column);
    const auto *old = cell ? std::get_if<Utf8>(cell) : nullptr;
    if (!old || old->bytes.isEmpty())
        return {};
    return db.prepare(index.forget)
        .bind(row.id, std::string_view(old->bytes.constData(), size_t(old->bytes.size())))
        .exec();
}

Result<void> update(Connection &db, const Indexed &index, const TableEffect &effect)
{
    const auto found = std::find(effect.columns.begin(), effect.columns.end(), index.column);
    Q_ASSERT(found != effect.columns.end());
    const int column = int(found - effect.columns.begin());
    if (qint64(effect.deleted.size()) > kManyForgotten) {
        const auto left = db.prepare(index.count).one([](const Row &row) { return row.columnInt64(0); });
        if (!left)
            return left.error();
        if (*left < qint64(effect.deleted.size()) * 3)
            return db.prepare(index.rebuild).exec();
    }
    for (const RowImage &row : effect.deleted)
        GEKEND_TRY(forget(db, index, row, column));
    for (const RowImage &row : effect.updated) {
        if (!row.cell(column))
            continue;
        GEKEND_TRY(forget(db, index, row, column));
        GEKEND_TRY(db.prepare(index.addOne).bind(row.id).exec());
    }
    for (const IdRange &range : effect.inserted)
        GEKEND_TRY(db.prepare(index.addRange).bind(range.first, range.last).exec());
    return {};
}

template <typename IdType>
Result<std::vector<IdType>> search(Connection &db, const char *sql, QStringView typed, int limit)
{
    const QString match = matchText(searchWords(typed));
    if (match.isEmpty())
        return std::vector<IdType>();
    return db.prepare(sql).bind(match, limit).all([](const Row &row) { return row.columnId<IdType>(0); });
}

} // namespace

Result<void> updateSearch(Connection &db, const NetEffect &effect)
{
    for (const TableEffect &table : effect.tables) {
        for (const Indexed &index : kIndexed) {
            if (table.table == index.table)
                GEKEND_TRY(update(db, index, table));
        }
    }
    return {};
}

Result<void> rebuildSearch(Connection &db)
{
    for (const Indexed &index : kIndexed)
        GEKEND_TRY(db.prepare(index.rebuild).exec());
    return {};
}

QStringList searchWords(QStringView typed)
{
    QStringList words;
    QString word;
    const QString text = typed.toString().normalized(QString::NormalizationForm_C);
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate() || (c.isMark() && !word.isEmpty())) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    constexpr qsizetype kMostWords = 12;
    return words.first(std::min(words.size(), kMostWords));
}

QString matchText(const QStringList &words)
{
    QString match;
    for (const QString &word : words) {
        if (!match.isEmpty())
            match += u" AND "_s;
        match += u'"' + word + u"\"*"_s; // only letters and digits: nothing to escape
    }
    return match;
}

Result<std::vector<ContactId>> searchNotes(Connection &db, QStringView typed, int limit)
{
    return search<ContactId>(
        db, "SELECT rowid FROM contact_fts WHERE contact_fts MATCH ? ORDER BY rowid DESC LIMIT ?", typed,
        limit);
}

Result<std::vector<ObservationId>> searchObservations(Connection &db, QStringView typed, int limit)
{
    return search<ObservationId>(
        db, "SELECT rowid FROM observation_fts WHERE observation_fts MATCH ? ORDER BY rowid DESC LIMIT ?",
        typed, limit);
}

} // namespace gekend::store
