// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/diagnose.h"

#include "app/widgets/theme.h"
#include "core/privacy/unlocking.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace gekend::app {

QString diagnosis()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QStringList lines = {
        u"Gekend "_s + QApplication::applicationVersion(),
        u"Qt "_s + QString::fromLatin1(qVersion()) + u", built with "_s + QStringLiteral(QT_VERSION_STR),
        u"System: "_s + QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
        u"Platform: "_s + QGuiApplication::platformName(),
        u"Screen: %1 x %2 at %3"_s.arg(screen ? screen->size().width() : 0)
            .arg(screen ? screen->size().height() : 0)
            .arg(screen ? screen->devicePixelRatio() : 0),
        u"Font: "_s + fontOf({}, TextSize::Body).family(),
        u"Settings: "_s + QSettings().fileName(),
        u"Data: "_s + privacy::dataFolder(),
        {},
    };
    return lines.join(u'\n');
}

} // namespace gekend::app
