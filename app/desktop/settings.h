// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings/settings_page.h"
#include "app/pages/start/start_page.h"

#include <QByteArray>
#include <QSettings>

namespace gekend::app {

/// How this user likes the window; nothing here is about a wijk but where it lies.
struct Settings {
    ViewSettings view;
    QByteArray geometry; // of the main window
    std::vector<RecentWijk> recents; // newest first
    bool operator==(const Settings &) const = default;
};

Settings readSettings(const QSettings &file);
void writeSettings(QSettings &file, const Settings &settings);

/// Puts a wijk first among the recents; at most eight are kept.
void remember(Settings &settings, const RecentWijk &wijk);
void forget(Settings &settings, const QString &path);

} // namespace gekend::app
