// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include "core/profile/wording.h"
#include "tests/support/catch.h"
#include "tests/support/sample_profile.h"

using namespace gekend;
using namespace gekend::profile;
using namespace Qt::StringLiterals;

namespace {

template <typename T> std::vector<T> blocksOf(const Section &section)
{
    std::vector<T> found;
    for (const Block &block : section.blocks) {
        if (const T *one = std::get_if<T>(&block))
            found.push_back(*one);
    }
    return found;
}

const Section &sectionOf(const Document &document, const QString &title)
{
    const auto found = std::find_if(document.sections.begin(), document.sections.end(),
                                    [&](const Section &section) { return section.title == title; });
    REQUIRE(found != document.sections.end());
    return *found;
}

QString textOf(const Table &table)
{
    QStringList words{table.caption, table.note, sourceLine(table.sources)};
    for (const Column &column : table.columns)
        words << column.title;
    for (const QStringList &row : table.rows)
        words << row;
    return words.join(u'\n');
}

/// Every word a reader could see, alternative texts included.
QString allText(const Document &document)
{
    QStringList words{document.title, document.subject, document.cover.statement};
    for (const Section &section : document.sections) {
        words << section.title;
        for (const Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                words << paragraph->text;
            if (const auto *note = std::get_if<Note>(&block))
                words << note->text;
            if (const auto *table = std::get_if<Table>(&block))
                words << textOf(*table);
            if (const auto *tiles = std::get_if<KeyTiles>(&block)) {
                for (const KeyTile &tile : tiles->tiles)
                    words << tile.label << tile.value << tile.comparison;
            }
            if (const auto *chart = std::get_if<ChartSpec>(&block))
                words << chart->title << chart->subtitle << chart->note << chart->altText
                      << chart->categories;
        }
    }
    return words.join(u'\n');
}

} // namespace

TEST_CASE("eight tiles set the area beside gemeente and country, each with its source", "[profile]")
{
    const Document document = buildProfile(test::richProfileInput());
    CHECK(document.title == u"Wijkprofiel Centrum-Noord, Delft"_s);
    CHECK(document.cover.subtitle == u"Buurt in Delft"_s);
    REQUIRE(document.cover.map);
    CHECK(document.cover.map->attribution == u"© Kadaster / Centraal Bureau voor de Statistiek, 2024"_s);
    const auto tiles = blocksOf<KeyTiles>(sectionOf(document, u"In één oogopslag"_s));
    REQUIRE(tiles.size() == 1);
    REQUIRE(tiles.front().tiles.size() == 8);
    const KeyTile &older = tiles.front().tiles[1];
    CHECK(older.label == u"65 jaar of ouder"_s);
    CHECK(older.value == u"19,3%"_s);
    CHECK(older.comparison == u"hoger dan Delft"_s);
    CHECK(older.difference == figures::Difference::Higher);
    CHECK(older.references
          == std::vector<KeyTile::Reference>{{u"Delft"_s, u"16,2%"_s}, {u"Nederland"_s, u"20,5%"_s}});
    for (const KeyTile &tile : tiles.front().tiles) {
        CHECK(tile.source.name == u"CBS"_s);
        CHECK_FALSE(tile.source.when.isEmpty());
    }
}

TEST_CASE("with population alone there are still eight tiles", "[profile]")
{
    ProfileInput input = test::richProfileInput();
    std::erase_if(input.areaFigures, [](const auto &figure) { return figure.year == 2023; });
    const auto tiles = blocksOf<KeyTiles>(sectionOf(buildProfile(input), u"In één oogopslag"_s));
    REQUIRE(tiles.front().tiles.size() == 8);
    CHECK(tiles.front().tiles[1].value == u"0,9%"_s); // of all in Delft
}

TEST_CASE("the age chart says what stands out and has its table", "[profile]")
{
    const Document document = buildProfile(test::richProfileInput());
    const Section &residents = sectionOf(document, u"Wie wonen hier"_s);
    const auto charts = blocksOf<ChartSpec>(residents);
    REQUIRE(charts.size() == 1);
    CHECK(charts.front().kind == ChartSpec::Kind::AgeBars);
    CHECK(charts.front().title == u"Relatief veel inwoners van 45 tot 65 jaar vergeleken met Delft"_s);
    CHECK(charts.front().categories.size() == 5);
    REQUIRE(charts.front().series.size() == 3);
    CHECK(charts.front().altText.contains(u"65 jaar of ouder 19,3%"_s));
    const auto tables = blocksOf<Table>(residents);
    REQUIRE(tables.size() == 2);
    CHECK(tables.front().rows.front()
          == QStringList{u"0 tot 15 jaar"_s, u"125"_s, u"12,1%"_s, u"12,0%"_s, u"15,1%"_s});
    CHECK(tables.front().rows.back() == QStringList{u"Totaal"_s, u"1.035"_s, {}, {}, {}});
    for (const Table &table : tables) {
        CHECK_FALSE(table.sources.empty());
        for (const QStringList &row : table.rows)
            CHECK(row.size() == qsizetype(table.columns.size()));
    }
}

