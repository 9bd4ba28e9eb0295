// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/wkb.h"

#include "core/geo/geometry_parts.h"

#include <QtEndian>

#include <cstring>
#include <optional>

namespace gekend::geo {

using namespace Qt::StringLiterals;

namespace {

enum Type : quint32 {
    kPoint = 1,
    kLine = 2,
    kPolygon = 3,
    kMultiPoint = 4,
    kMultiLine = 5,
    kMultiPolygon = 6,
    kCollection = 7
};

constexpr int kDeepest = 8; // collections inside collections
constexpr int kGeoPackageHeader = 8;

void append(QByteArray &out, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void append(QByteArray &out, Point point)
{
    for (const double value : {point.x, point.y}) {
        quint64 bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        bits = qToLittleEndian(bits);
        out.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }
}

void append(QByteArray &out, const Ring &ring)
{
    append(out, quint32(ring.size()));
    for (const Point &point : ring)
        append(out, point);
}

void appendHead(QByteArray &out, Type type)
{
    out.append('\1'); // little-endian
    append(out, quint32(type));
}

/// Walks the bytes; once it has run past the end, everything read is zero and `failed` stays set.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool failed() const { return m_failed; }
    int srid() const { return m_srid; }

    /// One geometry with its own head, added to what was read before.
    void geometry(GeometryParts &parts, int depth = 0)
    {
        const quint32 type = head();
        if (m_failed || depth > kDeepest)
            return fail();
        switch (type) {
        case kPoint: return point(parts);
        case kLine: return line(parts);
        case kPolygon: return polygon(parts);
        case kMultiPoint:
        case kMultiLine:
        case kMultiPolygon:
        case kCollection:
            for (quint32 left = count(kSmallestGeometry); left > 0 && !m_failed; --left)
                geometry(parts, depth + 1);
            return;
        default: parts.curved = true; return fail();
        }
    }

private:
    static constexpr size_t kSmallestGeometry = 1 + 4; // head of an empty one, in bytes

    void fail() { m_failed = true; }
    size_t left() const { return size_t(m_bytes.size()) - m_at; }

    template <typename T> T number()
    {
        if (left() < sizeof(T)) {
            fail();
            return 0;
        }
        const char *at = m_bytes.data() + m_at;
        m_at += sizeof(T);
        return m_little ? qFromLittleEndian<T>(at) : qFromBigEndian<T>(at);
    }

    /// A number of things of at least `size` bytes each: never more than can still follow.
    quint32 count(size_t size)
    {
        const auto n = number<quint32>();
        if (n > left() / size) {
            fail();
            return 0;
        }
        return n;
    }

    /// Byte order and type; keeps how many numbers a point has here.
    quint32 head()
    {
        const auto order = number<quint8>();
        if (order > 1)
            fail();
        m_little = order == 1;
        auto type = number<quint32>();
        // PostGIS marks Z, M and SRID by high bits, ISO adds 1000 for Z, 2000 for M, 3000 for both.
        m_dimensions = 2 + int((type >> 31) & 1) + int((type >> 30) & 1);
        if (type & 0x20000000U) {
            const auto srid = number<quint32>();
            m_srid = srid <= 999999 ? int(srid) : 0;
        }
        type &= 0x1FFFFFFFU;
        if (type >= 1000 && type < 4000) {
            m_dimensions = type < 3000 ? 3 : 4;
            type %= 1000;
        }
        return type;
    }

    Point coordinates()
    {
        const double x = number<double>();
        const double y = number<double>();
        for (int i = 2; i < m_dimensions; ++i)
            number<double>();
        return {x, y};
    }

    std::vector<Point> points()
    {
        std::vector<Point> out(count(size_t(m_dimensions) * sizeof(double)));
        for (Point &point : out)
            point = coordinates();
        return out;
    }

    void point(GeometryParts &parts)
    {
        const Point point = coordinates();
        if (isFinite(point)) // an empty point is written as two NaN
            parts.points.push_back(point);
    }

    void line(GeometryParts &parts)
    {
        const auto more = points();
        parts.line.insert(parts.line.end(), more.begin(), more.end());
    }

    void polygon(GeometryParts &parts)
    {
        const quint32 rings = count(sizeof(quint32));
        if (rings == 0)
            return;
        Polygon polygon;
        polygon.outer = points();
        for (quint32 i = 1; i < rings && !m_failed; ++i)
            polygon.holes.push_back(points());
        parts.shape.polygons.push_back(std::move(polygon));
    }

    QByteArrayView m_bytes;
    size_t m_at = 0;
    bool m_little = true;
    bool m_failed = false;
    int m_dimensions = 2;
    int m_srid = 0;
};

/// How long the envelope after the header is, by its indicator in the flags.
std::optional<int> envelopeSize(int indicator)
{
    switch (indicator) {
    case 0: return 0;
    case 1: return 4 * int(sizeof(double));
    case 2:
    case 3: return 6 * int(sizeof(double));
    case 4: return 8 * int(sizeof(double));
    default: return std::nullopt;
    }
}

} // namespace

QByteArray toWkb(const MultiPolygon &shape)
{
    QByteArray out;
    appendHead(out, kMultiPolygon);
    append(out, quint32(shape.polygons.size()));
    for (const Polygon &polygon : shape.polygons) {
        appendHead(out, kPolygon);
        append(out, quint32(1 + polygon.holes.size()));
        append(out, polygon.outer);
        for (const Ring &hole : polygon.holes)
            append(out, hole);
    }
    return out;
}

QByteArray toWkb(Point point)
{
    QByteArray out;
    appendHead(out, kPoint);
    append(out, point);
    return out;
}

Result<ReadGeometry> fromWkb(QByteArrayView bytes)
{
    Reader reader(bytes);
    GeometryParts parts;
    reader.geometry(parts);
    if (parts.curved)
        return invalid(u"Deze geometrie heeft bogen of is van een onbekende soort; "
                       "sla de grens op als gewone veelhoek."_s);
    if (reader.failed())
        return corrupt(u"De geometrie is beschadigd of houdt halverwege op."_s);
    return std::move(parts).joined(reader.srid());
}

Result<MultiPolygon> multiPolygonFromWkb(QByteArrayView bytes)
{
    auto read = fromWkb(bytes);
    if (!read)
        return read.error();
    auto *shape = std::get_if<MultiPolygon>(&read->geometry);
    if (!shape)
        return invalid(u"De geometrie is een punt of een lijn en geen gebied."_s);
    return std::move(*shape);
}

Result<ReadGeometry> fromGeoPackageBlob(QByteArrayView bytes)
{
    // "GP", version, flags (byte order, envelope kind, empty), srs id
    if (bytes.size() < kGeoPackageHeader || bytes.first(2) != QByteArrayView("GP"))
        return corrupt(u"De geometrie mist de kop die bij een GeoPackage hoort."_s);
    const int flags = quint8(bytes[3]);
    const bool little = flags & 1;
    const auto envelope = envelopeSize((flags >> 1) & 7);
    if (!envelope || bytes.size() < kGeoPackageHeader + *envelope)
        return corrupt(u"De geometrie is beschadigd of houdt halverwege op."_s);
    if (flags & 0x10)
        return invalid(u"De geometrie is leeg."_s);
    auto read = fromWkb(bytes.sliced(kGeoPackageHeader + *envelope));
    if (!read)
        return read;
    const char *srs = bytes.data() + 4;
    // 0 and -1 mean: not known.
    read->srid = std::max(0, little ? qFromLittleEndian<qint32>(srs) : qFromBigEndian<qint32>(srs));
    return read;
}

} // namespace gekend::geo
