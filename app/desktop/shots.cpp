// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shots.h"

#include "app/desktop/appearance.h"
#include "app/desktop/main_window.h"
#include "app/desktop/start_flow.h"
#include "app/pages/book/book_page.h"
#include "app/pages/start/recovery_key_page.h"
#include "app/pages/start/unlock_page.h"
#include "app/pages/today/capture_panel.h"
#include "app/pages/today/today_page.h"
#include "app/widgets/entry_list.h"
#include "app/widgets/focus_ring.h"
#include "app/widgets/help_overlay.h"
#include "app/widgets/notices.h"
#include "app/widgets/overlay.h"
#include "app/widgets/quick_find.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr QSize kSize(1280, 720);
constexpr int kRounds = 4; // an answer may ask a next question

/// One way to look at all screens.
struct Variant {
    QString name;
    ViewSettings view;
};

std::vector<Variant> variants()
{
    ViewSettings light{.scheme = SchemeChoice::Light, .reducedMotion = true};
    ViewSettings dark = light;
    dark.scheme = SchemeChoice::Dark;
    ViewSettings large = light;
    large.textPercent = 200;
    if (qApp->devicePixelRatio() > 1)
        return {{u"2x"_s, light}};
    return {{u"light"_s, light}, {u"dark"_s, dark}, {u"text200"_s, large}};
}

class ShotTaker {
public:
    ShotTaker(QApplication &app, QString folder)
        : m_app(app)
        , m_folder(std::move(folder))
    {
    }

    bool takeAll()
    {
        m_languages.use(m_app, Language::Dutch);
        for (const Variant &variant : variants()) {
            m_variant = variant;
            applyTheme(m_app, themeOf(variant.view, Scheme::Light));
            MainWindow window(m_service, m_clock, {.dialogs = {}, .places = places(), .view = variant.view});
            window.resize(kSize);
            window.show();
            window.activateWindow();
            m_window = &window;
            while (!window.isActiveWindow())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            settle();
            if (!takeStart())
                return false;
            takeEmpty();
            if (!openWijk())
                return false;
            takeToday();
            takeBook();
            takeRest();
            m_service.close();
        }
        return true;
    }

private:
    /// Waits until the wijk's thread has nothing left to answer.
    void settle()
    {
        for (int round = 0; round < kRounds; ++round) {
            bool answered = false;
            m_service.runApart([] { return true; }, m_window, [&](bool) { answered = true; });
            while (!answered)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::processEvents();
        }
    }

    void shot(const QString &name)
    {
        settle();
        const QPixmap picture = m_window->grab();
        const QString path = QDir(m_folder).filePath(name + u'-' + m_variant.name + u".png"_s);
        m_failed = !picture.save(path) || m_failed;
        std::printf("%s\n", qPrintable(path));
    }

    template <typename Widget> Widget &child(const char *name = nullptr)
    {
        auto *found = m_window->findChild<Widget *>(QString::fromLatin1(name ? name : ""));
        Q_ASSERT(found);
        return *found;
    }

    Places places() const
    {
        return {.wijken = m_place.path(), .demo = m_place.filePath(u"voorbeeldwijk.gekend"_s)};
    }

    bool takeStart();
    void takeEmpty();
    bool openWijk();
    void takeToday();
    void takeBook();
    void takeRest();

    QApplication &m_app;
    QString m_folder;
    QTemporaryDir m_place;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 5), QTime(13, 20))};
    Languages m_languages;
    FocusRing m_ring;
    WijkService m_service;
    Variant m_variant;
    MainWindow *m_window = nullptr;
    bool m_failed = false;
};

bool ShotTaker::takeStart()
{
    m_window->start().setRecents(
        {{u"/home/anna/Documenten/Gekend/Voorstad-Oost.gekend"_s, u"Voorstad-Oost"_s}});
    shot(u"start"_s);
    m_window->start().startNew();
    child<QLineEdit>("wijkName").setText(u"Voorstad-Oost"_s);
    shot(u"new-wijk"_s);
    m_window->start().open(u"/home/anna/Documenten/Gekend/Voorstad-Oost.gekend"_s);
    auto *unlock = m_window->findChild<UnlockPage *>();
    unlock->sayError(
        u"Dit wachtwoord opent de wijk niet. Probeer het opnieuw, of gebruik de herstelsleutel."_s);
    shot(u"unlock"_s);
    auto *key = m_window->findChild<RecoveryKeyPage *>();
    key->setKey(u"Voorstad-Oost"_s, u"7K2M-9QRT-4XWB-H8NP-2DVC-6JGY-3FSA-5ZEM-1TKQ"_s);
    m_window->start().setCurrentWidget(key);
    shot(u"recovery-key"_s);
    return !m_failed;
}

void ShotTaker::takeEmpty() { }

bool ShotTaker::openWijk()
{
    bool ready = false;
    QObject::connect(&m_window->start(), &StartFlow::ready, m_window, [&] { ready = true; });
    m_window->start().openDemo();
    settle();
    if (!ready)
        std::fprintf(stderr, "%s\n", qPrintable(u"De demowijk kan niet worden geopend."_s));
    return ready;
}

void ShotTaker::takeToday()
{
    m_window->showPage(PageId::Today);
    shot(u"today"_s);
    CaptureLine &line = m_window->today().capture().line();
    line.setText(
        u"praatje met @Fatima bij &\"Bakkerij Yilmaz\" over #eenzaamheid gisteren 15:30, 10 min !vrijdag terugbellen"_s);
    shot(u"today-chips"_s);
    line.setText({});
    m_window->toast().offer(MainWindow::tr("Saved"), MainWindow::tr("Undo"), [] {});
    shot(u"today-toast"_s);
    m_window->toast().hide();
}

void ShotTaker::takeBook()
{
    m_window->showPage(PageId::Book);
    settle();
    EntryList &list = m_window->book().list();
    list.setCurrentIndex(list.model()->index(2, 0));
    shot(u"book"_s);
    m_window->book().search(u"xyzzy"_s);
    shot(u"book-nothing"_s);
    m_window->book().search({});
}

void ShotTaker::takeRest()
{
    m_window->showPage(PageId::Profile);
    shot(u"profile"_s);
    m_window->showPage(PageId::Import);
    shot(u"import"_s);
    m_window->showPage(PageId::Settings);
    shot(u"settings"_s);
    m_window->showPage(PageId::Today);
    m_window->quickFind().start();
    shot(u"find"_s);
    m_window->quickFind().close();
    m_window->help().open();
    shot(u"help"_s);
    m_window->help().close();
}

} // namespace

int takeShots(QApplication &app, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "%s\n", qPrintable(u"De map %1 kan niet worden gemaakt."_s.arg(folder)));
        return 1;
    }
    QApplication::setCursorFlashTime(0);
    QTemporaryDir data; // no trace of it in the user's own
    qputenv("GEKEND_DATA_DIR", QFile::encodeName(data.path()));
    ShotTaker taker(app, folder);
    if (!taker.takeAll())
        return 1;
    if (app.devicePixelRatio() > 1)
        return 0;
    // The density of a screen is fixed when a program starts, so the dense pictures need another one.
    qputenv("QT_SCALE_FACTOR", "2");
    return QProcess::execute(QApplication::applicationFilePath(), {u"--shots"_s, folder});
}

} // namespace gekend::app
