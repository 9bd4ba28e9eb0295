// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace Qt::StringLiterals;

TEST_CASE("folding makes typed and written names meet", "[base][text]")
{
    CHECK(fold(u"Çelik") == u"celik"_s);
    CHECK(fold(u"Żółć") == u"zolc"_s);
    CHECK(fold(u"Ĳsbrand") == u"ijsbrand"_s);
    CHECK(fold(u"Straße") == u"strasse"_s);
    CHECK(fold(u"İbrahim") == u"ibrahim"_s);
    CHECK(fold(fold(u"Ærøskøbing")) == fold(u"Ærøskøbing"));
}

TEST_CASE("tokens are folded words without punctuation", "[base][text]")
{
    CHECK(foldedTokens(u"Café 't Hoekje, (Lekstraat 20-A)")
          == QStringList{u"cafe"_s, u"t"_s, u"hoekje"_s, u"lekstraat"_s, u"20"_s, u"a"_s});
    CHECK(foldedTokens(u" -- ").isEmpty());
}

TEST_CASE("tidied text is one line without invisible steering characters", "[base][text]")
{
    CHECK(tidied(u"  a\t\n b \u202Ec\u2066") == u"a b c"_s);
}

TEST_CASE("house numbers sort by value", "[base][text]")
{
    CHECK(sortKey(u"Lekstraat 2") < sortKey(u"Lekstraat 10"));
    CHECK(sortKey(u"Lekstraat 10") < sortKey(u"Lekstraat 10 A"));
}

TEST_CASE("numbers and lists read the Dutch way", "[base][text]")
{
    CHECK(dutchNumber(qint64(1234567)) == u"1.234.567"_s);
    CHECK(dutchNumber(1234.56, 1) == u"1.234,6"_s);
    CHECK(joinedDutch({u"a"_s, u"b"_s, u"c"_s}) == u"a, b en c"_s);
    CHECK(counted(1, u"contact"_s, u"contacten"_s) == u"1 contact"_s);
}
