// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/main_window.h"

#include "app/desktop/demo_banner.h"
#include "app/desktop/finder.h"
#include "app/desktop/keys.h"
#include "app/desktop/start_flow.h"
#include "app/pages/book/book_page.h"
#include "app/pages/imports/import_page.h"
#include "app/pages/profile/profile_page.h"
#include "app/pages/today/today_page.h"
#include "app/widgets/help_overlay.h"
#include "app/widgets/notices.h"
#include "app/widgets/quick_find.h"
#include "app/widgets/rail.h"
#include "app/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kCompactBelow = 960;
constexpr QSize kSmallest(720, 480);

} // namespace

MainWindow::MainWindow(WijkService &service, const Clock &clock, WindowParts parts)
    : m_service(service)
    , m_clock(clock)
    , m_parts(std::move(parts))
    , m_stack(new QStackedWidget)
    , m_start(new StartFlow(service, clock, m_parts.dialogs, m_parts.places))
    , m_rail(new Rail)
    , m_banner(new DemoBanner)
    , m_pages(new QStackedWidget)
    , m_today(new TodayPage(service, clock))
    , m_book(new BookPage(service, clock))
    , m_profile(new ProfilePage(service, m_parts.dialogs))
    , m_import(new ImportPage(service, m_parts.dialogs))
    , m_settings(new SettingsPage)
    , m_toast(nullptr)
{
    setMinimumSize(kSmallest);
    setCentralWidget(m_stack);
    m_shell = makeShell();
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_shell);
    m_toast = new Toast(this);
    m_find = new QuickFind(this, [this](const QString &typed) { return find(typed); });
    m_help = new HelpOverlay(this, helpGroups());
    makeActions();
    wire();
    if (m_service.isOpen())
        showWijk();
    else
        showStart();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeShell()
{
    makeRail();
    m_settings->setSettings(m_parts.view);
    m_pages->addWidget(m_today);
    m_pages->addWidget(m_book);
    m_pages->addWidget(m_profile);
    m_pages->addWidget(m_import);
    m_pages->addWidget(m_settings);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_banner);
    content->addWidget(m_pages, 1);
    auto *shell = new QWidget;
    auto *row = new QHBoxLayout(shell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(content, 1);
    return shell;
}

void MainWindow::makeRail()
{
    const auto shown = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    m_rail->add(int(PageId::Today), Glyph::Today, tr("Today"), shown(keys::page(1)));
    m_rail->add(int(PageId::Book), Glyph::Book, tr("Wijkboek"), shown(keys::page(2)));
    m_rail->add(int(PageId::Profile), Glyph::File, tr("Profile"), shown(keys::page(3)));
    m_rail->add(int(PageId::Import), Glyph::Import, tr("Import"), {}, true);
    m_rail->add(int(PageId::Settings), Glyph::Settings, tr("Settings"), {}, true);
    connect(m_rail, &Rail::chosen, this, [this](int id) { showPage(PageId(id)); });
}

void MainWindow::act(const QKeySequence &keys, std::function<void()> what, bool needsWijk)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, what = std::move(what), needsWijk] {
        if (!needsWijk || m_stack->currentWidget() == m_shell)
            what();
    });
    addAction(action);
}

void MainWindow::makeActions()
{
    act(keys::kCapture, [this] { goToCapture(); });
    act(keys::page(1), [this] { showPage(PageId::Today); });
    act(keys::page(2), [this] { showPage(PageId::Book); });
    act(keys::page(3), [this] { showPage(PageId::Profile); });
    act(keys::kUndo, [this] { turn(undoLast, tr("Undone"), tr("There is nothing to undo.")); });
    act(keys::kRedo, [this] { turn(redoLast, tr("Done again"), tr("There is nothing to do again.")); });
    act(keys::kFind, [this] { m_find->start(); });
    act(
        keys::kHelp, [this] { m_help->open(); }, false);
    act(
        QKeySequence(Qt::Key_Question), [this] { m_help->open(); }, false);
    act(keys::kOpen, [this] { showStart(); });
    act(
        keys::kQuit, [] { QApplication::quit(); }, false);
}

