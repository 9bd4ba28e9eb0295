// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/main_window.h"
#include "app/desktop/start_flow.h"
#include "app/widgets/focus_ring.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr QSize kFirstSize(1280, 800);

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

Dialogs desktopDialogs(const std::function<QWidget *()> &window)
{
    return {.askFile =
                [window](const QString &title, const QString &filter) {
                    return QFileDialog::getOpenFileName(window(), title, documents(), filter);
                },
            .askNewFile =
                [window](const QString &title, const QString &suggested, const QString &filter) {
                    return QFileDialog::getSaveFileName(window(), title,
                                                        QDir(documents()).filePath(suggested), filter);
                },
            .openOutside = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
}

Desktop::Desktop(QApplication &app, const Clock &clock, QSettings &file)
    : m_app(app)
    , m_clock(clock)
    , m_file(file)
    , m_settings(readSettings(file))
    , m_ring(std::make_unique<FocusRing>())
{
    connect(&m_scheme, &DesktopScheme::changed, this, &Desktop::applyView);
    m_scheme.follow();
    m_languages.use(m_app, m_settings.view.language);
    applyView();
    makeWindow();
}

Desktop::~Desktop()
{
    m_settings.geometry = m_window->saveGeometry();
    save();
}

void Desktop::makeWindow()
{
    m_window =
        std::make_unique<MainWindow>(m_service, m_clock,
                                     WindowParts{.dialogs = desktopDialogs([this] { return m_window.get(); }),
                                                 .places = usualPlaces(),
                                                 .view = m_settings.view});
    m_window->start().setRecents(m_settings.recents);
    connect(m_window.get(), &MainWindow::viewChanged, this, &Desktop::changeView, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::wijkReady, this, &Desktop::wijkReady);
    if (!m_window->restoreGeometry(m_settings.geometry))
        m_window->resize(kFirstSize);
}

void Desktop::run(const QString &file, bool demo)
{
    m_window->show();
    if (demo)
        m_window->start().openDemo();
    else if (!file.isEmpty())
        m_window->start().open(file);
}

void Desktop::applyView()
{
    const Theme theme = themeOf(m_settings.view, m_scheme.scheme());
    if (theme != currentTheme() || !m_window)
        applyTheme(m_app, theme);
}

void Desktop::changeView(const ViewSettings &view)
{
    const bool otherWords = view.language != m_settings.view.language;
    const bool otherSize = view.textPercent != m_settings.view.textPercent;
    m_settings.view = view;
    save();
    applyView();
    if (!otherWords && !otherSize)
        return;
    // Words and measures are set where widgets are made, so the window is made anew around the open wijk.
    m_languages.use(m_app, view.language);
    m_settings.geometry = m_window->saveGeometry();
    makeWindow();
    m_window->show();
    if (m_service.isOpen())
        m_window->showPage(PageId::Settings);
}

void Desktop::wijkReady(const QString &path)
{
    remember(m_settings, {path, m_service.facts().name});
    m_window->start().setRecents(m_settings.recents);
    save();
}

void Desktop::save()
{
    writeSettings(m_file, m_settings);
}

} // namespace gekend::app