TEST_CASE("small kinds are taken together so that no total gives them away", "[profile]")
{
    const auto charts =
        blocksOf<ChartSpec>(sectionOf(buildProfile(test::richProfileInput()), u"Onze contacten"_s));
    REQUIRE(charts.size() == 2);
    const ChartSpec &kinds = charts.back();
    CHECK(kinds.categories.front() == u"Praatjes op straat"_s);
    CHECK(kinds.categories.back() == u"Overige soorten"_s);
    CHECK_FALSE(kinds.categories.contains(u"Kennismakingen"_s));
    CHECK(kinds.series.front().values.back() == 10); // 7 and 5, together 12
    CHECK(kinds.subtitle.contains(u"samen 2.380"_s));
}

TEST_CASE("themes come by count, the small and the sensitive ones stay out", "[profile]")
{
    const Document document = buildProfile(test::richProfileInput());
    const Section &themes = sectionOf(document, u"Wat wij horen"_s);
    const auto charts = blocksOf<ChartSpec>(themes);
    REQUIRE(charts.size() == 1);
    CHECK(charts.front().title == u"Eenzaamheid komt het vaakst ter sprake"_s);
    CHECK(charts.front().categories.first(2) == QStringList{u"Eenzaamheid"_s, u"Leefbaarheid"_s});
    const QString text = allText(document);
    CHECK_FALSE(text.contains(u"verlies"_s));
    CHECK_FALSE(text.contains(u"verslaving"_s));
    CHECK(text.contains(u"gevoelig"_s));
}

TEST_CASE("organisations and vindplekken are listed by name, sorted on the core word", "[profile]")
{
    const auto tables = blocksOf<Table>(
        sectionOf(buildProfile(test::richProfileInput()), u"Initiatieven, voorzieningen en vindplekken"_s));
    REQUIRE(tables.size() == 3);
    CHECK(tables[0].rows.front().front() == u"Buurtmoestuin De Veste"_s);
    CHECK(tables[1].rows.size() == 5);
    CHECK(tables[2].columns[2].title == u"Wanneer"_s);
}

TEST_CASE("every source is accounted for with the chapters that use it", "[profile]")
{
    const Document document = buildProfile(test::richProfileInput());
    const auto tables = blocksOf<Table>(sectionOf(document, u"Verantwoording"_s));
    REQUIRE(tables.size() >= 4);
    const QString sources = textOf(tables.front());
    CHECK(sources.contains(u"Kerncijfers wijken en buurten 2024"_s));
    CHECK(sources.contains(u"Kerncijfers wijken en buurten 2023"_s));
    CHECK(sources.contains(u"2023 t/m 2025"_s));
}

TEST_CASE("an area about which nothing is known keeps its chapters and says so, without its small counts",
          "[profile]")
{
    const Document document = buildProfile(test::emptyProfileInput());
    const Document rich = buildProfile(test::richProfileInput());
    REQUIRE(document.sections.size() == rich.sections.size());
    for (size_t i = 0; i < document.sections.size(); ++i) {
        CHECK(document.sections[i].title == rich.sections[i].title);
        CHECK_FALSE(document.sections[i].blocks.empty());
        CHECK(blocksOf<ChartSpec>(document.sections[i]).empty());
    }
    CHECK_FALSE(document.cover.map);
    const QString text = allText(document);
    CHECK(text.contains(u"minder dan 10 contacten"_s));
    CHECK(text.contains(u"geen cijfers van het CBS"_s));
    CHECK_FALSE(text.contains(u"eenzaamheid"_s));
    const auto tiles = blocksOf<KeyTiles>(sectionOf(document, u"Onze contacten"_s));
    CHECK(tiles.front().tiles[0].value == u"< 10"_s);
    CHECK(tiles.front().tiles[1].value == u"< 10"_s);
    CHECK(tiles.front().tiles[3].value == u"0"_s); // organisations are no persons
}

TEST_CASE("a buurt where nobody lives is shown as the CBS counts it", "[profile]")
{
    ProfileInput input = test::emptyProfileInput();
    input.areaFigures = test::figuresOf(u"CBS"_s, u"Kerncijfers wijken en buurten 2024"_s, 2024,
                                        {{u"inhabitants", 0}, {u"age_0_15", 0}, {u"age_65_plus", 0}});
    const Document document = buildProfile(input);
    CHECK(allText(document).contains(u"niemand woonde"_s));
    CHECK(blocksOf<ChartSpec>(sectionOf(document, u"Wie wonen hier"_s)).empty());
    CHECK(blocksOf<Table>(sectionOf(document, u"Wie wonen hier"_s)).size() == 2);
}

TEST_CASE("a demo says on its cover that it is made up", "[profile]")
{
    ProfileInput input = test::richProfileInput();
    input.isExample = true;
    const Document document = buildProfile(input);
    CHECK(document.cover.kicker.contains(u"voorbeeld"_s));
    CHECK(document.cover.statement.startsWith(u"Voorbeeld"_s));
}
