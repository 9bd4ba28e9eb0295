// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/foreign_file.h"

#include "core/store/engine/connection_state.h"
#include "core/store/engine/engine_error.h"
#include "core/store/engine/opening.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <array>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInstructionsPerLook = 20'000; // a few milliseconds between two looks at the clock

constexpr std::array kLimits = {
    std::pair{SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    std::pair{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    std::pair{SQLITE_LIMIT_COLUMN, 2000},
    std::pair{SQLITE_LIMIT_EXPR_DEPTH, 50},
    std::pair{SQLITE_LIMIT_COMPOUND_SELECT, 10},
    std::pair{SQLITE_LIMIT_VDBE_OP, 50'000},
    std::pair{SQLITE_LIMIT_FUNCTION_ARG, 10},
    std::pair{SQLITE_LIMIT_ATTACHED, 0},
    std::pair{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    std::pair{SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    std::pair{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    std::pair{SQLITE_LIMIT_WORKER_THREADS, 0},
};

/// Functions that only look at their arguments and cannot make much out of little.
constexpr std::array<std::string_view, 24> kFunctions = {
    "abs",    "avg",    "coalesce",  "count", "glob",  "hex",  "ifnull", "instr",
    "length", "like",   "lower",     "ltrim", "max",   "min",  "nullif", "round",
    "rtrim",  "substr", "substring", "sum",   "total", "trim", "typeof", "upper",
};

Error notForeign()
{
    return invalid(u"Dit bestand is geen GeoPackage of MBTiles: het is leeg, afgekapt, versleuteld of van "
                   u"een andere soort. "
                   u"Een wijk van Gekend opent u met Openen."_s);
}

QString readText(const Row &row)
{
    return row.columnText(0);
}

} // namespace

struct ForeignFile::Guard {
    static int authorize(void *self, int action, const char *first, const char *second, const char *,
                         const char *);
    static int look(void *self);

    bool mayRead(const char *table) const;

    ConnectionState *state = nullptr;
    QDeadlineTimer deadline;
    std::stop_token stop;
    qint32 applicationId = 0;
    QStringList tables;
    QSet<QString> folded; // names of the tables, and the schema itself
};

bool ForeignFile::Guard::mayRead(const char *table) const
{
    return folded.contains(QString::fromUtf8(table).toLower());
}

int ForeignFile::Guard::authorize(void *self, int action, const char *first, const char *second, const char *,
                                  const char *)
{
    const auto *guard = static_cast<const Guard *>(self);
    switch (action) {
    case SQLITE_SELECT: return SQLITE_OK;
    case SQLITE_READ: return guard->mayRead(first) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION:
        return std::ranges::find(kFunctions, QByteArray(second).toLower().toStdString()) != kFunctions.end()
            ? SQLITE_OK
            : SQLITE_DENY;
    default: return SQLITE_DENY;
    }
}

int ForeignFile::Guard::look(void *self)
{
    auto *guard = static_cast<Guard *>(self);
    if (guard->deadline.hasExpired())
        guard->state->timedOut = true;
    return guard->state->timedOut || guard->stop.stop_requested() ? 1 : 0;
}

ForeignFile::ForeignFile(Connection db, std::unique_ptr<Guard> guard)
    : m_guard(std::move(guard))
    , m_db(std::move(db))
{
}

ForeignFile::ForeignFile(ForeignFile &&) noexcept = default;

ForeignFile &ForeignFile::operator=(ForeignFile &&other) noexcept
{
    // The old connection must go before the guard it calls.
    m_db = std::move(other.m_db);
    m_guard = std::move(other.m_guard);
    return *this;
}

ForeignFile::~ForeignFile() = default;

Result<ForeignFile> ForeignFile::open(const QString &path, const Options &options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<FileHeader> header = headerOf(absolute);
    if (!header)
        return header.error();
    if (*header != FileHeader::Plain)
        return notForeign();
    if (QFileInfo(absolute + u"-wal"_s).size() > 0 || QFileInfo(absolute + u"-journal"_s).size() > 0)
        return conflict(
            u"Dit bestand is nog open in een ander programma, of dat is niet goed afgesloten. Sluit het daar "
            u"eerst en probeer het opnieuw."_s);

    // Immutable: no locks, no log, nothing beside it.
    const QByteArray uri =
        QUrl::fromLocalFile(absolute).toEncoded(QUrl::FullyEncoded) + "?mode=ro&immutable=1";
    auto state = openHandle(QString::fromLatin1(uri), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, 0);
    if (!state)
        return state.error();
    auto guard = std::make_unique<Guard>();
    guard->state = state->get();
    guard->deadline = QDeadlineTimer(options.timeLimitMs);
    guard->stop = options.stop;
    sqlite3 *raw = (*state)->db;
    for (const auto &[limit, value] : kLimits)
        sqlite3_limit(raw, limit, value);
    sqlite3_drop_modules(raw, nullptr);
    sqlite3_progress_handler(raw, kInstructionsPerLook, &Guard::look, guard.get());

    ForeignFile file(Connection(std::move(*state)), std::move(guard));
    GEKEND_TRY(file.readSchema());
    sqlite3_set_authorizer(raw, &Guard::authorize, file.m_guard.get());
    return file;
}

Result<void> ForeignFile::readSchema()
{
    for (const char *pragma : {"PRAGMA mmap_size=0", "PRAGMA cell_size_check=ON", "PRAGMA query_only=ON"})
        GEKEND_TRY(m_db.run(pragma));
    const auto mark =
        m_db.prepare("PRAGMA application_id").one([](const Row &row) { return row.columnInt(0); });
    if (!mark)
        return mark.error().code == Error::Code::Cancelled ? mark.error() : notForeign();
    if (*mark == kApplicationId)
        return denied(
            u"Dit is een onversleuteld bestand dat zich voor een wijk van Gekend uitgeeft. Het is niet gelezen."_s);
    m_guard->applicationId = *mark;
    // Only tables with pages of their own: a virtual table has none, and its module is not there.
    auto names =
        m_db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name")
            .all(readText);
    if (!names)
        return names.error();
    for (QString &name : *names) {
        m_guard->folded.insert(name.toLower());
        if (!name.startsWith(u"sqlite_"))
            m_guard->tables += std::move(name);
    }
    m_guard->folded += QSet<QString>{u"sqlite_schema"_s, u"sqlite_master"_s};
    // Layers may be views; what a view itself reads is authorised all the same.
    // none.
    auto views = m_db.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").all(readText);
    if (!views)
        return views.error();
    for (const QString &name : *views)
        m_guard->folded.insert(name.toLower());
    return {};
}

qint32 ForeignFile::applicationId() const
{
    return m_guard->applicationId;
}

const QStringList &ForeignFile::tables() const
{
    return m_guard->tables;
}

bool ForeignFile::hasTable(QStringView table) const
{
    return m_guard->tables.contains(table, Qt::CaseInsensitive);
}

QStringList ForeignFile::columns(const QString &table)
{
    if (!hasTable(table))
        return {};
    const Statement rows = prepare(u"SELECT * FROM "_s + quoted(table) + u" LIMIT 0"_s);
    QStringList names;
    for (int i = 0; i < rows.columnCount(); ++i)
        names += rows.columnName(i);
    return names;
}

Statement ForeignFile::prepare(const QString &sql)
{
    return m_db.prepare(sql.toUtf8().constData());
}

QString ForeignFile::quoted(QStringView name)
{
    QString inner = name.toString();
    return u'"' + inner.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace gekend::store
