// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_painter.h"

#include "app/print/page_layout.h"
#include "core/profile/profile.h"
#include "tests/support/catch.h"
#include "tests/support/sample_profile.h"

using namespace gekend;
using namespace gekend::app;

namespace {

/// The share of pixels in a part of the picture that are not white.
double inked(const QImage &image, const QRect &part)
{
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            found += qGray(image.pixel(x, y)) < 250;
    }
    return double(found) / (double(part.width()) * part.height());
}

QColor colorAt(const Page &page, QPointF at)
{
    const QImage image = pageImage(page, 600);
    const double scale = 600 / PageFormat().size.width();
    return image.pixelColor((at * scale).toPoint());
}

} // namespace

TEST_CASE("a page is painted with its text, within its margins", "[print]")
{
    const auto pages = layoutPages(profile::buildProfile(test::richProfileInput()));
    for (size_t i = 1; i < pages.size(); ++i) {
        const QImage image = pageImage(pages[i], 600);
        CHECK(image.height() == 849); // A4
        CAPTURE(i);
        CHECK(inked(image, {60, 60, 480, 300}) > 0.02);
        CHECK(inked(image, {0, 0, 50, 849}) == 0);
        CHECK(inked(image, {550, 0, 50, 849}) == 0);
        CHECK(inked(image, {0, 830, 600, 19}) == 0);
    }
}

TEST_CASE("an arrow points up for higher, down for lower, and is two lines for about the same", "[print]")
{
    using figures::Difference;
    const auto shape = [](Difference difference) {
        Page page;
        const QRectF box(1000, 1000, 1000, 1000);
        page.items.push_back({box, ArrowMark{difference, QColor(Qt::black)}, {}});
        std::vector<bool> dark;
        for (const QPointF &at : {QPointF(1100, 1100), QPointF(1100, 1900), QPointF(1500, 1500)})
            dark.push_back(colorAt(page, at).lightness() < 128);
        return dark;
    };
    CHECK(shape(Difference::Higher) == std::vector<bool>{false, true, true});
    CHECK(shape(Difference::Lower) == std::vector<bool>{true, false, true});
    CHECK(shape(Difference::Similar) == std::vector<bool>{false, false, false});
}
