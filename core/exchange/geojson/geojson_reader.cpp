// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/geojson/geojson_reader.h"

#include "core/base/text.h"
#include "core/exchange/geojson/geojson_geometry.h"
#include "core/exchange/geojson/json_features.h"
#include "core/exchange/geojson/json_text.h"

#include <QJsonArray>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

void addFeature(const QJsonObject &object, JsonFeatures &features)
{
    const QJsonValue geometry = object.value(u"geometry");
    features.add(object.value(u"id"), object.value(u"properties").toObject(),
                 geometry.isObject()
                     ? geoJsonGeometry(geometry.toObject())
                     : Result<geo::Geometry>(invalid(u"Dit onderdeel heeft geen geometrie."_s)));
}

/// A collection, a feature or a bare geometry; false when it is none of these.
bool addObject(const QJsonObject &object, JsonFeatures &features)
{
    const QString type = object.value(u"type").toString();
    if (type == u"FeatureCollection") {
        for (const QJsonValue item : object.value(u"features").toArray())
            addFeature(item.toObject(), features);
        return true;
    }
    if (type == u"Feature") {
        addFeature(object, features);
        return true;
    }
    if (!isGeometryType(type))
        return false;
    features.add({}, {}, geoJsonGeometry(object));
    return true;
}

Result<void> addRoot(const QJsonValue &root, JsonFeatures &features)
{
    if (root.isArray()) {
        bool all = true;
        for (const QJsonValue item : root.toArray())
            all = all && addObject(item.toObject(), features);
        if (all)
            return {};
        return invalid(
            u"Dit is JSON, maar geen kaart: er staat een lijst van iets anders in. Vraag of download de "
            u"kaart als GeoJSON."_s);
    }
    const QJsonObject object = root.toObject();
    if (addObject(object, features))
        return {};
    if (object.value(u"type").toString() == u"Topology")
        return addTopology(object, features);
    if (object.value(u"elements").isArray()) {
        addOverpass(object, features);
        return {};
    }
    if (object.contains(u"spatialReference") || object.contains(u"geometryType"))
        return invalid(
            u"Dit is Esri-JSON van een kaartserver, geen GeoJSON. Download de laag opnieuw en kies "
            u"GeoJSON."_s);
    return invalid(
        u"Dit is JSON, maar geen kaart: er staan geen gebieden of plaatsen in. Vraag of download de kaart "
        u"als GeoJSON."_s);
}

/// The coordinate system of the legacy `crs` member. Invalid when it names one that is not read.
Result<std::optional<geo::Crs>> declaredCrs(const QJsonObject &root)
{
    const QJsonObject crs = root.value(u"crs").toObject();
    const QJsonObject properties = crs.value(u"properties").toObject();
    const QString name = properties.contains(u"code")
        ? u"EPSG:"_s + lineOf(properties.value(u"code").toVariant())
        : properties.value(u"name").toString();
    if (name.isEmpty())
        return std::optional<geo::Crs>();
    const auto known = geo::crsOfName(name);
    if (!known)
        return invalid(
            u"Dit bestand gebruikt een coördinatenstelsel dat Gekend niet kent: %1. Kies WGS84 (EPSG:4326) "
            u"of RD (EPSG:28992)."_s,
            {tidied(name.left(80))});
    return known;
}

/// Whom the map is to be credited to, where the file says so.
QString attributionIn(const QJsonObject &root)
{
    for (const QStringView key : {u"copyright", u"attribution", u"source", u"bron", u"license"}) {
        const QString text = tidied(root.value(key).toString().left(300));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

Result<FeatureSet> readGeoJson(QByteArray bytes)
{
    auto file = readJson(std::move(bytes));
    if (!file)
        return file.error();
    const QJsonObject root = file->root.toObject();
    const auto crs = declaredCrs(root);
    if (!crs)
        return crs.error();
    JsonFeatures features;
    GEKEND_TRY(addRoot(file->root, features));
    FeatureSet set = std::move(features.set());
    if (set.features.empty())
        return invalid(u"Deze kaart is leeg: er staat geen enkel gebied en geen enkele plaats in."_s);
    set.notices = file->notices + set.notices;
    set.name = tidied(root.value(u"name").toString().left(200));
    if (set.attribution.isEmpty())
        set.attribution = attributionIn(root);
    GEKEND_TRY(settleOnEarth(set, *crs));
    return set;
}

} // namespace gekend::exchange
