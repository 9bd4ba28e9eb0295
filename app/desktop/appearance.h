// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop_scheme.h"
#include "app/pages/settings/settings_page.h"
#include "app/widgets/theme.h"

#include <QTranslator>

class QApplication;

namespace gekend::app {

/// The theme these settings ask for on a desktop of that scheme.
Theme themeOf(const ViewSettings &settings, Scheme desktop);

/// Puts the translations of one language in the application, Qt's own among them.
class Languages final {
public:
    void use(QApplication &app, Language language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace gekend::app
