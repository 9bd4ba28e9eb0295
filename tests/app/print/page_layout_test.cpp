// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_layout.h"

#include "core/profile/profile.h"
#include "tests/support/catch.h"
#include "tests/support/sample_profile.h"

using namespace gekend;
using namespace gekend::app;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Page &page)
{
    QStringList words;
    for (const PageItem &item : page.items) {
        if (const auto *text = std::get_if<TextMark>(&item.mark))
            words << text->text;
    }
    return words.join(u' ');
}

/// The sample with so many places that tables run over pages, and names that are too long for anything.
profile::ProfileInput crowdedInput()
{
    profile::ProfileInput input = test::richProfileInput();
    input.area.name = u"Wijk 00 Bedrijventerrein Schieoevers-Noord en verspreide huizen langs de Schie"_s;
    input.organisation =
        u"Stichting voor welzijn, ondersteuning en samenleven in de hele regio Delfland en omstreken"_s;
    for (int i = 0; i < 150; ++i)
        input.places.push_back(
            {PartyKind::Shop, u"Winkel %1 met een naam die langer is dan de kolom breed is"_s.arg(i),
             u"Levensmiddelenwinkel"_s, u"ma-za 8-20"_s, u"Burgemeester Jansenstraat %1"_s.arg(i)});
    return input;
}

} // namespace

TEST_CASE("nothing lies outside the page or, but for header and footer, outside its margins", "[print]")
{
    const PageFormat format;
    const QRectF paper({0, 0}, format.size);
    for (const auto &input : {test::richProfileInput(), test::emptyProfileInput(), crowdedInput()}) {
        for (const Page &page : layoutPages(profile::buildProfile(input), format)) {
            for (const PageItem &item : page.items) {
                CHECK(paper.adjusted(-1, -1, 1, 1).contains(item.box));
                const auto *text = std::get_if<TextMark>(&item.mark);
                if (!text)
                    continue;
                CAPTURE(text->text);
                CHECK(item.box.left() >= format.left - 1);
                CHECK(item.box.left() + textWidth(text->text, text->style)
                      <= format.size.width() - format.right + points(2));
                if (item.tag.role != Tag::Role::Artifact)
                    CHECK(item.box.bottom() <= format.size.height() - format.bottom + 1);
            }
        }
    }
}

TEST_CASE("no two lines of text lie over each other", "[print]")
{
    for (const auto &input : {test::richProfileInput(), crowdedInput()}) {
        for (const Page &page : layoutPages(profile::buildProfile(input))) {
            std::vector<std::pair<QRectF, QString>> lines;
            for (const PageItem &item : page.items) {
                const auto *text = std::get_if<TextMark>(&item.mark);
                if (!text)
                    continue;
                const QRectF inked(item.box.topLeft(),
                                   QSizeF(textWidth(text->text, text->style), lineHeight(text->style)));
                for (const auto &[other, words] : lines) {
                    CAPTURE(text->text, words);
                    CHECK_FALSE(inked.adjusted(2, 8, -2, -8).intersects(other));
                }
                lines.emplace_back(inked, text->text);
            }
        }
    }
}

TEST_CASE("the cover names area, period and maker, and the last thing on it is the statement", "[print]")
{
    const auto pages = layoutPages(profile::buildProfile(test::richProfileInput()));
    const QString cover = textOf(pages.front());
    for (const QString &words :
         {u"Centrum-Noord"_s, u"Buurt in Delft"_s, u"2023 t/m 2025"_s, u"Sam Voorbeeld"_s,
          u"14 januari 2026"_s, u"niet herleidbaar"_s, u"© Kadaster"_s})
        CHECK(cover.contains(words));
    CHECK_FALSE(cover.contains(u" van %1"_s.arg(pages.size())));
}

TEST_CASE("every other page has the title above and its number below", "[print]")
{
    const auto pages = layoutPages(profile::buildProfile(crowdedInput()));
    REQUIRE(pages.size() > 8);
    for (size_t i = 1; i < pages.size(); ++i) {
        const QString words = textOf(pages[i]);
        CHECK(words.contains(u"%1 van %2"_s.arg(i + 1).arg(pages.size())));
        CHECK(words.contains(u"Wijkprofiel Wijk 00 Bedrijventerrein"_s));
    }
}

TEST_CASE("a heading is never the last thing on its page", "[print]")
{
    for (const auto &input : {test::richProfileInput(), test::emptyProfileInput(), crowdedInput()}) {
        for (const Page &page : layoutPages(profile::buildProfile(input))) {
            const PageItem *lowest = nullptr;
            for (const PageItem &item : page.items) {
                if (item.tag.role != Tag::Role::Artifact
                    && (!lowest || item.box.bottom() > lowest->box.bottom()))
                    lowest = &item;
            }
            REQUIRE(lowest);
            CHECK(lowest->tag.role != Tag::Role::Heading1);
            CHECK(lowest->tag.role != Tag::Role::Heading2);
            CHECK(lowest->tag.role != Tag::Role::TableHead);
        }
    }
}

TEST_CASE("charts and maps carry the words for who cannot see them, and things of one block one number",
          "[print]")
{
    int figures = 0;
    int last = 0;
    for (const Page &page : layoutPages(profile::buildProfile(test::richProfileInput()))) {
        for (const PageItem &item : page.items) {
            if (item.tag.role == Tag::Role::Artifact)
                continue;
            CHECK(item.tag.element >= 1);
            last = std::max(last, item.tag.element);
            if (item.tag.role == Tag::Role::Figure) {
                CHECK_FALSE(item.tag.altText.isEmpty());
                ++figures;
            }
        }
    }
    CHECK(figures == 5); // the map and four charts
    CHECK(last > 30);
}
