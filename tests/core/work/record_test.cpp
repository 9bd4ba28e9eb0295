// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/browse.h"
#include "tests/support/temp_wijk.h"

using namespace gekend;
using namespace gekend::work;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {
TieView tieBetween(TempWijk &wijk, QStringView one, QStringView other)
{
    const auto card = work::card(*wijk, wijk.party(one), 10);
    REQUIRE_OK(card);
    for (const TieView &tie : card->ties) {
        if (tie.other.name == other)
            return tie;
    }
    return {};
}
} // namespace

TEST_CASE("one line becomes a contact with its people, theme, follow-up and tie", "[work][record]")
{
    TempWijk wijk;
    const auto recorded = wijk.add(
        u"praatje met @\"Fatima El Amrani\" over #eenzaamheid gisteren 15:30, 10 min !vrijdag bellen"_s);
    const auto view = contactView(*wijk, recorded.contact);
    REQUIRE_OK(view);
    CHECK(view->contact.kind == ContactKind::StreetChat);
    CHECK(view->contact.on == QDate(2026, 3, 4));
    CHECK(view->contact.at == QTime(15, 30));
    CHECK(view->contact.minutes == 10);
    CHECK(view->themes == QStringList{u"eenzaamheid"_s});
    REQUIRE(view->inRole(ContactRole::Met).size() == 1);
    CHECK(view->inRole(ContactRole::Met).front().name == u"Fatima El Amrani"_s);
    REQUIRE(view->inRole(ContactRole::By).size() == 1);
    CHECK(view->inRole(ContactRole::By).front().name == u"Femke Jansen"_s);
    REQUIRE(view->followUps.size() == 1);
    CHECK(view->followUps.front().followUp.due == QDate(2026, 3, 6));
    CHECK(view->followUps.front().about->name == u"Fatima El Amrani"_s);
    CHECK(tieBetween(wijk, u"Fatima El Amrani", u"Femke Jansen").known == 1);
}

TEST_CASE("a name that is not known is refused with its name, unless it may be made", "[work][record]")
{
    TempWijk wijk;
    const auto parsed = readLine(*wijk, u"praatje met @fatima"_s);
    const auto refused = record(*wijk, parsed.draft, UnknownNames::Refuse);
    REQUIRE_FALSE(refused);
    CHECK(sentence(refused.error()).contains(u"fatima"_s));
    CHECK(timeline(*wijk, {}, {}, -1)->empty());
    CHECK(record(*wijk, parsed.draft, UnknownNames::Create).ok());
    CHECK(timeline(*wijk, {}, {}, -1)->size() == 1);
}

TEST_CASE("being spoken to proves that they know us, a missed visit proves nothing", "[work][record]")
{
    TempWijk wijk;
    wijk.add(u"aangebeld bij @Kees, niet thuis"_s);
    CHECK_FALSE(tieBetween(wijk, u"Kees", u"Femke Jansen").id.isValid());
    wijk.add(u"praatje met @Kees"_s);
    CHECK(tieBetween(wijk, u"Kees", u"Femke Jansen").known == 1);
    CHECK(tieBetween(wijk, u"Kees", u"Femke Jansen").knows == 0);
    wijk.add(u"@Kees sprak me aan"_s);
    CHECK(tieBetween(wijk, u"Kees", u"Femke Jansen").knows == 1);
    for (int i = 0; i < 4; ++i)
        wijk.add(u"praatje met @Kees"_s);
    CHECK(tieBetween(wijk, u"Kees", u"Femke Jansen").known == kStrongestByRecording);
}

TEST_CASE("undoing a recording takes the new names out of memory too", "[work][record]")
{
    TempWijk wijk;
    wijk.add(u"praatje met @Kees bij &\"De Bank\""_s);
    CHECK(wijk->names()->exact(u"De Bank").size() == 1);
    REQUIRE(wijk->database().undo(store::Database::Reach::Sitting, wijk->me()).ok());
    CHECK(wijk->names()->exact(u"Kees").empty());
    CHECK(wijk->names()->exact(u"De Bank").empty());
    REQUIRE(wijk->database().redo(wijk->me()).ok());
    CHECK(wijk->names()->exact(u"Kees").size() == 1);
    CHECK(wijk->database().undo(store::Database::Reach::Sitting, wijk->me()).ok());
    CHECK(wijk->database().undo(store::Database::Reach::Sitting, wijk->me()).error().code
          == Error::Code::NotFound);
}

TEST_CASE("words in notes are found by their beginning, newest first", "[work][find]")
{
    TempWijk wijk;
    wijk.add(u"praatje met @Kees, zijn trap is steil en de dochter maakt zich zorgen"_s);
    wijk.add(u"praatje met @Ans, dochter komt elke week"_s);
    const auto hits = find(*wijk, u"docht"_s, 10);
    REQUIRE_OK(hits);
    REQUIRE(hits->size() == 2);
    CHECK(hits->front().name.contains(u"Ans"_s));
    CHECK(find(*wijk, u"dochter steil"_s, 10)->size() == 1);
    CHECK(find(*wijk, u"\"' OR NEAR( *"_s, 10)->empty());
    CHECK(find(*wijk, u"kee"_s, 10)->front().kind == u"resident"_s);
}

TEST_CASE("who records is kept with the file and asked on no second opening", "[work][wijk]")
{
    TempWijk wijk;
    const PartyId me = wijk->me();
    wijk.reopen();
    CHECK(wijk->me() == me);
    CHECK(wijk->facts()->meName == u"Femke Jansen"_s);
    CHECK(wijk->facts()->name == u"Proefwijk"_s);
}
