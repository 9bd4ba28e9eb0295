// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/features/feature_tables.h"

#include "core/geo/wkb.h"
#include "core/geo/wkt.h"

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLookedAt = 20; // rows in which a column of geometries must show itself

void setGeometry(Feature &feature, Result<geo::ReadGeometry> read)
{
    if (read)
        feature.geometry = std::move(read->geometry);
    else
        feature.problem = sentence(read.error());
}

Result<std::optional<geo::Crs>> crsOf(int epsg)
{
    const auto crs = geo::crsOfEpsg(epsg);
    if (epsg != 0 && !crs)
        return invalid(
            u"Dit bestand gebruikt een coördinatenstelsel dat Gekend niet kent: EPSG:%1. Kies WGS84 "
            u"(EPSG:4326) of RD (EPSG:28992)."_s,
            {QString::number(epsg)});
    return crs;
}

/// PostGIS writes its geometries out as hexadecimal digits: byte order first, then a type below 256.
bool looksLikeHexWkb(QByteArrayView cell)
{
    return cell.size() >= 42 && cell.size() % 2 == 0
        && (cell.startsWith("010") || cell.startsWith("000000") || cell.startsWith("0020"))
        && std::all_of(cell.begin(), cell.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

bool looksLikeGeometry(QByteArrayView cell)
{
    return looksLikeHexWkb(cell)
        || geo::looksLikeWkt(QString::fromUtf8(cell.first(std::min<qsizetype>(cell.size(), 100))));
}

int geometryColumn(const CsvTable &table)
{
    for (qsizetype row = 1; row < std::min(table.rowCount(), kLookedAt); ++row) {
        for (int column = 0; column < table.width(row); ++column) {
            if (looksLikeGeometry(table.field(row, column)))
                return column;
        }
    }
    return -1;
}

Result<geo::ReadGeometry> geometryIn(QByteArrayView cell)
{
    if (cell.isEmpty())
        return invalid(u"Deze rij heeft geen geometrie."_s);
    if (looksLikeHexWkb(cell))
        return geo::fromWkb(QByteArray::fromHex(cell.toByteArray()));
    return geo::fromWkt(QString::fromUtf8(cell));
}

} // namespace

Result<FeatureSet> featuresOf(const FeatureTable &table)
{
    const auto crs = crsOf(table.epsg);
    if (!crs)
        return crs.error();
    FeatureSet set;
    set.name = table.title.isEmpty() ? table.name : table.title;
    for (const FeatureTable::Row &row : table.rows) {
        Feature feature;
        feature.row = qint64(set.features.size()) + 1;
        for (size_t column = 0; column < row.values.size(); ++column) {
            if (row.values[column].isValid())
                feature.properties.push_back({table.columns.at(qsizetype(column)), row.values[column]});
        }
        if (row.geometry.isEmpty())
            feature.problem = u"Deze rij heeft geen geometrie."_s;
        else
            setGeometry(feature, geo::fromGeoPackageBlob(row.geometry));
        set.features.push_back(std::move(feature));
    }
    GEKEND_TRY(settleOnEarth(set, *crs));
    return set;
}

Result<FeatureSet> featuresOf(const CsvTable &table)
{
    const int where = geometryColumn(table);
    if (where < 0)
        return invalid(
            u"In deze tabel staat geen kolom met grenzen (WKT, zoals POLYGON((…))). Kies een GeoJSON-bestand "
            u"of GeoPackage."_s);
    const QStringList headers = table.lines(0);
    FeatureSet set;
    int srid = 0;
    for (qsizetype row = 1; row < table.rowCount(); ++row) {
        Feature feature;
        feature.row = table.number(row);
        for (int column = 0; column < table.width(row); ++column) {
            const QString text = column == where ? QString() : table.line(row, column);
            if (!text.isEmpty())
                feature.properties.push_back({headers.value(column), text});
        }
        auto read = geometryIn(table.field(row, where));
        if (read && read->srid != 0)
            srid = read->srid;
        setGeometry(feature, std::move(read));
        set.features.push_back(std::move(feature));
    }
    const auto crs = crsOf(srid);
    if (!crs)
        return crs.error();
    set.notices = table.notices();
    GEKEND_TRY(settleOnEarth(set, *crs));
    return set;
}

} // namespace gekend::exchange
