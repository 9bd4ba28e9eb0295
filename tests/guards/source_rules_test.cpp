// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/source_rules.h"

#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace gekend::guards;

namespace {

QStringList ownSources()
{
    QStringList files = filesBelow({u"core"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
    REQUIRE(files.size() > 10);
    return files;
}

template <typename Rule> std::vector<Finding> findingsOf(const QStringList &files, Rule rule)
{
    std::vector<Finding> all;
    for (const QString &file : files) {
        for (const Finding &finding : rule(file, sourceOf(file)))
            all.push_back(finding);
    }
    return all;
}

size_t sqlIn(const QString &source)
{
    return sqlLiterals(u"x.cpp"_s, source).size();
}

size_t gluedIn(const QString &source)
{
    return gluedSql(u"x.cpp"_s, source).size();
}

QStringList stateIn(const QString &source)
{
    QStringList found;
    for (const Finding &finding : sharedState(u"x.cpp"_s, source))
        found += finding.what.section(u": "_s, 1);
    return found;
}

} // namespace

TEST_CASE("only the store knows SQL", "[guards]")
{
    const auto findings =
        findingsOf(ownSources().filter(QRegularExpression(u"^(?!core/store/)"_s)), sqlLiterals);
    INFO(report(findings));
    CHECK(findings.empty());
}

TEST_CASE("values are bound, never glued into SQL", "[guards]")
{
    const auto findings = findingsOf(ownSources(), gluedSql);
    INFO(report(findings));
    CHECK(findings.empty());
}

TEST_CASE("nothing own is a singleton or a mutable global", "[guards]")
{
    const auto findings = findingsOf(ownSources(), sharedState);
    INFO(report(findings));
    CHECK(findings.empty());
}

TEST_CASE("a statement in a literal is SQL, a sentence is not", "[guards]")
{
    CHECK(sqlIn(u"f(\"SELECT id FROM party\");"_s) == 1);
    CHECK(sqlIn(u"f(u\"INSERT OR IGNORE INTO party VALUES (1)\"_s);"_s) == 1);
    CHECK(sqlIn(u"f(R\"(\n  UPDATE party SET name = ?)\");"_s) == 1);
    CHECK(sqlIn(u"f(\"delete from party\"); g(\"PRAGMA key\"); h(\"WITH a AS (SELECT 1) SELECT 2\");"_s)
          == 3);
    CHECK(sqlIn(u"f(\"Select a file\"); g(\"Update the signal\"); // \"SELECT id FROM party\""_s) == 0);
    CHECK(sqlIn(u"f(\"With whom?\"); g(\"Delete from the list\");"_s) == 0);
}

TEST_CASE("glue on SQL is found on either side", "[guards]")
{
    CHECK(gluedIn(u"q = \"SELECT id FROM party WHERE name = '\" + name;"_s) == 1);
    CHECK(gluedIn(u"q = u\"SELECT id FROM %1\"_s.arg(table);"_s) == 1);
    CHECK(gluedIn(u"q = cte + u\"SELECT id \"\n u\"FROM party\"_s;"_s) == 1);
    CHECK(gluedIn(u"q = \"SELECT id \" \"FROM party\"; r = a + b;"_s) == 0);
    CHECK(gluedIn(u"q = u\"SELECT id FROM %1\"_s.arg(table); // schema names only"_s) == 0);
    CHECK(gluedIn(u"q = u\"SELECT * FROM \"_s + quoted(table);"_s) == 0);
    CHECK(gluedIn(u"q = \"PRAGMA user_version=\" + QByteArray::number(version);"_s) == 0);
}

TEST_CASE("a variable that outlives its function and can change is found", "[guards]")
{
    CHECK(stateIn(u"int g_count;"_s) == QStringList{u"g_count"_s});
    CHECK(stateIn(u"namespace a { namespace { QHash<int, int> cache = {{1, 2}}; } }"_s)
          == QStringList{u"cache"_s});
    CHECK(stateIn(u"static const char *name = \"x\";"_s) == QStringList{u"name"_s});
    CHECK(stateIn(u"std::atomic<int> busy{0};"_s) == QStringList{u"busy"_s});
    CHECK(stateIn(u"extern int shared;"_s) == QStringList{u"shared"_s});
    CHECK(stateIn(u"struct A { static int made; int own; };"_s) == QStringList{u"made"_s});
    CHECK(stateIn(u"int f() { static int calls = 0; return ++calls; }"_s) == QStringList{u"calls"_s});
    CHECK(stateIn(u"A::A() : m_a{1} { if (x) { thread_local QString last; } }"_s) == QStringList{u"last"_s});
    CHECK(stateIn(u"void f() { g([] { static QString last; }); }"_s) == QStringList{u"last"_s});
}

TEST_CASE("constants, functions, members and locals are no shared state", "[guards]")
{
    CHECK(stateIn(u"constexpr int kMost = 3; const QString name; static const char *const kName = \"x\";"_s)
              .isEmpty());
    CHECK(stateIn(u"int f(int a = 1); bool operator==(A, B); auto g() -> int { int x = 1; return x; }"_s)
              .isEmpty());
    CHECK(stateIn(u"using A = int; enum class B { One, Two }; class C; template <typename T> class D;"_s)
              .isEmpty());
    CHECK(stateIn(
              u"class A { public: static A of(int x); private: int m_x = 0; static constexpr int k = 1; };"_s)
              .isEmpty());
    CHECK(
        stateIn(u"const QSet<QString> &words() { static const QSet<QString> all = {u\"a\"}; return all; }"_s)
            .isEmpty());
    CHECK(
        stateIn(u"Q_DECLARE_METATYPE(A)\nstruct B { int x; } ; template <> struct std::hash<B> { int y; };"_s)
            .isEmpty());
}

TEST_CASE("an own instance() is found, Qt's is not", "[guards]")
{
    CHECK(sharedState(u"x.h"_s, u"class A { static A &instance(); };"_s).size() == 1);
    CHECK(sharedState(u"x.cpp"_s, u"void f() { Settings::instance().save(); }"_s).size() == 1);
    CHECK(sharedState(u"x.cpp"_s, u"Q_GLOBAL_STATIC(A, theA)"_s).size() == 1);
    CHECK(sharedState(u"x.cpp"_s, u"void f() { QCoreApplication::instance()->quit(); }"_s).empty());
}
