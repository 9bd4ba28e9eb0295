// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/driver_result.h"

#include "core/store/engine/driver.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>

#include <sqlite3.h>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

QVariant columnValue(const Statement &row, int column)
{
    switch (sqlite3_column_type(row.handle(), column)) {
    case SQLITE_INTEGER: return row.columnInt64(column);
    case SQLITE_FLOAT: return row.columnDouble(column);
    case SQLITE_BLOB: return row.columnBlob(column);
    case SQLITE_NULL: return QVariant(QMetaType::fromType<QString>());
    default: return row.columnText(column);
    }
}

/// As Qt's other drivers do, a null QString or QByteArray is NULL here.
bool isNullValue(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString: return value.toString().isNull();
    case QMetaType::QByteArray: return value.toByteArray().isNull();
    default: return false;
    }
}

void bindVariant(Statement &statement, int index, const QVariant &value)
{
    if (isNullValue(value))
        return statement.bindAt(index, std::nullopt);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Short:
    case QMetaType::UShort: return statement.bindAt(index, qint64(value.toLongLong()));
    case QMetaType::Double:
    case QMetaType::Float: return statement.bindAt(index, value.toDouble());
    case QMetaType::QByteArray: return statement.bindAt(index, value.toByteArray());
    case QMetaType::QDate: return statement.bindAt(index, value.toDate());
    case QMetaType::QTime: return statement.bindAt(index, value.toTime().toString(u"HH:mm:ss.zzz"_s));
    case QMetaType::QDateTime: return statement.bindAt(index, value.toDateTime().toString(Qt::ISODateWithMs));
    default: return statement.bindAt(index, value.toString());
    }
}

QMetaType declaredType(const Statement &row, int column)
{
    const char *declared = sqlite3_column_decltype(row.handle(), column);
    const QByteArray name = QByteArray(declared ? declared : "").toUpper();
    if (name == "INTEGER" || name == "INT")
        return QMetaType::fromType<qint64>();
    if (name == "REAL")
        return QMetaType::fromType<double>();
    if (name == "BLOB")
        return QMetaType::fromType<QByteArray>();
    return QMetaType::fromType<QString>();
}

} // namespace

EngineResult::EngineResult(const EngineDriver *driver)
    : QSqlResult(driver)
    , m_driver(driver)
{
    m_driver->m_results.push_back(this);
}

EngineResult::~EngineResult()
{
    m_statement.reset();
    if (m_driver)
        std::erase(m_driver->m_results, this);
}

void EngineResult::letGo()
{
    m_statement.reset();
    m_driver = nullptr;
    setActive(false);
}

bool EngineResult::fail(const Error &error)
{
    setLastError(QSqlError(codeName(error.code), sentence(error), QSqlError::StatementError));
    m_done = true;
    return false;
}

bool EngineResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

bool EngineResult::prepare(const QString &sql)
{
    m_statement.reset();
    setActive(false);
    setSelect(false);
    if (!m_driver || !m_driver->isOpen())
        return false;
    m_statement.emplace(m_driver->m_db->prepare(sql.toUtf8().constData()));
    return m_statement->error() ? fail(*m_statement->error()) : true;
}

bool EngineResult::bindAll()
{
    const QVariantList values = boundValues();
    if (values.size() != m_statement->parameterCount())
        return fail(
            invalid(u"De opdracht verwacht %1 waarden en kreeg er %2."_s,
                    {QString::number(m_statement->parameterCount()), QString::number(values.size())}));
    for (int i = 0; i < values.size(); ++i)
        bindVariant(*m_statement, i + 1, values.at(i));
    return m_statement->error() ? fail(*m_statement->error()) : true;
}

bool EngineResult::exec()
{
    if (!m_statement || m_statement->error())
        return false;
    m_statement->reset();
    m_kept.clear();
    m_stepped = -1;
    m_done = false;
    setAt(QSql::BeforeFirstRow);
    setLastError(QSqlError());
    if (!bindAll())
        return false;
    setSelect(m_statement->columnCount() > 0);
    // The first step does the work of statements without rows, and finds what is wrong with the others.
    if (!advance() && lastError().isValid())
        return false;
    m_affected = isSelect() ? -1 : int(m_driver->m_db->changes());
    m_lastInsertId = isSelect() ? QVariant() : QVariant(m_driver->m_db->lastInsertRowId());
    setActive(true);
    return true;
}

bool EngineResult::advance()
{
    if (m_done || !m_statement)
        return false;
    const Result<bool> row = m_statement->step();
    if (!row)
        return fail(row.error());
    m_done = !*row;
    if (m_done)
        return false;
    ++m_stepped;
    if (!isForwardOnly()) {
        std::vector<QVariant> &kept = m_kept.emplace_back();
        for (int i = 0; i < m_statement->columnCount(); ++i)
            kept.push_back(columnValue(*m_statement, i));
    }
    return true;
}

bool EngineResult::keepUntil(int row)
{
    while (m_stepped < row) {
        if (!advance())
            return false;
    }
    return true;
}

std::optional<QVariant> EngineResult::current(int column) const
{
    if (!m_statement || at() < 0 || column < 0 || column >= m_statement->columnCount())
        return std::nullopt;
    if (!isForwardOnly())
        return m_kept.at(std::size_t(at())).at(std::size_t(column));
    if (m_done || m_stepped != at())
        return std::nullopt;
    return columnValue(*m_statement, column);
}

QVariant EngineResult::data(int column)
{
    return current(column).value_or(QVariant());
}

bool EngineResult::isNull(int column)
{
    const std::optional<QVariant> value = current(column);
    return !value || value->isNull();
}

bool EngineResult::fetch(int row)
{
    if (row < 0 || !isActive() || (isForwardOnly() && row < at()))
        return false;
    if (!keepUntil(row))
        return false;
    setAt(row);
    return true;
}

bool EngineResult::fetchFirst()
{
    return fetch(0);
}

bool EngineResult::fetchLast()
{
    if (!isActive())
        return false;
    // A forward-only query has let go of its last row by the time it knows that it was the last.
    if (isForwardOnly())
        return false;
    while (advance()) { }
    return !lastError().isValid() && m_stepped >= 0 && fetch(m_stepped);
}

int EngineResult::size()
{
    return -1; // the engine knows only by going there
}

int EngineResult::numRowsAffected()
{
    return m_affected;
}

QVariant EngineResult::lastInsertId() const
{
    return m_lastInsertId;
}

QSqlRecord EngineResult::record() const
{
    QSqlRecord record;
    if (!m_statement || !isSelect())
        return record;
    for (int i = 0; i < m_statement->columnCount(); ++i)
        record.append(QSqlField(m_statement->columnName(i), declaredType(*m_statement, i),
                                QString::fromUtf8(sqlite3_column_table_name(m_statement->handle(), i))));
    return record;
}

void EngineResult::detachFromResultSet()
{
    if (m_statement)
        m_statement->reset();
    m_done = true;
}

} // namespace gekend::store
