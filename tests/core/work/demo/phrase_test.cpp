// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/phrase.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace gekend::work::demo;
using namespace Qt::StringLiterals;

namespace {

/// Says the key in angle brackets, with the text behind it.
class Echo final : public SlotSource {
public:
    void fill(const QString &key, const QString &text, QString &out) override
    {
        out += text.isEmpty() ? u'<' + key + u'>' : u'<' + key + u'=' + text + u'>';
    }
};

QString said(const QString &text, quint64 seed = 1)
{
    Random random(seed);
    Echo echo;
    return Phrase::parse(text).said(random, echo);
}

} // namespace

TEST_CASE("a phrase fills its slots and keeps the rest")
{
    CHECK(said(u"Koffie bij {wie}, {hij} was moe."_s) == u"Koffie bij <wie>, <hij> was moe.");
    CHECK(said(u"naar {meal:Samen Eten}"_s) == u"Naar <meal=Samen Eten>");
}

TEST_CASE("a phrase says one of its choices, also of choices in choices")
{
    QSet<QString> heard;
    for (quint64 seed = 1; seed < 60; ++seed)
        heard.insert(said(u"a [b/c [d/e]/]f"_s, seed));
    CHECK(heard == QSet<QString>{u"A bf"_s, u"A c df"_s, u"A c ef"_s, u"A f"_s});
}

TEST_CASE("a phrase starts its sentences with a capital")
{
    CHECK(said(u"één keer. [ja!] nee? om 10.30 uur"_s) == u"Één keer. Ja! Nee? Om 10.30 uur");
}

TEST_CASE("a phrase knows when a bracket is left open")
{
    CHECK(Phrase::parse(u"[a/b] {wie}").isWhole());
    CHECK_FALSE(Phrase::parse(u"[a/b").isWhole());
    CHECK_FALSE(Phrase::parse(u"a {wie").isWhole());
    CHECK_FALSE(Phrase::parse(u"[a] b]").isWhole());
    CHECK(Phrase::parse(u"{wie} [bij {buur}/in [{straat}]]").keys()
          == QStringList{u"wie"_s, u"buur"_s, u"straat"_s});
}

TEST_CASE("the same seed draws the same numbers, and streams differ")
{
    Random one(42, 3);
    Random same(42, 3);
    Random other(42, 4);
    int equal = 0;
    for (int i = 0; i < 1000; ++i) {
        const quint32 number = one.next();
        CHECK(number == same.next());
        equal += number == other.next();
    }
    CHECK(equal < 3);
    // PCG32 as published: the first numbers of state 42, sequence 54.
    Random known(42, 54);
    CHECK(known.next() == 0xa15c02b7u);
    CHECK(known.next() == 0x7b47f409u);
    CHECK(known.next() == 0xba1d3330u);
}
