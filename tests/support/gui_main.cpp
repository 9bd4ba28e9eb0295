// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "tests/support/fatal_logger.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    // Also when started by hand or by the build to list its tests: no display, no settings of the user.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
        const QString folder = QDir::temp().filePath(QStringLiteral("gekend-test-runtime"));
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
    }
    QStandardPaths::setTestModeEnabled(true);
    gekend::test::makeWarningsFatal();
    const QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
