// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/capture/sample_names.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::capture;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = moment("2026-03-05 16:00");

QStringList chipsOf(const QString &line)
{
    QStringList chips;
    for (const Span &span : parsedAt(line, kNow).spans) {
        if (span.meaning != Meaning::Text)
            chips += keyOf(span.meaning) + u':' + span.text + u"→"_s + span.label;
    }
    return chips;
}

QString described(const QString &line)
{
    return describe(parsedAt(line, kNow).draft, kNow.date());
}

} // namespace

TEST_CASE("every understood piece is a chip that says what it was taken for", "[capture][parse]")
{
    CHECK(
        chipsOf(
            u"praatje met @fatima over @kees bij &Jumbo #eenzaamheid gisteren 15:30, een uurtje !vrijdag bellen"_s)
        == QStringList{u"kind:praatje→praatje"_s, u"party:@fatima→Fatima El Amrani"_s, u"role:over→genoemd"_s,
                       u"party:@kees→Kees van den Berg"_s, u"place:&Jumbo→Jumbo"_s,
                       u"theme:#eenzaamheid→Eenzaamheid"_s, u"when:gisteren 15:30→wo 4 mrt 15:30"_s,
                       u"duration:een uurtje→1 uur"_s, u"follow_up:!vrijdag bellen→vr 6 mrt: bellen"_s});
    CHECK(chipsOf(u"6 jongeren spraken me aan op 5 mrt 2025 bij @Nieuw"_s)
          == QStringList{u"others:6 jongeren→6 jongeren"_s, u"initiative:spraken me aan→initiatief: zij"_s,
                         u"when:op 5 mrt 2025→wo 5 mrt 2025"_s, u"party:@Nieuw→Nieuw: Nieuw"_s});
    CHECK(chipsOf(u"gisteren @jan, om half vier"_s)
          == QStringList{u"when:gisteren→wo 4 mrt"_s, u"party:@jan→jan?"_s, u"when:om half vier→15:30"_s});
}

TEST_CASE("an ambiguous name comes with its candidates and is in no role", "[capture][parse]")
{
    const Parsed parsed = parsedAt(u"praatje met @jan en Jan Jansen"_s, kNow);
    REQUIRE(parsed.ambiguous.size() == 2);
    CHECK(parsed.ambiguous[0].text == u"jan"_s);
    CHECK(parsed.ambiguous[0].marked);
    CHECK(parsed.ambiguous[1].text == u"Jan Jansen"_s);
    CHECK_FALSE(parsed.ambiguous[1].marked);
    for (const Ambiguous &name : parsed.ambiguous) {
        REQUIRE(name.candidates.size() == 2);
        CHECK(name.candidates[0].hint != name.candidates[1].hint);
    }
    CHECK(parsed.draft.parties.size() == 1);
    CHECK_FALSE(parsed.isClear());
    CHECK(parsedAt(u"praatje met Jan Jansen"_s, kNow).isClear());
    CHECK_FALSE(parsedAt(u"praatje met @onbekend"_s, kNow).isClear());
}

TEST_CASE("the recorder comes first among the parties and is never met", "[capture][parse]")
{
    const Draft draft = parsedAt(u"overleg met @mila en @anna"_s, kNow).draft;
    REQUIRE(draft.parties.size() == 2);
    CHECK(draft.parties[0] == DraftParty{ContactRole::By, kMe, u"Mila Verhoeven"_s, PartyKind::Professional});
    CHECK(draft.parties[1].role == ContactRole::Met);
    const Draft unowned = parse(u"praatje met @fatima"_s, {.names = sampleNames(), .now = kNow}).draft;
    CHECK(unowned.parties.size() == 1);
}

TEST_CASE("each party has one role, and met outweighs mentioned", "[capture][parse]")
{
    const Draft draft = parsedAt(u"vertelde over @kees, later @kees zelf gesproken en @kees"_s, kNow).draft;
    REQUIRE(draft.parties.size() == 2);
    CHECK(draft.parties[1].role == ContactRole::Met);
}

TEST_CASE("a place is of the kind it is known as", "[capture][parse]")
{
    CHECK(parsedAt(u"praatje &Jumbo"_s, kNow).draft.place == Place(PartyId(31)));
    CHECK(parsedAt(u"praatje &Lekstraat"_s, kNow).draft.place == Place(StreetId(50)));
    CHECK(parsedAt(u"praatje op Lekstraat 20"_s, kNow).draft.place == Place(AddressId(60)));
    CHECK(parsedAt(u"praatje &Rivierenbuurt"_s, kNow).draft.place == Place(AreaId(70)));
    const Draft made = parsedAt(u"praatje &Hangplek"_s, kNow).draft;
    CHECK(made.hasNewPlace());
    CHECK(made.placeName == u"Hangplek"_s);
}

