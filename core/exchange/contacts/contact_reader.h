// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/exchange/report.h"

#include <QByteArray>

#include <vector>

namespace gekend::exchange {

/// A cell that names people. Try `text` as one name first ("Berg, Kees van den", "Groen en Doen"), then
/// `names`, which are its pieces at , ; / + & | line ends and "en".
struct NamedCell {
    QString text;
    QStringList names;
    bool operator==(const NamedCell &) const = default;
};

/// One contact of a file. Cells that come back in many rows stand in the table once; -1: the cell is empty.
struct ContactRow {
    qint64 row = 0; // as a spreadsheet numbers it
    QDate on;
    std::optional<QTime> at;
    std::optional<int> minutes;
    std::optional<ContactKind> kind; // nothing when the file does not say, or in words we do not know
    std::optional<Initiative> initiative;
    int met = -1; // ContactTable::people
    int by = -1; // ContactTable::people
    int place = -1; // ContactTable::places
    int themes = -1; // ContactTable::themes
    int others = 0; // how many more were there
    QString note;
    QString intention;
    QString outcome;
    bool operator==(const ContactRow &) const = default;
};

struct ContactTable {
    std::vector<ContactRow> rows;
    std::vector<NamedCell> people; // every different cell once
    QStringList places; // "Lekstraat 20", "Bakkerij Yilmaz"
    std::vector<QStringList> themes; // without #
    Report report;
};

/// Reads contacts from a CSV with guessed Dutch headers: datum, tijd, soort, wie, waar, thema, notitie,
/// medewerker, duur and their synonyms. A row without a readable date is left out with an error; a time,
/// duration or kind that cannot be read is left open with a warning. Denied when a column holds BSNs; a
/// number in a note that can be one is flagged.
Result<ContactTable> readContacts(QByteArray bytes);

} // namespace gekend::exchange
