// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/feature_table.h"
#include "core/exchange/csv/csv_table.h"
#include "core/exchange/features/feature.h"

namespace gekend::exchange {

/// The rows of a GeoPackage layer as features in degrees. Invalid when its coordinate system is not read.
Result<FeatureSet> featuresOf(const FeatureTable &table);

/// The rows of a CSV with borders or points in one of its columns, as WKT, EWKT or hexadecimal WKB; the first
/// row is the header. Invalid when no column holds geometries.
Result<FeatureSet> featuresOf(const CsvTable &table);

} // namespace gekend::exchange
