// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"
#include "tests/core/exchange/shared_file.h"

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<QStringList>;

/// The cells exactly as written.
Rows rawRows(const CsvTable &table)
{
    Rows rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.width(row); ++column)
            cells += QString::fromUtf8(table.raw(row, column));
        rows.push_back(cells);
    }
    return rows;
}

Rows read(const QByteArray &bytes, CsvOptions options = {})
{
    const auto table = readCsv(bytes, options);
    REQUIRE_OK(table);
    return rawRows(*table);
}

QString refusal(const QByteArray &bytes)
{
    const auto table = readCsv(bytes);
    REQUIRE(!table);
    return sentence(table.error());
}

} // namespace

TEST_CASE("the csv-spectrum files read as their JSON says", "[exchange][csv]")
{
    struct File {
        const char *name;
        Rows rows;
    };
    const File files[] = {
        {"comma_in_quotes",
         {{u"first"_s, u"last"_s, u"address"_s, u"city"_s, u"zip"_s},
          {u"John"_s, u"Doe"_s, u"120 any st."_s, u"Anytown, WW"_s, u"08123"_s}}},
        {"empty", {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u""_s, u""_s}, {u"2"_s, u"3"_s, u"4"_s}}},
        {"empty_crlf", {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u""_s, u""_s}, {u"2"_s, u"3"_s, u"4"_s}}},
        {"escaped_quotes", {{u"a"_s, u"b"_s}, {u"1"_s, u"ha \"ha\" ha"_s}, {u"3"_s, u"4"_s}}},
        {"json", {{u"key"_s, u"val"_s}, {u"1"_s, u"{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"_s}}},
        {"location_coordinates",
         {{u"Contact Phone Number"_s, u"Location Coordinates"_s, u"Cities"_s, u"Counties"_s},
          {u"2095257564"_s, u"37\uFFFD36'37.8\"N 121\uFFFD2'17.9\"W"_s, u"Modesto"_s, u"Stanislaus"_s}}},
        {"newlines",
         {{u"a"_s, u"b"_s, u"c"_s},
          {u"1"_s, u"2"_s, u"3"_s},
          {u"Once upon \na time"_s, u"5"_s, u"6"_s},
          {u"7"_s, u"8"_s, u"9"_s}}},
        {"newlines_crlf",
         {{u"a"_s, u"b"_s, u"c"_s},
          {u"1"_s, u"2"_s, u"3"_s},
          {u"Once upon \r\na time"_s, u"5"_s, u"6"_s},
          {u"7"_s, u"8"_s, u"9"_s}}},
        {"quotes_and_newlines", {{u"a"_s, u"b"_s}, {u"1"_s, u"ha \n\"ha\" \nha"_s}, {u"3"_s, u"4"_s}}},
        {"simple", {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s}}},
        {"simple_crlf", {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s}}},
        {"utf8", {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s}, {u"4"_s, u"5"_s, u"ʤ"_s}}},
    };
    for (const File &file : files) {
        INFO(file.name);
        QByteArray bytes = sharedFile(u"csv/"_s + QLatin1StringView(file.name) + u".csv"_s);
        if (bytes.isEmpty())
            continue;
        const bool crlf = QByteArrayView(file.name).endsWith("newlines_crlf");
        if (crlf && !bytes.contains("\r\n"))
            bytes.replace("\n", "\r\n"); // the copies beside us lost theirs
        CHECK(read(bytes) == file.rows);
    }
}

TEST_CASE("the separator is the one the rows agree on", "[exchange][csv]")
{
    struct Row {
        QByteArray bytes;
        char separator;
    };
    const Row rows[] = {
        {"a;b\n1;2\n", ';'},
        {"a,b\n1,2\n", ','},
        {"a\tb\n1\t2\n", '\t'},
        {"a|b\n1|2\n", '|'},
        {"naam;omvang\nx;1,8\ny;2,5\n", ';'},
        {"naam;noot\nJan;brood, melk, kaas\nPiet;brood, melk\n", ';'},
        {"naam,noot\nJan,\"brood; melk; kaas\"\nPiet,\"a; b\"\n", ','},
        {"adres\nLekstraat 20, Nieuwegein\nLekstraat 22, Nieuwegein\n", ';'},
        {"Titel, met komma\n\na;b;c\n1;2;3\n4;5;6\n", ';'},
        {"\"Kerncijfers\"\n\"\"\n\"\";\"Onderwerp\"\n\"\";\"A|B\";\"A|C\"\n\"W\";\"n\";\"n\"\n\"X\";\"1,5\";"
         "\"2,5\"\n",
         ';'},
        {"naam\nJan\nPiet\n", ';'},
        {"sep=,\na,b\n1,2\n", ','},
        {"id\tnaam, voornaam\n1\tJansen, Jan\n2\tPietersen, Piet\n", '\t'},
    };
    for (const Row &row : rows) {
        INFO(row.bytes.toStdString());
        CHECK(guessedSeparator(row.bytes) == row.separator);
    }
}

