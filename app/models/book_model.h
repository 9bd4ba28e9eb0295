// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/rows_model.h"
#include "core/work/browse.h"

#include <map>

namespace gekend::app {

/// Something the Wijkboek lists: a party, or whatever else a search found.
struct BookRow {
    qint64 id = 0;
    std::optional<PartyKind> party; // nothing: a contact, a note, a street …
    QString kind; // as FindHit::kind
    QString name;
    QString detail; // the address, or the buurt
    QString snippet; // the words around what was searched
    QDate at; // the last contact
    bool ended = false;
    bool operator==(const BookRow &) const = default;
};
qint64 keyOf(const BookRow &row);

BookRow bookRowOf(const work::PartyRow &row);
BookRow bookRowOf(const work::FindHit &hit);

/// How many rows there are of each kind of party; everything else together under nothing.
using BookCounts = std::map<std::optional<PartyKind>, int>;
BookCounts countsOf(const std::vector<BookRow> &rows);
/// Those of one kind; all of them when no kind is asked.
std::vector<BookRow> ofKind(const std::vector<BookRow> &rows, std::optional<PartyKind> kind);

/// Everything with a name, alphabetical on the core word. For the wijk's thread.
Result<std::vector<BookRow>> allBookRows(work::Wijk &wijk);
/// What the words are found in, names first. For the wijk's thread.
Result<std::vector<BookRow>> foundBookRows(work::Wijk &wijk, const QString &words);

class BookModel final : public RowsModel<BookRow, keyOf> {
public:
    using RowsModel::RowsModel;
};

} // namespace gekend::app
