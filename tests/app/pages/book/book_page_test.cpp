// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_service.h"

#include "app/models/history.h"
#include "app/pages/book/book_page.h"
#include "app/pages/book/card_sections.h"
#include "app/pages/book/party_card_view.h"
#include "app/widgets/entry_list.h"
#include "app/widgets/filter_bar.h"
#include "app/widgets/link_row.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace gekend;
using namespace gekend::app;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    TempService wijk;
    BookPage page;
    QStringList told;

    explicit Fixture(const QStringList &lines = {})
        : page((wijk.record(lines), wijk.service), wijk.clock)
    {
        showActive(page, {1100, 700});
        QObject::connect(&page, &BookPage::told, &page, [this](const QString &text) { told << text; });
    }

    QAbstractItemModel *rows() { return page.list().model(); }
    bool waitForRows(int count)
    {
        return waitFor([&] { return rows()->rowCount() == count; });
    }
    QString text(int row) { return rows()->index(row, 0).data().toString(); }
    QLineEdit *search() { return page.findChild<QLineEdit *>(u"bookSearch"_s); }
    PartyCardView *card() { return page.findChild<PartyCardView *>(); }
    void choose(const QString &name)
    {
        for (int row = 0; row < rows()->rowCount(); ++row) {
            if (text(row).startsWith(name))
                page.list().setCurrentIndex(rows()->index(row, 0));
        }
        REQUIRE(waitFor([&] { return card()->party().isValid() && card()->isVisible(); }));
    }
};

const QStringList kLines = {u"praatje met @\"Kees van den Berg\" over #wonen"_s,
                            u"praatje met @\"Fatima Aydin\" bij &\"De Bank op het plein\" over de huur"_s,
                            u"praatje met @\"Anna de Wit\" !vrijdag terugbellen"_s};

} // namespace

TEST_CASE("the list is alphabetical on the core word and counts its kinds", "[book]")
{
    Fixture f(kLines);
    REQUIRE(f.waitForRows(5)); // three people, a vindplek and who records
    CHECK(f.text(0).startsWith(u"Aydin, Fatima"_s));
    CHECK(f.text(2).startsWith(u"Berg, Kees van den"_s));
    auto *bar = f.page.findChild<FilterBar *>();
    bar->choose(int(PartyKind::Vindplek) + 1);
    REQUIRE(f.waitForRows(1));
    CHECK(f.text(0).startsWith(u"De Bank"_s));
}

TEST_CASE("search finds names and notes while typing, and says when there is nothing", "[book]")
{
    Fixture f(kLines);
    REQUIRE(f.waitForRows(5));
    type(f.search(), u"huur"_s);
    REQUIRE(f.waitForRows(1));
    CHECK(f.text(0).contains(u"huur"_s));
    f.search()->clear();
    type(f.search(), u"berg"_s);
    REQUIRE(waitFor([&] { return f.rows()->rowCount() == 1 && f.text(0).contains(u"Berg"_s); }));
    type(f.search(), u"xyz"_s);
    REQUIRE(f.waitForRows(0));
    CHECK_FALSE(f.page.list().isVisible());
}

TEST_CASE("Down goes from the search to the list, and a row shows its card", "[book]")
{
    Fixture f(kLines);
    REQUIRE(f.waitForRows(5));
    CHECK(QApplication::focusWidget() == f.search());
    press(f.search(), Qt::Key_Down);
    CHECK(QApplication::focusWidget() == &f.page.list());
    REQUIRE(waitFor([&] { return f.card()->isVisible() && f.card()->party().isValid(); }));
    CHECK(f.card()->accessibleName() == u"Fatima Aydin"_s);
}

TEST_CASE("the card says how well we know someone, and undo takes that back", "[book]")
{
    Fixture f;
    f.wijk.record({u"praatje met @Fatima, ze sprak me aan"_s});
    REQUIRE(f.waitForRows(2));
    f.choose(u"Fatima"_s);
    const auto party = f.card()->party();
    auto card = f.wijk.ask([party](work::Wijk &wijk) { return work::card(wijk, party, 10); });
    CHECK(ourTie(card.ties).knows == 1);
    CHECK_FALSE(isOneOfUs(card));
    f.wijk.ask(undoLast);
    REQUIRE(f.waitForRows(1));
    REQUIRE(waitFor([&] { return !f.card()->isVisible() || f.card()->party() != party; }));
}

TEST_CASE("hostile names are shown as typed and open nothing", "[book]")
{
    const QString hostile = u"<img src='//host/x.png'> & Zn"_s;
    Fixture f;
    f.wijk.ask([hostile](work::Wijk &wijk) {
        capture::Draft draft{.on = wijk.clock().today(), .note = hostile};
        draft.parties.push_back({.role = ContactRole::Met, .name = hostile, .kind = PartyKind::Shop});
        return work::record(wijk, draft, work::UnknownNames::Create);
    });
    REQUIRE(f.waitForRows(2));
    f.choose(u"<img"_s);
    CHECK(f.card()->accessibleName() == hostile);
    for (const QLabel *label : f.card()->findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
    for (const QWidget *widget : f.page.findChildren<QWidget *>()) {
        if (widget->toolTip().contains(u"img"_s))
            CHECK(widget->toolTip().contains(u"&lt;img"_s));
    }
}

TEST_CASE("the longest name there can be does not widen the page", "[book]")
{
    Fixture f;
    f.wijk.ask([](work::Wijk &wijk) {
        capture::Draft draft{.on = wijk.clock().today()};
        draft.parties.push_back(
            {.role = ContactRole::Met, .name = QString(400, u'W'), .kind = PartyKind::Shop});
        return work::record(wijk, draft, work::UnknownNames::Create);
    });
    REQUIRE(f.waitForRows(2));
    f.choose(u"WWW"_s);
    CHECK(f.page.minimumSizeHint().width() < 1100);
    CHECK(f.card()->widget()->width() <= f.card()->viewport()->width());
}
