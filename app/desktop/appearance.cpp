// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/appearance.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gekend::app {

Theme themeOf(const ViewSettings &settings, Scheme desktop)
{
    Theme theme{.scheme = desktop,
                .textScale = settings.textPercent / 100.0,
                .reducedMotion = settings.reducedMotion};
    if (settings.scheme != SchemeChoice::FollowDesktop)
        theme.scheme = settings.scheme == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light;
    return theme;
}

void Languages::use(QApplication &app, Language language)
{
    app.removeTranslator(&m_own);
    app.removeTranslator(&m_qt);
    const QString code = language == Language::Dutch ? u"nl"_s : u"en"_s;
    QLocale::setDefault(language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                    : QLocale(QLocale::English, QLocale::UnitedKingdom));
    // A translation that is not there leaves the source texts, which are English.
    if (m_own.load(u":/i18n/gekend_"_s + code))
        app.installTranslator(&m_own);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        app.installTranslator(&m_qt);
}

} // namespace gekend::app
