// SPDX-License-Identifier: GPL-3.0-or-later
// How a wijk is opened: every step before the first read can refuse, and none of them writes.
#include "core/store/engine/opening.h"
#include "core/store/engine/connection.h"
#include "core/store/engine/connection_state.h"
#include "core/store/engine/engine_error.h"
#include "core/store/engine/file_sync.h"
#include "core/store/engine/network_folder.h"
#include "core/store/engine/unencrypted.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstring>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kPlainHeader("SQLite format 3\0", 16); // with its closing zero
constexpr int kCacheKiB = 65536;

struct Setting {
    int id;
    int value;
};
constexpr std::array kLimits = {
    Setting{SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024}, Setting{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Setting{SQLITE_LIMIT_EXPR_DEPTH, 50},           Setting{SQLITE_LIMIT_ATTACHED, 1}, // VACUUM needs the one
    Setting{SQLITE_LIMIT_VARIABLE_NUMBER, 999},     Setting{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    Setting{SQLITE_LIMIT_WORKER_THREADS, 0},
};

constexpr std::array kSettings = {
    Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},   Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_FKEY, 1}, Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Setting{SQLITE_DBCONFIG_DQS_DDL, 0},     Setting{SQLITE_DBCONFIG_DQS_DML, 0},
};

/// Another library of the same name in this process would write the wijk unencrypted without a word.
Result<void> checkEngine()
{
    if (std::strcmp(sqlite3_libversion(), SQLITE_VERSION) != 0
        || std::strcmp(sqlite3_sourceid(), SQLITE_SOURCE_ID) != 0
        || std::strcmp(sqlite3mc_version(), SQLITE3MC_VERSION_STRING) != 0) {
        return denied(
            u"Gekend is met een andere opslagmotor gebouwd dan het nu gebruikt, dus het opent niets. "
            u"Installeer Gekend opnieuw."_s);
    }
    return {};
}

Result<void> checkOptions(const OpenOptions &options)
{
    if (options.path.isEmpty())
        return invalid(u"Er is geen bestand gekozen. Kies een wijkbestand."_s);
    if (options.key.size() != kKeyBytes)
        return denied(u"Zonder sleutel wordt geen wijk geopend. Geef het wachtwoord of de herstelsleutel."_s);
    if (!options.fileId.isEmpty() && options.fileId.size() != kFileIdBytes)
        return invalid(u"Het kenmerk van de wijk heeft niet de goede lengte, dus er is niets geopend."_s);
    return {};
}

/// Over a network the log's shared memory is not shared, and two users would overwrite each other.
Result<void> checkPlace(const QString &path)
{
    if (isNetworkFolder(QFileInfo(path).absolutePath()))
        return denied(u"Deze map staat op een netwerkschijf, en daar kan een wijk beschadigd raken. Zet de "
                      u"wijk op de schijf van "
                      u"deze computer en maak reservekopieën naar het netwerk."_s);
    return {};
}

Result<void> configure(sqlite3 *db)
{
    sqlite3_extended_result_codes(db, 1);
    for (const Setting limit : kLimits)
        sqlite3_limit(db, limit.id, limit.value);
    for (const Setting setting : kSettings) {
        int now = -1;
        if (sqlite3_db_config(db, setting.id, setting.value, &now) != SQLITE_OK || now != setting.value)
            return engineError(db, SQLITE_ERROR);
    }
    return {};
}

/// The first bytes as they stand on disk. Read through the engine's own handle: closing any other descriptor
/// of the file would drop the locks of every connection in this process.
Result<QByteArray> headerOnDisk(sqlite3 *db)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods)
        return engineError(db, SQLITE_CANTOPEN);
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return engineError(db, SQLITE_IOERR);
    QByteArray header(kFileIdBytes, '\0');
    if (size < 512)
        return header.first(0);
    if (file->pMethods->xRead(file, header.data(), int(header.size()), 0) != SQLITE_OK)
        return engineError(db, SQLITE_IOERR);
    return header;
}

bool isPlain(const QByteArray &header)
{
    return std::string_view(header.constData(), kPlainHeader.size()) == kPlainHeader;
}

Result<QByteArray> checkedHeader(sqlite3 *db)
{
    Result<QByteArray> header = headerOnDisk(db);
    if (!header)
        return header;
    if (header->isEmpty())
        return corrupt(
            u"Dit bestand is leeg of afgekapt, dus het is geen wijk. Zet een reservekopie terug."_s);
    if (isPlain(*header))
        return denied(
            u"Dit bestand is niet versleuteld, dus het is geen wijk van Gekend. Het is niet geopend en niet "
            u"veranderd."_s);
    return header;
}

