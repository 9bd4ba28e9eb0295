// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/feature_table.h"

namespace gekend::store {

/// A table of features in a GeoPackage: "buurten", "wijken", "gemeenten".
struct GeoPackageLayer {
    QString table;
    QString title; // may be empty
    QString geometryColumn;
    int epsg = 0; // 0: not told
    bool operator==(const GeoPackageLayer &) const = default;
};

/// The layers of features, in the order of their table names; tables of tiles and views are passed over.
/// Invalid, with a sentence, when the file is no GeoPackage or has none.
Result<std::vector<GeoPackageLayer>> geoPackageLayers(const QString &path);

/// One layer as plain rows; progress counts rows. Refuses a layer that would not fit in memory.
Result<FeatureTable> readGeoPackage(const QString &path, const GeoPackageLayer &layer,
                                    const Progress &progress = {});

} // namespace gekend::store
