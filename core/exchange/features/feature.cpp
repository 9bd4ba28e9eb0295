// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/features/feature.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace gekend::exchange {

using namespace Qt::StringLiterals;
using geo::Crs;
using geo::Geometry;
using geo::Point;

namespace {

std::optional<Point> firstPoint(const Geometry &geometry)
{
    if (const auto *point = std::get_if<Point>(&geometry))
        return *point;
    if (const auto *line = std::get_if<geo::Line>(&geometry))
        return line->points.empty() ? std::nullopt : std::optional(line->points.front());
    for (const geo::Polygon &polygon : std::get<geo::MultiPolygon>(geometry).polygons) {
        if (!polygon.outer.empty())
            return polygon.outer.front();
    }
    return std::nullopt;
}

/// What most of the geometries look like: one stray point at 0,0 says nothing about the others.
struct Look {
    bool rd = false;
    bool swapped = false;
    bool degrees = false;
};

Look lookOf(const FeatureSet &set)
{
    size_t all = 0;
    size_t rd = 0;
    size_t swapped = 0;
    size_t degrees = 0;
    for (const Feature &feature : set.features) {
        const auto point = feature.geometry ? firstPoint(*feature.geometry) : std::nullopt;
        if (!point)
            continue;
        ++all;
        rd += geo::looksLikeRd(*point);
        swapped += geo::looksSwapped(*point);
        degrees += geo::isOnEarth(*point);
    }
    return {2 * rd > all, 2 * swapped > all, 2 * degrees > all};
}

Point swappedPoint(Point point)
{
    return {point.y, point.x};
}

void swapAxes(Geometry &geometry)
{
    const auto swapAll = [](std::vector<Point> &points) {
        std::transform(points.begin(), points.end(), points.begin(), swappedPoint);
    };
    if (auto *point = std::get_if<Point>(&geometry)) {
        *point = swappedPoint(*point);
    } else if (auto *line = std::get_if<geo::Line>(&geometry)) {
        swapAll(line->points);
    } else {
        for (geo::Polygon &polygon : std::get<geo::MultiPolygon>(geometry).polygons) {
            swapAll(polygon.outer);
            std::for_each(polygon.holes.begin(), polygon.holes.end(), swapAll);
        }
    }
}

Crs settledCrs(FeatureSet &set, std::optional<Crs> declared, const Look &look)
{
    if (look.rd && declared != Crs::Rd && declared != Crs::WebMercator) {
        set.notices += declared
            ? u"Het bestand zegt graden te gebruiken, maar de coördinaten zijn RD; ze zijn als RD gelezen."_s
            : u"Het bestand noemt geen coördinatenstelsel; de coördinaten zijn als RD gelezen."_s;
        return Crs::Rd;
    }
    if (look.degrees && declared.value_or(Crs::Wgs84) != Crs::Wgs84) {
        set.notices +=
            u"Het bestand zegt geen graden te gebruiken, maar de coördinaten zijn dat wel; ze zijn als "
            "graden (WGS84) gelezen."_s;
        return Crs::Wgs84;
    }
    return declared.value_or(Crs::Wgs84);
}

Result<Geometry> cleanDegrees(Geometry geometry, Crs crs, const geo::RdTransform &rd)
{
    auto degrees = geo::toWgs84(std::move(geometry), crs, rd);
    if (!degrees || !std::holds_alternative<geo::MultiPolygon>(*degrees))
        return degrees;
    return geo::cleanedWgs84(std::get<geo::MultiPolygon>(std::move(*degrees)))
        .map([](geo::MultiPolygon &&shape) { return Geometry(std::move(shape)); });
}

} // namespace

const QVariant *Feature::find(QStringView name) const
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [name](const Property &property) { return property.name == name; });
    return found == properties.end() ? nullptr : &found->value;
}

QString Feature::text(QStringView name) const
{
    const QVariant *value = find(name);
    return value ? lineOf(*value) : QString();
}

QString lineOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double) {
        const double number = value.toDouble();
        // Up to here every whole number is exact.
        if (number == std::floor(number) && std::abs(number) < 9e15)
            return QString::number(qint64(number));
    }
    return tidied(value.toString());
}

Result<void> settleOnEarth(FeatureSet &set, std::optional<Crs> declared)
{
    const Look look = lookOf(set);
    const Crs crs = settledCrs(set, declared, look);
    const bool swap = crs == Crs::Wgs84 && look.swapped;
    if (swap)
        set.notices +=
            u"De coördinaten staan omgekeerd in het bestand (breedte voor lengte); ze zijn omgewisseld."_s;
    const auto rd = geo::RdTransform::make();
    if (!rd)
        return rd.error();
    for (Feature &feature : set.features) {
        if (!feature.geometry)
            continue;
        if (swap)
            swapAxes(*feature.geometry);
        auto clean = cleanDegrees(std::move(*feature.geometry), crs, *rd);
        if (clean) {
            feature.geometry = std::move(*clean);
        } else {
            feature.geometry.reset();
            feature.problem = sentence(clean.error());
        }
    }
    return {};
}

} // namespace gekend::exchange
