// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace gekend {

/// A layer of a map database as plain rows: what the store reads from a file of others and the readers of
/// formats make sense of.
struct FeatureTable {
    struct Row {
        std::vector<QVariant> values; // one per column: qint64, double, QString, or invalid for NULL
        QByteArray geometry; // as stored; empty when there is none
        bool operator==(const Row &) const = default;
    };

    QString name; // the table: "buurten"
    QString title; // as the file calls it for people; may be empty
    int epsg = 0; // the coordinate system; 0: not told
    QStringList columns; // without the geometry
    std::vector<Row> rows;
    bool operator==(const FeatureTable &) const = default;
};

} // namespace gekend
