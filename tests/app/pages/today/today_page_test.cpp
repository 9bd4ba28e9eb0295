// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_service.h"

#include "app/models/history.h"
#include "app/pages/today/capture_panel.h"
#include "app/pages/today/follow_up_panel.h"
#include "app/pages/today/today_page.h"
#include "app/widgets/entry_list.h"

#include <QApplication>
#include <QStackedWidget>

using namespace gekend;
using namespace gekend::app;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    TempService wijk;
    TodayPage page;
    QStringList told;
    ChangeId last;

    explicit Fixture(const QStringList &lines = {})
        : page((wijk.record(lines), wijk.service), wijk.clock)
    {
        showActive(page, {1100, 700});
        QObject::connect(&page, &TodayPage::done, &page, [this](const QString &sentence, ChangeId change) {
            told << sentence;
            last = change;
        });
    }

    QAbstractItemModel *timeline() { return page.timeline().model(); }
    QAbstractItemModel *followUps() { return page.followUps().list().model(); }
    QWidget *edit() { return page.findChild<QWidget *>(u"captureText"_s); }
};

} // namespace

TEST_CASE("the page opens with the cursor in the line", "[today]")
{
    Fixture f;
    CHECK(QApplication::focusWidget() == f.edit());
}

TEST_CASE("a saved line appears in the timeline under its day, and undo takes it away", "[today]")
{
    Fixture f;
    type(f.edit(), u"praatje met @Fatima "_s);
    press(f.edit(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return f.timeline()->rowCount() == 2; }));
    CHECK(f.told == QStringList{u"Saved, with 1 new name(s)"_s});
    CHECK(f.timeline()->index(0, 0).data().toString().startsWith(u"Today"_s));
    CHECK(f.timeline()->index(1, 0).data().toString().contains(u"Fatima"_s));
    f.wijk.ask([change = f.last](work::Wijk &open) { return undoChange(open, change); });
    REQUIRE(waitFor([&] { return f.timeline()->rowCount() == 0; }));
}

TEST_CASE("Space ticks a follow-up off and tells how to take that back", "[today]")
{
    Fixture f({u"praatje met @Fatima !morgen terugbellen"_s, u"praatje met @Kees !vrijdag langsgaan"_s});
    REQUIRE(waitFor([&] { return f.followUps()->rowCount() == 2; }));
    CHECK(f.followUps()->index(0, 0).data().toString().contains(u"erugbellen"_s));
    f.page.followUps().list().setFocus();
    press(&f.page.followUps().list(), Qt::Key_Space);
    REQUIRE(waitFor([&] { return f.followUps()->rowCount() == 1; }));
    REQUIRE(f.told.size() == 1);
    f.wijk.ask([change = f.last](work::Wijk &open) { return undoChange(open, change); });
    REQUIRE(waitFor([&] { return f.followUps()->rowCount() == 2; }));
}

TEST_CASE("Enter on a contact asks for the card of who was met", "[today]")
{
    Fixture f({u"praatje met @Fatima"_s});
    REQUIRE(waitFor([&] { return f.timeline()->rowCount() == 2; }));
    PartyId wanted;
    QObject::connect(&f.page, &TodayPage::partyWanted, &f.page, [&](PartyId party) { wanted = party; });
    f.page.timeline().setFocus();
    press(&f.page.timeline(), Qt::Key_Return);
    CHECK(wanted.isValid());
}

TEST_CASE("a day of the timeline cannot be selected", "[today]")
{
    Fixture f({u"praatje met @Fatima"_s});
    REQUIRE(waitFor([&] { return f.timeline()->rowCount() == 2; }));
    CHECK_FALSE(f.timeline()->flags(f.timeline()->index(0, 0)).testFlag(Qt::ItemIsSelectable));
    f.page.timeline().setFocus();
    CHECK(f.page.timeline().currentIndex().row() == 1);
}
