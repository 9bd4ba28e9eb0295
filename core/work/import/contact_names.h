// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contacts/contact_reader.h"
#include "core/work/import/address_book.h"
#include "core/work/wijk.h"

namespace gekend::work {

/// What a cell of a list of contacts means in this wijk.
struct CellMeaning {
    std::vector<PartyId> known;
    QStringList unknown; // names nobody bears: made when a row needs them
    Place place;
    QString problem; // Dutch: why rows with this cell are left out
    QString remark; // Dutch: what was assumed; told once

    bool isEmpty() const
    {
        return known.empty() && unknown.isEmpty() && std::holds_alternative<std::monostate>(place);
    }
};

/// Finds who and what the cells of a list of contacts name. Nothing is written here.
class ContactNames {
public:
    ContactNames(const Wijk &wijk, const AddressBook &addresses);

    /// Residents, organisations and professionals who were met.
    CellMeaning people(const exchange::NamedCell &cell) const;
    /// Professionals who noted it: one of us first, else one who works elsewhere.
    CellMeaning workers(const exchange::NamedCell &cell) const;
    /// A known place, street or area, else an address that is known; an unknown name becomes a vindplek.
    CellMeaning place(const QString &cell) const;

private:
    using Things = std::vector<capture::NamedThing>;
    void addPerson(CellMeaning &meaning, const QString &name, const Things &things) const;
    const Things &peopleNamed(const QString &name) const;
    Things lookedUp(const QString &name) const;

    std::shared_ptr<const capture::NameIndex> m_names;
    const AddressBook &m_addresses;
    mutable QHash<QString, Things> m_people; // names come back in many cells
};

} // namespace gekend::work
