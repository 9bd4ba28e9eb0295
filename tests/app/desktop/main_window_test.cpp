// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_service.h"

#include "app/desktop/main_window.h"
#include "app/desktop/start_flow.h"
#include "app/pages/book/book_page.h"
#include "app/pages/book/party_card_view.h"
#include "app/pages/today/today_page.h"
#include "app/widgets/entry_list.h"
#include "app/widgets/focus_ring.h"
#include "app/widgets/help_overlay.h"
#include "app/widgets/notices.h"
#include "app/widgets/quick_find.h"
#include "app/widgets/rail.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace gekend;
using namespace gekend::app;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    TempService wijk;
    MainWindow window;

    explicit Fixture(const QStringList &lines = {})
        : window((wijk.record(lines), wijk.service), wijk.clock,
                 {.dialogs = {},
                  .places = {wijk.folder.path(), wijk.folder.filePath(u"demo.gekend"_s)},
                  .view = {}})
    {
        showActive(window, {1280, 720});
    }

    /// A shortcut, as the window system would deliver it.
    void shortcut(int key, Qt::KeyboardModifiers modifiers)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        press(target, key, modifiers);
    }
    QWidget *line() { return window.findChild<QWidget *>(u"captureText"_s); }
};

} // namespace

TEST_CASE("an open wijk shows today with the cursor in the line", "[desktop]")
{
    Fixture f;
    CHECK(f.window.page() == PageId::Today);
    CHECK(QApplication::focusWidget() == f.line());
    CHECK(f.window.windowTitle().contains(u"Testwijk"_s));
}

TEST_CASE("the pages and the line are a shortcut away from anywhere", "[desktop]")
{
    Fixture f;
    f.shortcut(Qt::Key_2, Qt::ControlModifier);
    CHECK(f.window.page() == PageId::Book);
    CHECK(f.window.findChild<Rail *>()->button(int(PageId::Book))->isChecked());
    f.shortcut(Qt::Key_3, Qt::ControlModifier);
    CHECK(f.window.page() == PageId::Profile);
    f.shortcut(Qt::Key_N, Qt::ControlModifier);
    CHECK(f.window.page() == PageId::Today);
    CHECK(QApplication::focusWidget() == f.line());
    f.shortcut(Qt::Key_1, Qt::ControlModifier);
    CHECK(f.window.page() == PageId::Today);
}

TEST_CASE("the rail goes to its page with a press", "[desktop]")
{
    Fixture f;
    press(f.window.findChild<Rail *>()->button(int(PageId::Settings)), Qt::Key_Space);
    CHECK(f.window.page() == PageId::Settings);
}

TEST_CASE("a saved line tells so, and its toast takes it back", "[desktop]")
{
    Fixture f;
    type(f.line(), u"praatje over de stoep"_s);
    press(f.line(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return f.window.toast().isVisible(); }));
    CHECK(f.window.toast().sentence() == u"Saved"_s);
    REQUIRE(waitFor([&] { return f.window.today().timeline().model()->rowCount() == 2; }));
    press(f.window.toast().button(), Qt::Key_Space);
    REQUIRE(waitFor([&] { return f.window.today().timeline().model()->rowCount() == 0; }));
    REQUIRE(waitFor([&] { return f.window.toast().sentence() == u"Undone"_s; }));
}

TEST_CASE("Ctrl+Z and Ctrl+Shift+Z undo and redo with the cursor in the empty line", "[desktop]")
{
    Fixture f({u"praatje over de stoep"_s});
    auto *timeline = f.window.today().timeline().model();
    REQUIRE(waitFor([&] { return timeline->rowCount() == 2; }));
    f.shortcut(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return timeline->rowCount() == 0; }));
    f.shortcut(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return timeline->rowCount() == 2; }));
}

TEST_CASE("undo says when there is nothing left", "[desktop]")
{
    Fixture f;
    f.shortcut(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return f.window.toast().isVisible(); }));
    CHECK(f.window.toast().sentence() == u"There is nothing to undo."_s);
}

TEST_CASE("Ctrl+K finds a person by a few letters and opens the card", "[desktop]")
{
    Fixture f({u"praatje met @\"Kees van den Berg\""_s});
    f.shortcut(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(f.window.quickFind().isOpen());
    auto *edit = f.window.findChild<QLineEdit *>(u"quickFindText"_s);
    CHECK(QApplication::focusWidget() == edit);
    type(edit, u"berg"_s);
    press(edit, Qt::Key_Return);
    CHECK_FALSE(f.window.quickFind().isOpen());
    CHECK(f.window.page() == PageId::Book);
    auto *card = f.window.findChild<PartyCardView *>();
    REQUIRE(waitFor([&] { return card->party().isValid(); }));
    CHECK(card->accessibleName() == u"Kees van den Berg"_s);
}

TEST_CASE("Ctrl+K finds pages too, and Escape gives the keyboard back", "[desktop]")
{
    Fixture f;
    f.shortcut(Qt::Key_K, Qt::ControlModifier);
    auto *edit = f.window.findChild<QLineEdit *>(u"quickFindText"_s);
    press(edit, Qt::Key_Escape);
    CHECK_FALSE(f.window.quickFind().isOpen());
    CHECK(QApplication::focusWidget() == f.line());
    f.shortcut(Qt::Key_K, Qt::ControlModifier);
    type(edit, u"wijkb"_s);
    press(edit, Qt::Key_Return);
    CHECK(f.window.page() == PageId::Book);
}

TEST_CASE("F1 shows the keys, and Tab stays on the sheet", "[desktop]")
{
    Fixture f;
    f.shortcut(Qt::Key_F1, Qt::NoModifier);
    REQUIRE(f.window.help().isOpen());
    for (int i = 0; i < 5; ++i) {
        press(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(f.window.help().isAncestorOf(QApplication::focusWidget()));
    }
    press(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(f.window.help().isOpen());
}

TEST_CASE("a contact in the timeline leads to the card of who was met", "[desktop]")
{
    Fixture f({u"praatje met @Fatima"_s});
    REQUIRE(waitFor([&] { return f.window.today().timeline().model()->rowCount() == 2; }));
    f.window.today().timeline().setFocus();
    press(&f.window.today().timeline(), Qt::Key_Return);
    CHECK(f.window.page() == PageId::Book);
    auto *card = f.window.findChild<PartyCardView *>();
    REQUIRE(waitFor([&] { return card->accessibleName() == u"Fatima"_s; }));
}

TEST_CASE("a button with the keyboard has a ring around it", "[desktop]")
{
    Fixture f;
    const FocusRing ring;
    auto *button = f.window.findChild<Rail *>()->button(int(PageId::Book));
    button->setFocus(Qt::TabFocusReason);
    CHECK(ring.around() == button);
    f.line()->setFocus();
    CHECK(ring.around() == nullptr);
}

TEST_CASE("everything that takes the keyboard has a name", "[desktop]")
{
    Fixture f({u"praatje met @Fatima !vrijdag bellen"_s});
    for (const PageId page :
         {PageId::Today, PageId::Book, PageId::Profile, PageId::Import, PageId::Settings}) {
        f.window.showPage(page);
        for (const QWidget *widget : f.window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            REQUIRE(interface);
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
        }
    }
}
