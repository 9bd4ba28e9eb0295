// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/keys.h"

#include <optional>

namespace gekend::privacy {

/// What somebody brings to open a wijk: the password, or the recovery key as typed. The recovery key goes
/// first.
struct Secret {
    std::optional<QString> password;
    std::optional<QString> recoveryKey;
};

/// The keys of a wijk. With the recovery key no keys file is needed; a missing one is said as such, not as a
/// wrong password. Deriving from a password takes about half a second: not for the thread that paints.
Result<FileKeys> unlock(const QString &wijkPath, const QString &dataFolder, const Secret &secret);

struct NewKeys {
    FileKeys keys;
    RecoveryKey recovery; // to be shown once
    KeysFile file; // to be saved beside the wijk once that exists
};
/// Keys for a wijk that is to be made. Invalid when the password is empty and that is not allowed.
Result<NewKeys> makeKeys(const QString &password, EmptyPassword empty);

/// Where this program keeps what belongs to the device: $GEKEND_DATA_DIR, or the desktop's place for
/// application data.
QString dataFolder();
/// The 16 bits that name this device in ids and changes; made at random the first time. They live outside the
/// wijk, so a file copied elsewhere is written by another device.
Result<quint16> deviceId(const QString &dataFolder);

} // namespace gekend::privacy
