// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/connection.h"

#include "core/store/engine/transaction.h"
#include "tests/core/store/engine/temp_wijk.h"

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace gekend;
using namespace gekend::store;
using namespace gekend::store::test;
using namespace Qt::StringLiterals;

namespace {

qint64 number(Connection &db, const char *sql)
{
    return db.prepare(sql).one([](const Row &row) { return row.columnInt64(0); }).valueOr(-1);
}

/// Two rows that belong together, in one transaction.
Result<void> writePair(Connection &db, qint64 i)
{
    Result<Transaction> change = Transaction::begin(db);
    if (!change)
        return change.error();
    GEKEND_TRY(db.prepare("INSERT INTO n (i) VALUES (?)").bind(i * 2).exec());
    GEKEND_TRY(db.prepare("INSERT INTO n (i) VALUES (?)").bind(i * 2 + 1).exec());
    return change->commit();
}

} // namespace

#ifdef Q_OS_UNIX
TEST_CASE("what was acknowledged survives a killed program, whole", "[engine][crash]")
{
    TempWijk wijk;
    {
        Connection db = wijk.create();
        REQUIRE_OK(db.run("CREATE TABLE n (i INTEGER PRIMARY KEY) STRICT"));
    }
    qint64 acknowledged = 0;
    for (int round = 0; round < 12; ++round) {
        int pipe[2] = {};
        REQUIRE(::pipe(pipe) == 0);
        const pid_t child = fork();
        if (child == 0) {
            Result<Connection> db = Connection::open(wijk.options);
            for (qint64 i = acknowledged; db && writePair(*db, i); ++i) {
                if (::write(pipe[1], "k", 1) != 1)
                    break;
            }
            _exit(1);
        }
        ::close(pipe[1]);
        char ack = 0;
        for (int i = 0; i <= round * 3 && ::read(pipe[0], &ack, 1) == 1; ++i)
            ++acknowledged;
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(pipe[0], &ack, 1) == 1)
            ++acknowledged;
        ::close(pipe[0]);

        Connection db = wijk.open();
        CHECK(db.hadLog());
        const qint64 rows = number(db, "SELECT count(*) FROM n");
        CHECK(rows % 2 == 0);
        CHECK(rows >= acknowledged * 2);
        CHECK(rows <= acknowledged * 2 + 2); // committed, killed before it could say so
        REQUIRE_OK(db.quickCheck());
        acknowledged = rows / 2;
    }
    Connection db = wijk.open();
    CHECK(db.integrityProblems().value().isEmpty());
    CHECK_FALSE(db.hadLog());
}
#endif

TEST_CASE("writers in several threads wait for each other and lose nothing", "[engine][crash]")
{
    TempWijk wijk;
    wijk.options.busyTimeoutMs = 60'000;
    Connection db = wijk.create();
    REQUIRE_OK(db.run("CREATE TABLE counter (n INTEGER NOT NULL) STRICT; INSERT INTO counter VALUES (0)"));
    std::vector<std::thread> writers;
    writers.reserve(4);
    for (int t = 0; t < 4; ++t) {
        writers.emplace_back([&wijk] {
            Result<Connection> own = Connection::open(wijk.options);
            for (int i = 0; own && i < 25; ++i)
                (void)own->prepare("UPDATE counter SET n = n + 1").exec();
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    CHECK(number(db, "SELECT n FROM counter") == 100);
}
