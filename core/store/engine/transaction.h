// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace gekend::store {

class Connection;

/// Everything until commit(), or nothing. Takes the write lock at once, so it cannot fail half-way for want
/// of it.
class [[nodiscard]] Transaction {
public:
    /// Conflict when another connection keeps writing longer than the busy time-out.
    static Result<Transaction> begin(Connection &db);
    /// A steady view for several reads; takes no lock that stops writers.
    static Result<Transaction> beginRead(Connection &db);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    /// Rolls back unless committed.
    ~Transaction();

    /// On disk when this returns without an error; after an error everything is rolled back.
    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Connection &db);
    Connection *m_db;
};

/// A part of a transaction that can be given up by itself. Savepoints nest; the last made ends first.
class [[nodiscard]] Savepoint {
public:
    static Result<Savepoint> begin(Connection &db);

    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    /// Rolls this part back unless released.
    ~Savepoint();

    /// Keeps this part; it is on disk when the transaction is.
    Result<void> release();
    void rollback();

private:
    explicit Savepoint(Connection &db);
    Connection *m_db;
};

} // namespace gekend::store
