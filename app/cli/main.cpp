// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages.h"
#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QTextStream>

namespace {

/// What Qt has to say about the machine is no message of ours; GEKEND_DEBUG shows it.
void quiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        QTextStream(stderr) << message << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace gekend::cli;
    if (!qEnvironmentVariableIsSet("GEKEND_DEBUG"))
        qInstallMessageHandler(quiet);
    const auto app = makeApplication(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const gekend::SystemClock clock;
    Context context(out, err, clock);
    return run(QCoreApplication::arguments().mid(1), context);
}
