// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

namespace gekend::exchange {

struct JsonFile {
    QJsonValue root; // an object, or a list of what stood on lines of their own
    QStringList notices;
};

/// Parses a file of JSON as people have them: with a byte order mark, in UTF-16 or Windows-1252, behind "var
/// x =" or "callback(", or one object a line. Refuses with one sentence what is no JSON, cut off, nested
/// absurdly deep or so large that it would not fit in memory.
Result<JsonFile> readJson(QByteArray bytes);

/// Bytes of memory QJsonDocument will take for this text, from its brackets and commas.
qint64 jsonMemory(QByteArrayView utf8);

} // namespace gekend::exchange
