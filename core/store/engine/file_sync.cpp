// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/file_sync.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

Error syncError()
{
    return ioError(
        u"De schijf bevestigde niet dat alles is opgeslagen. Controleer de schijf en probeer het opnieuw."_s);
}

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return syncError();
#ifdef Q_OS_UNIX
    const bool synced = ::fsync(file.handle()) == 0;
#else
    const bool synced = ::_commit(file.handle()) == 0;
#endif
    return synced ? Result<void>() : Result<void>(syncError());
}

Result<void> syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return syncError();
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL; // some file systems cannot, and need not
    ::close(descriptor);
    return synced ? Result<void>() : Result<void>(syncError());
#else
    Q_UNUSED(path)
    return {};
#endif
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(nativePath(from), nativePath(to), failed);
    if (failed)
        return ioError(
            u"Het bestand kon niet op zijn plaats worden gezet. Controleer de map en uw rechten erop."_s);
    return syncFolderOf(to);
}

} // namespace gekend::store