TEST_CASE("every line end counts, and a last line without one is a row", "[exchange][csv]")
{
    const Rows expected = {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    CHECK(read("a;b\n1;2") == expected);
    CHECK(read("a;b\r\n1;2\r\n") == expected);
    CHECK(read("a;b\r1;2\r") == expected);
    CHECK(read("sep=;\r\na;b\r\n1;2\r\n") == expected);
}

TEST_CASE("rows are numbered as a spreadsheet shows them", "[exchange][csv]")
{
    const auto table = readCsv("titel\n\na;b\n\"x\ny\";2\n\n3;4\n");
    REQUIRE_OK(table);
    REQUIRE(table->rowCount() == 4);
    CHECK(table->number(0) == 1);
    CHECK(table->number(1) == 3);
    CHECK(table->number(2) == 4);
    CHECK(table->number(3) == 6);
}

TEST_CASE("padding, odd quotes and spreadsheet guards do not reach the text", "[exchange][csv]")
{
    const auto table = readCsv("naam;  \"plaats\"  ;noot\n  Jan   Jansen ;\"  De Bilt  \";'+31612345678\n"
                               "\"Jan\" de Rooie;x;\"regel 1\r\nregel 2\"\n"
                               "'t Hoekje;'s-Gravenhage;'=1+1\n");
    REQUIRE_OK(table);
    CHECK(table->line(0, 1) == u"plaats"_s);
    CHECK(table->line(1, 0) == u"Jan Jansen"_s);
    CHECK(table->field(1, 1) == "De Bilt");
    CHECK(table->raw(1, 1) == "  De Bilt  ");
    CHECK(table->text(1, 2) == u"+31612345678"_s);
    CHECK(table->line(2, 0) == u"Jan de Rooie"_s);
    CHECK(table->text(2, 2) == u"regel 1\nregel 2"_s);
    CHECK(table->line(2, 2) == u"regel 1 regel 2"_s);
    CHECK(table->line(3, 0) == u"'t Hoekje"_s);
    CHECK(table->line(3, 1) == u"'s-Gravenhage"_s);
    CHECK(table->text(3, 2) == u"=1+1"_s);
    CHECK(table->text(3, 9).isEmpty());
}

TEST_CASE("bad files are one clear sentence", "[exchange][csv]")
{
    CHECK(refusal("a;b\n1;\"open\n2;3\n").contains(u"rij 2"));
    CHECK(refusal("a;b\n1;\"open\n2;3\n").contains(u"afgebroken"));
    CHECK(refusal(QByteArray(5000, ';') + "\n1\n").contains(u"4.096 kolommen"));
    CHECK(refusal("a;b\n1;" + QByteArray((1 << 20) + 1, 'x') + "\n").contains(u"1 MB"));
    CHECK(refusal("").contains(u"leeg"));
    CHECK(refusal("<html><body>Sessie verlopen</body></html>").contains(u"HTML"));
    const auto headerOnly = readCsv("a;b\n");
    REQUIRE_OK(headerOnly);
    const auto rows = checkedRows(*headerOnly, 0);
    REQUIRE(!rows);
    CHECK(sentence(rows.error()).contains(u"kopregel"));
}

TEST_CASE("ragged rows are told, and left out only when their values have shifted", "[exchange][csv]")
{
    const auto table = readCsv("a;b;c\n1;2\n1;2;3;;\n1;2;3;4\n1;2;3\n");
    REQUIRE_OK(table);
    Report report;
    CHECK(fitsHeader(*table, 1, 3, report));
    CHECK(fitsHeader(*table, 2, 3, report));
    CHECK_FALSE(fitsHeader(*table, 3, 3, report));
    CHECK(fitsHeader(*table, 4, 3, report));
    REQUIRE(report.errors.size() == 2);
    CHECK(report.errors[0].row == 2);
    CHECK_FALSE(report.errors[0].skipped);
    CHECK(report.errors[1].row == 4);
    CHECK(report.errors[1].skipped);
}
