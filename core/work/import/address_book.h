// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address_text.h"
#include "core/geo/shape.h"
#include "core/store/address_repository.h"

#include <QHash>
#include <QSet>

namespace gekend::work {

/// An address as a file names it.
struct WantedAddress {
    QString street;
    HouseNumber number;
    QString postcode;
    QString city;
    std::optional<double> lon;
    std::optional<double> lat;
    QString bagId;
};

/// All streets and addresses in memory while an import runs; finds what a file means, or makes it. An empty
/// city or postcode fits any, as long as only one is known, so that "Lekstraat 20" meets "Lekstraat 20, 3433
/// ZB Nieuwegein".
class AddressBook {
public:
    explicit AddressBook(store::Writing &writing);
    Result<void> load();
    /// Tells beforehand which cities a file has for a street, for its rows that leave the city out.
    void expect(const QString &street, const QString &city);

    enum class Met { Made, Completed, Same };
    struct Found {
        AddressId id;
        Met met = Met::Same;
    };
    /// The address; made when it is new, completed when the file knows more of it.
    Result<Found> findOrMake(const WantedAddress &wanted);
    /// Nothing when it is not known.
    std::optional<AddressId> find(const WantedAddress &wanted) const;
    const Address *address(AddressId id) const;
    /// "Lekstraat 20 A"; empty when it is not known.
    QString label(AddressId id) const;
    /// The street of the nearest address within `metres` of a place in degrees; empty when there is none.
    QString streetNear(geo::Point place, double metres) const;

private:
    std::optional<StreetId> street(const QString &name, const QString &city) const;
    Result<StreetId> streetOrNew(const QString &name, const QString &city);
    QString cityFor(const QString &street, const QString &city) const;
    Result<Found> complete(Address &known, const WantedAddress &wanted);
    void keep(const Address &address);
    void sortByLatitude() const;

    store::Writing &m_writing;
    store::AddressRepository m_repository;
    QHash<QString, std::vector<Street>> m_streets; // by folded name
    QHash<StreetId, QString> m_streetNames;
    QHash<QString, QStringList> m_expected; // cities by folded street
    QHash<AddressId, Address> m_addresses;
    QHash<QString, std::vector<AddressId>> m_doors; // by street id and house number
    QHash<QString, AddressId> m_byBag;
    struct Door {
        geo::Point at;
        StreetId street;
    };
    mutable std::vector<Door> m_byLatitude; // made when first asked for, gone when an address moves
    QSet<AddressId> m_placed; // doors this file has placed: of two rows about one door the first counts
};

} // namespace gekend::work
