// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/engine/statement.h"

#include <QSqlResult>
#include <QVariant>

#include <optional>
#include <vector>

namespace gekend::store {

class EngineDriver;

/// One query of Qt Sql over one statement. Forward-only queries read the row in place; others keep what
/// passed by.
class EngineResult final : public QSqlResult {
public:
    explicit EngineResult(const EngineDriver *driver);
    ~EngineResult() override;

    /// Gives the statement back; the connection is about to close.
    void letGo();

protected:
    bool reset(const QString &sql) override;
    bool prepare(const QString &sql) override;
    bool exec() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override;
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    bool fail(const Error &error);
    bool bindAll();
    bool advance();
    bool keepUntil(int row);
    std::optional<QVariant> current(int column) const;

    const EngineDriver *m_driver;
    std::optional<Statement> m_statement;
    std::vector<std::vector<QVariant>> m_kept;
    QVariant m_lastInsertId;
    int m_affected = -1;
    int m_stepped = -1; // the row the statement stands on; the first is already there after exec()
    bool m_done = true;
};

} // namespace gekend::store