/// What lies beside the file belongs to it until it is accepted: closing must not move the log into a file we
/// refuse.
bool hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Result<void> useKey(sqlite3 *db, const SecretBytes &key, const QByteArray &fileId)
{
    static constexpr std::string_view kRaw = "raw:";
    constexpr int kAegis256 = 4;
    const int cipher = sqlite3mc_cipher_index("aegis");
    if (cipher <= 0 || sqlite3mc_config(db, "cipher", cipher) != cipher
        || sqlite3mc_config_cipher(db, "aegis", "algorithm", kAegis256) != kAegis256) {
        return denied(
            u"De opslagmotor kan niet versleutelen, dus er is niets geopend. Installeer Gekend opnieuw."_s);
    }
    const SecretBytes raw = SecretBytes::filled(
        kRaw.size() + std::size_t(kKeyBytes) + std::size_t(fileId.size()), [&](std::span<unsigned char> out) {
            auto *end = std::copy(kRaw.begin(), kRaw.end(), out.data());
            end = std::copy(key.bytes().begin(), key.bytes().end(), end);
            std::copy(fileId.begin(), fileId.end(), reinterpret_cast<char *>(end));
        });
    const int code = sqlite3_key_v2(db, "main", raw.bytes().data(), int(raw.size()));
    if (code != SQLITE_OK)
        return engineError(db, code);
    return {};
}

Result<qint64> number(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(db, sql, -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    const qint64 value = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW)
        return engineError(db, code == SQLITE_DONE ? SQLITE_CORRUPT : code);
    return value;
}

Result<void> set(sqlite3 *db, const char *sql)
{
    const int code = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return engineError(db, code);
    return {};
}

/// The first read under the key. A broken seal on the first page is a wrong key, unless the id says the key
/// is right.
Result<void> firstRead(sqlite3 *db, bool keyIsRight)
{
    const Result<qint64> mark = number(db, "PRAGMA application_id");
    if (!mark && mark.error().code == Error::Code::Corrupt && !keyIsRight) {
        return denied(
            u"Deze sleutel past niet op dit bestand, of het begin van het bestand is beschadigd. Probeer het "
            u"wachtwoord opnieuw of gebruik de herstelsleutel."_s);
    }
    if (!mark)
        return mark.error();
    if (*mark != kApplicationId)
        return corrupt(u"Dit bestand opent, maar het is geen wijk van Gekend. Kies een ander bestand."_s);
    return {};
}

/// True when this program may read but not write; an error when it may do neither.
Result<bool> newerSchema(sqlite3 *db, int newest)
{
    if (newest <= 0)
        return false;
    const Result<qint64> version = number(db, "PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version <= newest)
        return false;
    const Result<qint64> reader =
        number(db, "SELECT oldest_reader FROM schema_version ORDER BY version DESC LIMIT 1");
    if (!reader || *reader > newest) {
        return denied(u"Deze wijk is gemaakt met een nieuwere versie van Gekend, dus deze versie opent hem "
                      u"niet. Er is niets "
                      u"veranderd. Werk Gekend bij."_s);
    }
    return true;
}

/// Nothing that runs later may open the way to an unencrypted copy. VACUUM attaches a nameless file, kept in
/// memory.
int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    static constexpr std::array<std::string_view, 9> kClosed = {
        "cipher", "hexkey", "hexrekey", "key", "rekey", "textkey", "textrekey", "temp_store", "hmac_check"};
    if (action == SQLITE_ATTACH)
        return first && *first ? SQLITE_DENY : SQLITE_OK;
    if (action != SQLITE_PRAGMA || !first || !second)
        return SQLITE_OK;
    const QByteArray pragma = QByteArray(first).toLower();
    return std::ranges::find(kClosed, std::string_view(pragma)) == kClosed.end() ? SQLITE_OK : SQLITE_DENY;
}

Result<void> finish(sqlite3 *db, const OpenOptions &options, bool readOnly)
{
    // The engine wipes what it frees. Measured: within the noise of the same work without.
    GEKEND_TRY(set(db, "PRAGMA memory_security=fill"));
    for (const char *pragma :
         {"PRAGMA mmap_size=0", "PRAGMA cell_size_check=ON", "PRAGMA foreign_keys=ON",
          "PRAGMA synchronous=FULL", "PRAGMA secure_delete=ON", "PRAGMA temp_store=MEMORY"})
        GEKEND_TRY(set(db, pragma));
    const QByteArray cache = "PRAGMA cache_size=-" + QByteArray::number(kCacheKiB);
    GEKEND_TRY(set(db, cache.constData()));
    if (readOnly) {
        GEKEND_TRY(set(db, "PRAGMA query_only=ON"));
    } else {
        GEKEND_TRY(set(db, "PRAGMA journal_mode=WAL"));
        GEKEND_TRY(set(db, "PRAGMA journal_size_limit=16777216"));
        sqlite3_wal_autocheckpoint(db, options.autoCheckpointPages);
    }
    sqlite3_set_authorizer(db, authorize, nullptr);
    return {};
}

