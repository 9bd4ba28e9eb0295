// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <QDir>

using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

Ran withPassword(const Cli &cli, const QString &file)
{
    return cli.call(
        {u"list"_s, cli.wijk(), u"professionals"_s, u"--json"_s, u"--password-file"_s, cli.path(file)});
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("new gives the recovery key once and encrypts the file", "[cli][keys]")
{
    const Cli cli;
    const Ran made = cli.call({u"new"_s, cli.wijk(), u"--me"_s, u"Femke Jansen"_s, u"--password-file"_s,
                               cli.path(u"wachtwoord"_s)});
    CHECK(made.code == 0);
    CHECK(made.out.trimmed().size() > 20);
    CHECK_FALSE(bytesOf(cli.wijk()).contains("Femke"));
    CHECK_FALSE(bytesOf(cli.wijk()).startsWith("SQLite format 3"));
    const Ran twice = cli.call({u"new"_s, cli.wijk(), u"--password-file"_s, cli.path(u"wachtwoord"_s)});
    CHECK(twice.code == 1);
    CHECK(twice.err.contains(u"bestaat al"_s));
}

TEST_CASE("a wijk without a password is not made", "[cli][keys]")
{
    Cli cli;
    cli.write(u"leeg"_s, "\n");
    for (const QStringList &words : {QStringList{}, QStringList{u"--password-file"_s, cli.path(u"leeg"_s)}}) {
        const Ran ran = cli.call(QStringList{u"new"_s, cli.wijk()} + words);
        CHECK(ran.code == 1);
        CHECK(ran.out.isEmpty());
        CHECK_FALSE(QFile::exists(cli.wijk()));
    }
}

TEST_CASE("the password opens, another one is refused, none is asked for", "[cli][keys]")
{
    Cli cli;
    cli.make();
    cli.write(u"fout"_s, "iets anders\n");
    CHECK(withPassword(cli, u"wachtwoord"_s).array().at(0)[u"name"].toString() == u"Femke Jansen"_s);
    const Ran wrong = withPassword(cli, u"fout"_s);
    CHECK(wrong.code == 1);
    CHECK(wrong.out.isEmpty());
    CHECK(wrong.err.contains(u"wachtwoord"_s));
    const Ran none = cli.call({u"list"_s, cli.wijk(), u"professionals"_s});
    CHECK(none.code == 1);
    CHECK(none.err.contains(u"--password-file"_s));
    const Ran piped = cli.call({u"list"_s, cli.wijk(), u"professionals"_s, u"--password-file"_s, u"-"_s},
                               "een lang geheim\n");
    CHECK(piped.code == 0);
}

TEST_CASE("without its keys file a wijk opens with the recovery key, which writes it anew", "[cli][keys]")
{
    Cli cli;
    cli.make();
    QFile::remove(cli.wijk() + u"-keys"_s);
    REQUIRE(QDir(cli.path(u"data"_s)).removeRecursively()); // the copy that is kept apart goes too
    const Ran lost = withPassword(cli, u"wachtwoord"_s);
    CHECK(lost.code == 1);
    CHECK(lost.err.contains(u"herstelsleutel"_s)); // said as such, never as a wrong password
    CHECK(cli.json(u"list"_s, {u"professionals"_s}).array().size() == 1);
    cli.write(u"nieuw"_s, "een nieuw geheim\n");
    CHECK(cli.on(u"password"_s, {u"--new-password-file"_s, cli.path(u"nieuw"_s)}).code == 0);
    CHECK(QFile::exists(cli.wijk() + u"-keys"_s));
    CHECK(withPassword(cli, u"nieuw"_s).code == 0);
    CHECK(withPassword(cli, u"wachtwoord"_s).code == 1);
}

TEST_CASE("the copy of the keys that is kept apart opens when the keys file is lost", "[cli][keys]")
{
    Cli cli;
    cli.make();
    REQUIRE(QFile::remove(cli.wijk() + u"-keys"_s));
    CHECK(withPassword(cli, u"wachtwoord"_s).code == 0);
}

TEST_CASE("password wraps the key anew and leaves the wijk as it was", "[cli][keys]")
{
    Cli cli;
    cli.make();
    cli.write(u"nieuw"_s, "een nieuw geheim\n");
    const Ran changed = cli.call({u"password"_s, cli.wijk(), u"--new-password-file"_s, cli.path(u"nieuw"_s),
                                  u"--password-file"_s, cli.path(u"wachtwoord"_s)});
    CHECK(changed.code == 0);
    CHECK(withPassword(cli, u"nieuw"_s).code == 0);
    CHECK(withPassword(cli, u"wachtwoord"_s).code == 1);
    CHECK(cli.json(u"list"_s, {u"professionals"_s}).array().size()
          == 1); // the recovery key is still the same
    CHECK(cli.json(u"log"_s).array().size() == 1);
}

TEST_CASE("a wrong recovery key and the key of another wijk are refused", "[cli][keys]")
{
    Cli cli;
    cli.make();
    const Cli other;
    other.make();
    for (const QByteArray &key :
         {QByteArray("geen sleutel\n"), bytesOf(other.path(u"sleutel"_s)), QByteArray("\n")}) {
        cli.write(u"andere"_s, key);
        const Ran ran = cli.call(
            {u"list"_s, cli.wijk(), u"professionals"_s, u"--recovery-file"_s, cli.path(u"andere"_s)});
        CHECK(ran.code == 1);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains(u"herstelsleutel"_s));
    }
}

TEST_CASE("what is no wijk is refused and left as it was", "[cli][keys]")
{
    Cli cli;
    cli.make();
    const QByteArray plain = QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    for (const QByteArray &bytes : {plain, QByteArray("hallo"), QByteArray()}) {
        const QString path = cli.write(u"vreemd.gekend"_s, bytes);
        const Ran ran = cli.call({u"check"_s, path, u"--recovery-file"_s, cli.path(u"sleutel"_s)});
        CHECK(ran.code == 1);
        CHECK(ran.out.isEmpty());
        CHECK_FALSE(ran.err.isEmpty());
        CHECK(bytesOf(path) == bytes);
    }
    const Ran missing =
        cli.call({u"check"_s, cli.path(u"niets.gekend"_s), u"--recovery-file"_s, cli.path(u"sleutel"_s)});
    CHECK(missing.code == 1);
    CHECK_FALSE(QFile::exists(cli.path(u"niets.gekend"_s)));
}
