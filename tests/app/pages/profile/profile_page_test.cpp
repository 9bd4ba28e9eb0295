// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_service.h"

#include "app/pages/profile/page_preview.h"
#include "app/pages/profile/profile_page.h"
#include "core/work/import/import.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>

using namespace gekend;
using namespace gekend::app;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

QString bordersFile(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"buurten.geojson"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"statcode":"BU99990001","statnaam":"Zuid","jaar":2024},
         "geometry":{"type":"Polygon","coordinates":[[[5.1,52.1],[5.2,52.1],[5.2,52.2],[5.1,52.1]]]}},
        {"type":"Feature","properties":{"statcode":"BU99990002","statnaam":"Noord","jaar":2024},
         "geometry":{"type":"Polygon","coordinates":[[[5.2,52.1],[5.3,52.1],[5.3,52.2],[5.2,52.1]]]}}]})");
    return file.fileName();
}

struct Fixture {
    TempService wijk;
    QString answer; // of the file dialog
    ProfilePage page;

    Fixture()
        : page(wijk.service,
               {.askFile = {},
                .askNewFile = [this](const QString &, const QString &, const QString &) { return answer; },
                .openOutside = {}})
    {
    }
    QComboBox *areas() { return page.findChild<QComboBox *>(u"areas"_s); }
    void importAreas()
    {
        wijk.ask([path = bordersFile(wijk.folder)](work::Wijk &open) {
            return work::importAreas(open, path, {.year = 2024, .progress = {}});
        });
    }
};

} // namespace

TEST_CASE("without areas the page says what to bring in", "[profile]")
{
    Fixture f;
    bool wanted = false;
    QObject::connect(&f.page, &ProfilePage::importWanted, &f.page, [&] { wanted = true; });
    showActive(f.page, {1000, 700});
    QPushButton *import = nullptr;
    REQUIRE(waitFor([&] {
        for (auto *button : f.page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->objectName() != u"exportPdf")
                import = button;
        }
        return import != nullptr;
    }));
    press(import, Qt::Key_Space);
    CHECK(wanted);
    CHECK_FALSE(f.page.findChild<QPushButton *>(u"exportPdf"_s)->isEnabled());
}

TEST_CASE("areas are listed by name, the pages of the chosen one are shown and saved as PDF", "[profile]")
{
    Fixture f;
    f.importAreas();
    showActive(f.page, {1000, 700});
    REQUIRE(waitFor([&] { return f.page.preview().pageCount() > 0; }));
    CHECK(f.areas()->itemText(0).startsWith(u"Noord"_s));
    CHECK(f.areas()->itemText(1).startsWith(u"Zuid"_s));
    f.answer = f.wijk.folder.filePath(u"profiel.pdf"_s);
    QString saved;
    QObject::connect(&f.page, &ProfilePage::exported, &f.page, [&](const QString &path) { saved = path; });
    press(f.page.findChild<QPushButton *>(u"exportPdf"_s), Qt::Key_Space);
    REQUIRE(waitFor([&] { return !saved.isEmpty(); }));
    QFile pdf(saved);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("thinking better of it saves nothing", "[profile]")
{
    Fixture f;
    f.importAreas();
    showActive(f.page, {1000, 700});
    REQUIRE(waitFor([&] { return f.page.preview().pageCount() > 0; }));
    bool saved = false;
    QObject::connect(&f.page, &ProfilePage::exported, &f.page, [&] { saved = true; });
    press(f.page.findChild<QPushButton *>(u"exportPdf"_s), Qt::Key_Space);
    f.wijk.ask([](work::Wijk &open) { return work::listAreas(open); });
    CHECK_FALSE(saved);
}
