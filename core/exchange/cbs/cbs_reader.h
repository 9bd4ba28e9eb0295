// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/cbs/cbs_table.h"

#include <QByteArray>

namespace gekend::exchange {

struct CbsOptions {
    int year = 0; // --year; 0: from a period column, the title line or the file's name
    QString fileName; // without folder
};

/// Reads Kerncijfers wijken en buurten and kindred tables (SES-WOA, nabijheid, gezondheid) in every CSV shape
/// they are handed round in: StatLine old and new, OData 3 and 4, R, renamed, and the kwb workbooks saved as
/// CSV. Columns are matched by title, stem or short code; the column of area codes is found by what is in it.
/// Invalid when there is no area in it, no figure, or no year.
Result<CbsTable> readCbs(QByteArray bytes, const CbsOptions &options = {});

} // namespace gekend::exchange
