// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/source_text.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace gekend::guards;

namespace {

constexpr qsizetype kMostLines = 500;
constexpr qsizetype kMostHeaderLines = 250;

/// The sources the build compiles, relative to the source folder.
QSet<QString> builtSources()
{
    QFile file(QStringLiteral(GEKEND_BINARY_DIR "/compile_commands.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QDir root(QStringLiteral(GEKEND_SOURCE_DIR));
    QSet<QString> built;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue entry : entries)
        built.insert(root.relativeFilePath(entry.toObject().value(u"file"_s).toString()));
    return built;
}

/// core-only builds leave the window and its tests out, and gekend-cli in, where no_pages.cpp stands in for
/// pages.cpp.
bool isExpected(const QString &path, bool withWindow)
{
    if (path == u"app/cli/pages.cpp"_s || path == u"app/cli/no_pages.cpp"_s)
        return withWindow == path.endsWith(u"/pages.cpp"_s);
    const QString inside = path.startsWith(u"tests/"_s) ? path.mid(6) : path;
    return withWindow || !inside.startsWith(u"app/"_s) || inside.startsWith(u"app/cli/"_s);
}

QStringList unbuilt(const QStringList &files)
{
    const QSet<QString> built = builtSources();
    REQUIRE(built.contains(u"tests/guards/tree_test.cpp"_s));
    const bool withWindow = built.contains(u"app/widgets/style.cpp"_s);
    QStringList missing;
    for (const QString &file : files) {
        if (isExpected(file, withWindow) && !built.contains(file))
            missing += file;
    }
    return missing;
}

/// The line that must hold the licence: the first, or the second of a script.
QString licenceLine(const QString &source)
{
    return source.startsWith(u"#!"_s) ? source.section(u'\n', 1, 1) : source.section(u'\n', 0, 0);
}

} // namespace

TEST_CASE("every test file is built", "[guards]")
{
    const QStringList tests = filesBelow({u"tests"_s}, {u"*_test.cpp"_s});
    REQUIRE(tests.contains(u"tests/guards/tree_test.cpp"_s));
    CHECK(unbuilt(tests) == QStringList());
}

TEST_CASE("every source file is built", "[guards]")
{
    CHECK(unbuilt(filesBelow({u"core"_s, u"app"_s}, {u"*.cpp"_s})) == QStringList());
}

TEST_CASE("a file that is in no target is noticed", "[guards]")
{
    CHECK(unbuilt({u"core/base/text.cpp"_s, u"core/base/forgotten.cpp"_s})
          == QStringList{u"core/base/forgotten.cpp"_s});
    CHECK(isExpected(u"tests/app/cli/add_test.cpp"_s, false));
    CHECK_FALSE(isExpected(u"tests/app/models/contact_model_test.cpp"_s, false));
    CHECK(isExpected(u"app/models/contact_model.cpp"_s, true));
    CHECK(isExpected(u"app/cli/no_pages.cpp"_s, false));
    CHECK_FALSE(isExpected(u"app/cli/no_pages.cpp"_s, true));
}

TEST_CASE("no source file outgrows its room", "[guards]")
{
    QStringList tooLong;
    for (const QString &file : filesBelow({u"core"_s, u"app"_s, u"tests"_s}, {u"*.cpp"_s, u"*.h"_s})) {
        const qsizetype lines = sourceOf(file).count(u'\n');
        if (lines > (file.endsWith(u".h") ? kMostHeaderLines : kMostLines))
            tooLong += u"%1 (%2 lines)"_s.arg(file).arg(lines);
    }
    CHECK(tooLong == QStringList());
}

TEST_CASE("every file of ours names its licence first, and headers guard themselves", "[guards]")
{
    QStringList without;
    const QStringList patterns = {u"*.cpp"_s, u"*.h"_s,     u"*.c"_s,           u"*.sql"_s,
                                  u"*.sh"_s,  u"*.cmake"_s, u"CMakeLists.txt"_s};
    QStringList files = filesBelow({u"core"_s, u"app"_s, u"tests"_s, u"packaging"_s}, patterns);
    files += {u"CMakeLists.txt"_s, u"dev"_s, u".ci/run"_s};
    for (const QString &file : files) {
        const QString source = sourceOf(file);
        if (!licenceLine(source).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
            without += file;
        if (file.endsWith(u".h") && source.section(u'\n', 1, 1) != u"#pragma once"_s)
            without += file;
    }
    CHECK(without == QStringList());
}
