// SPDX-License-Identifier: GPL-3.0-or-later
// Searching notes while one types: what our search adds to the bare statement, and how it grows.
#include "core/store/search_index.h"
#include "tests/bench/groups.h"
#include "tests/bench/rows.h"

#include <sqlite3.h>

#include <random>

namespace gekend::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 20;
constexpr int kTyped = 60;
constexpr char kNewest[] =
    "SELECT rowid FROM contact_fts WHERE contact_fts MATCH ? ORDER BY rowid DESC LIMIT ?";

/// Beginnings of words that occur, of that many letters, each once.
Result<QStringList> typedBeginnings(store::Connection &db, int letters)
{
    const auto notes = db.prepare("SELECT note FROM contact WHERE note <> '' ORDER BY id DESC LIMIT 5000")
                           .all([](const store::Row &row) { return row.columnText(0); });
    if (!notes)
        return notes.error();
    std::mt19937 random(static_cast<unsigned>(letters));
    QStringList typed;
    for (int attempt = 0; attempt < 20 * kTyped && typed.size() < kTyped && !notes->empty(); ++attempt) {
        const QStringList words = store::searchWords((*notes)[random() % notes->size()]);
        const QString word = words.value(qsizetype(random()) % std::max<qsizetype>(1, words.size()));
        const QString beginning = word.left(letters).toLower();
        if (beginning.size() == letters && !typed.contains(beginning))
            typed += beginning;
    }
    return typed;
}

Result<void> search(store::Connection &db, const QStringList &typed, benchmark::State &state)
{
    for (auto turn : state) {
        Q_UNUSED(turn)
        for (const QString &text : typed) {
            const auto found = store::searchNotes(db, text, kShown);
            if (!found)
                return found.error();
            benchmark::DoNotOptimize(found->data());
        }
    }
    return {};
}

Result<void> searchBare(store::Connection &db, const QStringList &typed, benchmark::State &state)
{
    std::vector<QByteArray> matches;
    for (const QString &text : typed)
        matches.push_back('"' + text.toUtf8() + "\"*");
    RawStatement newest(db.handle(), kNewest);
    for (auto turn : state) {
        Q_UNUSED(turn)
        for (const QByteArray &match : matches) {
            sqlite3_bind_text(newest.handle(), 1, match.constData(), int(match.size()), SQLITE_STATIC);
            sqlite3_bind_int(newest.handle(), 2, kShown);
            qint64 sum = 0;
            while (sqlite3_step(newest.handle()) == SQLITE_ROW)
                sum += sqlite3_column_int64(newest.handle(), 0);
            sqlite3_reset(newest.handle());
            benchmark::DoNotOptimize(sum);
        }
    }
    return {};
}

/// A wijk that holds every tenth note, and its index.
Result<std::unique_ptr<store::Database>> tenthOf(store::Connection &db, const WijkFiles &files)
{
    const QString path = files.scratch(u"tenth.gekend"_s);
    auto tenth = store::Database::open({.file = files.options(path, store::OpenMode::Create)}, files.clock());
    if (!tenth)
        return tenth;
    store::Connection &to = (*tenth)->connection();
    Result<TableRows> rows = readRows(db, "contact",
                                      "id IN (SELECT id FROM (SELECT id, row_number() OVER "
                                      "(ORDER BY id) AS n FROM contact) WHERE n % 10 = 0)");
    if (!rows)
        return rows.error();
    GEKEND_TRY(to.run("PRAGMA foreign_keys = OFF; BEGIN"));
    GEKEND_TRY(insertRows(to, *rows));
    GEKEND_TRY(store::rebuildSearch(to));
    GEKEND_TRY(to.run("COMMIT"));
    return tenth;
}

Result<void> compareWithBare(Bench &bench, store::Connection &db, int letters, qint64 notes)
{
    const auto typed = typedBeginnings(db, letters);
    if (!typed)
        return typed.error();
    bench.compare({.key = "notes/" + std::to_string(letters),
                   .operation = u"type-ahead over %1 notes, %2 letter(s)"_s.arg(notes).arg(letters),
                   .against = u"the bare newest-20 statement"_s,
                   .demand = 1.5,
                   .own = [&](benchmark::State &state) { return search(db, *typed, state); },
                   .anchor = [&](benchmark::State &state) { return searchBare(db, *typed, state); },
                   .operations = double(typed->size())});
    return {};
}

Result<void> compareGrowth(Bench &bench, store::Connection &db, const WijkFiles &files)
{
    const auto tenth = tenthOf(db, files);
    if (!tenth)
        return tenth.error();
    for (int letters = 1; letters <= 4; ++letters) {
        const auto typed = typedBeginnings((*tenth)->connection(), letters);
        if (!typed)
            return typed.error();
        bench.compare(
            {.key = "notes-growth/" + std::to_string(letters),
             .operation = u"the same, ten times the notes, %1 letter(s)"_s.arg(letters),
             .against = u"a tenth of the notes"_s,
             .demand = 3,
             .own = [&](benchmark::State &state) { return search(db, *typed, state); },
             .anchor = [&](benchmark::State &state) { return search((*tenth)->connection(), *typed, state); },
             .operations = double(typed->size())});
    }
    return {};
}

} // namespace

Result<void> benchNotes(Bench &bench, WijkFiles &files)
{
    const bool bare = bench.wants({"notes/1", "notes/2", "notes/3", "notes/4"});
    const bool growth = bench.wants({"notes-growth/1", "notes-growth/2", "notes-growth/3", "notes-growth/4"});
    if (!bare && !growth)
        return {};
    const auto path = files.demo();
    if (!path)
        return path.error();
    auto db = files.connect(*path, store::OpenMode::ReadOnly);
    if (!db)
        return db.error();
    const auto count = db->prepare("SELECT count(*) FROM contact").one([](const store::Row &row) {
        return row.columnInt64(0);
    });
    if (!count)
        return count.error();
    for (int letters = 1; letters <= 4; ++letters)
        GEKEND_TRY(compareWithBare(bench, *db, letters, *count));
    return growth ? compareGrowth(bench, *db, files) : Result<void>();
}

} // namespace gekend::bench
