// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/locator_map.h"

#include "tests/support/catch.h"
#include "tests/support/sample_profile.h"

#include <QImage>
#include <QPainter>

using namespace gekend;
using namespace gekend::app;

namespace {

QImage painted(const profile::MapSpec &map)
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    paintLocatorMap(painter, {500, 500, 5000, 3000}, map);
    return image;
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color;
    }
    return found;
}

} // namespace

TEST_CASE("the area lies in the middle of the map, its neighbours around it, nothing outside the frame",
          "[print]")
{
    const profile::ProfileInput input = test::richProfileInput();
    const QImage image = painted({{}, input.area.geometry, input.neighbours, {}, {}});
    const QColor area = image.pixelColor(300, 200);
    const QColor neighbour = image.pixelColor(200, 200);
    CHECK(area != Qt::white);
    CHECK(neighbour != area);
    CHECK(pixelsOf(image, area) > 2000);
    for (const QPoint &outside : {QPoint(20, 20), QPoint(300, 40), QPoint(580, 390), QPoint(300, 360)})
        CHECK(image.pixelColor(outside) == QColor(Qt::white));
}

TEST_CASE("a border that cannot be read leaves a neighbour out, or the whole map", "[print]")
{
    const profile::ProfileInput input = test::richProfileInput();
    const QImage with = painted({{}, input.area.geometry, {QByteArray("no border")}, {}, {}});
    CHECK(with.pixelColor(300, 200) != QColor(Qt::white));
    const QImage without = painted({{}, QByteArray("no border"), input.neighbours, {}, {}});
    CHECK(pixelsOf(without, Qt::white) == 600 * 400);
}

TEST_CASE("the scale bar shows a round distance", "[print]")
{
    CHECK(roundDistance(730) == 500);
    CHECK(roundDistance(499) == 200);
    CHECK(roundDistance(1999) == 1000);
    CHECK(roundDistance(20000) == 20000);
    CHECK(roundDistance(0.2) == 1);
}
