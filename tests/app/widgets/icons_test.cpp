// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>

using namespace gekend::app;

namespace {

QRgb strongest(const QImage &image)
{
    QRgb found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(found))
                found = image.pixel(x, y);
        }
    }
    return found;
}

} // namespace

TEST_CASE("every glyph has a file that draws something", "[widgets]")
{
    for (int glyph = 0; glyph < int(Glyph::Count); ++glyph) {
        INFO(sourceOf(Glyph(glyph)).toStdString());
        REQUIRE(QFile::exists(sourceOf(Glyph(glyph))));
        const QImage image = icon(Glyph(glyph)).pixmap(QSize(24, 24), 1.0).toImage();
        CHECK(qAlpha(strongest(image)) > 200);
    }
}

TEST_CASE("an icon takes the ink of the theme that is current when it is drawn", "[widgets]")
{
    const QIcon house = icon(Glyph::House, Ink::Accent);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme{.scheme = scheme});
        const QColor drawn = QColor::fromRgb(strongest(house.pixmap(QSize(48, 48), 1.0).toImage()));
        CHECK(drawn.name().toStdString() == colorOf(Ink::Accent, scheme).name().toStdString());
    }
}

TEST_CASE("an icon is drawn anew for a dense screen instead of being stretched", "[widgets]")
{
    const QPixmap sharp = icon(Glyph::House).pixmap(QSize(16, 16), 2.0);
    CHECK(sharp.size() == QSize(32, 32));
    CHECK(sharp.devicePixelRatio() == 2.0);
}
