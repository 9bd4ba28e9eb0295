// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/foreign_file.h"

#include "core/store/engine/unencrypted.h"
#include "tests/core/store/engine/temp_wijk.h"

#include <QDir>

#include <sqlite3.h>

using namespace gekend;
using namespace gekend::store;
using namespace gekend::store::test;
using namespace Qt::StringLiterals;

namespace {

/// A small file of another program, as unfriendly as asked.
struct Foreign {
    QTemporaryDir folder;
    QString path = folder.filePath(u"los #1 100%.gpkg"_s);

    explicit Foreign(const char *sql, bool writeSchema = false)
    {
        Result<Connection> db = openUnencrypted(path);
        REQUIRE_OK(db);
        if (writeSchema)
            sqlite3_db_config(db->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        REQUIRE_OK(db->run(sql));
        REQUIRE_OK(db->close());
    }
};

constexpr char kLayer[] = "CREATE TABLE layer (fid INTEGER PRIMARY KEY, \"de naam\" TEXT);"
                          "INSERT INTO layer VALUES (1, 'Delft'), (2, 'Gouda');";

qint64 first(ForeignFile &file, const QString &sql)
{
    return file.prepare(sql).one([](const Row &row) { return row.columnInt64(0); }).valueOr(-1);
}

} // namespace

TEST_CASE("a foreign file is read and left as it was", "[engine][foreign]")
{
    const Foreign foreign((std::string(kLayer) + "PRAGMA application_id=0x47504b47").c_str());
    const QByteArray before = TempWijk::bytesOf(foreign.path);
    {
        Result<ForeignFile> file = ForeignFile::open(foreign.path);
        REQUIRE_OK(file);
        CHECK(file->applicationId() == 0x47504b47);
        CHECK(file->tables() == QStringList{u"layer"_s});
        CHECK(file->columns(u"Layer"_s) == QStringList{u"fid"_s, u"de naam"_s});
        CHECK(file->columns(u"x"_s).isEmpty());
        CHECK(first(*file, u"SELECT count(*) FROM \"layer\" WHERE lower(\"de naam\") LIKE '%l%'"_s) == 1);
        CHECK(file->prepare(u"SELECT \"de naam\" FROM layer WHERE fid = ?"_s)
                  .bind(2)
                  .one([](const Row &row) { return row.columnText(0); })
                  .valueOr(QString())
              == u"Gouda");
    }
    CHECK(TempWijk::bytesOf(foreign.path) == before);
    CHECK(QDir(foreign.folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a foreign file cannot be written, attached to or asked for more than its tables",
          "[engine][foreign]")
{
    const Foreign foreign((std::string(kLayer)
                           + "CREATE VIEW seen AS SELECT fid FROM layer;"
                             "CREATE VIEW sly AS SELECT randomblob(9) AS blob;"
                             "CREATE VIRTUAL TABLE words USING fts5(body);"
                             "INSERT INTO words VALUES ('praatje')")
                              .c_str());
    Result<ForeignFile> file = ForeignFile::open(foreign.path);
    REQUIRE_OK(file);
    CHECK_FALSE(file->hasTable(u"words"));
    CHECK(file->hasTable(u"words_content"));
    CHECK(first(*file, u"SELECT max(fid) FROM seen"_s) == 2);
    const char *const refused[] = {
        "INSERT INTO layer VALUES (3, 'x')",
        "DELETE FROM layer",
        "CREATE TABLE x (i)",
        "CREATE TEMP TABLE x (i)",
        "ATTACH ':memory:' AS a",
        "VACUUM INTO '/tmp/x'",
        "PRAGMA journal_mode=WAL",
        "PRAGMA table_info(layer)",
        "SELECT * FROM words WHERE words MATCH 'praatje'",
        "SELECT * FROM sly",
        "SELECT load_extension('x')",
        "SELECT randomblob(1000000)",
        "SELECT printf('%*d', 100000000, 1)",
        "SELECT * FROM pragma_table_info('layer')",
        "SELECT * FROM json_each('[1]')",
        "SELECT * FROM dbstat",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
    };
    for (const char *sql : refused) {
        INFO(sql);
        CHECK_FALSE(file->prepare(QString::fromLatin1(sql)).exec());
    }
}

TEST_CASE("a module that is not there does not stop the reading of the tables", "[engine][foreign]")
{
    const Foreign foreign(
        (std::string(kLayer)
         + "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES ('table', 'rtree_layer', "
           "'rtree_layer', 0, 'CREATE VIRTUAL TABLE rtree_layer USING rtree(id, x0, x1)')")
            .c_str(),
        true);
    Result<ForeignFile> file = ForeignFile::open(foreign.path);
    REQUIRE_OK(file);
    CHECK(file->tables() == QStringList{u"layer"_s});
    CHECK(first(*file, u"SELECT count(*) FROM layer"_s) == 2);
    CHECK_FALSE(file->prepare(u"SELECT * FROM rtree_layer"_s).exec());
}

TEST_CASE("a query without end is stopped by the clock, and any by its user", "[engine][foreign]")
{
    const Foreign foreign(
        "CREATE TABLE t (i INTEGER); INSERT INTO t VALUES (1),(2),(3),(4),(5),(6),(7),(8),(9),(10)");
    const QString endless =
        u"SELECT count(*) FROM t a, t b, t c, t d, t e, t f, t g, t h, t i, t j, t k, t l"_s;
    Result<ForeignFile> file = ForeignFile::open(foreign.path, {.timeLimitMs = 1});
    REQUIRE_OK(file);
    const Result<void> late = file->prepare(endless).exec();
    REQUIRE_FALSE(late);
    CHECK(sentence(late.error()).contains(u"duurt te lang"));

    std::stop_source stop;
    file = ForeignFile::open(foreign.path, {.stop = stop.get_token()});
    REQUIRE_OK(file);
    stop.request_stop();
    CHECK(file->prepare(endless).exec().error().code == Error::Code::Cancelled);
}

TEST_CASE("what is no foreign database is refused with a sentence", "[engine][foreign]")
{
    TempWijk wijk;
    Connection db = wijk.create(); // open meanwhile: its locks must survive the look
    const Result<ForeignFile> own = ForeignFile::open(wijk.options.path);
    REQUIRE_FALSE(own);
    CHECK(sentence(own.error()).contains(u"geen GeoPackage"));

    const QString text = wijk.folder.filePath(u"tekst.gpkg"_s);
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    CHECK(ForeignFile::open(text).error().code == Error::Code::Invalid);
    CHECK(ForeignFile::open(wijk.folder.filePath(u"weg.gpkg"_s)).error().code == Error::Code::Io);
    CHECK_FALSE(ForeignFile::open(wijk.folder.path()));

    const Foreign masked((std::string(kLayer) + "PRAGMA application_id=0x474b4e44").c_str());
    CHECK(ForeignFile::open(masked.path).error().code == Error::Code::Denied);
}

TEST_CASE("damage in a foreign file is an error, not a crash", "[engine][foreign]")
{
    const Foreign foreign(kLayer);
    QByteArray bytes = TempWijk::bytesOf(foreign.path);
    const int from = GENERATE(100, 2000, 4096, 6000);
    bytes.replace(from, 300, QByteArray(300, '\xfe'));
    QFile file(foreign.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    Result<ForeignFile> opened = ForeignFile::open(foreign.path);
    if (opened)
        (void)opened->prepare(u"SELECT * FROM layer ORDER BY 2"_s).exec();
    SUCCEED("it came back");
}

TEST_CASE("a real tile file is read", "[engine][foreign]")
{
    const QString path =
        QStringLiteral(GEKEND_SOURCE_DIR "/../shared/data/mbtiles/geography-class-png.mbtiles");
    if (!QFile::exists(path)) {
        WARN("no shared data beside the checkout");
        return;
    }
    Result<ForeignFile> file = ForeignFile::open(path);
    REQUIRE_OK(file);
    CHECK(file->prepare(u"SELECT value FROM metadata WHERE name = ?"_s)
              .bind(u"name"_s)
              .one([](const Row &row) { return row.columnText(0); })
              .ok());
    CHECK(first(*file, u"SELECT count(*) FROM tiles"_s) > 0);
}
