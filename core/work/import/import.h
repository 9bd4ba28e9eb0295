// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/report.h"
#include "core/work/wijk.h"

namespace gekend::work {

struct ImportOptions {
    bool dryRun = false; // read, resolve and count everything; keep nothing
    int year = 0; // of figures and borders; 0: as the file says
    bool all = false; // also the rows of other gemeenten
    Progress progress;
};

/// What came of the rows of a file. Every row is in one of new, changed, unchanged and skipped.
struct ImportOutcome {
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0; // it added or altered anything on something known
    qint64 unchanged = 0;
    qint64 skipped = 0;
    exchange::Report report; // columns, row errors, notices
    ChangeId change; // not valid for a dry run, or when nothing changed
};

// Each import is one change, all or nothing, and does nothing the second time.

/// Figures of the CBS. With an own gemeente only its rows and Nederland's are kept, unless `all`.
Result<ImportOutcome> importCbs(Wijk &wijk, const QString &path, const ImportOptions &options);
/// Borders of gemeenten, wijken and buurts from GeoJSON or a GeoPackage; puts addresses and places in their
/// buurt.
Result<ImportOutcome> importAreas(Wijk &wijk, const QString &path, const ImportOptions &options);
/// Streets and addresses from BAG extracts or plain lists.
Result<ImportOutcome> importAddresses(Wijk &wijk, const QString &path, const ImportOptions &options);
/// Shops, institutions, initiatives and vindplekken from GeoJSON.
Result<ImportOutcome> importPlaces(Wijk &wijk, const QString &path, const ImportOptions &options);
/// Residents and professionals from a list.
Result<ImportOutcome> importPeople(Wijk &wijk, const QString &path, const ImportOptions &options);
/// Contacts from a list.
Result<ImportOutcome> importContacts(Wijk &wijk, const QString &path, const ImportOptions &options);

} // namespace gekend::work
