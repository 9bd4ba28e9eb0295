// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/area.h"
#include "core/store/database.h"

namespace gekend::store {

/// Streets and the addresses in them.
class AddressRepository {
public:
    explicit AddressRepository(Connection &db)
        : m_db(db)
    {
    }

    Result<std::vector<Street>> streets() const;
    Result<Street> street(StreetId id) const;
    Result<std::vector<Address>> addresses() const;
    Result<Address> address(AddressId id) const;
    /// In order of house number.
    Result<std::vector<Address>> inStreet(StreetId street) const;

    Result<StreetId> add(Writing &writing, const Street &street) const;
    Result<AddressId> add(Writing &writing, const Address &address) const;
    Result<void> update(Writing &writing, const Address &address) const;

    /// "Lekstraat 20 A"
    Result<QString> label(AddressId id) const;

private:
    Connection &m_db;
};

} // namespace gekend::store
