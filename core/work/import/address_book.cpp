// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/import/address_book.h"

#include "core/base/text.h"
#include "core/geo/measure.h"

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

QString doorKey(StreetId street, int number, const QString &letter, const QString &addition)
{
    return u"%1|%2|%3|%4"_s.arg(street.value()).arg(number).arg(fold(letter), fold(addition));
}

bool differs(const std::optional<double> &known, const std::optional<double> &told)
{
    constexpr double kSamePlace = 1e-7; // a centimetre
    return told && (!known || std::abs(*known - *told) > kSamePlace);
}

} // namespace

AddressBook::AddressBook(store::Writing &writing)
    : m_writing(writing)
    , m_repository(writing.db())
{
}

Result<void> AddressBook::load()
{
    const auto streets = m_repository.streets();
    const auto addresses = m_repository.addresses();
    if (!streets || !addresses)
        return !streets ? streets.error() : addresses.error();
    for (const Street &street : *streets) {
        m_streets[fold(street.name)].push_back(street);
        m_streetNames.insert(street.id, street.name);
    }
    for (const Address &address : *addresses)
        keep(address);
    return {};
}

void AddressBook::keep(const Address &address)
{
    m_byLatitude.clear();
    m_addresses.insert(address.id, address);
    auto &door = m_doors[doorKey(address.street, address.number, address.letter, address.addition)];
    if (std::find(door.begin(), door.end(), address.id) == door.end())
        door.push_back(address.id);
    if (!address.bagId.isEmpty())
        m_byBag.insert(address.bagId, address.id);
}

void AddressBook::expect(const QString &street, const QString &city)
{
    if (city.isEmpty())
        return;
    QStringList &cities = m_expected[fold(street)];
    if (!cities.contains(city, Qt::CaseInsensitive))
        cities += city;
}

QString AddressBook::cityFor(const QString &street, const QString &city) const
{
    if (!city.isEmpty())
        return city;
    const QStringList expected = m_expected.value(fold(street));
    return expected.size() == 1 ? expected.front() : QString();
}

std::optional<StreetId> AddressBook::street(const QString &name, const QString &city) const
{
    const auto known = m_streets.constFind(fold(name));
    if (known == m_streets.cend())
        return std::nullopt;
    std::optional<StreetId> open; // a street whose city is not known yet
    for (const Street &street : *known) {
        if (fold(street.city) == fold(city))
            return street.id;
        if (street.city.isEmpty() || (city.isEmpty() && known->size() == 1))
            open = street.id;
    }
    return open;
}

Result<StreetId> AddressBook::streetOrNew(const QString &name, const QString &city)
{
    if (const auto known = street(name, city))
        return *known;
    Street made{.name = name, .city = city};
    const auto id = m_repository.add(m_writing, made);
    if (!id)
        return id;
    made.id = *id;
    m_streets[fold(name)].push_back(made);
    m_streetNames.insert(made.id, made.name);
    return id;
}

std::optional<AddressId> AddressBook::find(const WantedAddress &wanted) const
{
    if (!wanted.bagId.isEmpty() && m_byBag.contains(wanted.bagId))
        return m_byBag.value(wanted.bagId);
    const auto streetId = street(wanted.street, cityFor(wanted.street, wanted.city));
    if (!streetId)
        return std::nullopt;
    const HouseNumber &number = wanted.number;
    const auto door = m_doors.value(doorKey(*streetId, number.number, number.letter, number.addition));
    std::optional<AddressId> open;
    for (const AddressId id : door) {
        const QString postcode = m_addresses.value(id).postcode;
        if (postcode == wanted.postcode)
            return id;
        if (postcode.isEmpty() || (wanted.postcode.isEmpty() && door.size() == 1))
            open = id;
    }
    return open;
}

Result<AddressBook::Found> AddressBook::findOrMake(const WantedAddress &wanted)
{
    if (const auto known = find(wanted))
        return complete(m_addresses[*known], wanted);
    const auto streetId = streetOrNew(wanted.street, cityFor(wanted.street, wanted.city));
    if (!streetId)
        return streetId.error();
    Address made{.street = *streetId,
                 .number = wanted.number.number,
                 .letter = wanted.number.letter,
                 .addition = wanted.number.addition,
                 .postcode = wanted.postcode,
                 .lon = wanted.lon,
                 .lat = wanted.lat,
                 .bagId = wanted.bagId};
    const auto id = m_repository.add(m_writing, made);
    if (!id)
        return id.error();
    made.id = *id;
    keep(made);
    if (made.lon)
        m_placed.insert(made.id);
    return Found{*id, Met::Made};
}

Result<AddressBook::Found> AddressBook::complete(Address &known, const WantedAddress &wanted)
{
    Address better = known;
    if (better.postcode.isEmpty())
        better.postcode = wanted.postcode;
    if (better.bagId.isEmpty())
        better.bagId = wanted.bagId;
    const bool mayMove = wanted.lon && !m_placed.contains(known.id);
    if (mayMove && (differs(better.lon, wanted.lon) || differs(better.lat, wanted.lat))) {
        better.lon = wanted.lon;
        better.lat = wanted.lat;
    }
    if (wanted.lon)
        m_placed.insert(known.id);
    if (better == known)
        return Found{known.id, Met::Same};
    GEKEND_TRY(m_repository.update(m_writing, better));
    keep(better);
    return Found{better.id, Met::Completed};
}

const Address *AddressBook::address(AddressId id) const
{
    const auto found = m_addresses.constFind(id);
    return found == m_addresses.cend() ? nullptr : &*found;
}

QString AddressBook::label(AddressId id) const
{
    const Address *known = address(id);
    if (!known)
        return {};
    return m_streetNames.value(known->street) + u' '
        + houseNumber(known->number, known->letter, known->addition);
}

void AddressBook::sortByLatitude() const
{
    for (const Address &address : m_addresses) {
        if (address.lon && address.lat)
            m_byLatitude.push_back({{*address.lon, *address.lat}, address.street});
    }
    std::sort(m_byLatitude.begin(), m_byLatitude.end(), [](const Door &a, const Door &b) {
        return std::pair(a.at.y, a.street) < std::pair(b.at.y, b.street);
    });
}

QString AddressBook::streetNear(geo::Point place, double metres) const
{
    constexpr double kMetresPerDegree = 111'000; // of latitude, a little too few so that none is missed
    if (m_byLatitude.empty())
        sortByLatitude();
    const double reach = metres / kMetresPerDegree;
    auto door = std::lower_bound(m_byLatitude.begin(), m_byLatitude.end(), place.y - reach,
                                 [](const Door &candidate, double south) { return candidate.at.y < south; });
    double nearest = metres;
    StreetId found;
    for (; door != m_byLatitude.end() && door->at.y <= place.y + reach; ++door) {
        const double distance = geo::distanceMetres(place, door->at);
        if (distance >= nearest)
            continue;
        nearest = distance;
        found = door->street;
    }
    return m_streetNames.value(found);
}

} // namespace gekend::work
