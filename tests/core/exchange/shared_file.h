// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QFile>

namespace gekend::exchange {

/// The bytes of a real file beside the checkout; empty, with a warning, where those are absent.
inline QByteArray sharedFile(const QString &name)
{
    QFile file(QString::fromUtf8(GEKEND_SOURCE_DIR "/../shared/data/") + name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    WARN("skipped: no " << file.fileName().toStdString());
    return {};
}

} // namespace gekend::exchange
