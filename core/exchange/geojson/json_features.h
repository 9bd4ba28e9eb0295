// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/features/feature.h"

#include <QJsonObject>
#include <QSet>

namespace gekend::exchange {

/// Gathers the features of a JSON file, whose names of properties are kept once.
class JsonFeatures {
public:
    void add(const QJsonValue &id, const QJsonObject &properties, Result<geo::Geometry> geometry);
    FeatureSet &set() { return m_set; }

private:
    void addProperty(Feature &feature, const QString &name, const QJsonValue &value);

    FeatureSet m_set;
    QSet<QString> m_names;
};

/// Gathers the geometries of a TopoJSON file: its borders are arcs that neighbours share. Invalid when an arc
/// is missing or the whole is not built as it should be.
Result<void> addTopology(const QJsonObject &topology, JsonFeatures &features);

/// Gathers the elements of Overpass's own JSON: nodes, and ways and relations with a centre or a geometry.
void addOverpass(const QJsonObject &root, JsonFeatures &features);

} // namespace gekend::exchange
