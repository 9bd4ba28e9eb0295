// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/keys_file.h"
#include "core/privacy/recovery_key.h"
#include "core/store/engine/connection.h"

namespace gekend::privacy {

/// What opens one wijk file. The id follows from the data key and stands in the clear in the file and its
/// keys file.
struct FileKeys {
    SecretBytes dataKey;
    QByteArray fileId;

    /// How the engine opens, or creates, the file these keys belong to.
    store::OpenOptions options(const QString &path, store::OpenMode mode = store::OpenMode::ReadWrite) const;
};

enum class EmptyPassword {
    Refused,
    Allowed, // the demo only
};

/// The keys that a recovery key stands for; instant, and always the same.
FileKeys keysFromRecovery(const RecoveryKey &key);

/// Wraps the data key for a password, with fresh salt; Invalid for an empty password. Takes as long as `cost`
/// says.
Result<KeysFile> wrapForPassword(const FileKeys &keys, const QString &password, const StretchCost &cost,
                                 EmptyPassword empty = EmptyPassword::Refused,
                                 const RandomSource &random = systemRandom);

/// Denied for a wrong password, Corrupt when the keys file is damaged. Takes as long as the file's cost says.
Result<FileKeys> unwrapWithPassword(const KeysFile &file, const QString &password);

/// A keys file for the new password; the wijk itself, its data key and its recovery key stay as they are.
Result<KeysFile> changePassword(const KeysFile &file, const QString &oldPassword, const QString &newPassword,
                                const StretchCost &cost, const RandomSource &random = systemRandom);

} // namespace gekend::privacy
