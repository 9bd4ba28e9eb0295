// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/foreign/geopackage.h"

#include "core/store/engine/foreign_file.h"

#include <sqlite3.h>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostMemory = qint64(400) << 20;
constexpr qint64 kReportEvery = 500; // rows

constexpr const char *kLayers =
    "SELECT c.table_name, c.identifier, g.column_name, g.srs_id "
    "FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name "
    "WHERE c.data_type = 'features' ORDER BY c.table_name";
constexpr const char *kSystem = "SELECT organization_coordsys_id FROM gpkg_spatial_ref_sys "
                                "WHERE srs_id = ? AND lower(organization) = 'epsg'";

Error notGeoPackage(const ForeignFile &file)
{
    if (file.hasTable(u"tiles") || file.hasTable(u"map"))
        return invalid(
            u"Dit is een MBTiles-bestand met kaartbeelden; er staan geen grenzen in. Kies een GeoPackage of "
            u"GeoJSON met buurten."_s);
    return invalid(
        u"Dit SQLite-bestand is geen GeoPackage: de lijst van kaartlagen ontbreekt. Kies een GeoPackage of "
        u"GeoJSON met buurten."_s);
}

/// The file's own number for a system is usually the EPSG number, but need not be.
Result<int> epsgOf(ForeignFile &file, qint64 srsId)
{
    if (srsId <= 0)
        return 0;
    if (file.hasTable(u"gpkg_spatial_ref_sys")) {
        const auto listed =
            file.prepare(QString::fromLatin1(kSystem)).bind(srsId).optional([](const Row &row) {
                return row.columnInt64(0);
            });
        if (!listed)
            return listed.error();
        if (*listed)
            srsId = **listed;
    }
    return srsId > 0 && srsId <= 999999 ? int(srsId) : 0;
}

QVariant valueOf(const Row &row, int column)
{
    switch (sqlite3_column_type(row.handle(), column)) {
    case SQLITE_INTEGER: return row.columnInt64(column);
    case SQLITE_FLOAT: return row.columnDouble(column);
    case SQLITE_TEXT: return row.columnText(column);
    default: return {}; // NULL, and blobs that are not the geometry
    }
}

qint64 memoryOf(const FeatureTable::Row &row)
{
    qint64 memory = qint64(sizeof row) + row.geometry.size() + qint64(row.values.size() * sizeof(QVariant));
    for (const QVariant &value : row.values) {
        if (value.typeId() == QMetaType::QString)
            memory += 2 * value.toString().size() + 32;
    }
    return memory;
}

Error tooLarge(const QString &table)
{
    return invalid(
        u"De kaartlaag %1 is te groot om in één keer te lezen. Kies het bestand van alleen uw gemeente."_s,
        {table});
}

/// Reads the rows of one layer, its geometry first and then every other column.
class LayerReader {
public:
    LayerReader(ForeignFile &file, const GeoPackageLayer &layer)
        : m_file(file)
        , m_table(ForeignFile::quoted(layer.table))
        , m_layer(layer)
    {
    }

    Result<FeatureTable> read(const Progress &progress)
    {
        FeatureTable out{m_layer.table, m_layer.title, m_layer.epsg, {}, {}};
        for (const QString &column : m_file.columns(m_layer.table)) {
            if (column.compare(m_layer.geometryColumn, Qt::CaseInsensitive) != 0)
                out.columns += column;
        }
        const auto total = rowCount();
        if (!total)
            return total.error();
        qint64 memory = 0;
        GEKEND_TRY(m_file.prepare(selectRows(out.columns)).forEach([&](const Row &row) -> Result<void> {
            out.rows.push_back(rowOf(row));
            memory += memoryOf(out.rows.back());
            if (memory > kMostMemory)
                return tooLarge(m_layer.table);
            if (progress.cancelled())
                return cancelled();
            if (const auto done = qint64(out.rows.size()); done % kReportEvery == 0)
                progress.at(done, *total);
            return {};
        }));
        return out;
    }

private:
    static FeatureTable::Row rowOf(const Row &row)
    {
        FeatureTable::Row out;
        out.geometry = row.columnBlob(0);
        out.values.reserve(size_t(row.columnCount() - 1));
        for (int column = 1; column < row.columnCount(); ++column)
            out.values.push_back(valueOf(row, column));
        return out;
    }

    Result<qint64> rowCount()
    {
        return m_file
            .prepare(u"SELECT count(*) FROM "_s + m_table) // schema names
            .one([](const Row &row) { return row.columnInt64(0); });
    }

    QString selectRows(const QStringList &columns) const
    {
        QString sql = u"SELECT "_s + ForeignFile::quoted(m_layer.geometryColumn); // schema names
        for (const QString &column : columns)
            sql += u", "_s + ForeignFile::quoted(column);
        return sql + u" FROM "_s + m_table;
    }

    ForeignFile &m_file;
    QString m_table;
    const GeoPackageLayer &m_layer;
};

} // namespace

Result<std::vector<GeoPackageLayer>> geoPackageLayers(const QString &path)
{
    auto file = ForeignFile::open(path);
    if (!file)
        return file.error();
    if (!file->hasTable(u"gpkg_contents") || !file->hasTable(u"gpkg_geometry_columns"))
        return notGeoPackage(*file);
    auto rows = file->prepare(QString::fromLatin1(kLayers)).all([](const Row &row) {
        return std::pair(GeoPackageLayer{row.columnText(0), row.columnText(1), row.columnText(2)},
                         row.columnInt64(3));
    });
    if (!rows)
        return rows.error();
    std::vector<GeoPackageLayer> layers;
    for (auto &[layer, srsId] : *rows) {
        const bool whole = file->hasTable(layer.table)
            && file->columns(layer.table).contains(layer.geometryColumn, Qt::CaseInsensitive);
        if (!whole)
            continue;
        const auto epsg = epsgOf(*file, srsId);
        if (!epsg)
            return epsg.error();
        layer.epsg = *epsg;
        layers.push_back(std::move(layer));
    }
    if (layers.empty())
        return invalid(
            u"Dit GeoPackage heeft geen kaartlaag met vormen; er staan dus geen grenzen in. Kies een "
            u"GeoPackage met buurten, wijken of gemeenten."_s);
    return layers;
}

Result<FeatureTable> readGeoPackage(const QString &path, const GeoPackageLayer &layer,
                                    const Progress &progress)
{
    auto file = ForeignFile::open(path, {.stop = progress.stop});
    if (!file)
        return file.error();
    if (!file->hasTable(layer.table))
        return notFound(u"De kaartlaag %1 staat niet in dit bestand."_s, {layer.table});
    return LayerReader(*file, layer).read(progress);
}

} // namespace gekend::store
