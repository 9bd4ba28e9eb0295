// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/address_text.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace Qt::StringLiterals;

TEST_CASE("house numbers split into number, letter and addition", "[domain][address]")
{
    struct Row {
        QString text;
        HouseNumber parts;
    };
    const Row rows[] = {
        {u"9"_s, {9, {}, {}}},
        {u" 20 "_s, {20, {}, {}}},
        {u"9A"_s, {9, u"A"_s, {}}},
        {u"9a"_s, {9, u"a"_s, {}}},
        {u"9 A"_s, {9, u"A"_s, {}}},
        {u"9-9"_s, {9, {}, u"9"_s}},
        {u"9-A"_s, {9, {}, u"A"_s}},
        {u"9a-9"_s, {9, u"a"_s, u"9"_s}},
        {u"9A-A"_s, {9, u"A"_s, u"A"_s}},
        {u"9-9A"_s, {9, {}, u"9A"_s}},
        {u"88 bis"_s, {88, {}, u"bis"_s}},
        {u"88bis"_s, {88, {}, u"bis"_s}},
        {u"88 A bis"_s, {88, u"A"_s, u"bis"_s}},
        {u"35 III"_s, {35, {}, u"III"_s}},
        {u"35-III"_s, {35, {}, u"III"_s}},
        {u"12-hs"_s, {12, {}, u"hs"_s}},
        {u"12 2 hoog"_s, {12, {}, u"2 hoog"_s}},
        {u"20 A-2"_s, {20, u"A"_s, u"2"_s}},
        {u"20A2"_s, {20, u"A"_s, u"2"_s}},
        {u"12/14"_s, {12, {}, u"14"_s}},
        {u"t/o 469"_s, {469, {}, {}}},
        {u"bij 4"_s, {4, {}, {}}},
        {u"12-"_s, {12, {}, {}}},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        const auto parts = houseNumberFromText(row.text);
        REQUIRE(parts.has_value());
        CHECK(*parts == row.parts);
    }
    for (const QString &text :
         {u""_s, u"a"_s, u"0"_s, u"123456"_s, u"A9"_s, u"9 en nog veel meer tekst"_s, u"-9"_s})
        CHECK_FALSE(houseNumberFromText(text).has_value());
}

TEST_CASE("an address on one line comes apart", "[domain][address]")
{
    struct Row {
        QString text;
        AddressLine parts;
    };
    const Row rows[] = {
        {u"Lekstraat 20 A"_s, {u"Lekstraat"_s, HouseNumber{20, u"A"_s, {}}, {}, {}}},
        {u"Lekstraat 20, 3433 ZB Nieuwegein"_s,
         {u"Lekstraat"_s, HouseNumber{20, {}, {}}, u"3433 ZB"_s, u"Nieuwegein"_s}},
        {u"Lekstraat 20 3433zb"_s, {u"Lekstraat"_s, HouseNumber{20, {}, {}}, u"3433 ZB"_s, {}}},
        {u"Lekstraat 20  3433ZB  NIEUWEGEIN"_s,
         {u"Lekstraat"_s, HouseNumber{20, {}, {}}, u"3433 ZB"_s, u"NIEUWEGEIN"_s}},
        {u"Lekstraat 20, Nieuwegein"_s, {u"Lekstraat"_s, HouseNumber{20, {}, {}}, {}, u"Nieuwegein"_s}},
        {u"Lekstraat 20, 3433 ZB, Nieuwegein"_s,
         {u"Lekstraat"_s, HouseNumber{20, {}, {}}, u"3433 ZB"_s, u"Nieuwegein"_s}},
        {u"3433 ZB Lekstraat 20"_s, {u"Lekstraat"_s, HouseNumber{20, {}, {}}, u"3433 ZB"_s, {}}},
        {u"2e Oosterparkstraat 5-hs"_s, {u"2e Oosterparkstraat"_s, HouseNumber{5, {}, u"hs"_s}, {}, {}}},
        {u"Plein 1940 12"_s, {u"Plein 1940"_s, HouseNumber{12, {}, {}}, {}, {}}},
        {u"Laan 1940-1945 7b"_s, {u"Laan 1940-1945"_s, HouseNumber{7, u"b"_s, {}}, {}, {}}},
        {u"Oude Haven t/o 469"_s, {u"Oude Haven"_s, HouseNumber{469, {}, {}}, {}, {}}},
        {u"Lekstraat 9-2"_s, {u"Lekstraat"_s, HouseNumber{9, {}, u"2"_s}, {}, {}}},
        {u"Lekstraat"_s, {u"Lekstraat"_s, std::nullopt, {}, {}}},
        {u"Straat 1234 bis"_s, {u"Straat"_s, HouseNumber{1234, {}, u"bis"_s}, {}, {}}},
        {u""_s, {}},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        const AddressLine parts = addressLineFromText(row.text);
        CHECK(parts.street == row.parts.street);
        CHECK(parts.number == row.parts.number);
        CHECK(parts.postcode == row.parts.postcode);
        CHECK(parts.city == row.parts.city);
    }
}
