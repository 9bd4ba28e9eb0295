// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fatal_logger.h"

#include <QMutex>

#include <cstdio>
#include <cstdlib>

namespace gekend::test {

namespace {

struct Expected {
    QMutex mutex; // warnings come from any thread
    QString part;
    int seen = 0;
};

Expected &expected()
{
    static Expected state;
    return state;
}

/// What the platform without a screen says of itself.
bool isOfPlatform(const QString &message)
{
    return message.startsWith(QLatin1StringView("This plugin does not support"));
}

bool isExpected(const QString &message)
{
    const QMutexLocker lock(&expected().mutex);
    if (expected().part.isEmpty() || !message.contains(expected().part))
        return false;
    ++expected().seen;
    return true;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg || isOfPlatform(message) || isExpected(message))
        return;
    std::fprintf(stderr, "unexpected warning: %s (%s:%d)\n", qUtf8Printable(message),
                 context.file ? context.file : "?", context.line);
    std::abort();
}

} // namespace

void makeWarningsFatal()
{
    qInstallMessageHandler(handle);
}

ExpectedWarning::ExpectedWarning(const QString &part)
{
    const QMutexLocker lock(&expected().mutex);
    expected().part = part;
    expected().seen = 0;
}

ExpectedWarning::~ExpectedWarning()
{
    const QMutexLocker lock(&expected().mutex);
    expected().part.clear();
}

int ExpectedWarning::seen() const
{
    const QMutexLocker lock(&expected().mutex);
    return expected().seen;
}

} // namespace gekend::test
