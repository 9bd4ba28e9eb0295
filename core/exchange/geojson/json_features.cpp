// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/geojson/json_features.h"

#include <QJsonArray>

namespace gekend::exchange {

using namespace Qt::StringLiterals;
using geo::Point;

namespace {

QString textOf(const QJsonValue &value)
{
    return lineOf(value.toVariant());
}

QString joinedTexts(const QJsonArray &list)
{
    QStringList texts;
    for (const QJsonValue item : list) {
        if (!item.isArray() && !item.isObject() && !item.isNull())
            texts += textOf(item);
    }
    return texts.join(u';');
}

std::optional<Point> pointOf(const QJsonObject &object)
{
    const QJsonValue lon = object.value(u"lon");
    const QJsonValue lat = object.value(u"lat");
    if (!lon.isDouble() || !lat.isDouble())
        return std::nullopt;
    return Point{lon.toDouble(), lat.toDouble()};
}

Result<geo::Geometry> overpassGeometry(const QJsonObject &element)
{
    if (const auto point = pointOf(element))
        return geo::Geometry(*point);
    if (const auto centre = pointOf(element.value(u"center").toObject()))
        return geo::Geometry(*centre);
    geo::Line line;
    for (const QJsonValue item : element.value(u"geometry").toArray()) {
        if (const auto point = pointOf(item.toObject()))
            line.points.push_back(*point);
    }
    if (line.points.empty())
        return invalid(u"Dit onderdeel heeft geen plaats; vraag het bij Overpass op met “out center”."_s);
    if (line.points.size() > 3 && line.points.front() == line.points.back())
        return geo::Geometry(geo::MultiPolygon{{{std::move(line.points), {}}}});
    return geo::Geometry(std::move(line));
}

} // namespace

void JsonFeatures::add(const QJsonValue &id, const QJsonObject &properties, Result<geo::Geometry> geometry)
{
    Feature feature;
    feature.row = qint64(m_set.features.size()) + 1;
    feature.id = textOf(id);
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject inner = it.value().toObject();
        // Tags of OpenStreetMap may lie one level down; anything else that is nested keeps its path.
        const QString prefix = it.key() == u"tags" ? QString() : it.key() + u'.';
        for (auto nested = inner.begin(); nested != inner.end(); ++nested)
            addProperty(feature, prefix + nested.key(), nested.value());
        if (!it.value().isObject())
            addProperty(feature, it.key(), it.value());
    }
    if (geometry)
        feature.geometry = std::move(*geometry);
    else
        feature.problem = sentence(geometry.error());
    m_set.features.push_back(std::move(feature));
}

void JsonFeatures::addProperty(Feature &feature, const QString &name, const QJsonValue &value)
{
    QVariant kept = value.isArray() ? QVariant(joinedTexts(value.toArray())) : value.toVariant();
    if (value.isNull() || value.isUndefined() || value.isObject())
        return;
    auto known = m_names.constFind(name);
    if (known == m_names.constEnd())
        known = m_names.insert(name);
    feature.properties.push_back({*known, std::move(kept)});
}

void addOverpass(const QJsonObject &root, JsonFeatures &features)
{
    for (const QJsonValue item : root.value(u"elements").toArray()) {
        const QJsonObject element = item.toObject();
        const QJsonObject tags = element.value(u"tags").toObject();
        if (tags.isEmpty())
            continue; // a corner of a way
        const QString id = element.value(u"type").toString() + u'/' + textOf(element.value(u"id"));
        features.add(id, tags, overpassGeometry(element));
    }
    features.set().attribution = root.value(u"osm3s").toObject().value(u"copyright").toString();
}

} // namespace gekend::exchange