/// Makes a new, empty, encrypted file and proves from its bytes that it is one.
Result<void> createFile(const OpenOptions &options)
{
    QFile file(options.path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(options.path))
            return conflict(
                u"Er bestaat al een bestand met deze naam; het is niet veranderd. Kies een andere naam."_s);
        return ioError(u"Het bestand kan hier niet worden gemaakt. Controleer de map en uw rechten erop."_s);
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    auto state = openHandle(options.path, SQLITE_OPEN_READWRITE, options.busyTimeoutMs);
    if (!state)
        return state.error();
    GEKEND_TRY(useKey((*state)->db, options.key, options.fileId));
    const QByteArray mark = "PRAGMA application_id=" + QByteArray::number(kApplicationId);
    GEKEND_TRY(set((*state)->db, mark.constData()));
    if (const int code = (*state)->close(); code != SQLITE_OK)
        return engineError(nullptr, code);
    return syncFolderOf(options.path);
}

} // namespace

Result<std::unique_ptr<ConnectionState>> openHandle(const QString &path, int flags, int busyTimeoutMs)
{
    auto state = std::make_unique<ConnectionState>();
    state->path = path;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &state->db, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return engineError(state->db, code);
    GEKEND_TRY(configure(state->db));
    sqlite3_busy_timeout(state->db, busyTimeoutMs);
    return state;
}

Result<FileHeader> headerOf(const QString &path)
{
    const auto opened = openHandle(path, SQLITE_OPEN_READONLY, 0);
    if (!opened)
        return opened.error();
    const Result<QByteArray> header = headerOnDisk((*opened)->db);
    if (!header)
        return header.error();
    if (header->isEmpty())
        return FileHeader::Short;
    return isPlain(*header) ? FileHeader::Plain : FileHeader::Other;
}

Result<Connection> Connection::open(const OpenOptions &options)
{
    GEKEND_TRY(checkEngine());
    GEKEND_TRY(checkOptions(options));
    OpenOptions checked = options;
    checked.path = QFileInfo(options.path).absoluteFilePath();
    GEKEND_TRY(checkPlace(checked.path));
    if (options.mode != OpenMode::Create)
        return openExisting(checked);
    const bool existed = QFileInfo::exists(checked.path);
    Result<void> created = createFile(checked);
    Result<Connection> opened = created ? openExisting(checked) : Result<Connection>(created.error());
    if (!opened && !existed)
        QFile::remove(checked.path);
    return opened;
}

Result<Connection> Connection::openExisting(const OpenOptions &options)
{
    const bool wantsWrite = options.mode != OpenMode::ReadOnly;
    const bool hadLog = hasLog(options.path);
    auto opened = openHandle(options.path, wantsWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY,
                             options.busyTimeoutMs);
    if (!opened)
        return opened.error();
    std::unique_ptr<ConnectionState> state = std::move(*opened);
    sqlite3 *db = state->db;
    // Until the file is accepted, closing must leave its log alone.
    if (hadLog)
        sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const Result<QByteArray> header = checkedHeader(db);
    if (!header)
        return header.error();
    if (!options.fileId.isEmpty() && *header != options.fileId)
        return denied(u"Deze sleutels horen bij een ander wijkbestand. Zet het sleutelbestand van deze wijk "
                      u"ernaast, of gebruik "
                      u"de herstelsleutel."_s);
    GEKEND_TRY(useKey(db, options.key, *header));
    GEKEND_TRY(firstRead(db, !options.fileId.isEmpty()));
    const Result<bool> newer = newerSchema(db, options.newestSchema);
    if (!newer)
        return newer.error();
    state->readOnly = !wantsWrite || *newer || sqlite3_db_readonly(db, "main") == 1;
    if (hadLog && !state->readOnly)
        sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    GEKEND_TRY(finish(db, options, state->readOnly));
    state->fileId = *header;
    state->hadLog = hadLog;
    return Connection(std::move(state));
}

Result<QByteArray> readFileId(const QString &path)
{
    const auto opened = openHandle(QFileInfo(path).absoluteFilePath(), SQLITE_OPEN_READONLY, 0);
    if (!opened)
        return opened.error();
    return checkedHeader((*opened)->db);
}

Result<Connection> openUnencrypted(const QString &path)
{
    auto opened = openHandle(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, OpenOptions().busyTimeoutMs);
    if (!opened)
        return opened.error();
    GEKEND_TRY(finish((*opened)->db, OpenOptions(), false));
    return Connection(std::move(*opened));
}

} // namespace gekend::store
