// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/import/map_file.h"

#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/features/feature_tables.h"
#include "core/exchange/file_kind.h"
#include "core/exchange/geojson/geojson_reader.h"
#include "core/store/foreign/geopackage.h"
#include "core/work/import/importing.h"

#include <QFile>

namespace gekend::work {

namespace {

exchange::FileKind kindOfFile(const QString &path)
{
    constexpr qint64 kEnoughToTell = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? exchange::fileKindOf(file.read(kEnoughToTell))
                                          : exchange::FileKind::Empty;
}

} // namespace

Result<std::vector<exchange::FeatureSet>> featureSetsIn(const QString &path, const Progress &progress)
{
    std::vector<exchange::FeatureSet> sets;
    if (path != u"-" && kindOfFile(path) == exchange::FileKind::Sqlite) {
        const auto layers = store::geoPackageLayers(path);
        if (!layers)
            return layers.error();
        for (const store::GeoPackageLayer &layer : *layers) {
            const auto table = store::readGeoPackage(path, layer, progress);
            auto set = table ? exchange::featuresOf(*table) : Result<exchange::FeatureSet>(table.error());
            if (!set)
                return set.error();
            sets.push_back(std::move(*set));
        }
        return sets;
    }
    auto bytes = fileBytes(path);
    if (!bytes)
        return bytes.error();
    const auto kind = exchange::fileKindOf(*bytes);
    const bool table = kind == exchange::FileKind::Text || kind == exchange::FileKind::Wide;
    auto set = [&]() -> Result<exchange::FeatureSet> {
        if (!table)
            return exchange::readGeoJson(std::move(*bytes));
        const auto csv = exchange::readCsv(std::move(*bytes));
        return csv ? exchange::featuresOf(*csv) : Result<exchange::FeatureSet>(csv.error());
    }();
    if (!set)
        return set.error();
    sets.push_back(std::move(*set));
    return sets;
}

} // namespace gekend::work
