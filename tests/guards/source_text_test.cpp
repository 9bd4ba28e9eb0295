// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/source_text.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace gekend::guards;

namespace {

QStringList texts(const QString &source)
{
    QStringList out;
    for (const Token &token : tokens(source))
        out += token.text;
    return out;
}

} // namespace

TEST_CASE("comments and preprocessor lines are no tokens", "[guards]")
{
    CHECK(texts(u"int a; // int b;\n/* int c;\n*/ int d;"_s)
          == QStringList{u"int"_s, u"a"_s, u";"_s, u"int"_s, u"d"_s, u";"_s});
    CHECK(texts(u"#define X \\\n int a;\nint b;"_s) == QStringList{u"int"_s, u"b"_s, u";"_s});
}

TEST_CASE("a literal is one token, whatever stands in it", "[guards]")
{
    const auto found = tokens(u"f(u\"a // \\\"b\\\"\", R\"sql(SELECT ')' \"x\" )sql\", '\\'', 1'000);"_s);
    REQUIRE(found.size() == 11);
    CHECK(found[2].kind == Token::Kind::Text);
    CHECK(found[2].text == u"a // \\\"b\\\""_s);
    CHECK(found[4].text == u"SELECT ')' \"x\" "_s);
    CHECK(found[6].text == u"\\'"_s);
    CHECK(found[8].text == u"1'000"_s);
}

TEST_CASE("tokens and includes know their line", "[guards]")
{
    const QString source = u"#include <QString>\n\n  #  include \"core/base/text.h\"\n/*\n*/int a;"_s;
    CHECK(tokens(source).front().line == 5);
    const auto found = includes(source);
    REQUIRE(found.size() == 2);
    CHECK_FALSE(found[0].quoted);
    CHECK(found[1].quoted);
    CHECK(found[1].path == u"core/base/text.h"_s);
    CHECK(found[1].line == 3);
}
