// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/engine/connection.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace gekend::store::test {

/// A key that is the same in every run: 32 times the same byte.
inline SecretBytes keyOf(unsigned char byte)
{
    return SecretBytes::filled(kKeyBytes,
                               [byte](std::span<unsigned char> out) { std::ranges::fill(out, byte); });
}

/// A folder that goes away with the test, and the options of a wijk in it.
struct TempWijk {
    QTemporaryDir folder;
    OpenOptions options{.path = folder.filePath(QStringLiteral("wijk.gekend")),
                        .key = keyOf(1),
                        .fileId = QByteArray("0123456789abcdef")};

    Connection create()
    {
        OpenOptions fresh = options;
        fresh.mode = OpenMode::Create;
        Result<Connection> made = Connection::open(fresh);
        REQUIRE_OK(made);
        return std::move(*made);
    }
    Connection open() const
    {
        Result<Connection> opened = Connection::open(options);
        REQUIRE_OK(opened);
        return std::move(*opened);
    }
    /// The bytes of a file; only when nothing has it open.
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray bytes() const { return bytesOf(options.path); }
};

} // namespace gekend::store::test
