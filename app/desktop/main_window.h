// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/page_id.h"
#include "app/desktop/wijk_door.h"
#include "app/models/history.h"
#include "app/models/wijk_service.h"
#include "app/pages/dialogs.h"
#include "app/pages/settings/settings_page.h"
#include "app/widgets/choices.h"

#include <QMainWindow>

class QStackedWidget;

namespace gekend::app {

class BookPage;
class DemoBanner;
class HelpOverlay;
class ImportPage;
class ProfilePage;
class QuickFind;
class Rail;
class StartFlow;
class Toast;
class TodayPage;

/// What a window needs beside the wijk.
struct WindowParts {
    Dialogs dialogs;
    Places places;
    ViewSettings view;
};

/// One window: the start, or the rail with the pages of an open wijk. It knows which page is shown and what
/// the keys do; what happens on a page is the page's.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(WijkService &service, const Clock &clock, WindowParts parts);
    ~MainWindow() override;

    StartFlow &start() { return *m_start; }
    TodayPage &today() { return *m_today; }
    BookPage &book() { return *m_book; }
    ProfilePage &profile() { return *m_profile; }
    ImportPage &import() { return *m_import; }
    Toast &toast() { return *m_toast; }
    QuickFind &quickFind() { return *m_find; }
    HelpOverlay &help() { return *m_help; }
    PageId page() const;
    void showPage(PageId page);
    /// Shows the pages of the open wijk instead of the start.
    void showWijk();
    void showStart();

Q_SIGNALS:
    void viewChanged(const gekend::app::ViewSettings &view);
    /// A wijk was opened from this window.
    void wijkReady(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeShell();
    void makeRail();
    void makeActions();
    void wire();
    void act(const QKeySequence &keys, std::function<void()> what, bool needsWijk = true);
    void goToCapture();
    void goToParty(PartyId party);
    void turn(Result<Turned> (*how)(work::Wijk &), const QString &done, const QString &nothing);
    void offerUndo(const QString &sentence, ChangeId change);
    void sayError(const Error &error);
    std::vector<Completion> find(const QString &typed) const;
    void follow(const Completion &choice);

    WijkService &m_service;
    const Clock &m_clock;
    WindowParts m_parts;
    QStackedWidget *m_stack;
    StartFlow *m_start;
    QWidget *m_shell = nullptr;
    Rail *m_rail;
    DemoBanner *m_banner;
    QStackedWidget *m_pages;
    TodayPage *m_today;
    BookPage *m_book;
    ProfilePage *m_profile;
    ImportPage *m_import;
    SettingsPage *m_settings;
    Toast *m_toast;
    QuickFind *m_find;
    HelpOverlay *m_help;
};

} // namespace gekend::app
