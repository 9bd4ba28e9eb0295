// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/crs.h"
#include "core/geo/shape.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace gekend::exchange {

/// What a map file says about a thing under one name: a text, a number or a yes or no.
struct Property {
    QString name;
    QVariant value;
    bool operator==(const Property &) const = default;
};

/// One thing on a map, whatever kind of file it came from.
struct Feature {
    qint64 row = 0; // the n-th of the file, from 1
    QString id; // as the file gives it; may be empty
    std::vector<Property> properties; // those with a value
    std::optional<geo::Geometry> geometry; // degrees (WGS84) and clean
    QString problem; // Dutch: why there is no geometry

    /// Null when there is none of that name.
    const QVariant *find(QStringView name) const;
    /// The value as one tidied line; empty when there is none.
    QString text(QStringView name) const;
    bool operator==(const Feature &) const = default;
};

/// What any map file comes down to.
struct FeatureSet {
    QString name; // of the layer, or empty
    QString attribution; // "© OpenStreetMap contributors", or empty
    std::vector<Feature> features;
    QStringList notices; // Dutch sentences about the file as a whole
};

/// A value as one tidied line: whole numbers without decimals, yes and no as "true" and "false".
QString lineOf(const QVariant &value);

/// Turns every geometry into clean degrees. The coordinates themselves outweigh what the file declares: RD
/// without or against a declaration, and latitude before longitude, are recognised and told in a notice. What
/// cannot be used loses its geometry and gets a problem.
Result<void> settleOnEarth(FeatureSet &set, std::optional<geo::Crs> declared);

} // namespace gekend::exchange
