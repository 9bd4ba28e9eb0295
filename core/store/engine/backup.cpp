// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/backup.h"

#include "core/store/engine/engine_error.h"
#include "core/store/engine/file_sync.h"

#include <QFile>

#include <sqlite3.h>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPagesPerStep = 2000; // about 8 MB between two looks at the stop button

void removeWithLog(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

Result<void> copyPages(Connection &from, Connection &to, const Progress &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        return engineError(to.handle(), sqlite3_errcode(to.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !progress.cancelled()) {
        code = sqlite3_backup_step(copy, kPagesPerStep);
        const int total = sqlite3_backup_pagecount(copy);
        progress.at(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (code == SQLITE_OK)
        return cancelled();
    if (code != SQLITE_DONE)
        return engineError(nullptr, code);
    return {};
}

Result<void> copyAndCheck(Connection &from, const OpenOptions &options, const Progress &progress)
{
    {
        Result<Connection> to = Connection::open(options);
        if (!to)
            return to.error();
        GEKEND_TRY(copyPages(from, *to, progress));
        GEKEND_TRY(to->close());
    }
    GEKEND_TRY(syncFile(options.path));
    OpenOptions again = options;
    again.mode = OpenMode::ReadWrite;
    Result<Connection> copy = Connection::open(again);
    if (!copy)
        return copy.error();
    const Result<QStringList> problems = copy->integrityProblems();
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return corrupt(
            u"De reservekopie klopt niet en is weggegooid. Controleer eerst de wijk zelf en maak haar daarna "
            u"opnieuw. (%1)"_s,
            {problems->first()});
    return copy->close();
}

} // namespace

Result<void> backup(Connection &from, const BackupTarget &target, const Progress &progress)
{
    OpenOptions options{.path = target.path + u".deel"_s, .key = target.key, .mode = OpenMode::Create};
    options.fileId = target.fileId.isEmpty() ? from.fileId() : target.fileId;
    removeWithLog(options.path);
    Result<void> copied = copyAndCheck(from, options, progress);
    if (copied)
        copied = replaceFile(options.path, target.path);
    if (!copied)
        removeWithLog(options.path);
    return copied;
}

} // namespace gekend::store
