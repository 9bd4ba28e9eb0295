// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/backup.h"

#include "core/store/engine/transaction.h"
#include "tests/core/store/engine/temp_wijk.h"

#include <QDir>

using namespace gekend;
using namespace gekend::store;
using namespace gekend::store::test;
using namespace Qt::StringLiterals;

namespace {

qint64 count(Connection &db)
{
    return db.prepare("SELECT count(*) FROM note")
        .one([](const Row &row) { return row.columnInt64(0); })
        .valueOr(-1);
}

Connection withNotes(TempWijk &wijk, int notes)
{
    Connection db = wijk.create();
    REQUIRE_OK(db.run("CREATE TABLE note (body TEXT) STRICT"));
    Result<Transaction> change = Transaction::begin(db);
    REQUIRE_OK(change);
    Statement insert = db.prepare("INSERT INTO note VALUES (?)");
    for (int i = 0; i < notes; ++i)
        REQUIRE_OK(insert.bind(QString(500, u'n')).exec());
    REQUIRE_OK(change->commit());
    return db;
}

QStringList files(const TempWijk &wijk)
{
    return QDir(wijk.folder.path()).entryList({u"kopie*"_s}, QDir::Files);
}

} // namespace

TEST_CASE("a backup of a wijk in use opens with the same keys", "[engine][backup]")
{
    TempWijk wijk;
    Connection db = withNotes(wijk, 50);
    Connection reader = wijk.open();
    const QString path = wijk.folder.filePath(u"kopie.gekend"_s);
    REQUIRE_OK(backup(reader, {.path = path, .key = wijk.options.key}));
    CHECK(files(wijk) == QStringList{u"kopie.gekend"_s});
    OpenOptions options = wijk.options;
    options.path = path;
    Result<Connection> copy = Connection::open(options);
    REQUIRE_OK(copy);
    CHECK(count(*copy) == 50);
    CHECK(copy->integrityProblems().value().isEmpty());
    REQUIRE_OK(db.run("DELETE FROM note"));
    CHECK(count(*copy) == 50);
}

TEST_CASE("a copy under another key opens with that key only", "[engine][backup]")
{
    TempWijk wijk;
    Connection db = withNotes(wijk, 50);
    const BackupTarget target{.path = wijk.folder.filePath(u"kopie.gekend"_s),
                              .key = keyOf(2),
                              .fileId = QByteArray("fedcba9876543210")};
    REQUIRE_OK(backup(db, target));
    OpenOptions options{.path = target.path, .key = target.key, .fileId = target.fileId};
    Result<Connection> copy = Connection::open(options);
    REQUIRE_OK(copy);
    CHECK(count(*copy) == 50);
    options.key = wijk.options.key;
    CHECK_FALSE(Connection::open(options));
}

TEST_CASE("a backup that stops half-way leaves the one before", "[engine][backup]")
{
    TempWijk wijk;
    Connection db = withNotes(wijk, 30'000); // more than two steps of pages
    const BackupTarget target{.path = wijk.folder.filePath(u"kopie.gekend"_s), .key = wijk.options.key};
    QFile before(target.path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("de vorige");
    before.close();
    std::stop_source stop;
    Progress progress{.report = [&](qint64, qint64) { stop.request_stop(); }, .stop = stop.get_token()};
    const Result<void> stopped = backup(db, target, progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(TempWijk::bytesOf(target.path) == "de vorige");
    CHECK(files(wijk) == QStringList{u"kopie.gekend"_s});
    CHECK_FALSE(backup(db, {.path = wijk.folder.filePath(u"weg/kopie.gekend"_s), .key = wijk.options.key}));
}
