// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/area.h"
#include "core/exchange/features/feature.h"
#include "core/exchange/report.h"

namespace gekend::exchange {

/// A CBS code as a map file has it, and the year when one stands before it: "2024BU05031100".
struct DatedCode {
    QString code; // empty: no code
    int year = 0;
    bool operator==(const DatedCode &) const = default;
};

DatedCode datedCode(QStringView text);

/// Which property of the features is what; an empty name: there is none.
struct AreaColumns {
    QString code;
    QString name;
    QString year; // a column of years, or one of codes with a year before them
    QString water;
    std::vector<ColumnGuess> figures; // ours: the key of the measure, or the column's own name
};

/// Finds the columns: the code by its content, and of several the finest kind that names each feature; the
/// name beside it; figures are the columns of numbers that are no technicality of the map.
AreaColumns areaColumns(const FeatureSet &set);

/// A value of the CBS: nothing for text and for the numbers that stand for "unknown" (-99990 and below).
std::optional<double> figureOf(const QVariant &value);

} // namespace gekend::exchange
