// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/profile_source.h"

#include "core/store/area_repository.h"
#include "core/store/party_repository.h"
#include "tests/support/temp_wijk.h"

using namespace gekend;
using namespace gekend::work;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

/// Two buurts in one wijk, each with a shop where contacts happen.
struct TwoBuurts {
    explicit TwoBuurts(TempWijk &wijk)
    {
        const auto made = wijk->change(u"test"_s, [&](store::Writing &writing) -> Result<void> {
            const store::AreaRepository areas(writing.db());
            for (const auto &[kind, code, name] : {std::tuple{AreaKind::Gemeente, u"GM0503"_s, u"Delft"_s},
                                                   std::tuple{AreaKind::Wijk, u"WK050311"_s, u"Binnenstad"_s},
                                                   std::tuple{AreaKind::Buurt, u"BU05031101"_s, u"Noord"_s},
                                                   std::tuple{AreaKind::Buurt, u"BU05031102"_s, u"West"_s}}) {
                const auto id =
                    areas.add(writing, Area{.kind = kind, .code = code, .year = 2024, .name = name});
                if (!id)
                    return id.error();
                if (kind != AreaKind::Buurt)
                    continue;
                Party shop = newParty(PartyKind::Shop, u"Winkel "_s + name);
                shop.area = *id;
                const auto added = store::PartyRepository(writing.db()).add(writing, shop);
                if (!added)
                    return added.error();
            }
            return {};
        });
        REQUIRE_OK(made);
    }
};

qint64 contactsIn(TempWijk &wijk, const QString &code)
{
    const auto input = profileInput(*wijk, {.code = code});
    REQUIRE_OK(input);
    qint64 contacts = 0;
    for (const auto &month : input->contactsPerMonth)
        contacts += month.contacts;
    return contacts;
}

} // namespace

TEST_CASE("a contact counts where it was, in its buurt and in the wijk around it", "[work][profile]")
{
    TempWijk wijk;
    const TwoBuurts buurts(wijk);
    wijk.add(u"praatje bij &\"Winkel Noord\" over #wonen"_s);
    wijk.add(u"praatje bij &\"Winkel Noord\" gisteren"_s);
    wijk.add(u"praatje bij &\"Winkel West\""_s);
    CHECK(contactsIn(wijk, u"BU05031101"_s) == 2);
    CHECK(contactsIn(wijk, u"BU05031102"_s) == 1);
    CHECK(contactsIn(wijk, u"WK050311"_s) == 3);
    const auto input = profileInput(*wijk, {.code = u"BU05031101"_s});
    REQUIRE_OK(input);
    REQUIRE(input->themes.size() == 1);
    CHECK(input->themes.front().theme == u"wonen"_s);
    REQUIRE(input->places.size() == 1);
    CHECK(input->places.front().name == u"Winkel Noord"_s);
    CHECK(input->gemeenteName == u"Delft"_s);
    CHECK(input->author == u"Femke Jansen"_s);
    CHECK_FALSE(input->isExample);
}

TEST_CASE("an area that is no code or not known here is refused with its own sentence", "[work][profile]")
{
    TempWijk wijk;
    CHECK(profileInput(*wijk, {.code = u"centrum"_s}).error().code == Error::Code::Invalid);
    CHECK(profileInput(*wijk, {.code = u"BU05031101"_s}).error().code == Error::Code::NotFound);
}
