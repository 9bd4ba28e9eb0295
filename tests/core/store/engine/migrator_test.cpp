// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/migrator.h"

#include "tests/core/store/engine/temp_wijk.h"

#include <array>

using namespace gekend;
using namespace gekend::store;
using namespace gekend::store::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Migration kFirst{
    1, 1,
    "CREATE TABLE street (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
    "CREATE TABLE address (id INTEGER PRIMARY KEY, street INTEGER NOT NULL REFERENCES street) "
    "STRICT;"};
// Rebuilds a table that others refer to, as SQLite asks when a column changes.
constexpr Migration kRebuild{
    2, 1,
    "CREATE TABLE street_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, code TEXT) STRICT;"
    "INSERT INTO street_new (id, name) SELECT id, name FROM street;"
    "DROP TABLE street; ALTER TABLE street_new RENAME TO street;"};
constexpr Migration kNeedsNewReader{3, 3, "CREATE TABLE theme (id INTEGER PRIMARY KEY) STRICT"};

constexpr std::array kOld = {kFirst};
constexpr std::array kReadable = {kFirst, kRebuild};
constexpr std::array kNew = {kFirst, kRebuild, kNeedsNewReader};

qint64 number(Connection &db, const char *sql)
{
    return db.prepare(sql).one([](const Row &row) { return row.columnInt64(0); }).valueOr(-1);
}

/// A wijk with one address in the schema of `migrations`, closed.
void makeWijk(TempWijk &wijk, std::span<const Migration> migrations)
{
    Connection db = wijk.create();
    REQUIRE_OK(migrate(db, migrations, wijk.options.key));
    REQUIRE_OK(
        db.run("INSERT INTO street (id, name) VALUES (1, 'Lekstraat'); INSERT INTO address VALUES (1, 1)"));
    REQUIRE_OK(db.close());
}

} // namespace

TEST_CASE("a new wijk gets every step and no backup", "[engine][migrator]")
{
    TempWijk wijk;
    Connection db = wijk.create();
    REQUIRE_OK(migrate(db, kNew, wijk.options.key));
    CHECK(db.schemaVersion().valueOr(0) == 3);
    CHECK(number(db, "SELECT count(*) FROM schema_version") == 3);
    CHECK(number(db, "SELECT oldest_reader FROM schema_version WHERE version = 3") == 3);
    CHECK(QDir(wijk.folder.path()).entryList({u"*.gekend"_s}) == QStringList{u"wijk.gekend"_s});
    REQUIRE_OK(migrate(db, kNew, wijk.options.key));
    CHECK(number(db, "SELECT count(*) FROM schema_version") == 3);
}

TEST_CASE("a wijk with data is copied before it is changed, and keeps its references", "[engine][migrator]")
{
    TempWijk wijk;
    makeWijk(wijk, kOld);
    Connection db = wijk.open();
    REQUIRE_OK(migrate(db, kNew, wijk.options.key));
    CHECK(number(db, "SELECT count(*) FROM address JOIN street ON street.id = address.street") == 1);
    CHECK(number(db, "PRAGMA foreign_keys") == 1);

    OpenOptions copy = wijk.options;
    copy.path = migrationBackupPath(wijk.options.path, 2);
    CHECK(copy.path.endsWith(u"/wijk (voor versie 2).gekend"));
    Result<Connection> backup = Connection::open(copy);
    REQUIRE_OK(backup);
    CHECK(backup->schemaVersion().valueOr(0) == 1);
    CHECK(number(*backup, "SELECT count(*) FROM address") == 1);
}

TEST_CASE("a step that fails or breaks references leaves the step before it", "[engine][migrator]")
{
    TempWijk wijk;
    makeWijk(wijk, kOld);
    Connection db = wijk.open();
    const std::array wrong = {kFirst, kRebuild,
                              Migration{3, 1, "CREATE TABLE half (id INTEGER) STRICT; SELEC"}};
    CHECK_FALSE(migrate(db, wrong, wijk.options.key));
    CHECK(db.schemaVersion().valueOr(0) == 2);
    CHECK(number(db, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0);
    const std::array breaks = {kFirst, kRebuild, Migration{3, 1, "DELETE FROM street"}};
    const Result<void> refused = migrate(db, breaks, wijk.options.key);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Corrupt);
    CHECK(number(db, "SELECT count(*) FROM street") == 1);
    CHECK(number(db, "PRAGMA foreign_keys") == 1);
}

TEST_CASE("a wijk of a newer Gekend is refused and stays as it was, its log too", "[engine][migrator]")
{
    TempWijk wijk;
    makeWijk(wijk, kNew);
    const QString log = wijk.options.path + u"-wal"_s;
    const bool withLog = GENERATE(false, true);
    QByteArray logBefore;
    if (withLog) {
        // As after a crash: the log still holds the last change. A second file has it, for closing empties
        // the first.
        Connection db = wijk.open();
        db.setAutoCheckpoint(0);
        REQUIRE_OK(db.run("INSERT INTO theme VALUES (7)"));
        const QString crashed = wijk.folder.filePath(u"crashed.gekend"_s);
        REQUIRE(QFile::copy(wijk.options.path, crashed));
        REQUIRE(QFile::copy(log, crashed + u"-wal"_s));
        wijk.options.path = crashed;
        logBefore = TempWijk::bytesOf(crashed + u"-wal"_s);
        REQUIRE_FALSE(logBefore.isEmpty());
    }
    wijk.options.newestSchema = 2;
    const QByteArray before = wijk.bytes();
    const Result<Connection> refused = Connection::open(wijk.options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Denied);
    CHECK(sentence(refused.error()).contains(u"nieuwere versie"));
    CHECK(wijk.bytes() == before);
    CHECK(TempWijk::bytesOf(wijk.options.path + u"-wal"_s) == logBefore);

    wijk.options.newestSchema = 3;
    Connection db = wijk.open();
    CHECK(number(db, "SELECT count(*) FROM theme") == (withLog ? 1 : 0));
}

TEST_CASE("a newer wijk that may be read is opened for reading only", "[engine][migrator]")
{
    TempWijk wijk;
    makeWijk(wijk, kReadable);
    wijk.options.newestSchema = 1;
    const QByteArray before = wijk.bytes();
    {
        Connection db = wijk.open();
        CHECK(db.isReadOnly());
        REQUIRE_OK(migrate(db, kOld, wijk.options.key));
        CHECK(number(db, "SELECT count(*) FROM address") == 1);
        CHECK(db.run("DELETE FROM address").error().code == Error::Code::Denied);
    }
    CHECK(wijk.bytes() == before);
}
