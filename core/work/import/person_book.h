// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/people/people_reader.h"
#include "core/store/party_repository.h"

#include <QHash>

namespace gekend::work {

/// Somebody who is known, with everywhere they live or lived.
struct KnownPerson {
    Party party;
    std::vector<Residence> homes;
    bool told = false; // an earlier row of this file was about them
};

/// Who a row of a list is about.
struct PersonMatch {
    std::optional<size_t> known; // index in the book
    std::vector<size_t> doubles; // others who may be the same, yet must not be taken for it
    bool ambiguous = false; // it fits several equally well: `doubles`
};

/// Everybody in memory while people are brought in, found by folded name.
///
/// A resident is known again by name, birth date and address. What one side does not tell is no difference as
/// long as the others agree; one name and birth date at two addresses are two people who may be one.
class PersonBook {
public:
    explicit PersonBook(store::Writing &writing);
    Result<void> load();

    PersonMatch match(const exchange::PersonRow &row, std::optional<AddressId> address) const;
    size_t keep(KnownPerson person);
    KnownPerson &at(size_t index) { return m_people[index]; }
    const KnownPerson &at(size_t index) const { return m_people[index]; }

private:
    /// How well a row fits: 0 is best, nothing when it is somebody else.
    struct Fit {
        std::optional<int> rank;
        bool maybeDouble = false;
    };
    Fit fit(const KnownPerson &known, const exchange::PersonRow &row, std::optional<AddressId> address) const;
    void addLookAlikes(const exchange::PersonRow &row, std::optional<AddressId> address,
                       PersonMatch &match) const;

    store::PartyRepository m_parties;
    std::vector<KnownPerson> m_people;
    QHash<QString, std::vector<size_t>> m_byName; // by kind and folded name
    QHash<QString, std::vector<size_t>> m_byFamily; // residents with a whole birth date, by it and surname
};

/// Whether two birth dates can be of one person; nothing when one of them is not known at all.
std::optional<bool> canBeOne(const PartialDate &a, const PartialDate &b);

} // namespace gekend::work
