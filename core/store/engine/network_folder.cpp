// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/network_folder.h"

#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <string_view>

#ifdef Q_OS_WIN
#include <QDir>
#include <windows.h>
#endif

namespace gekend::store {

bool isNetworkFileSystem(const QByteArray &type)
{
    // FUSE by itself says nothing: disks of other systems and encrypted folders come that way too.
    static constexpr std::array<std::string_view, 14> kNetwork = {
        "afpfs",       "afs",        "ceph",  "cifs", "davfs", "fuse.davfs2", "fuse.gvfsd-fuse",
        "fuse.rclone", "fuse.sshfs", "ncpfs", "nfs",  "nfs4",  "smb3",        "smbfs"};
    return std::ranges::find(kNetwork, std::string_view(type)) != kNetwork.end();
}

bool isNetworkFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(QStorageInfo(folder).rootPath());
    return folder.startsWith(u"//")
        || GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
#else
    return isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
#endif
}

} // namespace gekend::store
