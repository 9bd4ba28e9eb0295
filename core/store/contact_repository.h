// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/store/database.h"

namespace gekend::store {

/// Contacts with who took part and the themes they were about.
class ContactRepository {
public:
    explicit ContactRepository(Connection &db)
        : m_db(db)
    {
    }

    Result<Contact> byId(ContactId id) const;
    /// In the order of `ids`; an id that is not there is left out.
    Result<std::vector<Contact>> byIds(const std::vector<ContactId> &ids) const;
    /// Newest first. An invalid date leaves that side open; limit -1 takes all.
    Result<std::vector<Contact>> between(QDate from, QDate to, int limit) const;
    /// Those in which the party took part or that were at its place, newest first.
    Result<std::vector<Contact>> ofParty(PartyId party, int limit) const;
    Result<qint64> count() const;

    /// Stores a checked contact and returns its new id.
    Result<ContactId> add(Writing &writing, const Contact &contact) const;
    /// Writes every column of the contact itself; parties and themes only when they differ.
    Result<void> update(Writing &writing, const Contact &contact) const;
    /// Removes the contact with its parties and themes; Conflict when something refers to it.
    Result<void> remove(Writing &writing, ContactId id) const;

private:
    Result<std::vector<Contact>> withParts(Result<std::vector<Contact>> contacts) const;
    Result<void> addParts(Writing &writing, const Contact &contact) const;

    Connection &m_db;
};

/// The four columns party_id, address_id, street_id, area_id as one place, from column `first` on.
Place readPlace(const Row &row, int first);
/// Binds a place to the next four columns.
void bindPlace(Statement &statement, const Place &place);

} // namespace gekend::store
