// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/addresses/address_reader.h"
#include "core/exchange/cbs/cbs_reader.h"
#include "core/exchange/contacts/contact_reader.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/people/people_reader.h"
#include "tests/support/catch.h"

#include <random>

using namespace gekend;
using namespace gekend::exchange;

namespace {

/// Every reader ends with rows or with one sentence, and points only at rows that exist.
void readAll(const QByteArray &bytes)
{
    const auto csv = readCsv(bytes);
    const qint64 lastRow = csv && csv->rowCount() > 0 ? csv->number(csv->rowCount() - 1) : 0;
    const auto check = [&](const auto &table) {
        if (!table) {
            REQUIRE(sentence(table.error()).size() > 10);
            REQUIRE(sentence(table.error()).endsWith(u'.'));
            return;
        }
        REQUIRE(qint64(table->rows.size()) <= std::max<qint64>(table->report.read, 0));
        for (const RowError &error : table->report.errors) {
            REQUIRE(error.row >= 1);
            REQUIRE(error.row <= lastRow);
            REQUIRE(error.message.endsWith(u'.'));
        }
    };
    check(readCbs(bytes, {.year = 2024}));
    check(readAddresses(bytes));
    check(readPeople(bytes));
    check(readContacts(bytes));
}

QByteArray randomBytes(std::mt19937 &random, int most, const QByteArray &alphabet)
{
    QByteArray bytes;
    const int size = std::uniform_int_distribution<int>(0, most)(random);
    for (int i = 0; i < size; ++i) {
        if (alphabet.isEmpty())
            bytes += char(std::uniform_int_distribution<int>(0, 255)(random));
        else
            bytes += alphabet.at(std::uniform_int_distribution<qsizetype>(0, alphabet.size() - 1)(random));
    }
    return bytes;
}

const QByteArray kFiles[] = {
    "\xEF\xBB\xBF\"Wijken en buurten\";\"Regioaanduiding/Codering (code)\";\"Bevolking/Aantal inwoners "
    "(aantal)\"\r\n"
    "\"Delft\";\"GM0503    \";110000\r\n\"Binnenstad\";\"WK050311  \";\"       .\"\r\n",
    "\"Kerncijfers 2015\"\n\"\"\n\"\";\"Onderwerp\"\n\"\";\"A|Aantal inwoners\";\"A|Mannen\"\n\"Wijken en "
    "buurten\";\"aantal\";\"aantal\"\n\"Delft\";\"1,5\";\".\"\n\"Bron: CBS\"\n",
    "straat;huisnummer;postcode;plaats;lat;lon;x;y\nLekstraat;20 "
    "A-2;3433ZB;Nieuwegein;52.1;5.1;122177;487877\n",
    "voornamen;voorvoegsel;achternaam;geboortedatum;adres;telefoon;e-mail;notitie\n"
    "Kees;van den;Berg;19680000;Lekstraat 20, 3433 ZB Nieuwegein;06-12345678 / "
    "030-6041144;k@v.nl;123456782\n",
    "datum;tijd;soort;wie;waar;thema;notitie;duur\n5 maart 2024;14:00-15:30;huisbezoek;Jan en "
    "Piet;plein;#a,b;\"x\ny\";1u30\n",
    "Measure;Value;WijkenEnBuurten;Perioden\nT001036;12;GM0503;2024JJ00\n",
    "Leeftijd;Marges;Perioden;Codering;Roker (%)\n18 jaar of ouder;Waarde;2020;GM0503;18.0\n",
};

} // namespace

TEST_CASE("random bytes never upset a reader", "[exchange][property]")
{
    std::mt19937 random(20240305);
    for (int i = 0; i < 300; ++i) {
        readAll(randomBytes(random, 200, {}));
        readAll(randomBytes(random, 200, "a;b,c\t|\"\"\n\r \xC3\xA9.5-0"));
    }
}

TEST_CASE("files that are cut, changed or doubled never upset a reader", "[exchange][property]")
{
    std::mt19937 random(19680000);
    const auto upTo = [&](qsizetype most) {
        return std::uniform_int_distribution<qsizetype>(0, most)(random);
    };
    for (int i = 0; i < 120; ++i) {
        for (QByteArray bytes : kFiles) {
            for (qsizetype changes = upTo(6); changes > 0 && !bytes.isEmpty(); --changes) {
                const qsizetype at = upTo(bytes.size() - 1);
                switch (upTo(4)) {
                case 0: bytes.truncate(at); break;
                case 1: bytes[at] = char(upTo(255)); break;
                case 2: bytes.insert(at, randomBytes(random, 5, ";\"\n,|0a9 ")); break;
                case 3: bytes.remove(at, upTo(10)); break;
                default: bytes.insert(at, bytes.mid(at, upTo(60))); break;
                }
            }
            readAll(bytes);
        }
    }
}

TEST_CASE("every header alone, in every reader, is a sentence or an empty table", "[exchange][property]")
{
    for (const QByteArray &bytes : kFiles) {
        readAll(bytes.first(bytes.indexOf('\n') + 1));
        readAll(bytes);
    }
}