void MainWindow::wire()
{
    connect(m_start, &StartFlow::ready, this, [this](const QString &path, bool importing) {
        showWijk();
        if (importing)
            showPage(PageId::Import);
        Q_EMIT wijkReady(path);
    });
    connect(m_banner, &DemoBanner::beginWanted, this, [this] {
        showStart();
        m_start->startNew();
    });
    connect(m_settings, &SettingsPage::changed, this, &MainWindow::viewChanged);
    connect(m_today, &TodayPage::done, this, &MainWindow::offerUndo);
    connect(m_today, &TodayPage::failed, m_toast, &Toast::say);
    connect(m_today, &TodayPage::partyWanted, this, &MainWindow::goToParty);
    connect(m_book, &BookPage::done, this, &MainWindow::offerUndo);
    connect(m_book, &BookPage::failed, m_toast, &Toast::say);
    connect(m_book, &BookPage::told, m_toast, &Toast::say);
    connect(m_book, &BookPage::captureWanted, this, &MainWindow::goToCapture);
    connect(m_import, &ImportPage::done, this, &MainWindow::offerUndo);
    connect(m_profile, &ProfilePage::importWanted, this, [this] { showPage(PageId::Import); });
    connect(m_profile, &ProfilePage::exported, this, [this](const QString &path) {
        m_toast->offer(tr("Saved as %1").arg(QFileInfo(path).fileName()), tr("Open"),
                       [this, path] { m_parts.dialogs.openOutside(path); });
    });
    connect(m_find, &QuickFind::chosen, this, &MainWindow::follow);
}

PageId MainWindow::page() const
{
    return PageId(m_pages->currentIndex());
}

void MainWindow::showPage(PageId page)
{
    m_rail->setCurrent(int(page));
    m_pages->setCurrentIndex(int(page)); // they were added in the order of PageId
}

void MainWindow::showWijk()
{
    const work::WijkFacts &facts = m_service.facts();
    m_rail->setWijkName(facts.name);
    m_banner->setVisible(facts.isDemo);
    setWindowTitle(tr("%1 – Gekend").arg(facts.name));
    m_stack->setCurrentWidget(m_shell);
    showPage(PageId::Today);
    m_today->takeFocus();
}

void MainWindow::showStart()
{
    setWindowTitle(tr("Gekend"));
    m_start->start();
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::goToCapture()
{
    showPage(PageId::Today);
    m_today->takeFocus();
}

void MainWindow::goToParty(PartyId party)
{
    showPage(PageId::Book);
    m_book->showParty(party);
}

void MainWindow::turn(Result<Turned> (*how)(work::Wijk &), const QString &done, const QString &nothing)
{
    m_service.run(how, this, [this, done, nothing](const Result<Turned> &turned) {
        if (turned)
            m_toast->say(done);
        else if (turned.error().code == Error::Code::NotFound)
            m_toast->say(nothing);
        else
            sayError(turned.error());
    });
}

void MainWindow::offerUndo(const QString &sentence, ChangeId change)
{
    m_toast->offer(sentence, tr("Undo"), [this, change] {
        m_service.run([change](work::Wijk &wijk) { return undoChange(wijk, change); }, this,
                      [this](const Result<Turned> &turned) {
                          if (turned)
                              m_toast->say(tr("Undone"));
                          else
                              sayError(turned.error());
                      });
    });
}

void MainWindow::sayError(const Error &error)
{
    if (error.code != Error::Code::Cancelled)
        m_toast->say(sentence(error));
}

std::vector<Completion> MainWindow::find(const QString &typed) const
{
    std::vector<Completion> pages = {
        pageChoice(PageId::Today, Glyph::Today, tr("Today"), keys::page(1)),
        pageChoice(PageId::Book, Glyph::Book, tr("Wijkboek"), keys::page(2)),
        pageChoice(PageId::Profile, Glyph::File, tr("Profile"), keys::page(3)),
        pageChoice(PageId::Import, Glyph::Import, tr("Import"), {}),
        pageChoice(PageId::Settings, Glyph::Settings, tr("Settings"), {}),
    };
    return found(typed, *m_service.names(), std::move(pages));
}

void MainWindow::follow(const Completion &choice)
{
    const Destination to = destinationOf(choice);
    if (to.page)
        showPage(*to.page);
    else if (to.party)
        goToParty(*to.party);
    else {
        showPage(PageId::Book);
        m_book->search(choice.name);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < currentTheme().scaled(kCompactBelow));
}

} // namespace gekend::app
