// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace gekend::exchange {

/// Text as UTF-8 without byte order mark, and what had to be assumed to get there.
struct DecodedText {
    QByteArray utf8;
    QStringList notices; // Dutch sentences
};

/// Invalid with one sentence when the bytes are no text table at all: empty, a workbook, a web page, a PDF,
/// an archive, a database, JSON, a vCard or binary.
Result<void> checkedTextFile(QByteArrayView bytes);

/// Turns UTF-8 (with or without mark), UTF-16 (either order) or Windows-1252 into UTF-8. Bytes that are no
/// UTF-8 are read as Windows-1252, with a notice.
DecodedText decodedText(QByteArray bytes);

} // namespace gekend::exchange
