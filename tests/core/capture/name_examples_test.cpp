// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/capture/examples.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::capture;

namespace {

// Who did what in a contact, with and without markers. At Thursday 5 March 2026, 16:00, unless a row says
// otherwise.
const Example kExamples[] = {
    {u"praatje @fatima, @kees en @ayse",
     u"street_chat 2026-03-05 met=Fatima El Amrani, Kees van den Berg, Ayşe Çelik"},
    {u"praatje met @fatima over @kees",
     u"street_chat 2026-03-05 met=Fatima El Amrani mentioned=Kees van den Berg"},
    {u"praatje met @fatima, vertelde over @kees",
     u"street_chat 2026-03-05 met=Fatima El Amrani mentioned=Kees van den Berg | vertelde over Kees van den "
     u"Berg"},
    {u"@fatima vroeg naar @kees",
     u"street_chat 2026-03-05 met=Fatima El Amrani mentioned=Kees van den Berg | Fatima El Amrani vroeg naar "
     u"Kees van den Berg"},
    {u"praatje met @fatima over @kees en @ayse",
     u"street_chat 2026-03-05 met=Fatima El Amrani mentioned=Kees van den Berg, Ayşe Çelik"},
    {u"praatje met @fatima via @kees",
     u"street_chat 2026-03-05 met=Fatima El Amrani introduced_by=Kees van den Berg"},
    {u"kennismaking met @fatima door @kees voorgesteld",
     u"introduction 2026-03-05 met=Fatima El Amrani introduced_by=Kees van den Berg"},
    {u"kennisgemaakt met @fatima op aanraden van @ayse",
     u"introduction 2026-03-05 met=Fatima El Amrani introduced_by=Ayşe Çelik"},
    {u"@fatima doorverwezen door @kees",
     u"street_chat 2026-03-05 met=Fatima El Amrani introduced_by=Kees van den Berg | Fatima El Amrani "
     u"doorverwezen door Kees van den Berg"},
    {u"de moeder van @fatima gesproken",
     u"street_chat 2026-03-05 mentioned=Fatima El Amrani | de moeder van Fatima El Amrani gesproken"},
    {u"praatje met @fatima voor @kees",
     u"street_chat 2026-03-05 met=Fatima El Amrani mentioned=Kees van den Berg"},
    {u"huisbezoek bij @fatima samen met @anna", u"home_visit 2026-03-05 by=Anna Dekker met=Fatima El Amrani"},
    {u"huisbezoek met @anna bij @fatima", u"home_visit 2026-03-05 by=Anna Dekker met=Fatima El Amrani"},
    {u"samen met @mila en @anna op huisbezoek bij @fatima",
     u"home_visit 2026-03-05 by=Anna Dekker met=Fatima El Amrani"},
    {u"overleg met @anna over @fatima",
     u"consultation 2026-03-05 met=Anna Dekker mentioned=Fatima El Amrani"},
    {u"samen met @joost bij @fatima langsgegaan",
     u"home_visit 2026-03-05 us met=Joost Wijnands, Fatima El Amrani"},
    {u"praatje met @fatima, later weer over @fatima",
     u"street_chat 2026-03-05 met=Fatima El Amrani | later weer over Fatima El Amrani"},
    {u"MDO met @joost en @anna over @fatima",
     u"consultation 2026-03-05 met=Joost Wijnands, Anna Dekker mentioned=Fatima El Amrani | MDO met Joost "
     u"Wijnands en Anna Dekker over Fatima El Amrani"},
    {u"Fatima El Amrani sprak me aan bij Bakkerij Yilmaz",
     u"street_chat 2026-03-05 them met=Fatima El Amrani at=Bakkerij Yilmaz"},
    {u"praatje met fatima el amrani", u"street_chat 2026-03-05 met=Fatima El Amrani"},
    {u"Praatje met Fatima El-Amrani", u"street_chat 2026-03-05 met=Fatima El Amrani"},
    {u"praatje met Fatima", u"street_chat 2026-03-05 met=Fatima El Amrani"},
    {u"praatje met fatima", u"street_chat 2026-03-05 | praatje met fatima"},
    {u"Fatima vertelde over haar moeder",
     u"street_chat 2026-03-05 met=Fatima El Amrani | Fatima vertelde over haar moeder"},
    {u"Fatima's moeder is ziek",
     u"street_chat 2026-03-05 mentioned=Fatima El Amrani | Fatima's moeder is ziek"},
    {u"praatje met mevrouw El Amrani",
     u"street_chat 2026-03-05 met=Fatima El Amrani | praatje met mevrouw El Amrani"},
    {u"praatje met Van den Berg", u"street_chat 2026-03-05 met=Kees van den Berg"},
    {u"praatje met Anna Jansen", u"street_chat 2026-03-05 | praatje met Anna Jansen"},
    {u"praatje met Jan Jansen", u"street_chat 2026-03-05 ?Jan Jansen(2) | praatje met Jan Jansen"},
    {u"Fatima en Kees van den Berg gesproken op straat",
     u"street_chat 2026-03-05 met=Fatima El Amrani, Kees van den Berg"},
    {u"Gesproken: Fatima, Kees van den Berg en Ayşe Çelik",
     u"street_chat 2026-03-05 met=Fatima El Amrani, Kees van den Berg, Ayşe Çelik"},
    {u"gesproken met Fatima. Haar buurman Omar Yilmaz is ziek",
     u"street_chat 2026-03-05 met=Fatima El Amrani mentioned=Omar Yilmaz | Haar buurman Omar Yilmaz is ziek"},
    {u"praatje met @fatima. Omar vertelde dat het slecht gaat",
     u"street_chat 2026-03-05 met=Fatima El Amrani, Omar Yilmaz | Omar vertelde dat het slecht gaat"},
    {u"praatje met @fatima over haar zoon Omar",
     u"street_chat 2026-03-05 met=Fatima El Amrani | praatje met Fatima El Amrani over haar zoon Omar"},
    {u"ruzie tussen Kees van den Berg en Omar Yilmaz",
     u"street_chat 2026-03-05 mentioned=Kees van den Berg, Omar Yilmaz | ruzie tussen Kees van den Berg en "
     u"Omar Yilmaz"},
    {u"praatje met Sjaan Mulder", u"street_chat 2026-03-05 met=Sjaan Mulder"},
    {u"Mila heeft het druk", u"street_chat 2026-03-05 | Mila heeft het druk"},
    {u"Familie Özdemir aangebeld, geen gehoor", u"missed_visit 2026-03-05 us tried=Familie Özdemir"},
    {u"overleg met team noord over de Lekstraat",
     u"consultation 2026-03-05 met=Team Noord | overleg met team noord over de Lekstraat"},
    {u"sprak met Fatima bij de bron", u"street_chat 2026-03-05 met=Fatima El Amrani at=De Bron"},
    {u"we stonden bij de bron", u"street_chat 2026-03-05 at=De Bron | we stonden bij de bron"},
    {u"De Bron is dicht", u"street_chat 2026-03-05 mentioned=De Bron | De Bron is dicht"},
    {u"ze ging naar de bron van alle kwaad", u"street_chat 2026-03-05 | ze ging naar de bron van alle kwaad"},
    {u"Jumbo gebeld", u"phone 2026-03-05 met=Jumbo"},
    {u"langsgegaan bij de Jumbo", u"home_visit 2026-03-05 us met=Jumbo at=Jumbo"},
    {u"de jumbo is dicht", u"street_chat 2026-03-05 | de jumbo is dicht"},
    {u"praatje in de Lekstraat", u"street_chat 2026-03-05 at=Lekstraat"},
    {u"praatje in de lekstraat met @fatima", u"street_chat 2026-03-05 met=Fatima El Amrani at=Lekstraat"},
    {u"de Lekstraat is vies", u"street_chat 2026-03-05 | de Lekstraat is vies"},
    {u"huisbezoek Lekstraat 20", u"home_visit 2026-03-05 at=Lekstraat 20"},
    {u"@fatima woont nu op Lekstraat 2",
     u"street_chat 2026-03-05 met=Fatima El Amrani | Fatima El Amrani woont nu op Lekstraat 2"},
    {u"praatje op de Markt met @fatima", u"street_chat 2026-03-05 met=Fatima El Amrani at=Markt"},
    {u"praatje in Rivierenbuurt met @fatima",
     u"street_chat 2026-03-05 met=Fatima El Amrani at=Rivierenbuurt"},
    {u"praatje met @fatima op de hoek Lekstraat",
     u"street_chat 2026-03-05 met=Fatima El Amrani at=Lekstraat | praatje met Fatima El Amrani op de hoek "
     u"Lekstraat"},
    {u"praatje met @fatima bij &speeltuin in de Lekstraat",
     u"street_chat 2026-03-05 met=Fatima El Amrani at=Speeltuin | praatje met Fatima El Amrani bij Speeltuin "
     u"in de Lekstraat"},
};

} // namespace

TEST_CASE("roles follow from the words around a name, and plain names are known with care",
          "[capture][examples]")
{
    for (const Example &example : kExamples)
        checkExample(example);
}
