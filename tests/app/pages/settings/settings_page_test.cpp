// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/keys.h"

#include "app/pages/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>

using namespace gekend::app;
using namespace gekend::test;
using namespace Qt::StringLiterals;

TEST_CASE("every choice is told at once, and showing settings tells nothing", "[settings]")
{
    SettingsPage page;
    std::vector<ViewSettings> told;
    QObject::connect(&page, &SettingsPage::changed, &page,
                     [&](const ViewSettings &view) { told.push_back(view); });
    const ViewSettings start{.language = Language::English, .scheme = SchemeChoice::Dark, .textPercent = 150};
    page.setSettings(start);
    CHECK(told.empty());
    press(page.findChild<QComboBox *>(u"language"_s), Qt::Key_Up);
    REQUIRE(told.size() == 1);
    CHECK(told.back().language == Language::Dutch);
    CHECK(told.back().scheme == SchemeChoice::Dark);
    CHECK(told.back().textPercent == 150);
    press(page.findChild<QCheckBox *>(u"motion"_s), Qt::Key_Space);
    CHECK(told.back().reducedMotion);
}
