// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/area.h"
#include "core/exchange/features/feature.h"
#include "core/exchange/report.h"

namespace gekend::exchange {

struct AreaOptions {
    int year = 0; // --year; 0: from the codes, a column, the layer's name or the file's
    QString fileName; // without folder
};

/// An area as a map file gives it.
struct ReadArea {
    qint64 row = 0; // the first it comes from
    QString code;
    AreaKind kind = AreaKind::Buurt;
    QString name; // the code when the file has no name
    int year = 0; // 0: the file does not say
    bool water = false; // "JA": no dwellings
    QByteArray geometry; // WKB MultiPolygon, WGS84
    std::vector<AreaFigure> figures; // by the key of a measure, or the column's own name
    bool operator==(const ReadArea &) const = default;
};

struct AreaFile {
    std::vector<ReadArea> areas; // each code and year once, in the order of the file
    QString attribution;
    Report report;
};

/// Makes areas of the features of any map file. Rows with the same code are parts of one area; where one of
/// them is water it gives way to the land. A row without a code or without a border is in the report as left
/// out. Invalid when no column holds codes of the CBS.
Result<AreaFile> readAreas(const FeatureSet &set, const AreaOptions &options = {});

} // namespace gekend::exchange
