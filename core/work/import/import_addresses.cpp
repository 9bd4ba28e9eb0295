// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/addresses/address_reader.h"
#include "core/work/import/address_book.h"
#include "core/work/import/importing.h"

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

WantedAddress wantedFrom(const exchange::AddressRow &row)
{
    return {.street = row.street,
            .number = row.number,
            .postcode = row.postcode,
            .city = row.city,
            .lon = row.lon,
            .lat = row.lat,
            .bagId = row.bagId};
}

Result<void> importRows(store::Writing &writing, const exchange::AddressTable &table, ImportOutcome &outcome,
                        const Progress &progress)
{
    AddressBook book(writing);
    GEKEND_TRY(book.load());
    for (const exchange::AddressRow &row : table.rows)
        book.expect(row.street, row.city);
    qint64 done = 0;
    for (const exchange::AddressRow &row : table.rows) {
        if (++done % 512 == 0) {
            progress.at(done, qint64(table.rows.size()));
            if (progress.cancelled())
                return cancelled();
        }
        const auto found = book.findOrMake(wantedFrom(row));
        if (!found)
            return found.error();
        switch (found->met) {
        case AddressBook::Met::Made: ++outcome.added; break;
        case AddressBook::Met::Completed: ++outcome.changed; break;
        case AddressBook::Met::Same: ++outcome.unchanged; break;
        }
    }
    return putInBuurts(writing);
}

} // namespace

Result<ImportOutcome> importAddresses(Wijk &wijk, const QString &path, const ImportOptions &options)
{
    auto bytes = fileBytes(path);
    if (!bytes)
        return bytes.error();
    const auto table = exchange::readAddresses(std::move(*bytes));
    if (!table)
        return table.error();
    ImportOutcome outcome;
    outcome.report = table->report;
    outcome.skipped = skippedIn(table->report);
    return runImport(wijk, u"import_addresses"_s, options, outcome,
                     [&](store::Writing &writing, ImportOutcome &counts) {
                         return importRows(writing, *table, counts, options.progress);
                     });
}

} // namespace gekend::work
