// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/connection.h"

#include "core/store/engine/foreign_file.h"
#include "core/store/engine/network_folder.h"
#include "tests/core/store/engine/temp_wijk.h"

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace gekend;
using namespace gekend::store;
using namespace gekend::store::test;
using namespace Qt::StringLiterals;

namespace {

QString text(Connection &db, const char *sql)
{
    return db.prepare(sql).one([](const Row &row) { return row.columnText(0); }).valueOr(u"?"_s);
}

} // namespace

TEST_CASE("a wijk opens again with its key and holds what was written", "[engine][connection]")
{
    TempWijk wijk;
    {
        Connection db = wijk.create();
        REQUIRE_OK(db.run("CREATE TABLE note (body TEXT) STRICT; INSERT INTO note VALUES ('praatje')"));
        REQUIRE_OK(db.close());
    }
    Connection db = wijk.open();
    CHECK(text(db, "SELECT body FROM note") == u"praatje");
    CHECK(db.fileId() == wijk.options.fileId);
}

TEST_CASE("a new wijk never takes the place of a file", "[engine][connection]")
{
    TempWijk wijk;
    QFile file(wijk.options.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mijn werk");
    file.close();
    wijk.options.mode = OpenMode::Create;
    CHECK(Connection::open(wijk.options).error().code == Error::Code::Conflict);
    CHECK(wijk.bytes() == "mijn werk");
}

TEST_CASE("a wijk is open only under the promises that keep it safe", "[engine][connection]")
{
    TempWijk wijk;
    Connection db = wijk.create();
    CHECK(text(db, "PRAGMA cipher") == u"aegis");
    CHECK(text(db, "PRAGMA journal_mode") == u"wal");
    CHECK(text(db, "PRAGMA synchronous") == u"2");
    CHECK(text(db, "PRAGMA foreign_keys") == u"1");
    CHECK(text(db, "PRAGMA secure_delete") == u"1");
    CHECK(text(db, "PRAGMA trusted_schema") == u"0");
    CHECK(text(db, "PRAGMA cell_size_check") == u"1");
    CHECK(text(db, "PRAGMA cache_size") == u"-65536");
    CHECK(text(db, "PRAGMA memory_security") == u"1");
    CHECK_FALSE(db.run("PRAGMA writable_schema=ON; DELETE FROM sqlite_schema"));
    CHECK_FALSE(db.run("SELECT load_extension('x')"));
}

TEST_CASE("no way leads from an open wijk to an unencrypted copy", "[engine][connection]")
{
    TempWijk wijk;
    Connection db = wijk.create();
    REQUIRE_OK(db.run("CREATE TABLE note (body TEXT) STRICT; INSERT INTO note VALUES ('praatje')"));
    const std::string copy = wijk.folder.filePath(u"copy"_s).toStdString();
    for (const std::string &sql :
         {"ATTACH '" + copy + "' AS a", "ATTACH '" + copy + "' AS a KEY ''", "VACUUM INTO '" + copy + "'",
          std::string("PRAGMA rekey=''"), std::string("PRAGMA KEY='x'"),
          std::string("PRAGMA main.cipher='chacha20'"), std::string("PRAGMA temp_store=FILE")}) {
        INFO(sql);
        CHECK_FALSE(db.run(sql.c_str()));
    }
    REQUIRE_OK(db.run("VACUUM"));
    CHECK(text(db, "SELECT body FROM note") == u"praatje");
    CHECK_FALSE(QFile::exists(QString::fromStdString(copy)));
}

TEST_CASE("network folders are told by their file system", "[engine][connection]")
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"})
        CHECK(isNetworkFileSystem(type));
    for (const char *type :
         {"ext4", "btrfs", "xfs", "apfs", "tmpfs", "overlay", "fuseblk", "ntfs", "fuse.gocryptfs"})
        CHECK_FALSE(isNetworkFileSystem(type));
    CHECK_FALSE(isNetworkFolder(QDir::tempPath()));
}

TEST_CASE("a full disk is an error that leaves the wijk as it was", "[engine][connection]")
{
    TempWijk wijk;
    Connection db = wijk.create();
    REQUIRE_OK(db.run("CREATE TABLE note (body TEXT) STRICT; INSERT INTO note VALUES ('praatje'); PRAGMA "
                      "max_page_count=5"));
    const Result<void> full = db.prepare("INSERT INTO note VALUES (?)").bind(QString(100'000, u'x')).exec();
    REQUIRE_FALSE(full);
    CHECK(full.error().code == Error::Code::Io);
    CHECK(sentence(full.error()).startsWith(u"De schijf is vol"));
    CHECK(text(db, "SELECT group_concat(body) FROM note") == u"praatje");
    CHECK(db.integrityProblems().value().isEmpty());
}

TEST_CASE("what runs too long can be stopped from another thread", "[engine][connection]")
{
    TempWijk wijk;
    Connection db = wijk.create();
    std::atomic<bool> done = false;
    std::thread stopper([&] {
        while (!done)
            db.interrupt();
    });
    const Result<void> endless =
        db.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    done = true;
    stopper.join();
    REQUIRE_FALSE(endless);
    CHECK(endless.error().code == Error::Code::Cancelled);
}

TEST_CASE("a wrong key is refused and the file stays as it was", "[engine][connection]")
{
    TempWijk wijk;
    REQUIRE_OK(wijk.create().close());
    const QByteArray before = wijk.bytes();
    OpenOptions wrong = wijk.options;
    wrong.key = keyOf(2);
    wrong.fileId.clear();
    const Result<Connection> refused = Connection::open(wrong);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Denied);
    wrong.key = {};
    CHECK(Connection::open(wrong).error().code == Error::Code::Denied);
    CHECK(wijk.bytes() == before);
}

TEST_CASE("keys of another wijk are told apart from a wrong password", "[engine][connection]")
{
    TempWijk wijk;
    REQUIRE_OK(wijk.create().close());
    OpenOptions other = wijk.options;
    other.fileId = "fedcba9876543210";
    CHECK(sentence(Connection::open(other).error()).contains(u"een ander wijkbestand"));
}

#ifdef Q_OS_UNIX
namespace {

/// Asks from another process, for a process never sees its own locks.
bool isLocked(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        const int file = open(name.constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

TEST_CASE("looking at an open wijk never drops its locks", "[engine][connection]")
{
    TempWijk wijk;
    {
        Connection db = wijk.create();
        REQUIRE_OK(db.run("CREATE TABLE n (i INTEGER) STRICT"));
        REQUIRE(isLocked(wijk.options.path));
        CHECK(readFileId(wijk.options.path).valueOr({}) == wijk.options.fileId);
        CHECK_FALSE(ForeignFile::open(wijk.options.path));
        OpenOptions wrong = wijk.options;
        wrong.fileId = "fedcba9876543210";
        CHECK_FALSE(Connection::open(wrong));
        wrong.mode = OpenMode::Create;
        CHECK_FALSE(Connection::open(wrong));
        CHECK(isLocked(wijk.options.path));
    }
    CHECK_FALSE(isLocked(wijk.options.path));
}
#endif