TEST_CASE("zelfde plek is where the last contact was", "[capture][parse]")
{
    const Context context{.names = sampleNames(), .now = kNow, .me = kMe, .lastPlace = Place(PartyId(31))};
    const Draft draft = parse(u"zelfde plek, 6 jongeren"_s, context).draft;
    CHECK(draft.place == Place(PartyId(31)));
    CHECK(draft.placeName == u"Jumbo"_s);
    CHECK(parse(u"zelfde plek &De Bron"_s, context).draft.placeName == u"De Bron"_s);
    CHECK(parsedAt(u"zelfde plek"_s, kNow).draft.placeName.isEmpty());
}

TEST_CASE("a chip that was taken off is plain text and stays in the note", "[capture][parse]")
{
    const QString line = u"praatje met @fatima gisteren"_s;
    const qsizetype from = line.indexOf(u"gisteren"_s);
    const Context context{.names = sampleNames(), .now = kNow, .me = kMe, .literal = {{from, line.size()}}};
    const Parsed parsed = parse(line, context);
    CHECK(parsed.draft.on == kNow.date());
    CHECK(parsed.draft.note == u"praatje met Fatima El Amrani gisteren"_s);
}

TEST_CASE("a follow-up knows its owner and whom it is about", "[capture][parse]")
{
    const Draft draft = parsedAt(u"praatje !@anna vrijdag @fatima bellen !morgen mailen"_s, kNow).draft;
    REQUIRE(draft.followUps.size() == 2);
    CHECK(draft.followUps[0]
          == DraftFollowUp{u"Fatima El Amrani bellen"_s, QDate(2026, 3, 6), PartyId(2), PartyId(10)});
    CHECK(draft.followUps[1] == DraftFollowUp{u"mailen"_s, QDate(2026, 3, 6), std::nullopt, std::nullopt});
}

TEST_CASE("a new name suggests its kind", "[capture][parse]")
{
    CHECK(suggestedKind(u"Piet") == PartyKind::Resident);
    CHECK(suggestedKind(u"Bakkerij Smit") == PartyKind::Shop);
    CHECK(suggestedKind(u"Gezin Öz") == PartyKind::Household);
    CHECK(suggestedKind(u"OBS de School") == PartyKind::Institution);
    CHECK(suggestedKind(u"Buurtmoestuin Oost") == PartyKind::Initiative);
    CHECK(suggestedKind(u"Team Zuid") == PartyKind::Team);
    CHECK(parsedAt(u"@\"Familie Smit\" gebeld"_s, kNow).draft.parties.back().kind == PartyKind::Household);
}

TEST_CASE("one sentence confirms what was recorded", "[capture][describe]")
{
    CHECK(described(u"praatje met @fatima bij &\"Bakkerij Yilmaz\" gisteren 15:30"_s)
          == u"Praatje met Fatima El Amrani bij Bakkerij Yilmaz, wo 4 mrt 15:30"_s);
    CHECK(described(u"aangebeld bij @kees, niet thuis"_s) == u"Niet thuis: Kees van den Berg, do 5 mrt"_s);
    CHECK(described(u"huisbezoek bij @fatima over @kees 5 mrt 2025"_s)
          == u"Huisbezoek bij Fatima El Amrani over Kees van den Berg, wo 5 mrt 2025"_s);
    CHECK(described(u"@kees gebeld, voicemail"_s) == u"Gebeld, niet bereikt: Kees van den Berg, do 5 mrt"_s);
    CHECK(described(u"praatje met @fatima en 6 jongeren in de Lekstraat"_s)
          == u"Praatje met Fatima El Amrani en 6 jongeren in Lekstraat, do 5 mrt"_s);
    CHECK(described(u"kennismaking met @fatima via @kees"_s)
          == u"Kennismaking met Fatima El Amrani, via Kees van den Berg, do 5 mrt"_s);
    CHECK(described(u"een moeder met kind sprak me aan"_s) == u"Praatje met een moeder met kind, do 5 mrt"_s);
    CHECK(described(u"vuil op straat"_s) == u"Praatje, do 5 mrt"_s);
}
