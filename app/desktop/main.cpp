// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/diagnose.h"
#include "app/desktop/shots.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString file;
    bool demo = false;
    bool diagnose = false;
    QString shots;
};

Arguments readArguments(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Gekend: know your neighbourhood, and be known."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, u"Open the invented demo wijk."_s);
    const QCommandLineOption shots(u"shots"_s, u"Draw every screen as a picture in this folder and stop."_s,
                                   u"DIR"_s);
    const QCommandLineOption diagnose(u"diagnose"_s, u"Print versions and locations and stop."_s);
    parser.addOptions({demo, shots, diagnose});
    parser.addPositionalArgument(u"file"_s, u"The wijk to open."_s, u"[FILE]"_s);
    parser.process(app);
    const QStringList files = parser.positionalArguments();
    return {.file = files.isEmpty() ? QString() : QFileInfo(files.constFirst()).absoluteFilePath(),
            .demo = parser.isSet(demo),
            .diagnose = parser.isSet(diagnose),
            .shots = parser.value(shots)};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"gekend"_s);
    QApplication::setApplicationDisplayName(u"Gekend"_s);
    QApplication::setOrganizationName(u"Gekend"_s);
    QApplication::setApplicationVersion(QStringLiteral(GEKEND_VERSION));
    QApplication::setDesktopFileName(u"gekend"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/gekend.svg"_s));
    const Arguments arguments = readArguments(app);
    if (arguments.diagnose) {
        std::fputs(qPrintable(gekend::app::diagnosis()), stdout);
        return 0;
    }
    if (!arguments.shots.isEmpty())
        return gekend::app::takeShots(app, arguments.shots);
    const gekend::SystemClock clock;
    QSettings settings;
    gekend::app::Desktop desktop(app, clock, settings);
    desktop.run(arguments.file, arguments.demo);
    return QApplication::exec();
}
