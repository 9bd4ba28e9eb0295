// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/geojson/geojson_geometry.h"

#include "core/geo/geometry_parts.h"

#include <QJsonArray>

#include <algorithm>

namespace gekend::exchange {

using namespace Qt::StringLiterals;
using geo::Point;

namespace {

constexpr int kDeepest = 8; // collections inside collections
constexpr QStringView kTypes[] = {u"Point",   u"MultiPoint",   u"LineString",        u"MultiLineString",
                                  u"Polygon", u"MultiPolygon", u"GeometryCollection"};

/// Walks the lists of coordinates; once something is not as it should be, `failed` stays set.
class Reader {
public:
    bool failed() const { return m_failed; }
    geo::GeometryParts &parts() { return m_parts; }

    void geometry(const QJsonObject &object, int depth = 0)
    {
        const QString type = object.value(u"type").toString();
        const QJsonValue coordinates = object.value(u"coordinates");
        if (type == u"Point" && coordinates.toArray().isEmpty())
            return; // an empty point
        if (type == u"Point")
            m_parts.points.push_back(point(coordinates));
        else if (type == u"MultiPoint")
            append(m_parts.points, points(coordinates));
        else if (type == u"LineString")
            append(m_parts.line, points(coordinates));
        else if (type == u"MultiLineString")
            each(coordinates, [this](const QJsonValue &line) { append(m_parts.line, points(line)); });
        else if (type == u"Polygon")
            polygon(coordinates);
        else if (type == u"MultiPolygon")
            each(coordinates, [this](const QJsonValue &rings) { polygon(rings); });
        else if (type == u"GeometryCollection" && depth < kDeepest)
            each(object.value(u"geometries"),
                 [this, depth](const QJsonValue &inner) { geometry(inner.toObject(), depth + 1); });
        else
            m_failed = true;
    }

private:
    static void append(std::vector<Point> &to, const std::vector<Point> &more)
    {
        to.insert(to.end(), more.begin(), more.end());
    }

    template <typename Visit> void each(const QJsonValue &list, Visit visit)
    {
        if (!list.isArray())
            m_failed = true;
        const QJsonArray items = list.toArray();
        for (const QJsonValue item : items) {
            if (m_failed)
                return;
            visit(item);
        }
    }

    Point point(const QJsonValue &value)
    {
        const QJsonArray numbers = value.toArray();
        if (numbers.size() < 2 || !numbers.at(0).isDouble() || !numbers.at(1).isDouble())
            m_failed = true;
        return {numbers.at(0).toDouble(), numbers.at(1).toDouble()};
    }

    std::vector<Point> points(const QJsonValue &list)
    {
        std::vector<Point> out;
        each(list, [&](const QJsonValue &item) { out.push_back(point(item)); });
        return out;
    }

    void polygon(const QJsonValue &rings)
    {
        geo::Polygon polygon;
        bool outer = true;
        each(rings, [&](const QJsonValue &ring) {
            if (outer)
                polygon.outer = points(ring);
            else
                polygon.holes.push_back(points(ring));
            outer = false;
        });
        if (!outer)
            m_parts.shape.polygons.push_back(std::move(polygon));
    }

    geo::GeometryParts m_parts;
    bool m_failed = false;
};

} // namespace

Result<geo::Geometry> geoJsonGeometry(const QJsonObject &object)
{
    const QString type = object.value(u"type").toString();
    if (!isGeometryType(type))
        return invalid(u"De geometrie is van een onbekende soort: “%1”."_s, {type.left(40)});
    Reader reader;
    reader.geometry(object);
    if (reader.failed())
        return invalid(
            u"De coördinaten zijn niet te lezen: er staat iets anders dan getallen, of te weinig."_s);
    return std::move(reader.parts()).joined(0).map([](geo::ReadGeometry &&read) {
        return std::move(read.geometry);
    });
}

bool isGeometryType(QStringView type)
{
    return std::find(std::begin(kTypes), std::end(kTypes), type) != std::end(kTypes);
}

} // namespace gekend::exchange
