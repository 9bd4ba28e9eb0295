// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/connection.h"

#include "core/store/engine/connection_state.h"
#include "core/store/engine/engine_error.h"

#include <utility>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kCachedStatements = 256; // far above what the store has; only made-up SQL could pass it

QString problemRow(const Row &row)
{
    return row.columnText(0);
}

QString foreignKeyProblem(const Row &row)
{
    return u"%1 %2: verwijst naar een rij in %3 die er niet is"_s.arg(
        row.columnText(0), QString::number(row.columnInt64(1)), row.columnText(2));
}

} // namespace

ConnectionState::~ConnectionState()
{
    close();
}

int ConnectionState::close()
{
    Q_ASSERT(lent == 0);
    cache.clear();
    // A statement still lent out keeps its memory until it is returned; the file is let go in any case.
    return sqlite3_close_v2(std::exchange(db, nullptr));
}

Connection::Connection(std::unique_ptr<ConnectionState> state)
    : m_state(std::move(state))
{
}

Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

Statement Connection::prepare(const char *sql)
{
    const std::string_view text(sql);
    const auto found = m_state->cache.find(text);
    if (found != m_state->cache.end() && !found->second->lent)
        return Statement(m_state.get(), found->second.get(), true);

    auto prepared = std::make_unique<PreparedStatement>();
    const bool keep = found == m_state->cache.end() && m_state->cache.size() < kCachedStatements;
    const int code = sqlite3_prepare_v3(m_state->db, text.data(), int(text.size()),
                                        keep ? SQLITE_PREPARE_PERSISTENT : 0, &prepared->handle, nullptr);
    if (code != SQLITE_OK)
        return Statement(m_state.get(), engineError(m_state->db, code));
    if (!prepared->handle)
        return Statement(m_state.get(), invalid(u"Een lege opdracht kan niet worden uitgevoerd."_s));
    prepared->texts.resize(std::size_t(sqlite3_bind_parameter_count(prepared->handle)));
    if (!keep)
        return Statement(m_state.get(), prepared.release(), false);
    prepared->sql = text;
    PreparedStatement *kept = prepared.get();
    m_state->cache.emplace(std::string_view(kept->sql), std::move(prepared));
    return Statement(m_state.get(), kept, true);
}

Result<void> Connection::run(const char *sql)
{
    const int code = sqlite3_exec(m_state->db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return engineError(m_state->db, code);
    return {};
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_state->db);
}

qint64 Connection::totalChanges() const
{
    return sqlite3_total_changes64(m_state->db);
}

qint64 Connection::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_state->db);
}

bool Connection::inTransaction() const
{
    return m_state->db && sqlite3_get_autocommit(m_state->db) == 0;
}

bool Connection::isReadOnly() const
{
    return m_state->readOnly;
}

bool Connection::hadLog() const
{
    return m_state->hadLog;
}

const QString &Connection::path() const
{
    return m_state->path;
}

const QByteArray &Connection::fileId() const
{
    return m_state->fileId;
}

Result<int> Connection::schemaVersion()
{
    return prepare("PRAGMA user_version").one([](const Row &row) { return row.columnInt(0); });
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_state->db);
}

Result<void> Connection::checkpoint(Checkpoint kind)
{
    const int mode = kind == Checkpoint::Truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
    const int code = sqlite3_wal_checkpoint_v2(m_state->db, "main", mode, nullptr, nullptr);
    if (code != SQLITE_OK)
        return engineError(m_state->db, code);
    return {};
}

void Connection::setAutoCheckpoint(int pages)
{
    sqlite3_wal_autocheckpoint(m_state->db, pages);
}

Result<void> Connection::quickCheck()
{
    const Result<QString> answer = prepare("PRAGMA quick_check(1)").one(problemRow);
    if (!answer)
        return answer.error();
    if (*answer != u"ok")
        return corrupt(
            u"Het bestand is beschadigd en wordt niet gebruikt. Zet een reservekopie terug. (%1)"_s,
            {*answer});
    return {};
}

Result<QStringList> Connection::integrityProblems()
{
    QStringList problems;
    const auto pages = prepare("PRAGMA integrity_check(100)").all(problemRow);
    // A page whose seal is broken ends the check itself; that is the finding.
    if (!pages && pages.error().code != Error::Code::Corrupt)
        return pages.error();
    if (!pages)
        return QStringList{sentence(pages.error())};
    for (const QString &line : *pages) {
        if (line != u"ok")
            problems += line;
    }
    const auto references = prepare("PRAGMA foreign_key_check").all(foreignKeyProblem);
    if (!references)
        return references.error();
    for (const QString &line : *references)
        problems += line;
    return problems;
}

Result<void> Connection::close()
{
    const int code = m_state->close();
    if (code != SQLITE_OK)
        return engineError(nullptr, code);
    return {};
}

sqlite3 *Connection::handle() const
{
    return m_state->db;
}

} // namespace gekend::store
