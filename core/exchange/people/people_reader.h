// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"
#include "core/exchange/addresses/address_columns.h"
#include "core/exchange/report.h"

#include <QByteArray>

#include <vector>

namespace gekend::exchange {

/// One person of a file, before anyone has looked whether they are known.
struct PersonRow {
    qint64 row = 0; // as a spreadsheet numbers it
    PartyKind kind =
        PartyKind::Resident; // a professional when the row names a function, organisation or team
    PersonName name; // of a person
    QString text; // the name as shown; of a household or another kind its only name
    PartialDate born;
    Gender gender = Gender::Unknown;
    AddressParts address; // as far as the row tells
    std::vector<ContactPoint> points; // phones and mail, without ids
    bool deceased = false;
    PartialDate diedOn; // may be unknown though deceased
    QString role;
    QString organisation;
    QString team;
    QString languages;
    bool interpreter = false;
    QString note;
    bool operator==(const PersonRow &) const = default;
};

struct PeopleTable {
    std::vector<PersonRow> rows;
    Report report;
};

/// Reads people from a CSV with guessed Dutch headers: names in parts or in one column, partner names and
/// naamgebruik, partly unknown birth dates, addresses in parts or on one line, phones. Denied when a column
/// holds BSNs; a number in free text that can be one is only flagged. A row without a name is left out with
/// an error.
Result<PeopleTable> readPeople(QByteArray bytes);

} // namespace gekend::exchange
