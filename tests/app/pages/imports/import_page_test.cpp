// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_service.h"

#include "app/models/history.h"
#include "app/pages/imports/import_page.h"
#include "app/widgets/notices.h"
#include "core/work/browse.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>

using namespace gekend;
using namespace gekend::app;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    TempService wijk;
    QString answer;
    ImportPage page;
    ChangeId change;

    Fixture()
        : page(wijk.service,
               {.askFile = [this](const QString &, const QString &) { return answer; },
                .askNewFile = {},
                .openOutside = {}})
    {
        showActive(page, {900, 700});
        QObject::connect(&page, &ImportPage::done, &page,
                         [this](const QString &, ChangeId id) { change = id; });
    }
    void choose(const QByteArray &content)
    {
        QFile file(wijk.folder.filePath(u"bestand.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        answer = file.fileName();
        press(page.findChild<QPushButton *>(u"chooseFile"_s), Qt::Key_Space);
    }
    QPushButton *takeIn() { return page.findChild<QPushButton *>(u"takeIn"_s); }
    QString notice() { return page.findChild<Notice *>()->sentence(); }
    size_t people()
    {
        return wijk.ask([](work::Wijk &open) { return work::listParties(open, PartyKind::Resident); }).size();
    }
};

const QByteArray kPeople = "voornamen;voorvoegsel;geslachtsnaam;geboortedatum\n"
                           "Kees;van den;Berg;1968-02-03\n"
                           "Fatima;;Aydin;1990-05-06\n";

} // namespace

TEST_CASE("a file is looked at first, then taken in as one change that can be undone", "[imports]")
{
    Fixture f;
    f.choose(kPeople);
    REQUIRE(waitFor([&] { return f.takeIn()->isVisible() && f.takeIn()->isEnabled(); }));
    CHECK(f.page.findChild<QComboBox *>(u"importKind"_s)->currentData().toInt() == int(ImportKind::People));
    CHECK(f.notice().contains(u"2 new"_s));
    CHECK(f.people() == 0);
    press(f.takeIn(), Qt::Key_Space);
    REQUIRE(waitFor([&] { return f.change.isValid(); }));
    CHECK(f.people() == 2);
    f.wijk.ask(undoLast);
    CHECK(f.people() == 0);
}

TEST_CASE("a file nobody understands is refused with a sentence, and nothing can be taken in", "[imports]")
{
    Fixture f;
    f.choose(QByteArray("\0\1\2\3binary", 10));
    REQUIRE(waitFor([&] { return f.takeIn()->isVisible(); }));
    CHECK_FALSE(f.takeIn()->isEnabled());
    CHECK_FALSE(f.notice().isEmpty());
}

TEST_CASE("the same file a second time brings nothing new", "[imports]")
{
    Fixture f;
    f.choose(kPeople);
    REQUIRE(waitFor([&] { return f.takeIn()->isVisible() && f.takeIn()->isEnabled(); }));
    press(f.takeIn(), Qt::Key_Space);
    REQUIRE(waitFor([&] { return f.change.isValid(); }));
    f.choose(kPeople);
    REQUIRE(waitFor([&] { return f.notice().contains(u"2 known already"_s); }));
    CHECK_FALSE(f.takeIn()->isEnabled());
}
