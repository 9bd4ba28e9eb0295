// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/driver.h"

#include "core/store/engine/driver_result.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

constexpr char kColumns[] = "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid";
constexpr char kTables[] =
    "SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
    "ORDER BY name";

struct Column {
    QString name;
    QString type;
    bool required = false;
    int keyPart = 0;
};

Column readColumn(const Row &row)
{
    return {row.columnText(0), row.columnText(1), row.columnBool(2), row.columnInt(3)};
}

QMetaType typeOf(const QString &declared)
{
    if (declared == u"INTEGER" || declared == u"INT")
        return QMetaType::fromType<qint64>();
    if (declared == u"REAL")
        return QMetaType::fromType<double>();
    if (declared == u"BLOB")
        return QMetaType::fromType<QByteArray>();
    return QMetaType::fromType<QString>();
}

QSqlField fieldOf(const Column &column, const QString &table)
{
    QSqlField field(column.name, typeOf(column.type), table);
    field.setRequired(column.required);
    return field;
}

/// Qt hands over names as the user of the API wrote them, quoted or not.
QString unquoted(const QString &name)
{
    if (name.size() < 2 || !name.startsWith(u'"') || !name.endsWith(u'"'))
        return name;
    return name.mid(1, name.size() - 2).replace(u"\"\""_s, u"\""_s);
}

} // namespace

EngineDriver::EngineDriver(Connection db)
    : m_db(std::move(db))
{
    setOpen(true);
}

EngineDriver::~EngineDriver()
{
    close();
}

bool EngineDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case FinishQuery:
    case CancelQuery: return true;
    case QuerySize:
    case NamedPlaceholders: // Qt turns them into positional ones, repeated names included
    case BatchOperations:
    case SimpleLocking:
    case LowPrecisionNumbers:
    case EventNotifications:
    case MultipleResultSets: return false;
    }
    return false;
}

bool EngineDriver::open(const QString &, const QString &, const QString &, const QString &, int,
                        const QString &)
{
    return isOpen();
}

void EngineDriver::close()
{
    for (EngineResult *result : std::exchange(m_results, {}))
        result->letGo();
    m_db.reset();
    setOpen(false);
    setOpenError(false);
}

QSqlResult *EngineDriver::createResult() const
{
    return new EngineResult(this); // Qt Sql takes it over
}

bool EngineDriver::run(const char *sql)
{
    if (!isOpen())
        return false;
    const Result<void> done = m_db->prepare(sql).exec();
    if (!done)
        setLastError(
            QSqlError(codeName(done.error().code), sentence(done.error()), QSqlError::TransactionError));
    return done.ok();
}

bool EngineDriver::beginTransaction()
{
    return run("BEGIN IMMEDIATE");
}

bool EngineDriver::commitTransaction()
{
    return run("COMMIT");
}

bool EngineDriver::rollbackTransaction()
{
    return run("ROLLBACK");
}

QStringList EngineDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen())
        return names;
    const auto add = [&](const Row &row) { names += row.columnText(0); };
    if (type & QSql::Tables)
        (void)m_db->prepare(kTables).bind(u"table"_s).forEach(add);
    if (type & QSql::Views)
        (void)m_db->prepare(kTables).bind(u"view"_s).forEach(add);
    if (type & QSql::SystemTables)
        names += u"sqlite_schema"_s;
    return names;
}

QSqlRecord EngineDriver::record(const QString &table) const
{
    QSqlRecord record;
    if (!isOpen())
        return record;
    const QString name = unquoted(table);
    (void)m_db->prepare(kColumns).bind(name).forEach(
        [&](const Row &row) { record.append(fieldOf(readColumn(row), name)); });
    return record;
}

QSqlIndex EngineDriver::primaryIndex(const QString &table) const
{
    QSqlIndex index(table);
    if (!isOpen())
        return index;
    const QString name = unquoted(table);
    auto columns = m_db->prepare(kColumns).bind(name).all(readColumn);
    if (!columns)
        return index;
    std::erase_if(*columns, [](const Column &column) { return column.keyPart == 0; });
    std::ranges::sort(*columns, {}, &Column::keyPart);
    for (const Column &column : *columns)
        index.append(fieldOf(column, name));
    return index;
}

QString EngineDriver::escapeIdentifier(const QString &identifier, IdentifierType) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, TableName))
        return identifier;
    return u'"' + QString(identifier).replace(u'"', u"\"\""_s) + u'"';
}

bool EngineDriver::cancelQuery()
{
    if (!isOpen())
        return false;
    m_db->interrupt();
    return true;
}

Result<QSqlDatabase> openSql(const QString &name, const OpenOptions &options)
{
    Result<Connection> db = Connection::open(options);
    if (!db)
        return db.error();
    return QSqlDatabase::addDatabase(new EngineDriver(std::move(*db)), name); // which takes it over
}

} // namespace gekend::store
