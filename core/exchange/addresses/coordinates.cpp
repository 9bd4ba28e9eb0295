// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/addresses/coordinates.h"

#include "core/base/text.h"
#include "core/geo/wkt.h"

#include <cmath>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

/// "52.0601311", "52,0601311", "122177".
std::optional<double> coordinate(QByteArrayView bytes)
{
    QByteArray text = bytes.trimmed().toByteArray();
    if (text.isEmpty())
        return std::nullopt;
    if (text.count(',') == 1 && !text.contains('.'))
        text.replace(',', '.');
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// A rectangle around the European Netherlands, in degrees.
bool isDutch(geo::Point point)
{
    return point.x > 3.0 && point.x < 7.6 && point.y > 50.4 && point.y < 53.9;
}

} // namespace

Result<CoordinateReader> CoordinateReader::make(const HeaderGuess &guess)
{
    auto rd = geo::RdTransform::make();
    if (!rd)
        return rd.error();
    return CoordinateReader(guess, std::move(rd).value());
}

CoordinateReader::CoordinateReader(const HeaderGuess &guess, geo::RdTransform rd)
    : m_rd(std::move(rd))
    , m_lon(guess.column("lon"))
    , m_lat(guess.column("lat"))
    , m_x(guess.column("x"))
    , m_y(guess.column("y"))
    , m_wkt(guess.column("wkt"))
{
    const int told = m_lon >= 0 ? m_lon : m_x >= 0 ? m_x : m_wkt;
    m_header = told >= 0 ? guess.header(told) : QString();
}

std::optional<geo::Point> CoordinateReader::pair(const CsvTable &table, qsizetype row, int x, int y) const
{
    if (x < 0 || y < 0)
        return std::nullopt;
    const auto first = coordinate(table.field(row, x));
    const auto second = coordinate(table.field(row, y));
    const bool none = !first || !second || (*first == 0 && *second == 0);
    return none ? std::nullopt : std::optional(geo::Point{*first, *second});
}

std::optional<geo::Point> CoordinateReader::text(const CsvTable &table, qsizetype row) const
{
    if (m_wkt < 0 || table.field(row, m_wkt).isEmpty())
        return std::nullopt;
    const auto read = geo::fromWkt(table.line(row, m_wkt));
    if (!read)
        return std::nullopt;
    return geo::boundsOf(read->geometry).middle();
}

std::optional<geo::Point> CoordinateReader::inDegrees(geo::Point point)
{
    if (geo::looksLikeRd(point))
        point = m_rd.toWgs84(point);
    if (geo::looksSwapped(point)) {
        std::swap(point.x, point.y);
        ++m_swapped;
    }
    return isDutch(point) ? std::optional(point) : std::nullopt;
}

std::optional<geo::Point> CoordinateReader::read(const CsvTable &table, qsizetype row, Report &report)
{
    bool stated = false;
    for (const auto &found : {pair(table, row, m_lon, m_lat), pair(table, row, m_x, m_y), text(table, row)}) {
        if (!found)
            continue;
        stated = true;
        if (const auto point = inDegrees(*found))
            return point;
    }
    const auto filled = [&](int column) { return column >= 0 && !table.field(row, column).isEmpty(); };
    const bool unreadable = (filled(m_lon) && !coordinate(table.field(row, m_lon)))
        || (filled(m_lat) && !coordinate(table.field(row, m_lat)));
    if (stated || unreadable)
        report.warn(table.number(row), m_header,
                    u"Deze coördinaten liggen niet in Nederland of zijn niet te lezen; het adres is zonder "
                    u"plek op de "
                    u"kaart gelezen."_s);
    return std::nullopt;
}

void CoordinateReader::tell(Report &report) const
{
    if (m_swapped > 0)
        report.notices += u"Bij %1 stonden lengte- en breedtegraad verwisseld; dat is hersteld."_s.arg(
            counted(m_swapped, u"rij"_s, u"rijen"_s));
}

} // namespace gekend::exchange
