// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/driver.h"

#include "tests/core/store/engine/temp_wijk.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

using namespace gekend;
using namespace gekend::store;
using namespace gekend::store::test;
using namespace Qt::StringLiterals;

namespace {

/// A wijk as Qt Sql sees it, with three people in it.
struct SqlWijk {
    TempWijk wijk;
    QString name = u"wijk-under-test"_s;

    SqlWijk()
    {
        OpenOptions fresh = wijk.options;
        fresh.mode = OpenMode::Create;
        const Result<QSqlDatabase> opened = openSql(name, fresh);
        REQUIRE_OK(opened);
        run(u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT, height REAL, photo BLOB) STRICT"_s);
        run(u"INSERT INTO person (name, born) VALUES ('Ans', '1950-01-02'), ('Bep', NULL), ('Cor', NULL)"_s);
    }
    SqlWijk(const SqlWijk &) = delete;
    SqlWijk &operator=(const SqlWijk &) = delete;
    ~SqlWijk() { QSqlDatabase::removeDatabase(name); }

    QSqlDatabase db() const { return QSqlDatabase::database(name); }
    void run(const QString &sql) const
    {
        QSqlQuery query(db());
        INFO(sql.toStdString());
        REQUIRE(query.exec(sql));
    }
};

} // namespace

TEST_CASE("Qt Sql runs on the pinned engine and no other", "[engine][driver]")
{
    const SqlWijk sql;
    QSqlQuery query(u"SELECT sqlite_version(), sqlite3mc_version()"_s, sql.db());
    REQUIRE(query.next());
    CHECK(query.value(0).toString() == QStringLiteral(SQLITE_VERSION));
    CHECK(query.value(1).toString() == QStringLiteral(SQLITE3MC_VERSION_STRING));
}

TEST_CASE("values go in by place and by name and come back with their type", "[engine][driver]")
{
    const SqlWijk sql;
    QSqlQuery query(sql.db());
    REQUIRE(query.prepare(
        u"INSERT INTO person (name, born, height, photo) VALUES (:name, :born, :height, :photo)"_s));
    query.bindValue(u":photo"_s, QByteArray("\0\xff", 2));
    query.bindValue(u":height"_s, 1.75);
    query.bindValue(u":born"_s, QDate(1968, 3, 5));
    query.bindValue(u":name"_s, u"Dré"_s);
    REQUIRE(query.exec());
    CHECK(query.numRowsAffected() == 1);
    CHECK(query.lastInsertId().toLongLong() == 4);

    REQUIRE(query.prepare(u"SELECT * FROM person WHERE name = ? AND height > ?"_s));
    query.addBindValue(u"Dré"_s);
    query.addBindValue(1);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(u"id"_s).typeId() == QMetaType::LongLong);
    CHECK(query.value(u"born"_s).toDate() == QDate(1968, 3, 5));
    CHECK(query.value(u"height"_s).toDouble() == 1.75);
    CHECK(query.value(u"photo"_s).toByteArray() == QByteArray("\0\xff", 2));
    CHECK_FALSE(query.next());
    CHECK_FALSE(query.isValid());

    REQUIRE(query.prepare(u"SELECT count(*) FROM person WHERE name = :n AND 'x' || :n = 'xBep'"_s));
    query.bindValue(u":n"_s, u"Bep"_s);
    REQUIRE(query.exec());
    REQUIRE(query.first());
    CHECK(query.value(0).toInt() == 1);
}

TEST_CASE("a query scrolls both ways unless it is forward only", "[engine][driver]")
{
    const SqlWijk sql;
    const bool forward = GENERATE(false, true);
    QSqlQuery query(sql.db());
    query.setForwardOnly(forward);
    REQUIRE(query.exec(u"SELECT name, born FROM person ORDER BY id"_s));
    QStringList names;
    while (query.next())
        names += query.value(0).toString();
    CHECK(names == QStringList{u"Ans"_s, u"Bep"_s, u"Cor"_s});
    CHECK(query.at() == QSql::AfterLastRow);
    CHECK(query.last() == !forward);
    if (forward)
        return;
    CHECK(query.value(0) == u"Cor"_s);
    CHECK(query.isNull(1));
    REQUIRE(query.previous());
    CHECK(query.value(0) == u"Bep"_s);
    REQUIRE(query.seek(-1, true));
    CHECK_FALSE(query.isNull(u"born"_s));
    CHECK_FALSE(query.previous());
    REQUIRE(query.seek(2));
    CHECK(query.value(0) == u"Cor"_s);
    CHECK_FALSE(query.seek(3));
    REQUIRE(query.first());
    CHECK(query.at() == 0);
}

