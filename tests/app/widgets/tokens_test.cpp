// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "app/widgets/tokens.h"

using namespace gekend::app;

TEST_CASE("every pair of inks that meets on the screen has AA contrast, light and dark", "[widgets]")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const InkPair &pair : inkPairs()) {
            const QColor front = colorOf(pair.front, scheme);
            const QColor ground = colorOf(pair.ground, scheme);
            INFO(front.name().toStdString() << " on " << ground.name().toStdString());
            CHECK(contrast(front, ground) >= pair.atLeast);
        }
    }
}

TEST_CASE("contrast is measured as WCAG says", "[widgets]")
{
    CHECK(contrast(Qt::black, Qt::white) == Catch::Approx(21.0).margin(0.001));
    CHECK(contrast(Qt::white, Qt::white) == Catch::Approx(1.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Catch::Approx(4.48).margin(0.01));
}

TEST_CASE("inks are opaque, so that what is measured is what is seen", "[widgets]")
{
    for (int ink = 0; ink < int(Ink::Count); ++ink) {
        CHECK(colorOf(Ink(ink), Scheme::Light).alpha() == 255);
        CHECK(colorOf(Ink(ink), Scheme::Dark).alpha() == 255);
    }
}

TEST_CASE("there are four text sizes and a title is well above the body", "[widgets]")
{
    CHECK(pointsOf(TextSize::Caption) < pointsOf(TextSize::Body));
    CHECK(pointsOf(TextSize::Body) < pointsOf(TextSize::Heading));
    CHECK(pointsOf(TextSize::Title) >= 1.4 * pointsOf(TextSize::Body));
}
