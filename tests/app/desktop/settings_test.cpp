// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "app/desktop/appearance.h"
#include "app/desktop/settings.h"

#include <QDBusVariant>
#include <QTemporaryDir>

using namespace gekend::app;
using namespace Qt::StringLiterals;

TEST_CASE("settings come back as they were written, and Dutch is where one starts", "[desktop]")
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    CHECK(readSettings(file) == Settings{});
    CHECK(readSettings(file).view.language == Language::Dutch);
    const Settings settings{.view = {.language = Language::English,
                                     .scheme = SchemeChoice::Dark,
                                     .textPercent = 150,
                                     .reducedMotion = true},
                            .geometry = "somewhere",
                            .recents = {{u"/a.gekend"_s, u"A"_s}, {u"/b.gekend"_s, u"B, en C"_s}}};
    writeSettings(file, settings);
    CHECK(readSettings(file) == settings);
}

TEST_CASE("a size of text that nobody offers is brought in bounds", "[desktop]")
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    file.setValue(u"textPercent"_s, 5000);
    CHECK(readSettings(file).view.textPercent == 200);
}

TEST_CASE("a wijk is remembered once, the newest first, eight at most", "[desktop]")
{
    Settings settings;
    for (int i = 0; i < 10; ++i)
        remember(settings, {u"/%1"_s.arg(i), u"W"_s});
    remember(settings, {u"/5"_s, u"Vijf"_s});
    REQUIRE(settings.recents.size() == 8);
    CHECK(settings.recents[0].name == u"Vijf"_s);
    CHECK(settings.recents[1].path == u"/9"_s);
    forget(settings, u"/5"_s);
    CHECK(settings.recents.size() == 7);
}

TEST_CASE("the desktop decides light or dark unless the user does", "[desktop]")
{
    CHECK(themeOf({}, Scheme::Dark).scheme == Scheme::Dark);
    CHECK(themeOf({.scheme = SchemeChoice::Light}, Scheme::Dark).scheme == Scheme::Light);
    CHECK(themeOf({.scheme = SchemeChoice::Dark}, Scheme::Light).scheme == Scheme::Dark);
    CHECK(themeOf({.textPercent = 150}, Scheme::Light).textScale == 1.5);
}

TEST_CASE("the portal's answer is read however deep it is wrapped", "[desktop]")
{
    CHECK(schemeOfPortal(QVariant(1u)) == Scheme::Dark);
    CHECK(schemeOfPortal(QVariant::fromValue(QDBusVariant(1u))) == Scheme::Dark);
    CHECK(schemeOfPortal(QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(1u)))))
          == Scheme::Dark);
    CHECK(schemeOfPortal(QVariant(0u)) == Scheme::Light);
    CHECK(schemeOfPortal(QVariant(2u)) == Scheme::Light);
    CHECK(schemeOfPortal({}) == Scheme::Light);
}
