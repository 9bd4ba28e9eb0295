// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/features/feature.h"

#include <QHash>

namespace gekend::exchange {

/// The tags of one element of OpenStreetMap, wherever the file keeps them: as properties, under "tags" or
/// packed in the "other_tags" of GDAL.
class OsmTags {
public:
    explicit OsmTags(const Feature &feature);

    /// As one tidied line; empty when it is not there.
    QString value(const QString &key) const { return m_values.value(key); }
    /// The first of the keys that has a value.
    QString first(std::initializer_list<QStringView> keys) const;
    bool has(const QString &key) const { return m_values.contains(key); }
    /// "node/123"; "osm/123" when the file does not say what kind of element it is; empty without an id.
    QString id() const;
    /// Whether it is marked as out of use altogether.
    bool isClosed() const;
    /// Whether it was something and is no more, or is not yet: disused:shop, construction:amenity …
    bool hasLifecyclePrefix() const;

private:
    void unpack(const QString &packed);

    QHash<QString, QString> m_values;
    QString m_id;
};

/// Whether the features come from OpenStreetMap, by their ids and keys.
bool areOsm(const FeatureSet &set);

} // namespace gekend::exchange
