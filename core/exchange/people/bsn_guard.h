// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv/header_guess.h"

namespace gekend::exchange {

/// Denied, naming the column, when the table has a column of BSNs: by its header, or
/// because most of its values pass the eleven test. Columns whose header says they are ids, phones, client or
/// account numbers are exempt from the second.
Result<void> refusedForBsn(const CsvTable &table, const TableHeader &header);

/// Warns when free text holds a number that can be a BSN. The text itself is read all the same.
void flagBsn(const QString &text, qint64 row, const QString &column, Report &report);

} // namespace gekend::exchange
