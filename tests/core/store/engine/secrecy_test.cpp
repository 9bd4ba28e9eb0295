// SPDX-License-Identifier: GPL-3.0-or-later
// What must never happen to a wijk on disk, proven on its bytes.
#include "core/store/engine/connection.h"

#include "core/store/engine/transaction.h"
#include "core/store/engine/unencrypted.h"
#include "tests/core/store/engine/temp_wijk.h"

#include <QDir>
#include <QSet>

#include <random>

#include <sqlite3.h>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

using namespace gekend;
using namespace gekend::store;
using namespace gekend::store::test;
using namespace Qt::StringLiterals;

namespace {

const QString kCanary = u"Kanariepietje"_s;

/// The word as it could stand in a file: UTF-8, both UTF-16s, and base64 at each of the three places in a
/// group.
std::vector<QByteArray> disguises(const QString &word)
{
    const QByteArray utf8 = word.toUtf8();
    QByteArray little;
    QByteArray big;
    for (const QChar c : word) {
        little.append(char(c.cell())).append(char(c.row()));
        big.append(char(c.row())).append(char(c.cell()));
    }
    std::vector<QByteArray> all = {utf8, little, big};
    for (int lead = 0; lead < 3; ++lead) {
        const QByteArray encoded = (QByteArray(lead, 'x') + utf8 + "xxx").toBase64();
        // Only the characters that depend on nothing but the word.
        const int from = (lead * 8 + 5) / 6;
        const int until = (lead + int(utf8.size())) * 8 / 6;
        all.push_back(encoded.mid(from, until - from));
    }
    return all;
}

/// The files of a folder in which the word stands, however disguised.
QStringList filesWith(const QString &folder, const QString &word)
{
    QStringList found;
    const auto disguised = disguises(word);
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        const QByteArray bytes = TempWijk::bytesOf(file.filePath());
        const bool has =
            std::ranges::any_of(disguised, [&](const QByteArray &form) { return bytes.contains(form); });
        if (has)
            found += file.fileName();
    }
    return found;
}

/// A table of many rows that all hold the word, in an order that sorting must change.
void fillWithCanaries(Connection &db, int rows)
{
    REQUIRE_OK(db.run("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT, packed BLOB) STRICT;"
                      "CREATE VIRTUAL TABLE note_search USING fts5(body, content='note', content_rowid='id', "
                      "detail=none)"));
    Result<Transaction> change = Transaction::begin(db);
    REQUIRE_OK(change);
    Statement insert = db.prepare("INSERT INTO note (body, packed) VALUES (?, ?)");
    std::mt19937 random(7);
    for (int i = 0; i < rows; ++i) {
        const QString body = QString::number(random()) + u' ' + kCanary + u' ' + QString(90, u'z');
        REQUIRE_OK(insert.bind(body, body.toUtf8().toBase64()).exec());
    }
    REQUIRE_OK(db.run("INSERT INTO note_search(note_search) VALUES ('rebuild')"));
    REQUIRE_OK(change->commit());
}

#ifdef Q_OS_LINUX
/// What this process has open right now, deleted files included.
QSet<QString> openFiles()
{
    QSet<QString> files;
    for (const QFileInfo &entry :
         QDir(u"/proc/self/fd"_s).entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
        const QString target = QFile::symLinkTarget(entry.filePath());
        if (!target.contains(u"/proc/"))
            files += target;
    }
    return files;
}
#endif

} // namespace

