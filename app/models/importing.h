// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/import/import.h"

#include <vector>

namespace gekend::app {

/// What a file can hold.
enum class ImportKind { People, Contacts, Places, Addresses, Areas, Cbs };
const std::vector<ImportKind> &allImportKinds();

/// Runs the importer of that kind. For the wijk's thread, as all here.
Result<work::ImportOutcome> runImport(work::Wijk &wijk, ImportKind kind, const QString &path,
                                      const work::ImportOptions &options);

/// A file as it would come in: what it seems to hold and what would come of it.
struct ImportPreview {
    ImportKind kind = ImportKind::People;
    work::ImportOutcome outcome;
};
/// Tries every kind without keeping anything and takes the one that understands most rows. When none does,
/// the reason of the first.
Result<ImportPreview> guessedImport(work::Wijk &wijk, const QString &path, int year);

} // namespace gekend::app
