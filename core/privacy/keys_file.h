// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/privacy/stretching.h"

#include <QByteArray>
#include <QString>

namespace gekend::privacy {

inline constexpr int kNonceBytes = 24;
inline constexpr int kWrappedBytes = 48; // the data key and its seal

/// What `X.gekend-keys` holds: the data key, wrapped for a password. Nothing in it is secret by itself.
struct KeysFile {
    QByteArray fileId;
    StretchCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray wrapped;

    bool operator==(const KeysFile &) const = default;
};

/// What is sealed with the data key, so that none of it can be changed unseen: version, file, cost and salt.
QByteArray boundData(const KeysFile &file);

/// Beside the wijk: "wijk.gekend" has "wijk.gekend-keys".
QString keysPathFor(const QString &wijkPath);
/// In the app's data folder, under the id of the file.
QString keysCopyPath(const QString &dataFolder, const QByteArray &fileId);

/// NotFound when it is not there, Corrupt when it is damaged, Denied when it is newer than this program or
/// asks for less protection than the floor; each says so in its own sentence.
Result<KeysFile> readKeysFile(const QString &path);
/// All or nothing, and durable when it returns.
Result<void> writeKeysFile(const QString &path, const KeysFile &file);

struct FoundKeys {
    KeysFile file;
    bool fromCopy = false; // beside the wijk it was missing or of no use
};
/// The keys of this very wijk: beside it, else the copy in the data folder (none when the folder is empty).
Result<FoundKeys> findKeys(const QString &wijkPath, const QString &dataFolder);
/// Writes them beside the wijk and, when there is a data folder, the copy in it.
Result<void> saveKeys(const QString &wijkPath, const QString &dataFolder, const KeysFile &file);

} // namespace gekend::privacy
