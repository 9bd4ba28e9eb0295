// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace gekend::test;
using namespace Qt::StringLiterals;

TEST_CASE("wrong usage ends in 2 with help on stderr and nothing done", "[cli]")
{
    const Cli cli;
    for (const QStringList &words :
         {QStringList{}, QStringList{u"verzin"_s}, QStringList{u"add"_s}, QStringList{u"new"_s},
          QStringList{u"list"_s, cli.wijk(), u"dromen"_s},
          QStringList{u"import"_s, cli.wijk(), u"dromen"_s, u"-"_s}, QStringList{u"find"_s, cli.wijk()},
          QStringList{u"check"_s, cli.wijk(), u"--verzonnen"_s},
          QStringList{u"import"_s, cli.wijk(), u"cbs"_s, u"-"_s, u"--year"_s, u"20x4"_s}}) {
        const Ran ran = cli.call(words);
        INFO(words.join(u' ').toStdString());
        CHECK(ran.code == 2);
        CHECK(ran.out.isEmpty());
        CHECK_FALSE(ran.err.isEmpty());
    }
    CHECK_FALSE(QFile::exists(cli.wijk()));
}

TEST_CASE("help and version are no mistakes", "[cli]")
{
    const Cli cli;
    const Ran help = cli.call({u"--help"_s});
    CHECK(help.code == 0);
    for (const auto verb : {"new", "import", "add", "find", "show", "list", "undo", "redo", "log", "check",
                            "batch", "password", "profile", "done", "demo"})
        CHECK(help.out.contains(verb));
    CHECK(cli.call({u"--version"_s}).code == 0);
}

TEST_CASE("a refusal is one sentence on stderr and ends in 1", "[cli]")
{
    const Cli cli;
    cli.make();
    for (const QStringList &words :
         {QStringList{u"show"_s, u"Niemand"_s}, QStringList{u"undo"_s, u"abc"_s}, QStringList{u"redo"_s},
          QStringList{u"done"_s, u"12"_s}, QStringList{u"list"_s, u"contacts"_s, u"--from"_s, u"gisteren"_s},
          QStringList{u"import"_s, u"people"_s, u"/bestaat/niet.csv"_s},
          QStringList{u"add"_s, u"praatje met @Kees"_s, u"--at"_s, u"straks"_s}}) {
        const Ran ran = cli.on(words.front(), words.mid(1));
        INFO(words.join(u' ').toStdString());
        CHECK(ran.code == 1);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.trimmed().count(u'\n') == 0);
        CHECK(ran.err.trimmed().endsWith(u'.'));
    }
}

TEST_CASE("a bad import file ends in 1 and leaves the wijk byte for byte", "[cli]")
{
    Cli cli;
    cli.make();
    QFile file(cli.wijk());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QString page = cli.write(u"pagina.csv"_s, "<html><body><table></table></body></html>");
    for (const auto &kind : {u"cbs"_s, u"areas"_s, u"addresses"_s, u"places"_s, u"people"_s, u"contacts"_s}) {
        const Ran ran = cli.on(u"import"_s, {kind, page});
        INFO(kind.toStdString());
        CHECK(ran.code == 1);
        CHECK(ran.out.isEmpty());
        CHECK_FALSE(ran.err.trimmed().isEmpty());
    }
    file.seek(0);
    CHECK((file.readAll() == before));
}

TEST_CASE("every list is an array with id, kind and name", "[cli]")
{
    const Cli cli;
    cli.make();
    REQUIRE(cli.on(u"add"_s,
                   {u"praatje met @Kees bij &plein over #groen !vrijdag bellen"_s, u"--create"_s, u"--at"_s,
                    u"2024-03-05T12:00"_s})
                .code
            == 0);
    for (const auto &kind : {u"residents"_s, u"households"_s, u"shops"_s, u"institutions"_s, u"initiatives"_s,
                             u"professionals"_s, u"teams"_s, u"vindplekken"_s, u"areas"_s, u"signals"_s,
                             u"follow_ups"_s, u"ties"_s}) {
        INFO(kind.toStdString());
        for (const QJsonValue row : cli.json(u"list"_s, {kind}).array()) {
            CHECK(row[u"id"].toString().toLongLong() > 0);
            CHECK_FALSE(row[u"kind"].toString().isEmpty());
            CHECK_FALSE(row[u"name"].toString().isEmpty());
        }
    }
    CHECK(cli.json(u"list"_s, {u"residents"_s}).array().size() == 1);
    CHECK(cli.json(u"list"_s, {u"ties"_s}).array().size() == 1);
}
