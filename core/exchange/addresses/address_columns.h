// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address_text.h"
#include "core/exchange/csv/header_guess.h"

namespace gekend::exchange {

/// The headers addresses have, alone or as part of a table of people.
inline constexpr HeaderRule kAddressRules[] = {
    {"street",
     "openbareruimtenaam naamopenbareruimte openbareruimte straatnaam straat street streetname addrstreet "
     "adresstraat woonadresstraat straatnaamwoonadres verkorteopenbareruimtenaam verkortestraatnaam"},
    {"number", "huisnummer huisnr hnr nummer housenumber addrhousenumber huisnummerwoonadres nr"},
    {"letter", "huisletter letter hltr huislettertoevoeging"},
    {"addition", "huisnummertoevoeging toevoeging toev huisnrtoev huisnummertoev huisnrtoevoeging addition"},
    {"postcode", "postcode pc pc6 postcode6 zipcode postalcode zip addrpostcode postcodewoonadres"},
    {"city", "woonplaats woonplaatsnaam plaats plaatsnaam stad city addrcity woonplaatswoonadres"},
    {"address",
     "adres address volledigadres adresregel adresregel1 woonadres bezoekadres weergavenaam "
     "straatenhuisnummer "
     "straathuisnummer straatnaamhuisnummer straatnr adres1"},
    {"bag_id",
     "nummeraanduidingid nummeraanduidingidentificatie idnummeraanduiding bagnummeraanduidingid bagid"},
    {"object_id", "adresseerbaarobjectid objectid verblijfsobjectid identificatie"},
    {"secondary", "nevenadres"},
};

/// What the columns of a row say of its address; empty where they say nothing.
struct AddressParts {
    QString street;
    std::optional<HouseNumber> number; // with letter and addition
    QString numberText; // as written
    QString postcodeText; // as written
    QString postcode; // "1234 AB" or empty
    QString city;

    bool isEmpty() const { return street.isEmpty() && numberText.isEmpty() && postcodeText.isEmpty(); }
    bool operator==(const AddressParts &) const = default;
};

/// Reads the address of a row, from its own columns or from one that holds all of it.
AddressParts addressOf(const CsvTable &table, const HeaderGuess &guess, qsizetype row);

/// Whether the columns can hold an address at all.
bool hasAddressColumns(const HeaderGuess &guess);

} // namespace gekend::exchange
