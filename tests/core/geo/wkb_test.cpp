// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/wkb.h"

#include "tests/core/geo/random_shapes.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::geo;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// "GP", version 0, flags, srs id 28992 little-endian, then what is given.
QByteArray geoPackage(char flags, const QByteArray &rest)
{
    return QByteArray("GP\0", 3) + flags + hex("40710000") + rest;
}

} // namespace

TEST_CASE("what is written as WKB is read back the same", "[geo][wkb][property]")
{
    RandomShapes random(1);
    for (int i = 0; i < 300; ++i) {
        const MultiPolygon shape = random.shape(random.pointNear({5, 52}, 2), 0.05);
        const auto back = multiPolygonFromWkb(toWkb(shape));
        REQUIRE_OK(back);
        CHECK(*back == shape);
        const Point point = random.pointNear({5, 52}, 100);
        const auto same = fromWkb(toWkb(point));
        REQUIRE_OK(same);
        CHECK(std::get<Point>(same->geometry) == point);
    }
}

TEST_CASE("both byte orders are read", "[geo][wkb]")
{
    // POINT(2 4)
    const auto big = fromWkb(hex("000000000140000000000000004010000000000000"));
    const auto little = fromWkb(hex("010100000000000000000000400000000000001040"));
    REQUIRE_OK(big);
    REQUIRE_OK(little);
    CHECK(big->geometry == little->geometry);
    CHECK(std::get<Point>(big->geometry) == Point{2, 4});
    CHECK(big->srid == 0);
}

TEST_CASE("PostGIS' SRID and heights in both notations are tolerated", "[geo][wkb]")
{
    // SRID=28992;POINT(2 4)
    const auto srid = fromWkb(hex("0101000020407100000000000000000040") + hex("0000000000001040"));
    REQUIRE_OK(srid);
    CHECK(srid->srid == 28992);
    // POINT Z (2 4 8) as PostGIS and as ISO, POINT ZM as ISO
    const QByteArray xyz = hex("000000000000004000000000000010400000000000002040");
    for (const QByteArray &bytes : {hex("0101000080") + xyz, hex("01e9030000") + xyz, hex("01d1070000") + xyz,
                                    hex("01b90b0000") + xyz + hex("0000000000000000")}) {
        const auto read = fromWkb(bytes);
        REQUIRE_OK(read);
        CHECK(std::get<Point>(read->geometry) == Point{2, 4});
    }
}

TEST_CASE("a single polygon and a collection with one are areas", "[geo][wkb]")
{
    const Ring ring{{0, 0}, {1, 0}, {1, 1}, {0, 0}};
    const QByteArray multi = toWkb(MultiPolygon{{{ring, {}}}});
    const QByteArray polygon = multi.sliced(9); // without the head and count of the multi
    REQUIRE_OK(multiPolygonFromWkb(polygon));
    CHECK(*multiPolygonFromWkb(polygon) == MultiPolygon{{{ring, {}}}});
    const QByteArray collection = hex("010700000002000000") + toWkb(Point{9, 9}) + polygon;
    REQUIRE_OK(multiPolygonFromWkb(collection));
    CHECK(*multiPolygonFromWkb(collection) == MultiPolygon{{{ring, {}}}});
}

TEST_CASE("a GeoPackage's header is passed over, whatever its envelope", "[geo][wkb]")
{
    const QByteArray wkb = toWkb(Point{122177, 487877});
    const int sizes[] = {0, 32, 48, 48, 64};
    for (int envelope = 0; envelope < 5; ++envelope) {
        const auto read =
            fromGeoPackageBlob(geoPackage(char(1 | envelope << 1), QByteArray(sizes[envelope], 'x') + wkb));
        REQUIRE_OK(read);
        CHECK(read->srid == 28992);
        CHECK(std::get<Point>(read->geometry) == Point{122177, 487877});
    }
    // A header written big-endian around little-endian WKB.
    const auto mixed = fromGeoPackageBlob(QByteArray("GP\0\0", 4) + hex("00007140") + wkb);
    REQUIRE_OK(mixed);
    CHECK(mixed->srid == 28992);
}

TEST_CASE("an undefined coordinate system in a GeoPackage is no system", "[geo][wkb]")
{
    const auto read = fromGeoPackageBlob(QByteArray("GP\0\1", 4) + hex("ffffffff") + toWkb(Point{5, 52}));
    REQUIRE_OK(read);
    CHECK(read->srid == 0);
}

TEST_CASE("empty, curved and cut off geometries are refused", "[geo][wkb]")
{
    CHECK_FALSE(fromWkb({}).ok());
    CHECK_FALSE(fromWkb(toWkb(MultiPolygon{})).ok());
    CHECK_FALSE(fromWkb(hex("0101000000000000000000f87f000000000000f87f")).ok()); // POINT EMPTY
    const auto curve = fromWkb(hex("010a00000000000000"));
    REQUIRE_FALSE(curve.ok());
    CHECK(sentence(curve.error()).contains(u"bogen"));
    CHECK_FALSE(fromGeoPackageBlob(geoPackage(1, {})).ok());
    CHECK_FALSE(fromGeoPackageBlob(geoPackage(0x11, toWkb(Point{5, 52}))).ok()); // marked empty
    CHECK_FALSE(fromGeoPackageBlob(geoPackage(0x0b, toWkb(Point{5, 52}))).ok()); // no such envelope
    CHECK_FALSE(fromGeoPackageBlob(toWkb(Point{5, 52})).ok());

    RandomShapes random(2);
    const QByteArray whole = toWkb(random.shape({5, 52}, 0.1));
    for (qsizetype size = 0; size < whole.size(); ++size)
        CHECK_FALSE(fromWkb(whole.first(size)).ok());
}

TEST_CASE("counts larger than the bytes that follow are refused before memory is asked", "[geo][wkb]")
{
    CHECK_FALSE(fromWkb(hex("0106000000ffffffff")).ok());
    CHECK_FALSE(fromWkb(hex("0103000000ffffffff")).ok());
    CHECK_FALSE(fromWkb(hex("010300000001000000ffffffff")).ok());
    QByteArray nested;
    for (int i = 0; i < 100000; ++i)
        nested += hex("010700000001000000");
    CHECK_FALSE(fromWkb(nested).ok());
}

TEST_CASE("random and mutated bytes never crash the reader", "[geo][wkb][property]")
{
    RandomShapes random(4);
    int read = 0;
    for (int i = 0; i < 5000; ++i) {
        QByteArray bytes(random.below(60), '\0');
        for (char &byte : bytes)
            byte = char(random.below(256));
        read += fromWkb(bytes).ok() + fromGeoPackageBlob("GP" + bytes).ok();
        QByteArray mutated = toWkb(random.shape({5, 52}, 0.1));
        for (int k = random.below(4); k >= 0; --k)
            mutated[random.below(int(mutated.size()))] = char(random.below(256));
        const auto result = fromWkb(mutated);
        read += result.ok();
        if (result && std::holds_alternative<MultiPolygon>(result->geometry)) {
            const auto clean = cleanedWgs84(std::get<MultiPolygon>(result->geometry));
            if (clean)
                CHECK(everyPoint(*clean, isOnEarth));
        }
    }
    CHECK(read > 0);
}
