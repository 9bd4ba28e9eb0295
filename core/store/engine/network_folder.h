// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gekend::store {

/// True for a folder that other computers hold: there is no sharing of memory and no trustworthy locking.
bool isNetworkFolder(const QString &folder);
/// The same by the name the system gives the file system.
bool isNetworkFileSystem(const QByteArray &type);

} // namespace gekend::store
