// SPDX-License-Identifier: GPL-3.0-or-later
// What the key costs: the same rows in an encrypted and in an unencrypted file, through the same binary.
#include "core/store/engine/transaction.h"
#include "core/store/engine/unencrypted.h"
#include "tests/bench/groups.h"
#include "tests/bench/rows.h"

#include <array>
#include <random>

namespace gekend::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 150'000;
constexpr int kWarmRows = 20'000; // fit in the cache with room to spare
constexpr int kReads = 2'000;
constexpr int kSaves = 200;

struct Files {
    store::Connection locked;
    store::Connection open;
    TableRows contacts;
    TableRows parties;
};

/// Contacts with who took part and the index over their notes.
Result<void> fill(store::Connection &from, store::Connection &to, const TableRows &contacts,
                  const TableRows &parties)
{
    const std::array<QByteArray, 2> tables = {"contact", "contact_party"};
    const std::array<QByteArray, 1> search = {"contact_fts"};
    GEKEND_TRY(to.run("PRAGMA foreign_keys = OFF; BEGIN"));
    GEKEND_TRY(makeTables(from, to, tables));
    GEKEND_TRY(insertRows(to, contacts));
    GEKEND_TRY(insertRows(to, parties));
    GEKEND_TRY(makeIndexes(from, to, tables));
    GEKEND_TRY(makeTables(from, to, search));
    GEKEND_TRY(to.run("INSERT INTO contact_fts (contact_fts) VALUES ('rebuild'); COMMIT"));
    return to.checkpoint(store::Checkpoint::Truncate);
}

Result<Files> makeFiles(WijkFiles &files)
{
    const auto path = files.demo();
    if (!path)
        return path.error();
    auto from = files.connect(*path, store::OpenMode::ReadOnly);
    auto locked = files.connect(files.scratch(u"locked.gekend"_s), store::OpenMode::Create);
    auto open = store::openUnencrypted(files.scratch(u"open.sqlite"_s));
    if (!from || !locked || !open)
        return !from ? from.error() : !locked ? locked.error() : open.error();
    const QByteArray first = QByteArray::number(kRows);
    auto contacts =
        readRows(*from, "contact", "id IN (SELECT id FROM contact ORDER BY id LIMIT " + first + ")");
    auto parties = readRows(*from, "contact_party",
                            "contact_id IN (SELECT id FROM contact ORDER BY id LIMIT " + first + ")");
    if (!contacts || !parties)
        return !contacts ? contacts.error() : parties.error();
    GEKEND_TRY(fill(*from, *locked, *contacts, *parties));
    GEKEND_TRY(fill(*from, *open, *contacts, *parties));
    return Files{std::move(*locked), std::move(*open), std::move(*contacts), std::move(*parties)};
}

std::vector<qint64> randomIds(const Files &files, int among)
{
    std::mt19937 random(1);
    const size_t count = std::min(files.contacts.rows.size(), size_t(among));
    std::vector<qint64> ids;
    for (int i = 0; i < kReads && count > 0; ++i)
        ids.push_back(std::get<qint64>(files.contacts.rows[random() % count].front()));
    return ids;
}

Result<void> readPoints(store::Connection &db, const std::vector<qint64> &ids, benchmark::State &state)
{
    for (auto turn : state) {
        Q_UNUSED(turn)
        for (const qint64 id : ids) {
            const auto note = db.prepare("SELECT note, day FROM contact WHERE id = ?")
                                  .bind(id)
                                  .one([](const store::Row &row) { return row.columnText(0); });
            if (!note)
                return note.error();
            benchmark::DoNotOptimize(note->size());
        }
    }
    return {};
}

