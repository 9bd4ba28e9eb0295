// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/import/import.h"

#include <QByteArray>

namespace gekend::work {

// What the imports share; not for others.

/// The whole file, "-" being stdin. Refuses folders, empty files and more than 512 MB, each with its own
/// sentence.
Result<QByteArray> fileBytes(const QString &path);
/// The file's name without folder.
QString fileName(const QString &path);

/// Runs the body as one change, or without keeping anything when it is a dry run; fills outcome.change.
Result<ImportOutcome> runImport(Wijk &wijk, const QString &verb, const ImportOptions &options,
                                ImportOutcome outcome,
                                const std::function<Result<void>(store::Writing &, ImportOutcome &)> &body);

/// How many rows a reader left out.
qint64 skippedIn(const exchange::Report &report);
/// Puts what an import found beside what the reader found, row by row.
void sortByRow(exchange::Report &report);
/// Whether a code is of the own gemeente or the country; every code when there is no own gemeente.
bool isOwn(const QString &code, const QString &gemeente);

/// Puts every address and party that lies somewhere in the newest buurt with a border around it.
Result<void> putInBuurts(store::Writing &writing);

} // namespace gekend::work
