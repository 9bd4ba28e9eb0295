// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/party.h"
#include "core/store/engine/connection.h"

#include <QHash>

namespace gekend::store {

/// What the wijkboek holds of one area, as true counts: nothing here is rounded or hidden.
struct AreaCounts {
    struct Month {
        int year = 0;
        int month = 0;
        qint64 contacts = 0;
    };
    std::vector<Month> months; // those with contacts, rising
    QHash<ContactKind, qint64> kinds;
    struct ThemeContacts {
        QString name;
        bool sensitive = false;
        qint64 contacts = 0;
    };
    std::vector<ThemeContacts> themes; // most first
    qint64 residents = 0; // living there now
    qint64 households = 0;
    qint64 addresses = 0;
    qint64 organisations = 0; // shops, institutions and initiatives
    qint64 vindplekken = 0;
    std::vector<PartyId> places; // those organisations and vindplekken
};

/// Counts for the area with that CBS code: the buurts in it, whatever the year of their border. A contact
/// belongs to the area when it was there, or, when it was at no place, when somebody met or tried lives or is
/// there.
Result<AreaCounts> countsIn(Connection &db, const QString &code, QDate from, QDate to);

} // namespace gekend::store
