// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/capture/examples.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::capture;

namespace {

// Names behind @ and &, themes behind #, quotes, and what only looks like them. At Thursday 5 March 2026,
// 16:00, unless a row says otherwise.
const Example kExamples[] = {
    {u"praatje met @fatima en @\"Kees van den Berg\" bij &\"Bakkerij Yilmaz\" over #eenzaamheid gisteren "
     u"15:30, 10 min !vrijdag terugbellen",
     u"street_chat 2026-03-04 15:30 10m met=Fatima El Amrani, Kees van den Berg at=Bakkerij Yilmaz "
     u"#Eenzaamheid !2026-03-06 terugbellen"},
    {u"@fatima", u"street_chat 2026-03-05 met=Fatima El Amrani"},
    {u"@FATIMA", u"street_chat 2026-03-05 met=Fatima El Amrani"},
    {u"@celik", u"street_chat 2026-03-05 met=Ayşe Çelik"},
    {u"@\"ayse celik\"", u"street_chat 2026-03-05 met=Ayşe Çelik"},
    {u"@Anne-Fleur", u"street_chat 2026-03-05 met=Anne-Fleur de Vries"},
    {u"@kees_van_den_berg", u"street_chat 2026-03-05 met=Kees van den Berg"},
    {u"praatje met @Kees van den Berg bij de deur",
     u"street_chat 2026-03-05 met=Kees van den Berg | praatje met Kees van den Berg bij de deur"},
    {u"praatje met @kees van den berg", u"street_chat 2026-03-05 met=Kees van den Berg"},
    {u"praatje met @jan", u"street_chat 2026-03-05 ?jan(2)"},
    {u"praatje met @\"Jan Jansen\"", u"street_chat 2026-03-05 ?Jan Jansen(2)"},
    {u"praatje met @\"Jan Jansen\"(Lekstraat 20)", u"street_chat 2026-03-05 met=Jan Jansen"},
    {u"praatje met @\"Jan Jansen\"(waalstraat)", u"street_chat 2026-03-05 met=Jan Jansen"},
    {u"praatje met @\"Jan Jansen\"(Maasstraat 1)", u"street_chat 2026-03-05 ?Jan Jansen(2)"},
    {u"praatje met @\"Fatima El Amrani\"(Maasstraat 1)", u"street_chat 2026-03-05 ?Fatima El Amrani(1)"},
    {u"@yilmaz", u"street_chat 2026-03-05 ?yilmaz(2)"},
    {u"@\"Omar Yilmaz\"", u"street_chat 2026-03-05 met=Omar Yilmaz"},
    {u"praatje met @id:10", u"street_chat 2026-03-05 met=Fatima El Amrani"},
    {u"praatje met @id:999", u"street_chat 2026-03-05 unknown=id:999"},
    {u"praatje met @onbekend", u"street_chat 2026-03-05 met=*onbekend unknown=onbekend"},
    {u"praatje met @fat", u"street_chat 2026-03-05 met=*fat unknown=fat"},
    {u"praatje met @Piet Pietersen over de tuin",
     u"street_chat 2026-03-05 met=*Piet Pietersen unknown=Piet Pietersen | praatje met Piet Pietersen over "
     u"de tuin"},
    {u"praatje met @Piet van der Meer bij &speeltuin",
     u"street_chat 2026-03-05 met=*Piet van der Meer at=Speeltuin unknown=Piet van der Meer"},
    {u"praatje met @Piet Bakker gisteren", u"street_chat 2026-03-04 met=*Piet Bakker unknown=Piet Bakker"},
    {u"praatje met @\"Piet Bakker\" en @\"Wil de Boer\"",
     u"street_chat 2026-03-05 met=*Piet Bakker, *Wil de Boer unknown=Piet Bakker unknown=Wil de Boer"},
    {u"praatje met @Ans van Team Noord", u"street_chat 2026-03-05 met=*Ans mentioned=Team Noord unknown=Ans"},
    {u"praatje met @sjaan", u"street_chat 2026-03-05 met=Sjaan Mulder"},
    {u"praatje met @kees", u"street_chat 2026-03-05 met=Kees van den Berg"},
    {u"praatje met @kees bakker", u"street_chat 2026-03-05 met=Kees Bakker"},
    {u"praatje met @fatima's zoon",
     u"street_chat 2026-03-05 mentioned=Fatima El Amrani | praatje met Fatima El Amrani's zoon"},
    {u"@jumbo gebeld", u"phone 2026-03-05 met=Jumbo"},
    {u"praatje bij @speeltuin", u"street_chat 2026-03-05 at=Speeltuin"},
    {u"praatje bij &\"De Hangplek\" met 6 jongeren",
     u"street_chat 2026-03-05 at=*De Hangplek others=6 jongeren unknown=De Hangplek"},
    {u"praatje bij &Speeltuin Waalplein", u"street_chat 2026-03-05 at=Speeltuin Waalplein"},
    {u"praatje op &Lekstraat", u"street_chat 2026-03-05 at=Lekstraat"},
    {u"praatje &Lekstraat 20", u"street_chat 2026-03-05 at=Lekstraat 20"},
    {u"praatje &\"Lekstraat 20 A\"", u"street_chat 2026-03-05 at=Lekstraat 20 A"},
    {u"praatje &Lekstraat 22", u"street_chat 2026-03-05 at=*Lekstraat 22 unknown=Lekstraat 22"},
    {u"praatje in &Rivierenbuurt", u"street_chat 2026-03-05 at=Rivierenbuurt"},
    {u"praatje bij &id:30", u"street_chat 2026-03-05 at=Bakkerij Yilmaz"},
    {u"praatje &fatima", u"street_chat 2026-03-05 at=Fatima El Amrani"},
    {u"praatje bij &Jumbo en daarna &Speeltuin",
     u"street_chat 2026-03-05 at=Jumbo | praatje bij Jumbo en daarna Speeltuin"},
    {u"praatje #eenzaamheid #nieuw #\"te hoge huur\"",
     u"street_chat 2026-03-05 #Eenzaamheid #*nieuw #*te hoge huur"},
    {u"#\"huiselijk geweld\" #huiselijk geweld #huiselijk_geweld",
     u"street_chat 2026-03-05 #huiselijk geweld"},
    {u"#Nieuw #nieuw #NIEUW", u"street_chat 2026-03-05 #*Nieuw"},
    {u"@\"Fatima", u"street_chat 2026-03-05 met=Fatima El Amrani"},
    {u"\"met @fatima\" gesproken", u"street_chat 2026-03-05 | \"met @fatima\" gesproken"},
    {u"zij zei \"bel @kees morgen\" en lachte",
     u"street_chat 2026-03-05 | zij zei \"bel @kees morgen\" en lachte"},
    {u"mail info@buurt.nl gestuurd", u"message 2026-03-05 | mail info@buurt.nl gestuurd"},
    {u"C# en H&M en R&D", u"street_chat 2026-03-05 | C# en H&M en R&D"},
    {u"leuk gesprek! gezellig!", u"street_chat 2026-03-05 | leuk gesprek! gezellig!"},
    {u"woont op nummer #3", u"street_chat 2026-03-05 | woont op nummer #3"},
    {u"@@@ !! ## &&", u"street_chat 2026-03-05"},
    {u"@", u"street_chat 2026-03-05"},
    {u"praatje met @fatima😀", u"street_chat 2026-03-05 met=Fatima El Amrani | praatje met Fatima El Amrani😀"},
};

} // namespace

TEST_CASE("what is marked is found, offered as new or refused with its candidates", "[capture][examples]")
{
    for (const Example &example : kExamples)
        checkExample(example);
}
