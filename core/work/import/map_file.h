// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/features/feature.h"

namespace gekend::work {

/// What a map file holds, each layer as a set of its own. A GeoPackage is read through the engine as a
/// foreign file; GeoJSON and its kin, and tables with geometries, as bytes ("-" is stdin).
Result<std::vector<exchange::FeatureSet>> featureSetsIn(const QString &path, const Progress &progress);

} // namespace gekend::work
