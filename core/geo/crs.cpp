// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/crs.h"

#include <proj.h>

#include <QString>

#include <cmath>
#include <numbers>

namespace gekend::geo {

using namespace Qt::StringLiterals;

namespace {

// Bessel to WGS84 by the seven parameters of RDNAPTRANS 2018, written out so that no grid and no proj.db is
// asked. The height of a place is not known: it is taken on the ellipsoid, which is what costs the
// decimetres.
constexpr const char *kRdToWgs84 =
    "+proj=pipeline "
    "+step +inv +proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 "
    "+x_0=155000 +y_0=463000 +ellps=bessel "
    "+step +proj=push +v_3 "
    "+step +proj=cart +ellps=bessel "
    "+step +proj=helmert +x=565.4171 +y=50.3319 +z=465.5524 +rx=-0.398957388243134 "
    "+ry=0.343987817378283 +rz=-1.87740163998045 +s=4.0725 +convention=position_vector "
    "+step +inv +proj=cart +ellps=WGS84 "
    "+step +proj=pop +v_3 "
    "+step +proj=unitconvert +xy_in=rad +xy_out=deg";

constexpr double kMercatorRadius = 6378137.0;

Point mercatorToWgs84(Point metres)
{
    constexpr double kDegrees = 180 / std::numbers::pi;
    return {metres.x / kMercatorRadius * kDegrees,
            std::atan(std::sinh(metres.y / kMercatorRadius)) * kDegrees};
}

/// Far enough from the grid, the formulas give a place anywhere.
bool isNearRdGrid(Point point)
{
    return point.x > -100000 && point.x < 400000 && point.y > 200000 && point.y < 800000;
}

template <typename Convert> void convertRing(std::vector<Point> &points, Convert convert)
{
    for (Point &point : points)
        point = convert(point);
}

template <typename Convert> void convertAll(Geometry &geometry, Convert convert)
{
    if (auto *point = std::get_if<Point>(&geometry)) {
        *point = convert(*point);
    } else if (auto *line = std::get_if<Line>(&geometry)) {
        convertRing(line->points, convert);
    } else {
        for (Polygon &polygon : std::get<MultiPolygon>(geometry).polygons) {
            convertRing(polygon.outer, convert);
            for (Ring &hole : polygon.holes)
                convertRing(hole, convert);
        }
    }
}

} // namespace

std::optional<Crs> crsOfEpsg(int number)
{
    switch (number) {
    case 28992:
    case 7415: // with height above NAP
        return Crs::Rd;
    case 4326:
    case 4258: // ETRS89: half a metre of continental drift
    case 4937:
    case 4979: return Crs::Wgs84;
    case 3857:
    case 900913: return Crs::WebMercator;
    default: return std::nullopt;
    }
}

std::optional<Crs> crsOfName(QStringView name)
{
    const QStringView text = name.trimmed();
    if (text.endsWith(u"CRS84", Qt::CaseInsensitive) || text.endsWith(u"CRS84h", Qt::CaseInsensitive))
        return Crs::Wgs84;
    if (!text.contains(u"EPSG", Qt::CaseInsensitive))
        return std::nullopt;
    const qsizetype at = std::max(text.lastIndexOf(u':'), text.lastIndexOf(u'/'));
    return crsOfEpsg(text.sliced(at + 1).toInt());
}

bool looksLikeRd(Point point)
{
    return point.x >= 0 && point.x <= 280000 && point.y >= 300000 && point.y <= 625000;
}

bool looksSwapped(Point point)
{
    return point.x >= 50.5 && point.x <= 54 && point.y >= 3 && point.y <= 7.5;
}

struct RdTransform::Proj {
    PJ_CONTEXT *context = proj_context_create();
    PJ *pipeline = nullptr;

    Proj() = default;
    Proj(const Proj &) = delete;
    Proj &operator=(const Proj &) = delete;
    ~Proj()
    {
        proj_destroy(pipeline);
        proj_context_destroy(context);
    }

    Point transform(PJ_DIRECTION direction, Point point) const
    {
        const PJ_COORD out = proj_trans(pipeline, direction, proj_coord(point.x, point.y, 0, 0));
        return {out.xy.x, out.xy.y};
    }
};

RdTransform::RdTransform(std::unique_ptr<Proj> proj)
    : m_proj(std::move(proj))
{
}
RdTransform::RdTransform(RdTransform &&) noexcept = default;
RdTransform &RdTransform::operator=(RdTransform &&) noexcept = default;
RdTransform::~RdTransform() = default;

Result<RdTransform> RdTransform::make()
{
    auto proj = std::make_unique<Proj>();
    if (proj->context) {
        proj_log_level(proj->context, PJ_LOG_NONE); // a machine without proj.db is fine
        proj_context_set_enable_network(proj->context, 0);
        proj->pipeline = proj_create(proj->context, kRdToWgs84);
    }
    if (!proj->pipeline)
        return ioError(u"De omrekening van RD-coördinaten werkt niet op deze computer; "
                       "gebruik een bestand met graden (WGS84)."_s);
    return RdTransform(std::move(proj));
}

Point RdTransform::toWgs84(Point rd) const
{
    return m_proj->transform(PJ_FWD, rd);
}

Point RdTransform::toRd(Point wgs84) const
{
    return m_proj->transform(PJ_INV, wgs84);
}

Result<Geometry> toWgs84(Geometry geometry, Crs from, const RdTransform &rd)
{
    const bool onGrid = from != Crs::Rd || everyPoint(geometry, isNearRdGrid);
    if (from == Crs::Rd)
        convertAll(geometry, [&rd](Point point) { return rd.toWgs84(point); });
    else if (from == Crs::WebMercator)
        convertAll(geometry, mercatorToWgs84);
    if (!onGrid || !everyPoint(geometry, isFinite) || !everyPoint(geometry, isOnEarth))
        return invalid(
            u"De coördinaten liggen buiten de aarde: het zijn geen graden (WGS84) en ook geen RD."_s);
    return geometry;
}

} // namespace gekend::geo
