// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/table_layout.h"

#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::app;
using namespace Qt::StringLiterals;

namespace {

using profile::Column;

profile::Table places(int rows)
{
    profile::Table table{.caption = u"Voorzieningen"_s,
                         .columns = {{u"Naam"_s, Column::Align::Left, 3},
                                     {u"Soort"_s, Column::Align::Left, 2},
                                     {u"Aantal"_s, Column::Align::Right, 1}}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({u"Stichting %1"_s.arg(i), u"school"_s, QString::number(i * 37)});
    return table;
}

qreal bottomOf(const std::vector<Page> &pages)
{
    qreal bottom = 0;
    for (const Page &page : pages) {
        for (const PageItem &item : page.items)
            bottom = std::max(bottom, item.box.bottom());
    }
    return bottom;
}

} // namespace

TEST_CASE("a long table runs over pages with its head on each and no row outside them", "[print]")
{
    const PageFormat format;
    const auto pages = paginated(tablePieces(places(120), format.width(), 1), format);
    REQUIRE(pages.size() == 3);
    for (const Page &page : pages) {
        const auto heads = std::count_if(page.items.begin(), page.items.end(), [](const PageItem &item) {
            return item.tag.role == Tag::Role::TableHead;
        });
        CHECK(heads == 3);
    }
    CHECK(bottomOf(pages) <= format.size.height() - format.bottom + 1);
}

TEST_CASE("a short table is not divided", "[print]")
{
    const auto pieces = tablePieces(places(8), millimetres(170), 1);
    for (size_t i = 0; i + 1 < pieces.size(); ++i)
        CHECK(pieces[i].keepWithNext);
    CHECK_FALSE(pieces.back().keepWithNext);
}

TEST_CASE("numbers end at one edge and never run into the words before them", "[print]")
{
    const auto pieces = tablePieces(places(30), millimetres(170), 1);
    std::optional<qreal> edge;
    for (const Piece &piece : pieces) {
        const auto cells = std::count_if(piece.items.begin(), piece.items.end(), [](const PageItem &item) {
            return item.tag.role == Tag::Role::TableCell;
        });
        if (cells != 3)
            continue;
        const auto textEnd = [&](size_t at) {
            const auto &mark = std::get<TextMark>(piece.items[at].mark);
            return piece.items[at].box.left() + textWidth(mark.text, mark.style);
        };
        CHECK(textEnd(1) < piece.items[2].box.left());
        CHECK(textEnd(2) == Catch::Approx(edge.value_or(textEnd(2))).margin(2));
        edge = textEnd(2);
    }
    CHECK(edge);
}

TEST_CASE("a cell with very much text makes its row higher, up to a limit that fits on a page", "[print]")
{
    profile::Table table = places(1);
    table.rows[0][0] = u"lang "_s.repeated(5000);
    const PageFormat format;
    const auto pieces = tablePieces(table, format.width(), 1);
    CHECK(pieces.back().height > 3 * lineHeight({PrintSize::Small}));
    CHECK(pieces.back().height < format.height() / 2);
    CHECK(tablePieces({}, format.width(), 1).empty());
}

TEST_CASE("columns of words fill the width, a name with a number stays narrow", "[print]")
{
    const auto widthOf = [](const profile::Table &table) {
        qreal right = 0;
        for (const Piece &piece : tablePieces(table, millimetres(170), 1)) {
            for (const PageItem &item : piece.items) {
                if (std::holds_alternative<FillMark>(item.mark))
                    right = std::max(right, item.box.right());
            }
        }
        return right;
    };
    CHECK(widthOf(places(3)) == Catch::Approx(millimetres(170)));
    profile::Table pair{.columns = {{u"Thema"_s}, {u"Contacten"_s, Column::Align::Right}},
                        .rows = {{u"taal"_s, u"35"_s}}};
    CHECK(widthOf(pair) < millimetres(90));
}
