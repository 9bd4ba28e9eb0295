// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_service.h"

#include "core/work/browse.h"

using namespace gekend;
using namespace gekend::app;
using namespace gekend::test;
using namespace Qt::StringLiterals;

TEST_CASE("an opened wijk says its name, who records, and its names", "[models]")
{
    TempService wijk;
    CHECK(wijk.service.isOpen());
    CHECK(wijk.service.facts().name == u"Testwijk"_s);
    CHECK(wijk.service.facts().meName == u"Anna Bakker"_s);
    CHECK(wijk.service.me().isValid());
    CHECK(wijk.service.names()->exact(u"Anna Bakker").size() == 1);
}

TEST_CASE("a change is told with names that already know it, before its own answer", "[models]")
{
    TempService wijk;
    QStringList heard;
    QObject::connect(&wijk.service, &WijkService::changed, &wijk.service,
                     [&](const store::ChangeSet &changes) {
                         heard << (changes.touches("contact") ? u"contact"_s : u"other"_s);
                         CHECK(wijk.service.names()->exact(u"Fatima").size() == 1);
                     });
    wijk.record({u"praatje met @Fatima over #eenzaamheid"_s});
    heard << u"answer"_s;
    CHECK(heard == QStringList{u"contact"_s, u"answer"_s});
}

TEST_CASE("without an open wijk a job is answered with Cancelled", "[models]")
{
    TempService wijk;
    bool closed = false;
    QObject::connect(&wijk.service, &WijkService::closed, &wijk.service, [&] { closed = true; });
    wijk.service.close();
    CHECK(closed);
    CHECK_FALSE(wijk.service.isOpen());
    std::optional<Error> error;
    wijk.service.run([](work::Wijk &wijk) { return work::listAreas(wijk); }, &wijk.service,
                     [&](const Result<std::vector<work::AreaRow>> &areas) {
                         if (!areas)
                             error = areas.error();
                     });
    REQUIRE(waitFor([&] { return error.has_value(); }));
    CHECK(error->code == Error::Code::Cancelled);
}

TEST_CASE("a wijk that does not open leaves nothing open and says why", "[models]")
{
    TempService wijk;
    std::optional<Error> error;
    work::WijkOptions missing = wijk.options();
    missing.file.path = wijk.folder.filePath(u"weg.gekend"_s);
    wijk.service.open([&wijk, missing] { return work::Wijk::open(missing, wijk.clock); }, &wijk.service,
                      [&](const Result<work::WijkFacts> &facts) {
                          REQUIRE_FALSE(facts);
                          error = facts.error();
                      });
    REQUIRE(waitFor([&] { return error.has_value(); }));
    CHECK_FALSE(wijk.service.isOpen());
    CHECK_FALSE(sentence(*error).isEmpty());
}
