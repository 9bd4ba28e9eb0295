// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/keys.h"

#include "app/widgets/capture_edit.h"
#include "app/widgets/capture_line.h"

#include <QVBoxLayout>

using namespace gekend::app;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

/// A line that completes the names of two people and counts what it tells.
struct Fixture {
    QWidget window;
    CaptureLine *line = new CaptureLine;
    int submitted = 0;
    QStringList chosen;

    Fixture()
    {
        window.resize(800, 400);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(line);
        column->addStretch(1);
        line->setCompleter([](const TypedToken &token) {
            std::vector<Completion> found;
            for (const QString &name : {u"Fatima"_s, u"Fatih"_s}) {
                if (token.sign == u'@' && name.startsWith(token.typed, Qt::CaseInsensitive)
                    && name != token.typed)
                    found.push_back({.insert = u"@"_s + name, .name = name});
            }
            return found;
        });
        QObject::connect(line, &CaptureLine::submitted, line, [this] { ++submitted; });
        QObject::connect(line, &CaptureLine::chosen, line,
                         [this](const Completion &choice) { chosen << choice.name; });
        window.show();
        window.activateWindow();
        line->takeFocus();
    }

    QWidget *edit() const { return line->findChild<QWidget *>(u"captureText"_s); }
};

} // namespace

TEST_CASE("a token is the last sign at the start of a word, up to the cursor", "[widgets]")
{
    const auto token = tokenAt(u"praatje met @fat"_s, 16);
    REQUIRE(token);
    CHECK(token->sign == u'@');
    CHECK(token->typed == u"fat"_s);
    CHECK(token->from == 12);
    CHECK(tokenAt(u"met @Kees van den"_s, 17)->typed == u"Kees van den"_s);
    CHECK(tokenAt(u"bij &\"Bakkerij Y"_s, 16)->typed == u"Bakkerij Y"_s);
    CHECK_FALSE(tokenAt(u"praatje"_s, 7));
    CHECK_FALSE(tokenAt(u"mail jan@x"_s, 10));
    CHECK_FALSE(tokenAt(u"met @\"Kees\" bij"_s, 15));
    CHECK_FALSE(tokenAt(u"@ alleen"_s, 8));
    CHECK_FALSE(tokenAt(u"@a, en toen"_s, 11));
    CHECK_FALSE(tokenAt(u""_s, 0));
}

TEST_CASE("Enter takes the chosen name, the next Enter saves", "[widgets]")
{
    Fixture f;
    type(f.edit(), u"praatje met @fat"_s);
    CHECK(f.line->popup().isOpen());
    press(f.edit(), Qt::Key_Return);
    CHECK(f.line->text() == u"praatje met @Fatima"_s);
    CHECK(f.chosen == QStringList{u"Fatima"_s});
    CHECK_FALSE(f.line->popup().isOpen());
    CHECK(f.submitted == 0);
    press(f.edit(), Qt::Key_Return);
    CHECK(f.submitted == 1);
}

TEST_CASE("arrows choose another name and Escape leaves the text alone", "[widgets]")
{
    Fixture f;
    type(f.edit(), u"@fat"_s);
    press(f.edit(), Qt::Key_Escape);
    CHECK_FALSE(f.line->popup().isOpen());
    CHECK(f.line->text() == u"@fat"_s);
    type(f.edit(), u"i"_s);
    press(f.edit(), Qt::Key_Down);
    press(f.edit(), Qt::Key_Tab);
    CHECK(f.line->text() == u"@Fatih"_s);
}

TEST_CASE("Ctrl+Enter saves, also with the popup open", "[widgets]")
{
    Fixture f;
    type(f.edit(), u"@fat"_s);
    press(f.edit(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.submitted == 1);
    CHECK(f.line->text() == u"@fat"_s);
}

TEST_CASE("chips show what was understood and never change the text", "[widgets]")
{
    Fixture f;
    f.line->setText(u"praatje met @Fatima"_s);
    f.line->setChips({{.from = 0, .to = 7, .glyph = Glyph::Chat, .text = u"Praatje"_s},
                      {.from = 12, .to = 19, .text = u"Fatima"_s, .state = Chip::State::New, .choice = 3}});
    const auto views = f.line->findChildren<ChipView *>();
    REQUIRE(views.size() == 2);
    CHECK(views[0]->accessibleName() == u"Praatje"_s);
    CHECK(views[0]->focusPolicy() == Qt::NoFocus);
    CHECK(views[1]->focusPolicy() == Qt::TabFocus);
    int pressed = -1;
    QObject::connect(f.line, &CaptureLine::chipPressed, f.line, [&](int choice) { pressed = choice; });
    press(views[1], Qt::Key_Space);
    CHECK(pressed == 3);
    CHECK(f.line->text() == u"praatje met @Fatima"_s);
}

TEST_CASE("a pasted text becomes one line", "[widgets]")
{
    Fixture f;
    paste(f.edit(), u"eerste regel\ntweede\tregel"_s);
    CHECK(f.line->text() == u"eerste regel tweede regel"_s);
}

TEST_CASE("the keys to undo go to the window while nothing is typed", "[widgets]")
{
    Fixture f;
    CHECK_FALSE(overrides(f.edit(), Qt::Key_Z, Qt::ControlModifier));
    type(f.edit(), u"x"_s);
    CHECK(overrides(f.edit(), Qt::Key_Z, Qt::ControlModifier));
}
