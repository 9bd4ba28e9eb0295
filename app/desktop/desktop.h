// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/appearance.h"
#include "app/desktop/settings.h"
#include "app/models/wijk_service.h"
#include "app/pages/dialogs.h"

#include <memory>

namespace gekend::app {

class FocusRing;
class MainWindow;

/// The composition root of the window: owns the open wijk, the settings and the look, and hands them to the
/// window.
class Desktop final : public QObject {
    Q_OBJECT

public:
    Desktop(QApplication &app, const Clock &clock, QSettings &file);
    ~Desktop() override;

    /// Shows the window: with a file its unlock page, without one the start.
    void run(const QString &file, bool demo);
    MainWindow &window() { return *m_window; }
    WijkService &service() { return m_service; }

private:
    void makeWindow();
    void applyView();
    void changeView(const ViewSettings &view);
    void wijkReady(const QString &path);
    void save();

    QApplication &m_app;
    const Clock &m_clock;
    QSettings &m_file;
    Settings m_settings;
    Languages m_languages;
    DesktopScheme m_scheme;
    WijkService m_service;
    std::unique_ptr<FocusRing> m_ring;
    std::unique_ptr<MainWindow> m_window;
};

/// The questions as the desktop asks them.
Dialogs desktopDialogs(const std::function<QWidget *()> &window);

} // namespace gekend::app
