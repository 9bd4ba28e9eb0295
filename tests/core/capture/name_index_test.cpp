// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/capture/sample_names.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::capture;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<NamedThing> &things)
{
    QStringList names;
    for (const NamedThing &thing : things)
        names += thing.name;
    return names;
}

NamedThing resident(qint64 id, const QString &name, qint64 recency = 0)
{
    return {.id = id, .partyKind = PartyKind::Resident, .name = name, .recency = recency};
}

NameMatch longest(const NameIndex &index, const QString &text, NameFilter filter = kAnything)
{
    const QStringList words = nameWords(text);
    const std::vector<QStringView> views(words.begin(), words.end());
    return index.longestMatch(views, filter);
}

} // namespace

TEST_CASE("a whole name is found folded, in any of its usual shapes", "[capture][names]")
{
    const NameIndex &index = sampleNames();
    CHECK(namesOf(index.exact(u"ayse celik")) == QStringList{u"Ayşe Çelik"_s});
    CHECK(namesOf(index.exact(u"KEES  VAN DEN BERG")) == QStringList{u"Kees van den Berg"_s});
    CHECK(namesOf(index.exact(u"Berg, Kees van den")) == QStringList{u"Kees van den Berg"_s});
    CHECK(namesOf(index.exact(u"Kees Berg")) == QStringList{u"Kees van den Berg"_s});
    CHECK(namesOf(index.exact(u"Kees de Berg")) == QStringList{u"Kees van den Berg"_s});
    CHECK(namesOf(index.exact(u"Anne Fleur de Vries")) == QStringList{u"Anne-Fleur de Vries"_s});
    CHECK(namesOf(index.exact(u"Willem t Hart")) == QStringList{u"Willem 't Hart"_s});
    CHECK(index.exact(u"Kees").empty());
    CHECK(index.exact(u"").empty());
    CHECK(index.exact(u"Jan Jansen").size() == 2);
    CHECK(index.exact(u"Lekstraat", kParties).empty());
    CHECK(index.exact(u"lekstraat 20-a", kPlaces).size() == 1);
}

TEST_CASE("a name without a letter is found as it is written", "[capture][names]")
{
    const NameIndex index({resident(1, u"???"_s), resident(2, u"—"_s)});
    CHECK(namesOf(index.exact(u"???")) == QStringList{u"???"_s});
    CHECK(index.exact(u"??").empty());
}

TEST_CASE("those who left are found only when nobody else bears the name", "[capture][names]")
{
    NameIndex index = sampleNames();
    CHECK(namesOf(index.exact(u"Sjaan Mulder")) == QStringList{u"Sjaan Mulder"_s});
    index.add(resident(900, u"Sjaan Mulder"_s));
    REQUIRE(index.exact(u"Sjaan Mulder").size() == 1);
    CHECK(index.exact(u"Sjaan Mulder").front().id == 900);
    const QStringView kees[] = {u"kees"};
    CHECK(namesOf(index.withWords(kees)) == QStringList{u"Kees van den Berg"_s});
}

TEST_CASE("completion takes the start of any word in any order", "[capture][names]")
{
    const NameIndex &index = sampleNames();
    CHECK(namesOf(index.complete(u"fat")) == QStringList{u"Fatima El Amrani"_s});
    CHECK(namesOf(index.complete(u"amr")) == QStringList{u"Fatima El Amrani"_s});
    CHECK(namesOf(index.complete(u"berg kee")) == QStringList{u"Kees van den Berg"_s});
    CHECK(namesOf(index.complete(u"k berg")) == QStringList{u"Kees van den Berg"_s});
    CHECK(namesOf(index.complete(u"cel")) == QStringList{u"Ayşe Çelik"_s});
    CHECK(namesOf(index.complete(u"lekstraat 20", kPlaces))
          == QStringList{u"Lekstraat 20"_s, u"Lekstraat 20 A"_s});
    CHECK(index.complete(u"  ").empty());
    CHECK(index.complete(u"fat", kAnything, 0).empty());
}

TEST_CASE("completion puts the latest contact first and those who left last", "[capture][names]")
{
    const NameIndex index({resident(1, u"Bram Aa"_s), resident(2, u"Bram Bb"_s, 100),
                           resident(3, u"Bram Cc"_s, 200),
                           NamedThing{.id = 4,
                                      .partyKind = PartyKind::Resident,
                                      .name = u"Bram Dd"_s,
                                      .ended = true,
                                      .recency = 300}});
    CHECK(namesOf(index.complete(u"bram"))
          == QStringList{u"Bram Cc"_s, u"Bram Bb"_s, u"Bram Aa"_s, u"Bram Dd"_s});
    CHECK(namesOf(index.complete(u"bram", kAnything, 2)) == QStringList{u"Bram Cc"_s, u"Bram Bb"_s});
    CHECK(namesOf(index.complete(u"bram aa")).front() == u"Bram Aa"_s);
}

