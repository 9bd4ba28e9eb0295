// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/transaction.h"

#include "core/store/engine/unencrypted.h"
#include "tests/core/store/engine/temp_wijk.h"

using namespace gekend;
using namespace gekend::store;
using namespace Qt::StringLiterals;

namespace {

qint64 count(Connection &db)
{
    return db.prepare("SELECT count(*) FROM n")
        .one([](const Row &row) { return row.columnInt64(0); })
        .valueOr(-1);
}

Connection numbers()
{
    Result<Connection> opened = openUnencrypted(u":memory:"_s);
    REQUIRE_OK(opened);
    REQUIRE_OK(opened->run("CREATE TABLE n (i INTEGER PRIMARY KEY) STRICT"));
    return std::move(*opened);
}

} // namespace

TEST_CASE("a transaction that is not committed leaves nothing", "[engine][transaction]")
{
    Connection db = numbers();
    {
        const Result<Transaction> change = Transaction::begin(db);
        REQUIRE_OK(change);
        REQUIRE_OK(db.run("INSERT INTO n VALUES (1)"));
    }
    CHECK(count(db) == 0);
    Result<Transaction> change = Transaction::begin(db);
    REQUIRE_OK(change);
    REQUIRE_OK(db.run("INSERT INTO n VALUES (1)"));
    REQUIRE_OK(change->commit());
    CHECK(count(db) == 1);
    CHECK_FALSE(db.inTransaction());
}

TEST_CASE("a savepoint gives up its own part only", "[engine][transaction]")
{
    Connection db = numbers();
    Result<Transaction> change = Transaction::begin(db);
    REQUIRE_OK(change);
    REQUIRE_OK(db.run("INSERT INTO n VALUES (1)"));
    {
        Result<Savepoint> kept = Savepoint::begin(db);
        REQUIRE_OK(kept);
        REQUIRE_OK(db.run("INSERT INTO n VALUES (2)"));
        {
            const Result<Savepoint> given = Savepoint::begin(db);
            REQUIRE_OK(given);
            REQUIRE_OK(db.run("INSERT INTO n VALUES (3)"));
        }
        REQUIRE_OK(kept->release());
    }
    REQUIRE_OK(change->commit());
    CHECK(count(db) == 2);
}

TEST_CASE("a second writer waits and is then told that the wijk is in use", "[engine][transaction]")
{
    test::TempWijk wijk;
    wijk.options.busyTimeoutMs = 10;
    Connection first = wijk.create();
    Connection second = wijk.open();
    const Result<Transaction> writing = Transaction::begin(first);
    REQUIRE_OK(writing);
    const Result<Transaction> refused = Transaction::begin(second);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(Transaction::beginRead(second).ok());
}

TEST_CASE("a commit that is refused rolls everything back", "[engine][transaction]")
{
    Connection db = numbers();
    REQUIRE_OK(db.run("CREATE TABLE m (i INTEGER REFERENCES n DEFERRABLE INITIALLY DEFERRED) STRICT"));
    Result<Transaction> change = Transaction::begin(db);
    REQUIRE_OK(change);
    REQUIRE_OK(db.run("INSERT INTO n VALUES (1); INSERT INTO m VALUES (7)"));
    const Result<void> committed = change->commit();
    REQUIRE_FALSE(committed);
    CHECK(committed.error().code == Error::Code::Conflict);
    CHECK(count(db) == 0);
}
