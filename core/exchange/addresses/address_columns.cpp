// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/addresses/address_columns.h"

#include "core/domain/area.h"

namespace gekend::exchange {

namespace {

void fillFromLine(const QString &text, AddressParts &parts)
{
    const AddressLine line = addressLineFromText(text);
    if (parts.street.isEmpty())
        parts.street = line.street;
    if (!parts.number && line.number) {
        parts.number = line.number;
        parts.numberText = houseNumber(line.number->number, line.number->letter, line.number->addition);
    }
    if (parts.postcodeText.isEmpty())
        parts.postcodeText = line.postcode;
    if (parts.city.isEmpty())
        parts.city = line.city;
}

} // namespace

AddressParts addressOf(const CsvTable &table, const HeaderGuess &guess, qsizetype row)
{
    // Only the best column: a second "nr" is likely to count the rows.
    const auto best = [&](const char *ours) { return table.line(row, guess.column(ours)); };
    AddressParts parts;
    parts.street = guess.line(table, row, "street");
    parts.postcodeText = best("postcode");
    parts.city = guess.line(table, row, "city");
    const QString whole = guess.line(table, row, "address");
    if (parts.street.isEmpty() && !whole.isEmpty()) {
        fillFromLine(whole, parts);
    } else if (!parts.street.isEmpty() && !guess.has("number")) {
        const QString street = parts.street; // "Lekstraat 20" under "straat"
        parts.street.clear();
        fillFromLine(street, parts);
    }
    if (!parts.number && !parts.street.isEmpty()) {
        parts.numberText = best("number");
        parts.number = houseNumberFromText(parts.numberText);
    }
    if (parts.number) {
        const QString letter = best("letter");
        const QString addition = best("addition");
        if (parts.number->letter.isEmpty())
            parts.number->letter = letter;
        if (parts.number->addition.isEmpty())
            parts.number->addition = addition;
    }
    parts.postcode = normalisedPostcode(parts.postcodeText);
    return parts;
}

bool hasAddressColumns(const HeaderGuess &guess)
{
    return guess.has("address") || guess.has("street");
}

} // namespace gekend::exchange
