// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/shape.h"

#include <memory>
#include <optional>

namespace gekend::geo {

/// The coordinate systems Dutch files come in. All we keep is WGS84.
enum class Crs { Wgs84, Rd, WebMercator };

/// The system an EPSG number names; nothing for 0 and for any we do not read.
std::optional<Crs> crsOfEpsg(int number);
/// As written in files: "EPSG:28992", "urn:ogc:def:crs:EPSG::28992", "urn:ogc:def:crs:OGC:1.3:CRS84".
std::optional<Crs> crsOfName(QStringView name);

/// Whether the point lies in the rectangle of the Dutch grid; degrees never do.
bool looksLikeRd(Point point);
/// Whether this is a Dutch place in degrees with latitude first, as some programs write it.
bool looksSwapped(Point point);

/// Turns RD New into degrees and back by PROJ, without its grid files or database: within 0.25 m of
/// RDNAPTRANS. Holds a PROJ context of its own, so each thread makes its own.
class RdTransform {
public:
    /// Fails only when the PROJ library itself cannot work.
    static Result<RdTransform> make();
    RdTransform(RdTransform &&) noexcept;
    RdTransform &operator=(RdTransform &&) noexcept;
    ~RdTransform();

    /// Not finite when the point cannot be expressed in the other system.
    Point toWgs84(Point rd) const;
    Point toRd(Point wgs84) const;

private:
    struct Proj;
    explicit RdTransform(std::unique_ptr<Proj> proj);
    std::unique_ptr<Proj> m_proj;
};

/// The geometry in degrees; Invalid when a point cannot be expressed so.
Result<Geometry> toWgs84(Geometry geometry, Crs from, const RdTransform &rd);

} // namespace gekend::geo
