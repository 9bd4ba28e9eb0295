// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/keys.h"

#include "app/desktop/main_window.h"
#include "app/desktop/start_flow.h"
#include "app/pages/start/recovery_key_page.h"
#include "app/pages/start/unlock_page.h"
#include "app/pages/today/today_page.h"
#include "app/widgets/entry_list.h"
#include "app/widgets/field.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace gekend;
using namespace gekend::app;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

/// A first run on a machine without any wijk.
struct Fixture {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC)};
    WijkService service;
    std::unique_ptr<MainWindow> window;
    QString ready;

    Fixture()
    {
        qputenv("GEKEND_DATA_DIR", QFile::encodeName(folder.filePath(u"data"_s)));
        makeWindow();
    }
    void makeWindow()
    {
        window = std::make_unique<MainWindow>(
            service, clock,
            WindowParts{.dialogs = {},
                        .places = {folder.filePath(u"wijken"_s), folder.filePath(u"demo.gekend"_s)},
                        .view = {}});
        QObject::connect(window.get(), &MainWindow::wijkReady, window.get(),
                         [this](const QString &path) { ready = path; });
        showActive(*window, {1280, 720});
    }
    template <typename Widget> Widget *named(const char *name)
    {
        for (Widget *widget : window->findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        FAIL("no visible " << name);
        return nullptr;
    }
    void fillIn(const QString &password)
    {
        type(named<QLineEdit>("wijkName"), u"Voorstad-Oost"_s);
        type(named<QLineEdit>("me"), u"Anna Bakker"_s);
        type(named<QLineEdit>("password"), password);
        type(named<QLineEdit>("passwordAgain"), password);
        press(named<QPushButton>("make"), Qt::Key_Space);
    }
    QString makeWijk(const QString &password)
    {
        press(named<QAbstractButton>("begin"), Qt::Key_Space);
        fillIn(password);
        auto *page = window->findChild<RecoveryKeyPage *>();
        REQUIRE(waitFor([&] { return page->isVisible(); }));
        QString key = named<QLineEdit>("recoveryKey")->text();
        press(named<QCheckBox>("kept"), Qt::Key_Space);
        press(named<QPushButton>("goOn"), Qt::Key_Space);
        REQUIRE(waitFor([&] { return !ready.isEmpty(); }));
        return key;
    }
};

const QString kPassword = u"fiets lamp brood zee"_s;

} // namespace

TEST_CASE("beginning one's own wijk ends on today, ready to type", "[desktop]")
{
    Fixture f;
    CHECK(f.makeWijk(kPassword).count(u'-') == 8);
    CHECK(QFileInfo::exists(f.folder.filePath(u"wijken/Voorstad-Oost.gekend"_s)));
    CHECK(f.window->page() == PageId::Today);
    CHECK(QApplication::focusWidget()->objectName() == u"captureText"_s);
    CHECK(f.service.facts().meName == u"Anna Bakker"_s);
}

TEST_CASE("a wijk opens again with its password; a wrong one is said at the field", "[desktop]")
{
    Fixture f;
    f.makeWijk(kPassword);
    const QString path = std::exchange(f.ready, {});
    f.service.close();
    f.window->showStart();
    f.window->start().open(path);
    type(f.named<QLineEdit>("password"), u"verkeerd wachtwoord"_s);
    press(f.named<QLineEdit>("password"), Qt::Key_Return);
    auto *unlock = f.window->findChild<UnlockPage *>();
    REQUIRE(waitFor([&] { return !unlock->findChildren<Field *>().first()->error().isEmpty(); }));
    CHECK(f.ready.isEmpty());
    f.named<QLineEdit>("password")->clear();
    type(f.named<QLineEdit>("password"), kPassword);
    press(f.named<QLineEdit>("password"), Qt::Key_Return);
    REQUIRE(waitFor([&] { return !f.ready.isEmpty(); }));
    CHECK(f.window->page() == PageId::Today);
}

TEST_CASE("the recovery key opens a wijk without its password", "[desktop]")
{
    Fixture f;
    const QString key = f.makeWijk(kPassword);
    const QString path = std::exchange(f.ready, {});
    f.service.close();
    f.window->showStart();
    f.window->start().open(path);
    press(f.named<QPushButton>("otherWay"), Qt::Key_Space);
    type(f.named<QLineEdit>("recoveryKey"), key.toLower());
    press(f.named<QLineEdit>("recoveryKey"), Qt::Key_Return);
    REQUIRE(waitFor([&] { return !f.ready.isEmpty(); }));
    CHECK(f.service.isOpen());
}

TEST_CASE("the demo wijk is made once, opens at a press, and says that it is an example", "[desktop]")
{
    Fixture f;
    press(f.named<QAbstractButton>("demo"), Qt::Key_Space);
    REQUIRE(waitFor([&] { return !f.ready.isEmpty(); }));
    CHECK(f.service.facts().isDemo);
    REQUIRE(waitFor([&] { return f.window->today().timeline().model()->rowCount() > 10; }));
    press(f.named<QPushButton>("beginFromDemo"), Qt::Key_Space);
    CHECK(f.named<QLineEdit>("wijkName")->isVisible());
    f.ready.clear();
    f.window->start().openDemo();
    REQUIRE(waitFor([&] { return !f.ready.isEmpty(); }));
}

TEST_CASE("two wijken of one name get two files", "[desktop]")
{
    Fixture f;
    f.makeWijk(kPassword);
    CHECK(suggestedPath(f.folder.filePath(u"wijken"_s), u"Voorstad-Oost"_s)
              .endsWith(u"Voorstad-Oost 2.gekend"_s));
    CHECK(suggestedPath(f.folder.path(), u"../weg/hier"_s).endsWith(u"---weg-hier.gekend"_s));
}