/// Saves one contact a transaction, with its parties and its words; the ids go on from the newest.
class Saver {
public:
    Saver(store::Connection &db, const Files &files)
        : m_db(db)
        , m_files(files)
        , m_contact(db.handle(), insertSql(files.contacts))
        , m_party(db.handle(), insertSql(files.parties))
        , m_words(db.handle(), "INSERT INTO contact_fts (rowid, note) VALUES (?, ?)")
    {
        m_next = newest("SELECT max(id) FROM contact");
        m_next = std::max(m_next, newest("SELECT max(id) FROM contact_party"));
    }

    Result<void> save()
    {
        const auto &row = m_files.contacts.rows[size_t(m_next) % m_files.contacts.rows.size()];
        auto transaction = store::Transaction::begin(m_db);
        if (!transaction)
            return transaction.error();
        const qint64 id = ++m_next;
        m_contact.bind(1, id);
        for (size_t column = 1; column < row.size(); ++column)
            m_contact.bind(int(column) + 1, row[column]);
        GEKEND_TRY(m_contact.run());
        for (size_t i = 0; i < 2; ++i) {
            const auto &party = m_files.parties.rows[(size_t(id) + i) % m_files.parties.rows.size()];
            m_party.bind(1, ++m_next);
            m_party.bind(2, id);
            m_party.bind(3, party[2]);
            m_party.bind(4, party[3]);
            GEKEND_TRY(m_party.run());
        }
        m_words.bind(1, id);
        m_words.bind(2, row[noteColumn()]);
        GEKEND_TRY(m_words.run());
        return transaction->commit();
    }

private:
    qint64 newest(const char *sql)
    {
        return m_db.prepare(sql).one([](const store::Row &row) { return row.columnInt64(0); }).valueOr(0);
    }
    size_t noteColumn() const
    {
        const auto &columns = m_files.contacts.columns;
        return size_t(std::find(columns.begin(), columns.end(), "note") - columns.begin());
    }

    store::Connection &m_db;
    const Files &m_files;
    RawStatement m_contact;
    RawStatement m_party;
    RawStatement m_words;
    qint64 m_next = 0;
};

Result<void> saveSome(store::Connection &db, const Files &files, benchmark::State &state)
{
    Saver saver(db, files);
    for (auto turn : state) {
        Q_UNUSED(turn)
        if (const Result<void> saved = saver.save(); !saved)
            return saved;
    }
    return {};
}

} // namespace

Result<void> benchEncryption(Bench &bench, WijkFiles &wijks)
{
    if (!bench.wants({"key/warm", "key/misses", "key/save"}))
        return {};
    auto files = makeFiles(wijks);
    if (!files)
        return files.error();
    const QString without = u"the same without a key"_s;
    const auto points = [&](const char *key, const QString &what, double demand,
                            const std::vector<qint64> &ids) {
        bench.compare({.key = key,
                       .operation = what,
                       .against = without,
                       .demand = demand,
                       .own = [&](benchmark::State &state) { return readPoints(files->locked, ids, state); },
                       .anchor = [&](benchmark::State &state) { return readPoints(files->open, ids, state); },
                       .operations = kReads});
    };
    points("key/warm", u"encryption: read a row, pages in the cache"_s, 1.1, randomIds(*files, kWarmRows));
    for (store::Connection *db : {&files->locked, &files->open})
        GEKEND_TRY(db->run("PRAGMA shrink_memory; PRAGMA cache_size = -2048"));
    points("key/misses", u"encryption: read a row, 2 MB of cache"_s, 1.6, randomIds(*files, kRows));
    for (store::Connection *db : {&files->locked, &files->open})
        GEKEND_TRY(db->run("PRAGMA cache_size = -65536"));
    bench.compare({.key = "key/save",
                   .operation = u"encryption: save a contact"_s,
                   .against = without,
                   .demand = 1.8,
                   .own = [&](benchmark::State &state) { return saveSome(files->locked, *files, state); },
                   .anchor = [&](benchmark::State &state) { return saveSome(files->open, *files, state); },
                   .iterations = kSaves});
    return {};
}

} // namespace gekend::bench
