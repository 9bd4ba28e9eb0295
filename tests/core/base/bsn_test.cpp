// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bsn.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace Qt::StringLiterals;

TEST_CASE("numbers that pass the eleven test look like a BSN", "[base][bsn]")
{
    for (const QString &number : {u"111222333"_s, u"123456782"_s, u" 123456782 "_s, u"123.456.782"_s,
                                  u"1234.56.782"_s, u"123 456 782"_s, u"010464554"_s, u"10464554"_s})
        CHECK(looksLikeBsn(number));
    for (const QString &number :
         {u"123456789"_s, u"000000000"_s, u""_s, u"0612345678"_s, u"1234567"_s, u"12345678A"_s,
          u"123456782 "_s + u"x"_s, u"--123456782"_s, u"123..456782"_s, u"১২৩৪৫৬৭৮২"_s})
        CHECK_FALSE(looksLikeBsn(number));
}

TEST_CASE("free text is searched for numbers that can be a BSN", "[base][bsn]")
{
    CHECK(bsnsIn(u"Haar BSN is 123456782, bel 0612345678.") == QStringList{u"123456782"_s});
    CHECK(bsnsIn(u"(111.222.333)") == QStringList{u"111.222.333"_s});
    CHECK(bsnsIn(u"op 5 123456782 en 111222333") == QStringList{u"123456782"_s, u"111222333"_s});
    CHECK(bsnsIn(u"NL91ABNA0417164300, +31612345678, 20240305, 06-12345678").isEmpty());
    CHECK(bsnsIn(u"zaak Z123456782 en 1234567820").isEmpty());
    CHECK(bsnsIn(u"").isEmpty());
}
