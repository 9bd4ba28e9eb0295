// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/book_model.h"

namespace gekend::app {

namespace {

constexpr int kMostHits = 200;

} // namespace

qint64 keyOf(const BookRow &row)
{
    return row.id;
}

BookRow bookRowOf(const work::PartyRow &row)
{
    const PersonName *person = row.party.personName();
    return {.id = row.party.id.value(),
            .party = row.party.kind,
            .kind = keyOf(row.party.kind),
            .name = person ? person->listed() : row.party.name,
            .detail = row.address.isEmpty() ? row.buurt : row.address,
            .snippet = {},
            .at = row.lastContact,
            .ended = row.party.isEnded()};
}

BookRow bookRowOf(const work::FindHit &hit)
{
    return {.id = hit.id,
            .party = partyKindFromKey(hit.kind),
            .kind = hit.kind,
            .name = hit.name,
            .detail = {},
            .snippet = hit.snippet,
            .at = hit.at};
}

BookCounts countsOf(const std::vector<BookRow> &rows)
{
    BookCounts counts;
    for (const BookRow &row : rows)
        ++counts[row.party];
    return counts;
}

std::vector<BookRow> ofKind(const std::vector<BookRow> &rows, std::optional<PartyKind> kind)
{
    if (!kind)
        return rows;
    std::vector<BookRow> some;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(some),
                 [&](const BookRow &row) { return row.party == kind; });
    return some;
}

Result<std::vector<BookRow>> allBookRows(work::Wijk &wijk)
{
    const auto parties = work::listParties(wijk, std::nullopt);
    if (!parties)
        return parties.error();
    std::vector<BookRow> rows;
    rows.reserve(parties->size());
    for (const work::PartyRow &row : *parties)
        rows.push_back(bookRowOf(row));
    return rows;
}

Result<std::vector<BookRow>> foundBookRows(work::Wijk &wijk, const QString &words)
{
    const auto hits = work::find(wijk, words, kMostHits);
    if (!hits)
        return hits.error();
    std::vector<BookRow> rows;
    rows.reserve(hits->size());
    for (const work::FindHit &hit : *hits)
        rows.push_back(bookRowOf(hit));
    return rows;
}

} // namespace gekend::app
