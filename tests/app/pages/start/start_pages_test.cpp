// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/keys.h"

#include "app/pages/start/new_wijk_page.h"
#include "app/pages/start/recovery_key_page.h"
#include "app/pages/start/start_page.h"
#include "app/pages/start/unlock_page.h"
#include "app/widgets/field.h"
#include "app/widgets/link_row.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>

using namespace gekend::app;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Widget> Widget *named(QWidget &page, const char *name)
{
    auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("each of the three cards leads somewhere, by keyboard", "[start]")
{
    StartPage page;
    QStringList wanted;
    QObject::connect(&page, &StartPage::demoWanted, &page, [&] { wanted << u"demo"_s; });
    QObject::connect(&page, &StartPage::newWanted, &page, [&] { wanted << u"begin"_s; });
    QObject::connect(&page, &StartPage::importWanted, &page, [&] { wanted << u"import"_s; });
    showActive(page, {1000, 600});
    for (const char *card : {"demo", "begin", "import"}) {
        auto *button = named<QAbstractButton>(page, card);
        CHECK((button->focusPolicy() & Qt::TabFocus) != 0);
        CHECK_FALSE(button->accessibleName().isEmpty());
        press(button, Qt::Key_Space);
    }
    CHECK(wanted == QStringList{u"demo"_s, u"begin"_s, u"import"_s});
}

TEST_CASE("wijken that were open before are offered again", "[start]")
{
    StartPage page;
    QString wanted;
    QObject::connect(&page, &StartPage::recentWanted, &page, [&](const QString &path) { wanted = path; });
    page.setRecents({{u"/x/Oost.gekend"_s, u"Oost"_s}});
    press(page.findChild<LinkRow *>(), Qt::Key_Space);
    CHECK(wanted == u"/x/Oost.gekend"_s);
    page.setRecents({});
    CHECK(page.findChild<LinkRow *>() == nullptr);
}

TEST_CASE("a new wijk is asked for what it needs, each error at its field", "[start]")
{
    NewWijkPage page;
    std::optional<NewWijkForm> form;
    QObject::connect(&page, &NewWijkPage::wanted, &page, [&](const NewWijkForm &given) { form = given; });
    showActive(page, {800, 800});
    CHECK(QApplication::focusWidget() == named<QLineEdit>(page, "wijkName"));
    type(named<QLineEdit>(page, "wijkName"), u"Voorstad-Oost"_s);
    type(named<QLineEdit>(page, "me"), u"Anna Bakker"_s);
    type(named<QLineEdit>(page, "gemeente"), u"503"_s);
    type(named<QLineEdit>(page, "password"), u"kort"_s);
    press(named<QLineEdit>(page, "password"), Qt::Key_Return);
    CHECK_FALSE(form);
    int wrong = 0;
    for (const Field *field : page.findChildren<Field *>())
        wrong += field->error().isEmpty() ? 0 : 1;
    CHECK(wrong == 3); // the code, the password, and the second one
    CHECK(QApplication::focusWidget() == named<QLineEdit>(page, "gemeente"));
    named<QLineEdit>(page, "gemeente")->setText(u"gm0503"_s);
    named<QLineEdit>(page, "password")->setText(u"fiets lamp brood zee"_s);
    named<QLineEdit>(page, "passwordAgain")->setText(u"fiets lamp brood zee"_s);
    press(named<QPushButton>(page, "make"), Qt::Key_Space);
    REQUIRE(form);
    CHECK(form->name == u"Voorstad-Oost"_s);
    CHECK(form->gemeente == u"GM0503"_s);
    CHECK_FALSE(named<QPushButton>(page, "make")->isEnabled());
}

TEST_CASE("length makes a password strong, repeating does not", "[start]")
{
    CHECK(passwordHint({}) == PasswordHint::Empty);
    CHECK(passwordHint(u"geheim"_s) == PasswordHint::TooShort);
    CHECK(passwordHint(u"Welkom2024"_s) == PasswordHint::Weak);
    CHECK(passwordHint(u"aaaaaaaaaaaaaaaaaaaa"_s) == PasswordHint::Weak);
    CHECK(passwordHint(u"fiets lamp brood zee"_s) == PasswordHint::Good);
}

TEST_CASE("one goes on only after keeping the recovery key, and it leaves the screen", "[start]")
{
    QString asked;
    RecoveryKeyPage page([&](const QString &suggested) {
        asked = suggested;
        return u"/x/sleutel.txt"_s;
    });
    QString path;
    QString text;
    bool kept = false;
    QObject::connect(&page, &RecoveryKeyPage::saveWanted, &page, [&](const QString &to, const QString &what) {
        path = to;
        text = what;
    });
    QObject::connect(&page, &RecoveryKeyPage::kept, &page, [&] { kept = true; });
    page.setKey(u"Oost"_s, u"AAAA-BBBB"_s);
    auto *on = named<QPushButton>(page, "goOn");
    CHECK_FALSE(on->isEnabled());
    press(named<QPushButton>(page, "saveKey"), Qt::Key_Space);
    CHECK(asked.contains(u"Oost"_s));
    CHECK(path == u"/x/sleutel.txt"_s);
    CHECK(text.contains(u"AAAA-BBBB"_s));
    press(named<QPushButton>(page, "copyKey"), Qt::Key_Space);
    CHECK(QGuiApplication::clipboard()->text() == u"AAAA-BBBB"_s);
    press(named<QCheckBox>(page, "kept"), Qt::Key_Space);
    REQUIRE(on->isEnabled());
    press(on, Qt::Key_Space);
    CHECK(kept);
    CHECK(named<QLineEdit>(page, "recoveryKey")->text().isEmpty());
}

TEST_CASE("a wrong password is said at the field, and the recovery key is another way", "[start]")
{
    UnlockPage page;
    QStringList given;
    QObject::connect(&page, &UnlockPage::passwordGiven, &page,
                     [&](const QString &, const QString &password) { given << password; });
    QObject::connect(&page, &UnlockPage::recoveryKeyGiven, &page,
                     [&](const QString &, const QString &key) { given << key; });
    showActive(page, {800, 600});
    page.setFile(u"/x/Oost.gekend"_s);
    auto *password = named<QLineEdit>(page, "password");
    CHECK(QApplication::focusWidget() == password);
    CHECK(password->echoMode() == QLineEdit::Password);
    type(password, u"fout"_s);
    press(password, Qt::Key_Return);
    CHECK(given == QStringList{u"fout"_s});
    page.sayError(u"Dit wachtwoord opent de wijk niet."_s);
    CHECK(page.findChildren<Field *>().first()->error() == u"Dit wachtwoord opent de wijk niet."_s);
    CHECK(password->selectedText() == u"fout"_s);
    press(named<QPushButton>(page, "otherWay"), Qt::Key_Space);
    auto *key = named<QLineEdit>(page, "recoveryKey");
    CHECK(QApplication::focusWidget() == key);
    type(key, u"AAAA"_s);
    press(key, Qt::Key_Return);
    CHECK(given.last() == u"AAAA"_s);
}