TEST_CASE("completion forgives one typing error when little else is found", "[capture][names]")
{
    const NameIndex &index = sampleNames();
    CHECK(namesOf(index.complete(u"fatma")) == QStringList{u"Fatima El Amrani"_s});
    CHECK(namesOf(index.complete(u"faatima")) == QStringList{u"Fatima El Amrani"_s});
    CHECK(namesOf(index.complete(u"faitma")) == QStringList{u"Fatima El Amrani"_s});
    CHECK(namesOf(index.complete(u"gatima amr")) == QStringList{u"Fatima El Amrani"_s});
    CHECK(index.complete(u"xxtima").empty());
    CHECK(index.complete(u"gat").empty());
}

TEST_CASE("the longest whole name at a place in the text wins", "[capture][names]")
{
    const NameIndex &index = sampleNames();
    CHECK(longest(index, u"kees van den berg was er"_s).tokens == 4);
    CHECK(longest(index, u"kees was er"_s).tokens == 0);
    CHECK(longest(index, u"lekstraat 20 a"_s).tokens == 3);
    CHECK(longest(index, u"lekstraat 21"_s).tokens == 1);
    CHECK(longest(index, u"lekstraat 20"_s, kParties).tokens == 0);
    CHECK(longest(index, u"jan jansen"_s).things.size() == 2);
    CHECK(longest(index, u"kees bakker"_s).things.front().ended);
    CHECK(longest(index, QString()).tokens == 0);
}

TEST_CASE("a change is found at once and copies keep what they had", "[capture][names]")
{
    NameIndex index = sampleNames();
    const NameIndex before = index;
    index.update(resident(10, u"Fatima Bensaïd"_s));
    CHECK(index.size() == before.size());
    CHECK(index.exact(u"Fatima El Amrani").empty());
    CHECK(namesOf(index.complete(u"bensaid")) == QStringList{u"Fatima Bensaïd"_s});
    CHECK(index.find(NamedThing::Kind::Party, 10)->name == u"Fatima Bensaïd"_s);
    CHECK(before.exact(u"Fatima El Amrani").size() == 1);
    index.remove(NamedThing::Kind::Party, 10);
    CHECK(index.size() == before.size() - 1);
    CHECK_FALSE(index.find(NamedThing::Kind::Party, 10));
    CHECK(index.complete(u"fatima").empty());
    index.remove(NamedThing::Kind::Party, 10);
    CHECK(index.size() == before.size() - 1);
    index.remove(NamedThing::Kind::Theme, 11);
    CHECK(index.exact(u"Kees van den Berg").size() == 1);
}

TEST_CASE("thousands of changes end up as if built at once", "[capture][names]")
{
    NameIndex index;
    std::vector<NamedThing> things;
    for (qint64 id = 1; id <= 2000; ++id) {
        const QString name = u"Naam%1 Achter%2"_s.arg(id % 97).arg(id % 89);
        index.add(resident(id, u"Oude Naam"_s));
        index.update(resident(id, name, id % 13));
        if (id % 5 == 0)
            index.remove(NamedThing::Kind::Party, id);
        else
            things.push_back(resident(id, name, id % 13));
    }
    const NameIndex built(things);
    CHECK(index.size() == built.size());
    CHECK(index.exact(u"Oude Naam").empty());
    for (const char16_t *typed : {u"naam1", u"achter8 naam", u"naam96 achter3"}) {
        CHECK(namesOf(index.complete(typed, kAnything, 50)) == namesOf(built.complete(typed, kAnything, 50)));
    }
    CHECK(index.exact(u"Naam1 Achter1").size() == built.exact(u"Naam1 Achter1").size());
}

TEST_CASE("only the wanted groups are found", "[capture][names]")
{
    const NameIndex &index = sampleNames();
    CHECK(namesOf(index.complete(u"speeltuin", NameGroup::Vindplek))
          == QStringList{u"Speeltuin"_s, u"Speeltuin Waalplein"_s});
    CHECK(index.complete(u"lek", kParties).empty());
    CHECK(namesOf(index.complete(u"een", kThemes)) == QStringList{u"Eenzaamheid"_s});
    CHECK(namesOf(index.complete(u"yilmaz", NameGroup::Organisation)) == QStringList{u"Bakkerij Yilmaz"_s});
}
