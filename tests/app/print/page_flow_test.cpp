// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_flow.h"

#include "tests/support/catch.h"

using namespace gekend::app;
using namespace Qt::StringLiterals;

namespace {

const PageFormat kSmallPage{
    .size = {100, 120}, .left = 10, .right = 10, .top = 10, .bottom = 10}; // 100 high inside

Piece piece(qreal height, bool keep = false, qreal before = 0)
{
    Piece one{.before = before, .height = height, .keepWithNext = keep};
    one.items.push_back({{0, 0, 50, height}, FillMark{ink::kText, 0}, {}});
    return one;
}

std::vector<size_t> itemsPerPage(const std::vector<Page> &pages)
{
    std::vector<size_t> counts;
    for (const Page &page : pages)
        counts.push_back(page.items.size());
    return counts;
}

} // namespace

TEST_CASE("pieces go down the page, and on to the next when they do not fit", "[print]")
{
    const auto pages = paginated({piece(40), piece(40, false, 10), piece(40)}, kSmallPage);
    CHECK(itemsPerPage(pages) == std::vector<size_t>{2, 1});
    CHECK(pages[0].items[1].box == QRectF(10, 60, 50, 40));
    CHECK(pages[1].items[0].box.top() == 10);
}

TEST_CASE("what belongs together goes to the next page together", "[print]")
{
    const auto pages = paginated({piece(50), piece(10, true), piece(10, true), piece(40)}, kSmallPage);
    CHECK(itemsPerPage(pages) == std::vector<size_t>{1, 3});
}

TEST_CASE("a chapter starts on a new page when little room is left", "[print]")
{
    Piece chapter = piece(10);
    chapter.wantedRoom = 60;
    CHECK(itemsPerPage(paginated({piece(50), chapter}, kSmallPage)) == std::vector<size_t>{1, 1});
    CHECK(itemsPerPage(paginated({piece(40), chapter}, kSmallPage)) == std::vector<size_t>{2});
}

TEST_CASE("the head of a table comes again on every page it runs over", "[print]")
{
    const auto head = std::make_shared<const Piece>(piece(20, true));
    std::vector<Piece> table{*head};
    for (int row = 0; row < 12; ++row) {
        table.push_back(piece(15));
        table.back().repeated = head;
    }
    const auto pages = paginated(table, kSmallPage);
    CHECK(itemsPerPage(pages) == std::vector<size_t>{6, 6, 3});
    for (const Page &page : pages)
        CHECK(page.items.front().box.height() == 20);
}

TEST_CASE("something higher than a page is placed once, and does not make empty pages", "[print]")
{
    CHECK(itemsPerPage(paginated({piece(500), piece(10)}, kSmallPage)) == std::vector<size_t>{1, 1});
    CHECK(
        itemsPerPage(paginated({piece(30), piece(60, true), piece(60, true), piece(60)}, kSmallPage)).front()
        == 1);
}

TEST_CASE("the first and the last line of a paragraph are never alone", "[print]")
{
    const auto lines =
        textPieces(u"woord "_s.repeated(60), {PrintSize::Body, QFont::Normal, ink::kText}, points(150), {});
    REQUIRE(lines.size() > 4);
    CHECK(lines.front().keepWithNext);
    CHECK_FALSE(lines[1].keepWithNext);
    CHECK(lines[lines.size() - 2].keepWithNext);
    CHECK_FALSE(lines.back().keepWithNext);
}