TEST_CASE("transactions of Qt Sql are the engine's", "[engine][driver]")
{
    const SqlWijk sql;
    REQUIRE(sql.db().transaction());
    CHECK_FALSE(sql.db().transaction());
    sql.run(u"DELETE FROM person"_s);
    REQUIRE(sql.db().rollback());
    QSqlQuery query(u"SELECT count(*) FROM person"_s, sql.db());
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 3);
    query.finish();
    REQUIRE(sql.db().transaction());
    sql.run(u"DELETE FROM person WHERE id = 1"_s);
    REQUIRE(sql.db().commit());
    CHECK_FALSE(sql.db().commit());
    CHECK(sql.db().lastError().type() == QSqlError::TransactionError);
}

TEST_CASE("mistakes are errors with the engine's sentence", "[engine][driver]")
{
    const SqlWijk sql;
    QSqlQuery query(sql.db());
    CHECK_FALSE(query.exec(u"SELEC 1"_s));
    CHECK(query.lastError().type() == QSqlError::StatementError);
    CHECK_FALSE(query.prepare(u"SELECT * FROM nowhere"_s));
    REQUIRE(query.prepare(u"SELECT ?"_s));
    CHECK_FALSE(query.exec());
    CHECK(query.lastError().databaseText() == u"De opdracht verwacht 1 waarden en kreeg er 0.");
    CHECK_FALSE(query.exec(u"INSERT INTO person (id, name) VALUES (1, 'x')"_s));
    CHECK(query.lastError().driverText() == u"conflict");
    CHECK(query.exec(u"SELECT 1"_s));
}

TEST_CASE("the schema is told to Qt Sql", "[engine][driver]")
{
    const SqlWijk sql;
    sql.run(u"CREATE VIEW elder AS SELECT name FROM person"_s);
    sql.run(u"CREATE TABLE pair (b INTEGER, a INTEGER, PRIMARY KEY (a, b)) STRICT"_s);
    CHECK(sql.db().tables() == QStringList{u"pair"_s, u"person"_s});
    CHECK(sql.db().tables(QSql::Views) == QStringList{u"elder"_s});
    const QSqlRecord person = sql.db().record(u"person"_s);
    CHECK(person.count() == 5);
    CHECK(person.field(u"name"_s).requiredStatus() == QSqlField::Required);
    CHECK(person.field(u"height"_s).metaType() == QMetaType::fromType<double>());
    CHECK(sql.db().primaryIndex(u"pair"_s).fieldName(0) == u"a");
    QSqlQuery query(u"SELECT name AS naam, 1 FROM person"_s, sql.db());
    CHECK(query.record().fieldName(0) == u"naam");
    CHECK(sql.db().driver()->escapeIdentifier(u"a\"b"_s, QSqlDriver::TableName) == u"\"a\"\"b\"");
}

TEST_CASE("a query outlives its closed database without harm", "[engine][driver]")
{
    const SqlWijk sql;
    QSqlQuery query(u"SELECT name FROM person"_s, sql.db());
    REQUIRE(query.next());
    QSqlDatabase db = sql.db();
    db.close();
    CHECK_FALSE(query.next());
    CHECK_FALSE(db.isOpen());
    // The file is really let go: it opens elsewhere and holds what was written.
    Connection again = sql.wijk.open();
    CHECK(again.prepare("SELECT count(*) FROM person")
              .one([](const Row &row) { return row.columnInt(0); })
              .valueOr(0)
          == 3);
}

TEST_CASE("a wrong key gives no database", "[engine][driver]")
{
    TempWijk wijk;
    REQUIRE_OK(wijk.create().close());
    wijk.options.key = keyOf(9);
    wijk.options.fileId.clear();
    CHECK(openSql(u"refused"_s, wijk.options).error().code == Error::Code::Denied);
    CHECK_FALSE(QSqlDatabase::contains(u"refused"_s));
}
