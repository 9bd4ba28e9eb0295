// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/importing.h"

namespace gekend::app {

const std::vector<ImportKind> &allImportKinds()
{
    static const std::vector<ImportKind> kinds = {ImportKind::People, ImportKind::Contacts,
                                                  ImportKind::Places, ImportKind::Addresses,
                                                  ImportKind::Areas,  ImportKind::Cbs};
    return kinds;
}

Result<work::ImportOutcome> runImport(work::Wijk &wijk, ImportKind kind, const QString &path,
                                      const work::ImportOptions &options)
{
    switch (kind) {
    case ImportKind::People: return work::importPeople(wijk, path, options);
    case ImportKind::Contacts: return work::importContacts(wijk, path, options);
    case ImportKind::Places: return work::importPlaces(wijk, path, options);
    case ImportKind::Addresses: return work::importAddresses(wijk, path, options);
    case ImportKind::Areas: return work::importAreas(wijk, path, options);
    case ImportKind::Cbs: return work::importCbs(wijk, path, options);
    }
    Q_UNREACHABLE();
}

Result<ImportPreview> guessedImport(work::Wijk &wijk, const QString &path, int year)
{
    std::optional<ImportPreview> best;
    std::optional<Error> why;
    qint64 bestScore = 0;
    for (const ImportKind kind : allImportKinds()) {
        auto outcome =
            runImport(wijk, kind, path, {.dryRun = true, .year = year, .all = false, .progress = {}});
        if (!outcome) {
            if (!why)
                why = outcome.error();
            continue;
        }
        // Rows understood count, and every column that was recognised; rows left out count against it.
        const qint64 understood = outcome->added + outcome->changed + outcome->unchanged;
        const qint64 score = understood * (1 + std::ssize(outcome->report.columns)) - outcome->skipped;
        if (understood > 0 && (!best || score > bestScore)) {
            bestScore = score;
            best = ImportPreview{kind, std::move(*outcome)};
        }
    }
    if (best)
        return std::move(*best);
    return why.value_or(invalid(
        QStringLiteral("In dit bestand staat niets dat Gekend kan inlezen. Kies een ander bestand.")));
}

} // namespace gekend::app
