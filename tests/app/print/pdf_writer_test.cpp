// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf_writer.h"

#include "core/profile/profile.h"
#include "tests/support/catch.h"
#include "tests/support/sample_profile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace gekend;
using namespace gekend::app;
using namespace Qt::StringLiterals;

namespace {

/// What a program of poppler-utils or qpdf says; nothing when it is not installed.
std::optional<QString> saidBy(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN(program + u" is not installed: not checked"_s);
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Kept in the build folder, to be looked at.
QString written(const profile::ProfileInput &input, const QString &name)
{
    const QString folder = QStringLiteral(GEKEND_BINARY_DIR) + u"/shots"_s;
    QDir().mkpath(folder);
    const QString path = folder + u'/' + name;
    REQUIRE_OK(writePdf(profile::buildProfile(input), path));
    return path;
}

int pagesOf(const QString &info)
{
    return QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(info).captured(1).toInt();
}

} // namespace

TEST_CASE("the profile is a PDF with title, author, language, pages and embedded fonts", "[print]")
{
    const QString path = written(test::richProfileInput(), u"profile_rich.pdf"_s);
    CHECK(QFile(path).size() < 1'000'000);
    if (const auto info = saidBy(u"pdfinfo"_s, {path})) {
        CHECK(pagesOf(*info) >= 4);
        CHECK(info->contains(u"Wijkprofiel Centrum-Noord, Delft"_s));
        CHECK(info->contains(u"Sam Voorbeeld"_s));
        CHECK(info->contains(u"A4"_s));
    }
    if (const auto fonts = saidBy(u"pdffonts"_s, {path})) {
        const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
        CHECK_FALSE(lines.isEmpty());
        for (const QString &line : lines) {
            CAPTURE(line);
            CHECK(QRegularExpression(u"yes (yes|no)  ?yes"_s).match(line).hasMatch()); // embedded, with text
        }
    }
    if (const auto check = saidBy(u"qpdf"_s, {u"--check"_s, path}))
        CHECK(check->contains(u"No syntax or stream encoding errors"_s));
}

TEST_CASE("all words can be selected as they are read, with spaces and dashes", "[print]")
{
    const QString path = written(test::richProfileInput(), u"profile_text.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains(" <0009> ")); // no glyph is named a tab
    const auto text = saidBy(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!text)
        return;
    CHECK_FALSE(text->contains(u'\t'));
    for (const QString &words :
         {u"Centrum-Noord"_s, u"In één oogopslag"_s, u"Wie wonen hier"_s, u"Onze contacten"_s,
          u"Wat wij horen"_s, u"Verantwoording"_s, u"Bron: CBS"_s,
          u"Bron: eigen registratie, 2023 t/m 2025"_s, u"hoger dan Delft"_s, u"dinsdag 10–12 uur"_s,
          u"2 van "_s, u"€ 389.000"_s, u"19,3%"_s, u"© Kadaster / Centraal Bureau voor de Statistiek, 2024"_s,
          u"Huisartsenpraktijk"_s, u"Leefbaarheid"_s, u"Praatjes op straat"_s, u"500 m"_s}) {
        CAPTURE(words);
        CHECK(text->contains(words));
    }
    const QString ligatures = u"ﬀﬁﬂﬃﬄ"_s;
    for (const QChar ligature : ligatures)
        CHECK_FALSE(text->contains(ligature));
}

TEST_CASE("an area of which nothing is known still gets a decent profile", "[print]")
{
    const QString path = written(test::emptyProfileInput(), u"profile_empty.pdf"_s);
    if (const auto info = saidBy(u"pdfinfo"_s, {path}))
        CHECK(pagesOf(*info) >= 2);
    if (const auto text = saidBy(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})) {
        CHECK(text->contains(u"Wat wij niet weten"_s));
        CHECK_FALSE(text->contains(u"eenzaamheid"_s));
    }
}

TEST_CASE("a place that cannot be written to is refused with a sentence, and what was there stays", "[print]")
{
    const profile::Document document = profile::buildProfile(test::emptyProfileInput());
    const QTemporaryDir folder;
    const auto refusal = [&](const QString &path) {
        const auto result = writePdf(document, path);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == Error::Code::Io);
        return sentence(result.error());
    };
    CHECK(refusal(folder.filePath(u"geen/map.pdf"_s)).contains(u"de map bestaat niet"_s));
    CHECK(refusal(folder.path()).contains(u"dat is een map"_s));
    CHECK(refusal({}).contains(u"geen naam"_s));
    QFile file(folder.filePath(u"bestand"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("blijft");
    file.close();
    CHECK(refusal(folder.filePath(u"bestand/profiel.pdf"_s)).contains(u"is een bestand"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "blijft");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1); // nothing half-written is left
}

TEST_CASE("a second profile replaces the first", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"profiel.pdf"_s);
    REQUIRE_OK(writePdf(profile::buildProfile(test::richProfileInput()), path));
    const qint64 rich = QFile(path).size();
    REQUIRE_OK(writePdf(profile::buildProfile(test::emptyProfileInput()), path));
    CHECK(QFile(path).size() < rich);
}
