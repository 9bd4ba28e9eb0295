// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/engine/driver.h"
#include "core/store/engine/transaction.h"
#include "core/store/journal.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"

#include <QUuid>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

constexpr char kNewestChange[] = "SELECT id, lamport FROM change ORDER BY id DESC LIMIT 1";
constexpr char kAddChange[] =
    "INSERT INTO change (id, lamport, at, actor_id, device, verb, kind, of_id, state, schema, "
    "journal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)";
constexpr char kAddAbout[] = "INSERT INTO change_about (change_id, kind, ref) VALUES (?, ?, ?)";
constexpr char kAddPart[] = "INSERT INTO journal (change_id, part, data) VALUES (?, ?, ?)";
constexpr char kRedoable[] = "SELECT id FROM change WHERE kind = 1 AND state = 0 AND device = ?";
constexpr char kForgetParts[] = "DELETE FROM journal WHERE change_id = ?";
constexpr char kPastRedo[] = "UPDATE change SET state = 2, journal = NULL WHERE id = ?";

struct Newest {
    qint64 id = 0;
    qint64 lamport = 0;
};

Result<Newest> newestChange(Connection &db)
{
    auto found = db.prepare(kNewestChange).optional([](const Row &row) {
        return Newest{row.columnInt64(0), row.columnInt64(1)};
    });
    if (!found)
        return found.error();
    return found->value_or(Newest());
}

/// What was undone cannot be redone once something new has happened.
Result<void> forgetRedo(Connection &db, quint16 device)
{
    const auto undoings =
        db.prepare(kRedoable).bind(int(device)).all([](const Row &row) { return row.columnInt64(0); });
    if (!undoings)
        return undoings.error();
    for (const qint64 id : *undoings) {
        GEKEND_TRY(db.prepare(kForgetParts).bind(id).exec());
        GEKEND_TRY(db.prepare(kPastRedo).bind(id).exec());
    }
    return {};
}

} // namespace

QString keyOf(About about)
{
    switch (about) {
    case About::Party: return u"party"_s;
    case About::Contact: return u"contact"_s;
    case About::Area: return u"area"_s;
    case About::Dataset: return u"dataset"_s;
    case About::Theme: return u"theme"_s;
    case About::Tie: return u"tie"_s;
    case About::Signal: return u"signal"_s;
    case About::FollowUp: return u"follow_up"_s;
    }
    Q_UNREACHABLE();
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions &options, const Clock &clock)
{
    DatabaseOptions wanted = options;
    wanted.file.newestSchema = currentSchema();
    const QString name = QUuid::createUuid().toString();
    auto sql = openSql(name, wanted.file);
    if (!sql)
        return sql.error();
    std::unique_ptr<Database> database(new Database(std::move(*sql), wanted, clock));
    if (!database->m_connection.isReadOnly())
        GEKEND_TRY(migrate(database->m_connection, schemaMigrations(), wanted.file.key));
    GEKEND_TRY(database->m_recorder->learnTables());
    const auto newest = newestChange(database->m_connection);
    if (!newest)
        return newest.error();
    database->m_sittingStart = newest->id;
    return database;
}

Database::Database(QSqlDatabase sql, const DatabaseOptions &options, const Clock &clock)
    : m_sql(std::move(sql))
    , m_connection(static_cast<EngineDriver *>(m_sql.driver())->connection())
    , m_options(options)
    , m_clock(clock)
    , m_ids(clock, options.device)
    , m_recorder(std::make_unique<ChangeRecorder>(m_connection))
{
}

Database::~Database()
{
    m_recorder.reset(); // lets go of the connection before its driver closes it
    const QString name = m_sql.connectionName();
    m_sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<Connection> Database::newReader() const
{
    OpenOptions options = m_options.file;
    options.mode = OpenMode::ReadOnly;
    return Connection::open(options);
}

void Database::onChanged(std::function<void(const ChangeSet &)> listener)
{
    m_listeners.push_back(std::move(listener));
}

Result<ChangeId> Database::change(const Deed &deed, const Body &body)
{
    return run({.deed = deed, .kind = Kind::Did, .of = {}}, body);
}

Result<void> Database::rehearse(const Body &body)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    const auto newest = newestChange(m_connection);
    if (!newest)
        return newest.error();
    m_ids.raiseAbove(newest->id);
    Writing writing(m_connection, m_ids, m_clock);
    const Result<void> done = body(writing);
    transaction->rollback();
    return done;
}

Result<ChangeId> Database::run(const Plan &plan, const Body &body)
{
    if (m_connection.isReadOnly())
        return denied(u"Deze wijk is alleen te lezen; er is niets gewijzigd."_s);
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    const auto newest = newestChange(m_connection);
    if (!newest)
        return newest.error();
    m_ids.raiseAbove(newest->id);
    m_lamport = newest->lamport + 1;

    Writing writing(m_connection, m_ids, m_clock);
    m_recorder->start(newest->id);
    const Result<void> done = body(writing);
    const NetEffect effect = m_recorder->finish();
    if (!done)
        return done.error();
    if (effect.isEmpty() && plan.kind == Kind::Did)
        return ChangeId();

    GEKEND_TRY(updateSearch(m_connection, effect));
    if (plan.kind == Kind::Did)
        GEKEND_TRY(forgetRedo(m_connection, device()));
    const ChangeId id = m_ids.make<ChangeId>();
    GEKEND_TRY(record(plan, writing, id, effect));
    GEKEND_TRY(transaction->commit());

    const ChangeSet changes{.id = id, .verb = plan.deed.verb, .tables = touchedIn(effect)};
    for (const auto &listener : m_listeners)
        listener(changes);
    return id;
}

Result<void> Database::record(const Plan &plan, const Writing &writing, ChangeId id, const NetEffect &effect)
{
    // A redoing needs no journal of its own: the first doing's still fits.
    const std::vector<QByteArray> parts =
        plan.kind == Kind::Redid ? std::vector<QByteArray>() : packed(effect);
    Statement add = m_connection.prepare(kAddChange);
    add.bind(id, m_lamport, m_clock.now().toMSecsSinceEpoch(), plan.deed.actor, int(device()), plan.deed.verb,
             int(plan.kind), plan.of, currentSchema());
    if (parts.empty())
        add.bind(std::nullopt);
    else
        add.bind(parts.front());
    GEKEND_TRY(add.exec());
    for (size_t part = 1; part < parts.size(); ++part)
        GEKEND_TRY(m_connection.prepare(kAddPart).bind(id, qint64(part), parts[part]).exec());
    for (const auto &[kind, ref] : writing.m_about)
        GEKEND_TRY(m_connection.prepare(kAddAbout).bind(id, keyOf(kind), ref).exec());
    return {};
}

Result<NetEffect> Database::journalOf(ChangeId change)
{
    std::vector<QByteArray> parts;
    auto first =
        m_connection.prepare("SELECT journal FROM change WHERE id = ?").bind(change).one([](const Row &row) {
            return row.columnBlob(0);
        });
    if (!first)
        return first.error();
    parts.push_back(*first);
    auto more = m_connection.prepare("SELECT data FROM journal WHERE change_id = ? ORDER BY part")
                    .bind(change)
                    .all([](const Row &row) { return row.columnBlob(0); });
    if (!more)
        return more.error();
    std::ranges::move(*more, std::back_inserter(parts));
    return unpacked(parts);
}

} // namespace gekend::store
