// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/geojson/geojson_geometry.h"
#include "core/exchange/geojson/json_features.h"
#include "core/geo/geometry_parts.h"

#include <QJsonArray>

namespace gekend::exchange {

using namespace Qt::StringLiterals;
using geo::Point;

namespace {

constexpr int kDeepest = 8; // collections inside collections
// Arcs may be named again and again: a small file must not unfold into an endless one.
constexpr size_t kMostPoints = 10'000'000;

Error broken()
{
    return invalid(
        u"Dit TopoJSON-bestand is beschadigd: er ontbreken lijnen of coördinaten. Download het opnieuw, of "
        "kies GeoJSON."_s);
}

/// Unfolds arcs into rings; once something is missing, `failed` stays set.
class Topology {
public:
    explicit Topology(const QJsonObject &root)
        : m_quantized(root.value(u"transform").isObject())
    {
        const QJsonObject transform = root.value(u"transform").toObject();
        if (m_quantized) {
            m_scale = point(transform.value(u"scale"));
            m_translate = point(transform.value(u"translate"));
        }
        for (const QJsonValue arc : root.value(u"arcs").toArray())
            m_arcs.push_back(decoded(arc.toArray()));
    }

    bool failed() const { return m_failed; }

    void addObject(const QJsonObject &object, JsonFeatures &features, int depth = 0)
    {
        const QJsonValue type = object.value(u"type");
        if (type == u"GeometryCollection"_s && depth < kDeepest) {
            for (const QJsonValue inner : object.value(u"geometries").toArray())
                addObject(inner.toObject(), features, depth + 1);
            return;
        }
        features.add(object.value(u"id"), object.value(u"properties").toObject(), geometry(object));
    }

private:
    Result<geo::Geometry> geometry(const QJsonObject &object)
    {
        geo::GeometryParts parts;
        const QString type = object.value(u"type").toString();
        const QJsonArray arcs = object.value(u"arcs").toArray();
        if (type == u"Polygon") {
            addPolygon(parts, arcs);
        } else if (type == u"MultiPolygon") {
            for (const QJsonValue rings : arcs)
                addPolygon(parts, rings.toArray());
        } else if (type == u"LineString") {
            parts.line = joined(arcs);
        } else if (type == u"Point") {
            parts.points.push_back(placed(point(object.value(u"coordinates"))));
        }
        return std::move(parts).joined(0).map(
            [](geo::ReadGeometry &&read) { return std::move(read.geometry); });
    }

    void addPolygon(geo::GeometryParts &parts, const QJsonArray &rings)
    {
        if (rings.isEmpty())
            return;
        geo::Polygon polygon{joined(rings.first().toArray()), {}};
        for (qsizetype i = 1; i < rings.size(); ++i)
            polygon.holes.push_back(joined(rings.at(i).toArray()));
        parts.shape.polygons.push_back(std::move(polygon));
    }

    /// The arcs one after the other; ~i is arc i backwards, and where two meet their point counts once.
    std::vector<Point> joined(const QJsonArray &arcs)
    {
        std::vector<Point> out;
        for (const QJsonValue item : arcs) {
            const qint64 number = item.toInteger(-1 - qint64(m_arcs.size()));
            const qint64 index = number < 0 ? ~number : number;
            if (!item.isDouble() || index >= qint64(m_arcs.size()) || m_points > kMostPoints) {
                m_failed = true;
                return out;
            }
            std::vector<Point> arc = m_arcs[size_t(index)];
            m_points += arc.size();
            if (number < 0)
                std::reverse(arc.begin(), arc.end());
            const bool meets = !out.empty() && !arc.empty() && out.back() == arc.front();
            out.insert(out.end(), arc.begin() + (meets ? 1 : 0), arc.end());
        }
        return out;
    }

    std::vector<Point> decoded(const QJsonArray &positions)
    {
        std::vector<Point> out;
        Point at;
        for (const QJsonValue position : positions) {
            const Point read = point(position);
            // Quantized arcs hold steps from the point before.
            at = m_quantized ? Point{at.x + read.x, at.y + read.y} : read;
            out.push_back(placed(at));
        }
        return out;
    }

    Point placed(Point point) const
    {
        return m_quantized ? Point{point.x * m_scale.x + m_translate.x, point.y * m_scale.y + m_translate.y}
                           : point;
    }

    Point point(const QJsonValue &value)
    {
        const QJsonArray numbers = value.toArray();
        if (numbers.size() < 2 || !numbers.at(0).isDouble() || !numbers.at(1).isDouble())
            m_failed = true;
        return {numbers.at(0).toDouble(), numbers.at(1).toDouble()};
    }

    std::vector<std::vector<Point>> m_arcs;
    Point m_scale{1, 1};
    Point m_translate;
    bool m_quantized = false;
    bool m_failed = false;
    size_t m_points = 0; // unfolded so far
};

} // namespace

Result<void> addTopology(const QJsonObject &topology, JsonFeatures &features)
{
    Topology reader(topology);
    const QJsonObject objects = topology.value(u"objects").toObject();
    for (const QJsonValue object : objects)
        reader.addObject(object.toObject(), features);
    if (reader.failed())
        return broken();
    return {};
}

} // namespace gekend::exchange
