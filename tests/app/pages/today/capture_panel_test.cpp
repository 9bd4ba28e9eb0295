// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_service.h"

#include "app/pages/today/capture_panel.h"
#include "app/widgets/notices.h"
#include "core/work/browse.h"

#include <QApplication>

using namespace gekend;
using namespace gekend::app;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

/// A panel in a window, in the wijk of Anna Bakker.
struct Fixture {
    TempService wijk;
    std::unique_ptr<CapturePanel> panel;
    int saved = 0;

    explicit Fixture(const QStringList &lines = {})
    {
        wijk.record(lines);
        panel = std::make_unique<CapturePanel>(wijk.service, wijk.clock);
        showActive(*panel, {900, 500});
        panel->takeFocus();
        QObject::connect(panel.get(), &CapturePanel::recorded, panel.get(), [this] { ++saved; });
    }

    QWidget *edit() { return panel->line().findChild<QWidget *>(u"captureText"_s); }
    QStringList chips()
    {
        QStringList texts;
        for (const Chip &chip : panel->line().chips())
            texts << chip.text;
        return texts;
    }
    void waitForSave()
    {
        const int before = saved;
        REQUIRE(waitFor([&] { return saved > before; }));
    }
    std::vector<work::ContactView> contacts()
    {
        return wijk.ask([](work::Wijk &open) { return work::timeline(open, {}, {}, -1); });
    }
};

} // namespace

TEST_CASE("chips follow every keystroke and the text stays as typed", "[today]")
{
    Fixture f({u"praatje met @Fatima over #eenzaamheid"_s});
    const QString line = u"gebeld met @Fatima over #eenzaamheid gisteren 15:30, 10 min"_s;
    type(f.edit(), line);
    CHECK(f.panel->line().text() == line);
    CHECK(f.chips().contains(u"Fatima"_s));
    CHECK(f.chips().contains(u"eenzaamheid"_s));
}

TEST_CASE("kind and day are shown also when nobody typed them", "[today]")
{
    Fixture f;
    type(f.edit(), u"zomaar iets"_s);
    CHECK(f.chips() == QStringList{u"street chat"_s, u"today"_s});
}

TEST_CASE("Enter saves, empties the line and keeps the cursor in it", "[today]")
{
    Fixture f;
    type(f.edit(), u"praatje over de stoep"_s);
    press(f.edit(), Qt::Key_Return);
    CHECK(f.panel->line().text().isEmpty());
    CHECK(QApplication::focusWidget() == f.edit());
    f.waitForSave();
    REQUIRE(f.contacts().size() == 1);
    CHECK(f.contacts().front().contact.note.contains(u"stoep"_s));
}

TEST_CASE("the standard chat takes at most twelve keys beyond the note", "[today]")
{
    Fixture f({u"praatje met @Fatima"_s, u"praatje met @Fatih"_s});
    const QString note = u"maakt zich zorgen over de huur"_s;
    int keys = type(f.edit(), u"@fatim"_s);
    keys += press(f.edit(), Qt::Key_Return); // takes Fatima
    type(f.edit(), note);
    keys += press(f.edit(), Qt::Key_Return, Qt::ControlModifier);
    f.waitForSave();
    CHECK(keys + 2 <= 12); // and Ctrl+N before it
    const auto contact = f.contacts().front();
    CHECK(contact.contact.note.contains(note));
    REQUIRE(contact.inRole(ContactRole::Met).size() == 1);
    CHECK(contact.inRole(ContactRole::Met).front().name == u"Fatima"_s);
}

TEST_CASE("a new name is offered with its kinds, chosen by key, and made on saving", "[today]")
{
    Fixture f;
    type(f.edit(), u"praatje met @Yusuf"_s);
    REQUIRE(f.panel->line().popup().isOpen());
    CHECK(f.panel->line().popup().choices().front().name == u"New: Yusuf"_s);
    press(f.edit(), Qt::Key_Down);
    press(f.edit(), Qt::Key_Return);
    CHECK(f.chips().contains(u"New: Yusuf (professional)"_s));
    press(f.edit(), Qt::Key_Return);
    f.waitForSave();
    const auto met = f.contacts().front().inRole(ContactRole::Met);
    REQUIRE(met.size() == 1);
    CHECK(met.front().kind == u"professional"_s);
}

TEST_CASE("the kind of a new name can be changed on its chip", "[today]")
{
    Fixture f;
    type(f.edit(), u"praatje met @Yusuf "_s);
    const auto chips = f.panel->line().findChildren<ChipView *>();
    const auto fresh = std::find_if(chips.begin(), chips.end(), [](const ChipView *view) {
        return view->chip().state == Chip::State::New;
    });
    REQUIRE(fresh != chips.end());
    press(*fresh, Qt::Key_Space);
    REQUIRE(f.panel->line().popup().isOpen());
    press(f.edit(), Qt::Key_Down);
    press(f.edit(), Qt::Key_Down);
    press(f.edit(), Qt::Key_Return);
    CHECK(f.panel->line().text() == u"praatje met @Yusuf "_s);
    CHECK(f.chips().contains(u"New: Yusuf (household)"_s));
}

TEST_CASE("an ambiguous name is not saved before someone chose who is meant", "[today]")
{
    Fixture f;
    f.wijk.record({u"praatje met @\"Jan Smit\""_s, u"praatje met @\"Jan Bos\""_s});
    type(f.edit(), u"praatje met @Jan "_s);
    CHECK(f.chips().contains(u"Which Jan?"_s));
    CHECK_FALSE(f.panel->line().popup().isOpen());
    press(f.edit(), Qt::Key_Return);
    CHECK(f.saved == 0);
    REQUIRE(f.panel->line().popup().isOpen());
    CHECK(f.panel->line().popup().choices().size() == 2);
    CHECK_FALSE(f.panel->findChild<Notice *>()->isHidden());
    const QString wanted = f.panel->line().popup().choices()[1].name;
    press(f.edit(), Qt::Key_Down);
    press(f.edit(), Qt::Key_Return);
    press(f.edit(), Qt::Key_Return);
    f.waitForSave();
    CHECK(f.contacts().front().inRole(ContactRole::Met).front().name == wanted);
}

TEST_CASE("a line that cannot be saved comes back with the reason", "[today]")
{
    Fixture f;
    type(f.edit(), u"praatje met @Piet volgende week"_s);
    f.wijk.service.close();
    f.panel->line().setText(u"praatje met Piet"_s);
    press(f.edit(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return !f.panel->line().text().isEmpty(); }));
    CHECK(f.panel->line().text() == u"praatje met Piet"_s);
    CHECK_FALSE(f.panel->findChild<Notice *>()->sentence().isEmpty());
}
