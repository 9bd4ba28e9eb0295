// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/header_guess.h"
#include "core/geo/crs.h"

#include <optional>

namespace gekend::exchange {

/// Reads where a row lies from the columns a table has for it: lon and lat, x and y in RD or degrees, or
/// well-known text. Wants the rules of `kCoordinateRules` in its header guess.
class CoordinateReader {
public:
    /// Fails only when PROJ does not work and the table may need it.
    static Result<CoordinateReader> make(const HeaderGuess &guess);

    /// The place in degrees (WGS84); nothing, with a warning where something stood there, when it is none.
    std::optional<geo::Point> read(const CsvTable &table, qsizetype row, Report &report);
    /// Adds what was noticed over all rows: latitude and longitude that had changed places.
    void tell(Report &report) const;

private:
    CoordinateReader(const HeaderGuess &guess, geo::RdTransform rd);
    std::optional<geo::Point> pair(const CsvTable &table, qsizetype row, int x, int y) const;
    std::optional<geo::Point> text(const CsvTable &table, qsizetype row) const;
    std::optional<geo::Point> inDegrees(geo::Point point);

    geo::RdTransform m_rd;
    int m_lon = -1;
    int m_lat = -1;
    int m_x = -1;
    int m_y = -1;
    int m_wkt = -1;
    QString m_header;
    qint64 m_swapped = 0;
};

inline constexpr HeaderRule kCoordinateRules[] = {
    {"lon", "lon lng long longitude lengtegraad wgs84lon lonwgs84 coordlon gpslon"},
    {"lat", "lat latitude breedtegraad wgs84lat latwgs84 coordlat gpslat"},
    {"x", "x xcoord xcoordinaat xrd rdx xrdnew xcoordinaatrd easting coordinaatx"},
    {"y", "y ycoord ycoordinaat yrd rdy yrdnew ycoordinaatrd northing coordinaaty"},
    {"wkt",
     "wkt geom geometrie geometry thegeom wktgeom centroidell centroiderd geopunt locatiewkt geopoint"},
};

} // namespace gekend::exchange
