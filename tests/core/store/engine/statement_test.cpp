// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/statement.h"

#include "core/store/engine/unencrypted.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::store;
using namespace Qt::StringLiterals;

namespace {

Connection inMemory()
{
    Result<Connection> opened = openUnencrypted(u":memory:"_s);
    REQUIRE_OK(opened);
    REQUIRE_OK(opened->run(
        "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), size REAL, "
        "data BLOB, met_on TEXT, owner INTEGER REFERENCES thing) STRICT; "
        "CREATE UNIQUE INDEX thing_name ON thing (name)"));
    return std::move(*opened);
}

constexpr char kInsert[] = "INSERT INTO thing (name, size, data, met_on, owner) VALUES (?, ?, ?, ?, ?)";
constexpr char kNames[] = "SELECT name FROM thing ORDER BY id";

QString readName(const Row &row)
{
    return row.columnText(0);
}

} // namespace

TEST_CASE("every kind of value comes back as it was bound", "[engine][statement]")
{
    Connection db = inMemory();
    const QString name = u"Çelik \U0001F600 'Łódź' ; --"_s;
    REQUIRE_OK(db.prepare(kInsert)
                   .bind(name, 2.5, QByteArray("\0\1\xff", 3), QDate(2024, 2, 29), std::optional<qint64>())
                   .exec());
    REQUIRE_OK(db.prepare(kInsert)
                   .bind(std::string_view("b"), std::nullopt, QByteArray(), QDate(), qint64(1))
                   .exec());
    CHECK(db.changes() == 1);
    CHECK(db.lastInsertRowId() == 2);

    Statement rows = db.prepare("SELECT name, size, data, met_on, owner FROM thing ORDER BY id");
    Result<bool> row = rows.step();
    REQUIRE_OK(row);
    REQUIRE(*row);
    CHECK(rows.columnText(0) == name);
    CHECK(rows.columnUtf8(0) == name.toStdString());
    CHECK(rows.columnDouble(1) == 2.5);
    CHECK(rows.columnBlob(2) == QByteArray("\0\1\xff", 3));
    CHECK(rows.columnDate(3) == QDate(2024, 2, 29));
    CHECK(rows.columnOptionalInt64(4) == std::nullopt);
    row = rows.step();
    REQUIRE_OK(row);
    REQUIRE(*row);
    CHECK(rows.isNull(1));
    CHECK_FALSE(rows.isNull(2));
    CHECK(rows.columnOptionalText(3) == std::nullopt);
    CHECK(rows.columnInt(4) == 1);
    row = rows.step();
    REQUIRE_OK(row);
    CHECK_FALSE(*row);
}

TEST_CASE("an empty text is stored as an empty text, not as nothing", "[engine][statement]")
{
    Connection db = inMemory();
    const auto isNull = [](const Row &row) { return row.isNull(0); };
    CHECK_FALSE(*db.prepare("SELECT ?").bind(QString()).one(isNull));
    CHECK_FALSE(*db.prepare("SELECT ?").bind(QByteArray()).one(isNull));
    CHECK(*db.prepare("SELECT ?").bind(Id<struct ThingTag>()).one(isNull));
}

TEST_CASE("none found is NotFound for one, nothing for optional and no rows for all", "[engine][statement]")
{
    Connection db = inMemory();
    CHECK(db.prepare(kNames).one(readName).error().code == Error::Code::NotFound);
    CHECK(db.prepare(kNames).optional(readName).value() == std::nullopt);
    CHECK(db.prepare(kNames).all(readName).value().empty());
}

TEST_CASE("a reader may refuse a row", "[engine][statement]")
{
    Connection db = inMemory();
    REQUIRE_OK(db.prepare(kInsert).bind(u"a"_s, 1.0, QByteArray(), QDate(), std::nullopt).exec());
    const auto refuse = [](const Row &) -> Result<int> { return corrupt(u"nee"_s); };
    CHECK(db.prepare(kNames).one(refuse).error().detail == u"nee");
    CHECK(db.prepare(kNames).all(refuse).error().detail == u"nee");
    CHECK(db.prepare(kNames).optional(refuse).error().detail == u"nee");
    CHECK(db.prepare(kNames)
              .forEach([](const Row &) -> Result<void> { return corrupt(u"nee"_s); })
              .error()
              .detail
          == u"nee");
}

