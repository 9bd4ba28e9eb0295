// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/capture/sample_names.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::capture;
using namespace Qt::StringLiterals;

TEST_CASE("markers name people, places, themes and what is to be done", "[capture][parse]")
{
    const QDateTime now = moment("2026-03-05 16:00");
    CHECK(
        rendered(parsedAt(
            u"met @fatima en @\"Kees van den Berg\" bij &\"Bakkerij Yilmaz\" #eenzaamheid #\"nieuw thema\""_s,
            now))
        == u"street_chat 2026-03-05 met=Fatima El Amrani, Kees van den Berg at=Bakkerij Yilmaz #Eenzaamheid #*nieuw thema"_s);
    CHECK(rendered(parsedAt(u"@jan was boos"_s, now)) == u"street_chat 2026-03-05 ?jan(2) | jan was boos"_s);
    CHECK(
        rendered(parsedAt(u"@\"Jan Jansen\"(Lekstraat 20) was boos, @Piet Pietersen ook"_s, now))
        == u"street_chat 2026-03-05 met=Jan Jansen, *Piet Pietersen unknown=Piet Pietersen | Jan Jansen was boos"_s);
}
