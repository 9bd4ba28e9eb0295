// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/transaction.h"

#include "core/store/engine/connection.h"

#include <utility>

namespace gekend::store {

Transaction::Transaction(Connection &db)
    : m_db(&db)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
{
}

Transaction::~Transaction()
{
    rollback();
}

Result<Transaction> Transaction::begin(Connection &db)
{
    GEKEND_TRY(db.prepare("BEGIN IMMEDIATE").exec());
    return Transaction(db);
}

Result<Transaction> Transaction::beginRead(Connection &db)
{
    GEKEND_TRY(db.prepare("BEGIN DEFERRED").exec());
    return Transaction(db);
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_db);
    Result<void> committed = m_db->prepare("COMMIT").exec();
    if (!committed)
        rollback();
    m_db = nullptr;
    return committed;
}

void Transaction::rollback()
{
    // The engine may have rolled back by itself, on a full disk for one.
    if (m_db && m_db->inTransaction())
        (void)m_db->prepare("ROLLBACK").exec();
    m_db = nullptr;
}

Savepoint::Savepoint(Connection &db)
    : m_db(&db)
{
}

Savepoint::Savepoint(Savepoint &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
{
}

Savepoint::~Savepoint()
{
    rollback();
}

Result<Savepoint> Savepoint::begin(Connection &db)
{
    // One name serves all levels: the engine always means the innermost.
    GEKEND_TRY(db.prepare("SAVEPOINT part").exec());
    return Savepoint(db);
}

Result<void> Savepoint::release()
{
    Q_ASSERT(m_db);
    Result<void> released = m_db->prepare("RELEASE part").exec();
    if (!released)
        rollback();
    m_db = nullptr;
    return released;
}

void Savepoint::rollback()
{
    if (m_db && m_db->inTransaction()) {
        (void)m_db->prepare("ROLLBACK TO part").exec();
        (void)m_db->prepare("RELEASE part").exec();
    }
    m_db = nullptr;
}

} // namespace gekend::store
