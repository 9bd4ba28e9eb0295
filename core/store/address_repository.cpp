// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/address_repository.h"

#include "core/base/text.h"

namespace gekend::store {

namespace {

#define GEKEND_ADDRESS_SELECT                                                                                \
    "SELECT id, street_id, number, letter, addition, postcode, lon, lat, area_id, bag_id FROM address "
constexpr char kAll[] = GEKEND_ADDRESS_SELECT "ORDER BY id";
constexpr char kById[] = GEKEND_ADDRESS_SELECT "WHERE id = ?";
constexpr char kInStreet[] = GEKEND_ADDRESS_SELECT "WHERE street_id = ? ORDER BY number, letter, addition";
#undef GEKEND_ADDRESS_SELECT
constexpr char kAdd[] =
    "INSERT INTO address (street_id, number, letter, addition, postcode, lon, lat, area_id, bag_id, id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kUpdate[] =
    "UPDATE address SET street_id = ?, number = ?, letter = ?, addition = ?, postcode = ?, lon = ?, "
    "lat = ?, area_id = ?, bag_id = ? WHERE id = ?";

Street readStreet(const Row &row)
{
    return {.id = row.columnId<StreetId>(0), .name = row.columnText(1), .city = row.columnText(2)};
}

Address readAddress(const Row &row)
{
    Address address{.id = row.columnId<AddressId>(0),
                    .street = row.columnId<StreetId>(1),
                    .number = row.columnInt(2),
                    .letter = row.columnText(3),
                    .addition = row.columnText(4),
                    .postcode = row.columnText(5),
                    .lon = row.columnOptionalDouble(6),
                    .lat = row.columnOptionalDouble(7),
                    .bagId = row.columnText(9)};
    if (!row.isNull(8))
        address.area = row.columnId<AreaId>(8);
    return address;
}

Result<void> write(Connection &db, const char *sql, const Address &a)
{
    return db.prepare(sql)
        .bind(a.street, a.number, a.letter, a.addition, a.postcode, a.lon, a.lat, a.area, a.bagId, a.id)
        .exec();
}

} // namespace

Result<std::vector<Street>> AddressRepository::streets() const
{
    return m_db.prepare("SELECT id, name, city FROM street ORDER BY sort_key, id").all(readStreet);
}

Result<Street> AddressRepository::street(StreetId id) const
{
    return m_db.prepare("SELECT id, name, city FROM street WHERE id = ?").bind(id).one(readStreet);
}

Result<std::vector<Address>> AddressRepository::addresses() const
{
    return m_db.prepare(kAll).all(readAddress);
}

Result<Address> AddressRepository::address(AddressId id) const
{
    return m_db.prepare(kById).bind(id).one(readAddress);
}

Result<std::vector<Address>> AddressRepository::inStreet(StreetId street) const
{
    return m_db.prepare(kInStreet).bind(street).all(readAddress);
}

Result<StreetId> AddressRepository::add(Writing &writing, const Street &street) const
{
    const auto id = writing.make<StreetId>();
    GEKEND_TRY(m_db.prepare("INSERT INTO street (id, name, city, sort_key) VALUES (?, ?, ?, ?)")
                   .bind(id, street.name, street.city, sortKey(street.name))
                   .exec());
    return id;
}

Result<AddressId> AddressRepository::add(Writing &writing, const Address &address) const
{
    Address made = address;
    made.id = writing.make<AddressId>();
    GEKEND_TRY(write(m_db, kAdd, made));
    return made.id;
}

Result<void> AddressRepository::update(Writing &writing, const Address &address) const
{
    Q_UNUSED(writing)
    return write(m_db, kUpdate, address);
}

Result<QString> AddressRepository::label(AddressId id) const
{
    return m_db
        .prepare("SELECT s.name, a.number, a.letter, a.addition FROM address a JOIN street s ON s.id = "
                 "a.street_id "
                 "WHERE a.id = ?")
        .bind(id)
        .one([](const Row &row) {
            return row.columnText(0) + u' '
                + houseNumber(row.columnInt(1), row.columnText(2), row.columnText(3));
        });
}

} // namespace gekend::store