TEST_CASE("forEach sees the rows in order and stops when told", "[engine][statement]")
{
    Connection db = inMemory();
    Statement insert = db.prepare(kInsert);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        REQUIRE_OK(insert.bind(name, 1.0, QByteArray(), QDate(), std::nullopt).exec());
    QStringList seen;
    REQUIRE_OK(db.prepare(kNames).forEach([&](const Row &row) { seen += row.columnText(0); }));
    CHECK(seen == QStringList{u"a"_s, u"b"_s, u"c"_s});
    seen.clear();
    REQUIRE_OK(db.prepare(kNames).forEach([&](const Row &row) {
        seen += row.columnText(0);
        return seen.size() < 2;
    }));
    CHECK(seen == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("a statement is compiled once and comes back empty", "[engine][statement]")
{
    Connection db = inMemory();
    sqlite3_stmt *first = nullptr;
    {
        Statement insert = db.prepare(kInsert);
        first = insert.handle();
        REQUIRE_OK(insert.bind(u"a"_s, 1.0, QByteArray(), QDate(), std::nullopt).exec());
    }
    const std::string sameText(kInsert); // another address, the same words
    Statement again = db.prepare(sameText.c_str());
    CHECK(again.handle() == first);
    // Nothing of the earlier row is left: the name is NULL now, which the table refuses.
    CHECK(again.exec().error().code == Error::Code::Invalid);
}

TEST_CASE("a statement that is lent out does not disturb a second use", "[engine][statement]")
{
    Connection db = inMemory();
    REQUIRE_OK(db.run("INSERT INTO thing (name) VALUES ('a'), ('b')"));
    QStringList pairs;
    REQUIRE_OK(db.prepare(kNames).forEach([&](const Row &outer) {
        const QString left = outer.columnText(0);
        return db.prepare(kNames).forEach([&](const Row &inner) { pairs += left + inner.columnText(0); });
    }));
    CHECK(pairs == QStringList{u"aa"_s, u"ab"_s, u"ba"_s, u"bb"_s});
}

TEST_CASE("what the schema refuses comes back with its code and a sentence", "[engine][statement]")
{
    Connection db = inMemory();
    const auto insert = [&](const QString &name, std::optional<qint64> owner) {
        return db.prepare(kInsert).bind(name, 1.0, QByteArray(), QDate(), owner).exec();
    };
    REQUIRE_OK(insert(u"a"_s, std::nullopt));
    CHECK(insert(u"a"_s, std::nullopt).error().code == Error::Code::Conflict);
    CHECK(insert(u"b"_s, 99).error().code == Error::Code::Conflict);
    CHECK(insert(QString(), std::nullopt).error().code == Error::Code::Invalid);
    CHECK(sentence(insert(QString(), std::nullopt).error()).startsWith(u"Deze gegevens passen niet"));
    CHECK_FALSE(insert(u"a"_s, std::nullopt).error().detail.contains(u"thing"));
}

TEST_CASE("wrong SQL and too many values are errors of the call that ends the chain", "[engine][statement]")
{
    Connection db = inMemory();
    CHECK(db.prepare("SELEC 1").bind(1).one(readName).error().code == Error::Code::Invalid);
    CHECK(db.prepare("SELECT 1 WHERE ?").bind(1, 2).exec().error().code == Error::Code::Invalid);
    CHECK(db.prepare("SELECT ?").bind(u"a"_s, u"b"_s).exec().error().code == Error::Code::Invalid);
    CHECK(db.prepare(" -- niets").exec().error().code == Error::Code::Invalid);
    CHECK(db.prepare("SELECT \"no such column\" FROM thing").exec().error().code == Error::Code::Invalid);
}