TEST_CASE("the search for disguised words finds them", "[engine][secrecy]")
{
    const QTemporaryDir folder;
    const QByteArray utf8 = kCanary.toUtf8();
    const std::vector<QByteArray> forms = {
        "aap " + utf8, ("aap" + utf8).toBase64(), ("aap+" + utf8).toBase64(),
        ("aap++" + utf8 + "noot").toBase64(),
        QByteArray(reinterpret_cast<const char *>(kCanary.utf16()), kCanary.size() * 2)};
    for (std::size_t i = 0; i < forms.size(); ++i) {
        QFile file(folder.filePath(QString::number(i)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(forms[i]);
    }
    CHECK(filesWith(folder.path(), kCanary).size() == qsizetype(forms.size()));
}

TEST_CASE("no written word can be read in the file, its log or its index", "[engine][secrecy]")
{
    TempWijk wijk;
    Connection db = wijk.create();
    db.setAutoCheckpoint(0);
    fillWithCanaries(db, 2000);
    // Copies, for looking into the files themselves would drop their locks.
    const QTemporaryDir copies;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        REQUIRE(QFile::copy(wijk.options.path + suffix, copies.filePath(u"copy"_s + suffix)));
    REQUIRE(QFileInfo(copies.filePath(u"copy-wal"_s)).size() > 100'000);
    CHECK(filesWith(copies.path(), kCanary).isEmpty());
    REQUIRE_OK(db.checkpoint(Checkpoint::Truncate));
    REQUIRE_OK(db.close());
    CHECK(wijk.bytes().size() > 100'000);
    CHECK(filesWith(wijk.folder.path(), kCanary).isEmpty());
}

#ifdef Q_OS_LINUX
TEST_CASE("sorting more than memory is meant for makes no temporary file", "[engine][secrecy]")
{
    TempWijk wijk;
    Connection db = wijk.create();
    fillWithCanaries(db, 20'000);
    REQUIRE_OK(db.run("PRAGMA cache_size=10"));
    const QSet<QString> before = openFiles();
    REQUIRE(before.contains(wijk.options.path));
    {
        Statement sorted = db.prepare("SELECT body FROM note ORDER BY body");
        const Result<bool> row = sorted.step();
        REQUIRE_OK(row);
        CHECK(openFiles() == before);
        Statement distinct =
            db.prepare("SELECT DISTINCT body || packed FROM note UNION SELECT body FROM note");
        REQUIRE_OK(distinct.step());
        CHECK(openFiles() == before);
    }
    Result<Transaction> change = Transaction::begin(db);
    REQUIRE_OK(change);
    // Room for taking back half a statement, a temporary table and a new index.
    REQUIRE_OK(
        db.run("UPDATE note SET body = body || 'x' WHERE id > 1; CREATE TEMP TABLE t AS SELECT * FROM note;"
               "CREATE INDEX note_body ON note (body, packed)"));
    CHECK(openFiles() == before);
    REQUIRE_OK(change->commit());
    REQUIRE_OK(db.run("VACUUM"));
    CHECK(openFiles() == before);
}

TEST_CASE("no other library in the process can take the engine's place, nor the engine theirs",
          "[engine][secrecy]")
{
    const void *visible = dlsym(RTLD_DEFAULT, "sqlite3_open_v2");
    CHECK(visible != reinterpret_cast<const void *>(&sqlite3_open_v2));
}
#endif

TEST_CASE("an unencrypted file in the place of a wijk is refused and untouched", "[engine][secrecy]")
{
    TempWijk wijk;
    const bool withLog = GENERATE(false, true);
    {
        Result<Connection> plain = openUnencrypted(wijk.options.path);
        REQUIRE_OK(plain);
        REQUIRE_OK(plain->run(
            "CREATE TABLE note (body TEXT); INSERT INTO note VALUES ('x'); PRAGMA user_version=1"));
        const std::string mark = "PRAGMA application_id=" + std::to_string(kApplicationId);
        REQUIRE_OK(plain->run(mark.c_str()));
        if (!withLog)
            REQUIRE_OK(plain->run("PRAGMA journal_mode=DELETE"));
        else
            sqlite3_db_config(plain->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        REQUIRE_OK(plain->close());
    }
    const QString log = wijk.options.path + u"-wal"_s;
    const QByteArray before = wijk.bytes();
    const QByteArray logBefore = TempWijk::bytesOf(log);
    REQUIRE(logBefore.isEmpty() != withLog);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly, OpenMode::Create}) {
        for (const QByteArray &fileId : {QByteArray(), wijk.options.fileId}) {
            OpenOptions options = wijk.options;
            options.mode = mode;
            options.fileId = fileId;
            CHECK_FALSE(Connection::open(options));
        }
    }
    CHECK(Connection::open(wijk.options).error().code == Error::Code::Denied);
    CHECK(sentence(Connection::open(wijk.options).error()).contains(u"niet versleuteld"));
    CHECK_FALSE(readFileId(wijk.options.path));
    CHECK(wijk.bytes() == before);
    CHECK(TempWijk::bytesOf(log) == logBefore);
}

TEST_CASE("what is no wijk at all is refused and untouched", "[engine][secrecy]")
{
    TempWijk wijk;
    const QByteArray content =
        GENERATE(QByteArray(), QByteArray("kort"), QByteArray(4096, '\0'), QByteArray(10'000, 'x'));
    QFile file(wijk.options.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    wijk.options.fileId.clear();
    CHECK_FALSE(Connection::open(wijk.options));
    CHECK(wijk.bytes() == content);
    CHECK(QDir(wijk.folder.path()).entryList(QDir::Files) == QStringList{u"wijk.gekend"_s});
    wijk.options.path = wijk.folder.filePath(u"weg.gekend"_s);
    CHECK(Connection::open(wijk.options).error().code == Error::Code::Io);
    CHECK_FALSE(QFile::exists(wijk.options.path));
}

TEST_CASE("a flipped bit is an error, never another value", "[engine][secrecy]")
{
    TempWijk wijk;
    const auto sum = [](Connection &db) -> Result<QString> {
        const auto rows = db.prepare("SELECT id, body, packed FROM note ORDER BY id").all([](const Row &row) {
            return QString::number(row.columnInt64(0)) + row.columnText(1)
                + QString::fromLatin1(row.columnBlob(2));
        });
        if (!rows)
            return rows.error();
        return QStringList(rows->begin(), rows->end()).join(u'\n');
    };
    QString right;
    {
        Connection db = wijk.create();
        fillWithCanaries(db, 300);
        const Result<QString> read = sum(db);
        REQUIRE_OK(read);
        right = *read;
    }
    const QByteArray good = wijk.bytes();
    std::mt19937 random(11);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray bad = good;
        const auto at = qsizetype(random() % std::uint32_t(good.size()));
        bad[at] = char(bad.at(at) ^ (1 << (random() % 8)));
        QFile file(wijk.options.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bad);
        file.close();
        INFO("byte " << at);
        Result<Connection> db = Connection::open(wijk.options);
        const Result<QString> read = db ? sum(*db) : Result<QString>(db.error());
        if (read) {
            REQUIRE(*read == right); // a page of the search index
            const Result<QStringList> problems = db->integrityProblems();
            REQUIRE((!problems || !problems->isEmpty()));
        } else {
            const Error::Code code = read.error().code;
            REQUIRE((code == Error::Code::Corrupt || code == Error::Code::Denied));
        }
        refused += read ? 0 : 1;
    }
    CHECK(refused > 200);
}
