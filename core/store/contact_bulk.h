// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/store/database.h"

#include <QHash>

namespace gekend::store {

/// A contact folded into two numbers, so that a hundred thousand can be compared without being kept.
struct ContactMark {
    quint64 key = 0; // day, time, kind, note, place and whom it was with: one contact, one key
    quint64 rest = 0; // everything else
    bool operator==(const ContactMark &) const = default;
};
/// `note` is contact.note in UTF-8. The order of people and themes does not matter.
ContactMark markOf(const Contact &contact, std::string_view note);

struct MarkedContact {
    ContactId id;
    ContactMark mark;
};
/// The marks of the contacts of these days, both included, oldest id first.
Result<std::vector<MarkedContact>> markedContacts(Connection &db, QDate from, QDate to);

/// Adds many contacts within one change: statements are kept from row to row and nothing is looked up. Give
/// them in order of time, for ids rise with it.
class ContactWriter {
public:
    explicit ContactWriter(Writing &writing);

    /// Stores a contact that `checked` has let through; `note` is contact.note in UTF-8.
    Result<ContactId> add(const Contact &contact, std::string_view note);

private:
    Writing &m_writing;
    Statement m_contact;
    Statement m_party;
    Statement m_theme;
};

} // namespace gekend::store
