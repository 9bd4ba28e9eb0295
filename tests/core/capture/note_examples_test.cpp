// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/capture/examples.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::capture;

namespace {

// What is left for the note, and follow-ups with their own day. At Thursday 5 March 2026, 16:00, unless a row
// says otherwise.
const Example kExamples[] = {
    {u"Praatje met @fatima: ze maakt zich zorgen om haar zoon, wil graag taalles. !vrijdag terugbellen",
     u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 terugbellen | ze maakt zich zorgen om haar "
     u"zoon, wil graag taalles."},
    {u"praatje met @fatima over haar moeder",
     u"street_chat 2026-03-05 met=Fatima El Amrani | praatje met Fatima El Amrani over haar moeder"},
    {u"praatje met @fatima, 10 min. Haar moeder is ziek!",
     u"street_chat 2026-03-05 10m met=Fatima El Amrani | Haar moeder is ziek!"},
    {u"gisteren 15:30 ze was moe", u"street_chat 2026-03-04 15:30 | ze was moe"},
    {u"ze was gisteren ziek zei @fatima",
     u"street_chat 2026-03-04 met=Fatima El Amrani | ze was gisteren ziek zei Fatima El Amrani"},
    {u"hij heeft last van #eenzaamheid sinds vorig jaar",
     u"street_chat 2026-03-05 #Eenzaamheid | hij heeft last van eenzaamheid sinds vorig jaar"},
    {u"last van #eenzaamheid en #schulden",
     u"street_chat 2026-03-05 #Eenzaamheid #*schulden | last van eenzaamheid en schulden"},
    {u"veel afval #leefbaarheid", u"street_chat 2026-03-05 #*leefbaarheid | veel afval"},
    {u"veel afval in de Lekstraat", u"street_chat 2026-03-05 at=Lekstraat | veel afval in de Lekstraat"},
    {u"lang gesprek met @fatima (45 minuten) in de Waalstraat. Ze wil graag vrijwilligerswerk doen; via "
     u"@joost !volgende week bellen met @joost",
     u"street_chat 2026-03-05 45m met=Fatima El Amrani introduced_by=Joost Wijnands at=Waalstraat "
     u"!2026-03-12 bellen met Joost Wijnands | lang gesprek met Fatima El Amrani in de Waalstraat. Ze wil "
     u"graag vrijwilligerswerk doen"},
    {u"Huisbezoek @fatima 10:30 45 min. Zorgen over huur. #schulden !over 2 weken nabellen",
     u"home_visit 2026-03-05 10:30 45m met=Fatima El Amrani #*schulden !2026-03-19 nabellen | Zorgen over "
     u"huur."},
    {u"Gisteravond bewonersavond in De Bron met 25 bewoners over de herinrichting",
     u"gathering 2026-03-04 at=De Bron others=25 bewoners | bewonersavond in De Bron met 25 bewoners over de "
     u"herinrichting"},
    {u"@\"Kees van den Berg\" deed niet open, kaartje in de bus",
     u"missed_visit 2026-03-05 tried=Kees van den Berg | kaartje in de bus"},
    {u"@fatima – lief mens", u"street_chat 2026-03-05 met=Fatima El Amrani | lief mens"},
    {u"vandaag niemand gesproken", u"street_chat 2026-03-05 | niemand gesproken"},
    {u"\"praatje gisteren\"", u"street_chat 2026-03-05 | \"praatje gisteren\""},
    {u"@fatima !vrijdag terugbellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 terugbellen"},
    {u"@fatima !terugbellen vrijdag", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 terugbellen"},
    {u"@fatima !donderdag bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-12 bellen"},
    {u"@fatima !morgen bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 bellen"},
    {u"@fatima !overmorgen 10:00 bellen",
     u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-07 10:00 bellen"},
    {u"@fatima !volgende week bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-12 bellen"},
    {u"@fatima !volgende week vrijdag bellen",
     u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-13 bellen"},
    {u"@fatima !over 2 weken bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-19 bellen"},
    {u"@fatima !over een maand bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-04-05 bellen"},
    {u"@fatima !12-4 bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-04-12 bellen"},
    {u"@fatima !5 maart bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-05 bellen"},
    {u"@fatima !4 maart bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2027-03-04 bellen"},
    {u"@fatima !31 december 2026 bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-12-31 bellen"},
    {u"@fatima !voor vrijdag bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 bellen"},
    {u"@fatima !komende vrijdag bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 bellen"},
    {u"@fatima !vrijdag over een week bellen",
     u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-13 bellen"},
    {u"@fatima !vrijdagmiddag bellen",
     u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 's middags bellen"},
    {u"@fatima !eind van de week bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 bellen"},
    {u"@fatima !vrijdag", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 opvolgen"},
    {u"@fatima !bel de huisarts, de school en moeder",
     u"street_chat 2026-03-05 met=Fatima El Amrani !bel de huisarts, de school en moeder"},
    {u"@fatima !bellen. Ze was blij.", u"street_chat 2026-03-05 met=Fatima El Amrani !bellen | Ze was blij."},
    {u"@fatima !vrijdag bellen !maandag langsgaan",
     u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 bellen !2026-03-09 langsgaan"},
    {u"@fatima !vrijdag @kees bellen over #schulden",
     u"street_chat 2026-03-05 met=Fatima El Amrani mentioned=Kees van den Berg #*schulden !2026-03-06 Kees "
     u"van den Berg bellen over schulden"},
    {u"@fatima !@anna vrijdag huisarts bellen",
     u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 huisarts bellen"},
    {u"@fatima !vrijdag @onbekend bellen",
     u"street_chat 2026-03-05 met=Fatima El Amrani mentioned=*onbekend !2026-03-06 onbekend bellen "
     u"unknown=onbekend"},
    {u"@fatima !vrijdag bellen #eenzaamheid",
     u"street_chat 2026-03-05 met=Fatima El Amrani #Eenzaamheid !2026-03-06 bellen"},
    {u"@fatima !vrijdag bellen, gisteren 15:30",
     u"street_chat 2026-03-04 15:30 met=Fatima El Amrani !2026-03-06 bellen"},
    {u"@fatima !bellen, vrijdag", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 bellen"},
    {u"@fatima !vrijdag bellen, 10 min",
     u"street_chat 2026-03-05 10m met=Fatima El Amrani !2026-03-06 bellen"},
    {u"@fatima ! vrijdag bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !2026-03-06 bellen"},
    {u"@fatima !\"vrijdag\" bellen", u"street_chat 2026-03-05 met=Fatima El Amrani !\"vrijdag\" bellen"},
};

} // namespace

TEST_CASE("the note keeps the words of the user, and follow-ups look forward", "[capture][examples]")
{
    for (const Example &example : kExamples)
        checkExample(example);
}
