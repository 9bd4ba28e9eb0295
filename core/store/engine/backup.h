// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/engine/connection.h"

namespace gekend::store {

struct BackupTarget {
    QString path; // replaced only when the copy has been proven good
    SecretBytes key; // another key than the source's makes a re-encrypted copy
    QByteArray fileId; // as in OpenOptions; empty: the source's own
};

/// Copies a live wijk, encrypted all the way, opens the copy, checks it whole, and only then puts it in
/// place.
Result<void> backup(Connection &from, const BackupTarget &target, const Progress &progress = {});

} // namespace gekend::store
