// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/migrator.h"

#include "core/store/engine/backup.h"
#include "core/store/engine/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

constexpr char kVersionTable[] = "CREATE TABLE IF NOT EXISTS schema_version ("
                                 "version INTEGER PRIMARY KEY, oldest_reader INTEGER NOT NULL) STRICT";
constexpr char kAddVersion[] = "INSERT INTO schema_version (version, oldest_reader) VALUES (?, ?)";

/// Steps that rebuild a table need references off meanwhile; they can only be switched outside a transaction.
class ReferencesOff {
public:
    explicit ReferencesOff(Connection &db)
        : m_db(db)
        , m_off(db.run("PRAGMA foreign_keys=OFF"))
    {
    }
    ReferencesOff(const ReferencesOff &) = delete;
    ReferencesOff &operator=(const ReferencesOff &) = delete;
    ~ReferencesOff() { (void)m_db.run("PRAGMA foreign_keys=ON"); }

    const Result<void> &result() const { return m_off; }

private:
    Connection &m_db;
    Result<void> m_off;
};

Result<QByteArray> textOf(const Migration &migration)
{
    if (migration.sql[0] != ':')
        return QByteArray(migration.sql);
    QFile file(QString::fromLatin1(migration.sql));
    if (!file.open(QIODevice::ReadOnly))
        return ioError(
            u"Een onderdeel van Gekend ontbreekt, dus de wijk is niet bijgewerkt. Installeer Gekend opnieuw."_s);
    return file.readAll();
}

Result<void> checkReferences(Connection &db)
{
    const auto broken =
        db.prepare("PRAGMA foreign_key_check").optional([](const Row &row) { return row.columnText(0); });
    if (!broken)
        return broken.error();
    if (*broken)
        return corrupt(
            u"Het bijwerken van de wijk zou verwijzingen breken in %1; er is niets veranderd. Meld dit."_s,
            {**broken});
    return {};
}

Result<void> apply(Connection &db, const Migration &migration)
{
    const Result<QByteArray> text = textOf(migration);
    if (!text)
        return text.error();
    Result<Transaction> step = Transaction::begin(db);
    if (!step)
        return step.error();
    // Another program may have been first while this one waited for the lock.
    const Result<int> now = db.schemaVersion();
    if (!now)
        return now.error();
    if (*now >= migration.version)
        return {};
    GEKEND_TRY(db.run(text->constData()));
    GEKEND_TRY(db.run(kVersionTable));
    GEKEND_TRY(db.prepare(kAddVersion).bind(migration.version, migration.oldestReader).exec());
    const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(migration.version);
    GEKEND_TRY(db.run(mark.constData()));
    GEKEND_TRY(checkReferences(db));
    return step->commit();
}

Result<void> mayRead(Connection &db, int newest)
{
    const auto reader = db.prepare("SELECT oldest_reader FROM schema_version ORDER BY version DESC LIMIT 1")
                            .one([](const Row &row) { return row.columnInt(0); });
    if (reader && *reader <= newest)
        return {};
    return denied(u"Deze wijk is gemaakt met een nieuwere versie van Gekend, dus deze versie opent hem niet. "
                  u"Er is niets "
                  u"veranderd. Werk Gekend bij."_s);
}

} // namespace

QString migrationBackupPath(const QString &path, int version)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return file.path() + u'/' + file.completeBaseName() + u" (voor versie %1)"_s.arg(version) + suffix;
}

Result<void> migrate(Connection &db, std::span<const Migration> migrations, const SecretBytes &key)
{
    Q_ASSERT(!migrations.empty());
    const int newest = migrations.back().version;
    const Result<int> current = db.schemaVersion();
    if (!current)
        return current.error();
    if (*current > newest)
        return mayRead(db, newest);
    if (*current == newest)
        return {};
    if (db.isReadOnly())
        return denied(u"Deze wijk moet worden bijgewerkt, maar het bestand is alleen te lezen. Controleer de "
                      u"rechten op het "
                      u"bestand."_s);
    if (*current > 0)
        GEKEND_TRY(backup(db, {.path = migrationBackupPath(db.path(), *current + 1), .key = key}));
    {
        const ReferencesOff references(db);
        GEKEND_TRY(references.result());
        for (const Migration &migration : migrations) {
            if (migration.version > *current)
                GEKEND_TRY(apply(db, migration));
        }
    }
    return *current > 0 ? db.quickCheck() : Result<void>();
}

} // namespace gekend::store
