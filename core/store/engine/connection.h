// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/engine/secret.h"
#include "core/store/engine/statement.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

struct sqlite3;

namespace gekend::store {

/// "GKND": marks an SQLite file as a wijk of Gekend.
inline constexpr qint32 kApplicationId = 0x474b4e44;
inline constexpr int kKeyBytes = 32;
/// The id of a file stands in the clear in its first bytes, so its keys can be found before it is opened.
inline constexpr int kFileIdBytes = 16;

enum class OpenMode {
    ReadOnly,
    ReadWrite,
    Create, // the file must not exist yet
};

struct OpenOptions {
    QString path;
    SecretBytes key; // 32 bytes, used as they are
    OpenMode mode = OpenMode::ReadWrite;
    QByteArray
        fileId; // 16 bytes: written by Create, and compared when given otherwise; empty: random, not compared
    int newestSchema =
        0; // what this program knows; a file that asks for a newer reader stays untouched; 0: any
    int busyTimeoutMs = 3000;
    int autoCheckpointPages = 1000; // 0: only when asked
};

enum class Checkpoint {
    Passive, // what can be moved without waiting for anyone
    Truncate, // everything, leaving an empty log: nothing deleted stays behind in it
};

/// One connection to an encrypted wijk, for one thread at a time. Whatever is not an encrypted wijk that this
/// key opens is refused and left byte for byte as it was.
class Connection {
public:
    /// Opens in the order that fails closed; see core/README.md. The caller keeps the key, the connection
    /// does not.
    static Result<Connection> open(const OpenOptions &options);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    /// A statement on loan from the cache, told apart by its text. The text must outlive the call only.
    Statement prepare(const char *sql);
    /// Runs one or more statements without values: schema and pragmas, never anything a user typed.
    Result<void> run(const char *sql);

    /// Rows touched by the last statement that ran to its end.
    qint64 changes() const;
    qint64 totalChanges() const;
    qint64 lastInsertRowId() const;
    bool inTransaction() const;
    /// True for ReadOnly, and when the file has a newer schema that this program may read but not write.
    bool isReadOnly() const;
    /// True when a log lay beside the file at opening: the last program to use it ended uncleanly, or still
    /// runs.
    bool hadLog() const;
    const QString &path() const;
    /// The 16 bytes in the clear at the front of the file; empty for an unencrypted one.
    const QByteArray &fileId() const;
    /// `PRAGMA user_version`: how far the migrations have come.
    Result<int> schemaVersion();

    /// Stops what runs on this connection now; the only call allowed from another thread.
    void interrupt();
    Result<void> checkpoint(Checkpoint kind);
    void setAutoCheckpoint(int pages);

    /// The quick check of after an unclean end: structure and the seals of the pages, not the indexes.
    Result<void> quickCheck();
    /// Everything the engine finds wrong with pages, indexes and references; empty when all is well.
    Result<QStringList> integrityProblems();

    /// Closes now and says what went wrong; the destructor closes silently.
    Result<void> close();

    /// For the recording of changes and the benches; null after close.
    sqlite3 *handle() const;

private:
    explicit Connection(std::unique_ptr<ConnectionState> state);
    static Result<Connection> openExisting(const OpenOptions &options);
    friend class ForeignFile;
    friend Result<Connection> openUnencrypted(const QString &path);

    std::unique_ptr<ConnectionState> m_state;
};

/// The file id of a file that need not be open; Denied or Corrupt when it cannot be a wijk.
Result<QByteArray> readFileId(const QString &path);

} // namespace gekend::store
