// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cbs/cbs_reader.h"
#include "tests/core/exchange/shared_file.h"

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;

namespace {

CbsTable read(const QByteArray &bytes, const CbsOptions &options = {.year = 2024})
{
    auto table = readCbs(bytes, options);
    REQUIRE_OK(table);
    return std::move(*table);
}

QString refusal(const QByteArray &bytes, const CbsOptions &options = {})
{
    const auto table = readCbs(bytes, options);
    REQUIRE(!table);
    return sentence(table.error());
}

/// The figure of an area; nothing when it is absent. Fails on an unknown area or measure.
std::optional<double> figure(const CbsTable &table, const QString &code, const QString &measure)
{
    const auto column = table.columnOf(measure);
    INFO(measure);
    REQUIRE(column.has_value());
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].code == code)
            return table.value(row, *column);
    }
    FAIL("no row " << code.toStdString());
    return std::nullopt;
}

const CbsRow &rowOf(const CbsTable &table, const QString &code)
{
    for (const CbsRow &row : table.rows) {
        if (row.code == code)
            return row;
    }
    FAIL("no row " << code.toStdString());
    return table.rows.front();
}

int knownColumns(const CbsTable &table)
{
    return int(std::count_if(table.columns.begin(), table.columns.end(),
                             [](const CbsColumn &c) { return c.known; }));
}

} // namespace

TEST_CASE("the whole country of 2024 is read", "[exchange][cbs]")
{
    const QByteArray bytes = sharedFile(u"cbs/kwb2024_nederland_bevolking.csv"_s);
    if (bytes.isEmpty())
        return;
    const CbsTable table = read(bytes, {.fileName = u"kwb2024_nederland_bevolking.csv"_s});
    CHECK(table.rows.size() == 18310);
    CHECK(table.report.read == 18310);
    CHECK(table.report.errors.empty());
    CHECK(table.years() == std::vector<int>{2024});
    CHECK(table.columns.size() == 8);
    CHECK(knownColumns(table) == 8);
    CHECK(figure(table, u"NL00"_s, u"inhabitants"_s) == 17942942);
    CHECK(figure(table, u"BU01935210"_s, u"age_65_plus"_s) == 185);
    CHECK(rowOf(table, u"BU01935210"_s).name == u"Harculo en Hoog-Zuthem"_s);
    CHECK(rowOf(table, u"BU01935210"_s).gemeente == u"Zwolle"_s);
    CHECK(rowOf(table, u"BU0363AA01"_s).kind == AreaKind::Buurt);
}

TEST_CASE("Den Haag's 107 columns are matched, and what is not published is absent", "[exchange][cbs]")
{
    const QByteArray bytes = sharedFile(u"cbs/kwb2019_denhaag_volledig.csv"_s);
    if (bytes.isEmpty())
        return;
    const CbsTable table = read(bytes, {.fileName = u"kwb2019_denhaag_volledig.csv"_s});
    CHECK(table.rows.size() == 159);
    CHECK(table.years() == std::vector<int>{2019});
    CHECK(table.report.errors.empty());
    CHECK(figure(table, u"GM0518"_s, u"inhabitants"_s) == 537833);
    CHECK(figure(table, u"GM0518"_s, u"household_size"_s) == 2.0);
    CHECK(figure(table, u"GM0518"_s, u"woz_value"_s) == 241);
    CHECK(figure(table, u"GM0518"_s, u"benefit_assistance"_s) == 25280);
    CHECK(figure(table, u"GM0518"_s, u"urbanity"_s) == 1);
    CHECK_FALSE(figure(table, u"GM0518"_s, u"electricity"_s).has_value());
    CHECK_FALSE(figure(table, u"GM0518"_s, u"theft_rate"_s).has_value());
    CHECK(table.columnOf(u"Bouwjaar voor 2000"_s) == std::nullopt); // we know it as built_before_2000
    CHECK(table.columnOf(u"Percentage bewoond"_s).has_value());
    CHECK(table.columnOf(u"Gemiddeld elektriciteitsverbruik / Naar woningtype / Appartement"_s).has_value());
    CHECK(table.columnOf(u"Gemiddeld aardgasverbruik / Naar woningtype / Appartement"_s).has_value());
    CHECK(knownColumns(table) >= 60);
}

TEST_CASE("a file re-saved by R gives the same figures as the original would", "[exchange][cbs]")
{
    const QByteArray bytes = sharedFile(u"cbs/kwb2017_amsterdam_volledig_R.csv"_s);
    if (bytes.isEmpty())
        return;
    const CbsTable table = read(bytes, {.fileName = u"kwb2017_amsterdam_volledig_R.csv"_s});
    CHECK(table.rows.size() == 580);
    CHECK(table.years() == std::vector<int>{2017});
    CHECK(table.report.errors.empty());
    CHECK(figure(table, u"NL00"_s, u"inhabitants"_s) == 17081507);
    CHECK(figure(table, u"NL00"_s, u"household_size"_s) == 2.2);
    CHECK(figure(table, u"GM0363"_s, u"income_per_inhabitant"_s) == 28.9);
    CHECK(figure(table, u"GM0363"_s, u"district_heating"_s) == 10.8);
    CHECK(figure(table, u"GM0363"_s, u"low_income_persons"_s) == 40.3);
    CHECK(figure(table, u"GM0363"_s, u"theft_rate"_s) == 6);
    CHECK(figure(table, u"GM0363"_s, u"schools_within_3km"_s) == 28.5);
    CHECK(figure(table, u"GM0363"_s, u"benefit_pension"_s) == 96860);
    CHECK(figure(table, u"BU03639801"_s, u"electricity"_s) == 3430);
    CHECK_FALSE(figure(table, u"BU03639801"_s, u"income_per_inhabitant"_s).has_value());
    CHECK(rowOf(table, u"BU03639800"_s).name == u"Dorp Driemond"_s);
    CHECK(knownColumns(table) >= 65);
}

TEST_CASE("unknown columns of nabijheid keep their own title", "[exchange][cbs]")
{
    const QByteArray bytes = sharedFile(u"cbs/nabijheid2024_amsterdam.csv"_s);
    if (bytes.isEmpty())
        return;
    const CbsTable table = read(bytes, {.fileName = u"nabijheid2024_amsterdam.csv"_s});
    CHECK(table.rows.size() == 628);
    CHECK(table.columns.size() == 8);
    CHECK(figure(table, u"GM0363"_s, u"supermarkets_within_1km"_s) == 3.8);
    CHECK(figure(table, u"BU0363TM04"_s, u"DistanceToTrainStationAllTypes"_s) == 3.1);
    CHECK_FALSE(figure(table, u"BU0363AD01"_s, u"supermarkets_within_1km"_s).has_value());
    CHECK(rowOf(table, u"GM0363"_s).gemeente == u"Amsterdam"_s);
    CHECK(rowOf(table, u"GM0363"_s).name.isEmpty());
}

TEST_CASE("StatLine's statistical symbols, periods and titles with a separator are read", "[exchange][cbs]")
{
    const CbsTable table = read("\xEF\xBB\xBF\"Perioden\";\"Wijken en buurten\";\"Regiocode (gemeente, wijk, "
                                "buurt) (code)\";\"Particuliere "
                                "huishoudens (Aantal)\";\"Opleidingsniveau/Laag/Waarde "
                                "(%)\";\"SES-WOA/Totaalscore/Gemiddelde score (Getal)\";"
                                "\"Spreiding/Spreiding totaal/Waarde (Getal)\";\"Sociale zekerheid/Personen "
                                "per soort uitkering; Bijstand "
                                "(aantal)\"\r\n"
                                "\"2019\";\"Amsterdam\";\"GM0363    \";\"  457400\";\"    20.8\";\"  "
                                "-0.100\";\"   1.010\";\"   42610\"\r\n"
                                "\"2019\";\"Gouden Bocht\";\"BU03630301\";\"     100\";\"       .\";\"       "
                                ".\";\"       .\";\"       .\"\r\n",
                                {});
    CHECK(table.years() == std::vector<int>{2019});
    CHECK(figure(table, u"GM0363"_s, u"ses_woa"_s) == -0.1);
    CHECK(figure(table, u"GM0363"_s, u"ses_woa_spread"_s) == 1.01);
    CHECK(figure(table, u"GM0363"_s, u"Opleidingsniveau / Laag / Waarde"_s) == 20.8);
    CHECK(figure(table, u"GM0363"_s, u"Particuliere huishoudens"_s) == 457400);
    CHECK(figure(table, u"GM0363"_s, u"benefit_assistance"_s) == 42610);
    CHECK_FALSE(figure(table, u"BU03630301"_s, u"ses_woa"_s).has_value());
    CHECK(table.columns[1].decimals == 1);
}

TEST_CASE("decimal commas and decimal points may even mix", "[exchange][cbs]")
{
    const CbsTable table =
        read("District_Type;Municipality_Name;Area_Code;Population_Total;Avg_Household_Size;"
             "Avg_Property_Value_1000EUR;Green_Index\n"
             "Amsterdam;Amsterdam;GM0363;931298;1,8;498.0;1.234\n"
             "Jordaan;Amsterdam;WK0363AB;19.685;1,5;1051.0;\n");
    CHECK(figure(table, u"GM0363"_s, u"inhabitants"_s) == 931298);
    CHECK(figure(table, u"WK0363AB"_s, u"inhabitants"_s) == 19685);
    CHECK(figure(table, u"GM0363"_s, u"household_size"_s) == 1.8);
    CHECK(figure(table, u"WK0363AB"_s, u"woz_value"_s) == 1051);
    CHECK(figure(table, u"GM0363"_s, u"Green_Index"_s) == 1234); // the file has decimal commas
    CHECK(rowOf(table, u"WK0363AB"_s).name == u"Jordaan"_s);
    CHECK(rowOf(table, u"WK0363AB"_s).gemeente == u"Amsterdam"_s);
}

TEST_CASE("a dot groups thousands only where the column allows it", "[exchange][cbs]")
{
    const CbsTable dutch =
        read("code;Aantal inwoners;Bevolkingsdichtheid\nGM0503;110.035;4.567\nBU05031100;1.035;507.125\n");
    CHECK(figure(dutch, u"BU05031100"_s, u"inhabitants"_s) == 1035);
    CHECK(figure(dutch, u"BU05031100"_s, u"population_density"_s) == 507.125);
    const CbsTable floats = read("code;Aantal inwoners\nGM0503;110035.0\nBU05031100;1.035\n");
    CHECK(figure(floats, u"GM0503"_s, u"inhabitants"_s) == 110035);
    CHECK(figure(floats, u"BU05031100"_s, u"inhabitants"_s) == 1.035);
    const CbsTable english =
        read("code,Aantal inwoners,Mannen\nGM0503,\"110,035\",\"55,001\"\nBU05031100,1e+05,12\n");
    CHECK(figure(english, u"GM0503"_s, u"inhabitants"_s) == 110035);
    CHECK(figure(english, u"BU05031100"_s, u"inhabitants"_s) == 100000);
}

TEST_CASE("row names of R and pandas do not move the columns", "[exchange][cbs]")
{
    for (const QByteArray &bytes : {
             QByteArray("code;naam;Aantal "
                        "inwoners;Mannen\n\"1\";GM0503;Delft;110035;2\n\"2\";WK050311;Binnenstad;9;3\n"),
             QByteArray("Unnamed: 0,code,naam,Aantal "
                        "inwoners,Mannen\n0,GM0503,Delft,110035,2\n1,WK050311,Binnenstad,9,3\n"),
             QByteArray("\"\",\"code\",\"naam\",\"Aantal.inwoners..aantal.\",\"Mannen\"\n\"1\",\"GM0503\","
                        "\"Delft\",110035,2\n"),
             QByteArray("sep=;\r\ncode;naam;Aantal inwoners;Mannen\r\nGM0503;Delft;110035;2\r\n"),
         }) {
        INFO(bytes.toStdString());
        const CbsTable table = read(bytes);
        CHECK(figure(table, u"GM0503"_s, u"inhabitants"_s) == 110035);
        CHECK(figure(table, u"GM0503"_s, u"men"_s) == 2);
        CHECK(rowOf(table, u"GM0503"_s).name == u"Delft"_s);
        CHECK(table.columns.size() == 2);
        CHECK(table.report.errors.empty());
    }
}

TEST_CASE("old StatWeb files have no codes: areas are found by name and order", "[exchange][cbs]")
{
    const QByteArray bytes =
        "\xEF\xBB\xBF\"Kerncijfers wijken en buurten 2015\"\n\"\"\n\"\";\"Onderwerp\"\n"
        "\"\";\"Inkomen|Inkomen van personen|Gemiddeld inkomen per inwoner \";\"Inkomen|Inkomen van "
        "huishoudens|20% huishoudens met hoogste inkomen\"\n"
        "\"Wijken en buurten\";\"x 1 000 euro\";\"%\"\n"
        "\"Amsterdam\";\"26,9\";\"16,1\"\n\"Centrum\";\"35,8\";\"19,5\"\n\"Kop Zeedijk\";\"30,1\";\".\"\n"
        "\"Onbekendbuurt\";\"1\";\"2\"\n\"Jordaan\";\"31\";\"9\"\n\"Bron: CBS\"\n";
    CbsTable table = read(bytes, {});
    CHECK(table.title == u"Kerncijfers wijken en buurten 2015"_s);
    CHECK(table.years() == std::vector<int>{2015});
    CHECK_FALSE(table.hasCodes);
    REQUIRE(table.rows.size() == 5);
    CHECK(table.columns[0].unit == u"x 1 000 euro"_s);
    fillCodes(table,
              {{u"GM0363"_s, u"Amsterdam"_s},
               {u"GM0503"_s, u"Delft"_s},
               {u"WK036300"_s, u"Wijk 00 Centrum"_s},
               {u"WK050301"_s, u"Centrum"_s},
               {u"BU03630000"_s, u"Kop Zeedijk"_s},
               {u"WK036306"_s, u"Jordaan"_s},
               {u"BU03630601"_s, u"Jordaan"_s}});
    CHECK(figure(table, u"GM0363"_s, u"income_per_inhabitant"_s) == 26.9);
    CHECK(figure(table, u"WK036300"_s, u"income_per_inhabitant"_s) == 35.8);
    CHECK_FALSE(figure(table, u"BU03630000"_s, u"high_income_households"_s).has_value());
    CHECK(figure(table, u"WK036306"_s, u"high_income_households"_s) == 9);
    REQUIRE(table.report.errors.size() == 1);
    CHECK(table.report.errors[0].message.contains(u"Onbekendbuurt"));
    CHECK(table.report.errors[0].row == 9);
}

TEST_CASE("OData stems match whatever their number, cut off or repeated", "[exchange][cbs]")
{
    const CbsTable table =
        read("ID,WijkenEnBuurten,Gemeentenaam_1,SoortRegio_2,Codering_3,IndelingswijzigingWijkenEnBuurten_4,"
             "AantalInwoners_7,"
             "k_0Tot15Jaar_18,Nederland_17,EuropaExclusiefNederland_18,Nederland_20,"
             "MediaanVermogenVanParticuliereHuish_86,"
             "k_40PersonenMetLaagsteInkomen_79,PercentageTweeOnderEenKapWoningEe_43,"
             "AfstandTotHuisartsenpraktijk_112\n"
             "0,NL00      ,Nederland,Land,NL00,,17942942,2714040,12941748,1677093,9,110.5,40.0,9,1.0\n"
             "1,BU05031100,Delft,Buurt,BU05031100,1,1035,null,900,35,8,-2.1,-99997,.,0.4\n");
    CHECK(figure(table, u"BU05031100"_s, u"inhabitants"_s) == 1035);
    CHECK_FALSE(figure(table, u"BU05031100"_s, u"age_0_15"_s).has_value());
    CHECK(figure(table, u"NL00"_s, u"origin_netherlands"_s) == 12941748);
    CHECK(figure(table, u"NL00"_s, u"origin_europe"_s) == 1677093);
    CHECK(figure(table, u"NL00"_s, u"Nederland"_s) == 9);
    CHECK(figure(table, u"BU05031100"_s, u"median_wealth"_s) == -2.1);
    CHECK_FALSE(figure(table, u"BU05031100"_s, u"low_income_persons"_s).has_value());
    CHECK(figure(table, u"BU05031100"_s, u"distance_gp"_s) == 0.4);
    CHECK(table.columnOf(u"PercentageTweeOnderEenKapWoningEe"_s).has_value());
    CHECK(table.columns.size() == 9);
    CHECK(table.report.errors.empty());
}

TEST_CASE("long observations of OData 4 become a table", "[exchange][cbs]")
{
    const CbsTable table = read("Id;Measure;ValueAttribute;Value;WijkenEnBuurten;Perioden\n"
                                "1;T001036;None;17942942;NL00;2024JJ00\n"
                                "2;T001036;None;1035;BU05031100;2024JJ00\n"
                                "3;3000;None;520.0;BU05031100;2024JJ00\n"
                                "4;T001203;Confidential;;BU05031100;2024JJ00\n"
                                "5;Q999999;None;3.5;BU05031100;2024JJ00\n",
                                {});
    CHECK(table.rows.size() == 2);
    CHECK(table.years() == std::vector<int>{2024});
    CHECK(figure(table, u"BU05031100"_s, u"inhabitants"_s) == 1035);
    CHECK(figure(table, u"BU05031100"_s, u"men"_s) == 520);
    CHECK_FALSE(figure(table, u"NL00"_s, u"men"_s).has_value());
    CHECK(figure(table, u"BU05031100"_s, u"Q999999"_s) == 3.5);
    CHECK_FALSE(table.columnOf(u"youth_care"_s).has_value());
    CHECK(table.report.read == 5);
}

TEST_CASE("the kwb workbook saved as CSV is read by its short codes", "[exchange][cbs]")
{
    const CbsTable table =
        read("gwb_code_10;gwb_code_8;regio;gm_naam;recs;gwb_code;ind_wbi;a_inw;a_00_14;a_nb_won ;"
             "g_hhgro;p_hh_110;pst_mvp\r\n"
             "NL00;0000;Nederland;Nederland;Land;NL00;.;17.942.942;2714040;x;2,1;-;.\r\n"
             "BU0363AA01;0363AA01;Planciusbuurt-Noord;Amsterdam;Buurt;BU0363AA01;1;345;20; ;1,3;9,5;1013\r\n",
             {.fileName = u"kwb-2024.csv"_s});
    CHECK(table.years() == std::vector<int>{2024});
    CHECK(figure(table, u"NL00"_s, u"inhabitants"_s) == 17942942);
    CHECK(figure(table, u"BU0363AA01"_s, u"age_0_15"_s) == 20);
    CHECK(figure(table, u"BU0363AA01"_s, u"household_size"_s) == 1.3);
    CHECK(figure(table, u"BU0363AA01"_s, u"social_minimum_110"_s) == 9.5);
    CHECK_FALSE(figure(table, u"NL00"_s, u"social_minimum_110"_s).has_value());
    CHECK_FALSE(figure(table, u"NL00"_s, u"a_nb_won"_s).has_value());
    CHECK(rowOf(table, u"BU0363AA01"_s).name == u"Planciusbuurt-Noord"_s);
}

TEST_CASE("of the health table only values are read, and each age has its own column", "[exchange][cbs]")
{
    const CbsTable table =
        read("Leeftijd;Marges;Perioden;Wijken en buurten;Regioaanduiding/Codering (code);Roker (%);"
             "Ervaren gezondheid (goed/zeer goed) (%);Eenzaamheid/Ernstig/zeer ernstig eenzaam (%)\n"
             "18 jaar of ouder;Waarde;2020;Nederland;NL01                ;    18.0;78.4;11.3\n"
             "18 jaar of ouder;Ondergrens;2020;Nederland;NL01;17.0;77;11\n"
             "65 jaar of ouder;Waarde;2020;Nederland;NL01;9.5;60;.\n",
             {});
    CHECK(table.rows.size() == 1);
    CHECK(figure(table, u"NL00"_s, u"Roker"_s) == 18.0);
    CHECK(figure(table, u"NL00"_s, u"Roker (65 jaar of ouder)"_s) == 9.5);
    CHECK(figure(table, u"NL00"_s, u"Ervaren gezondheid (goed/zeer goed)"_s) == 78.4);
    CHECK(figure(table, u"NL00"_s, u"Ernstig/zeer ernstig eenzaam"_s) == 11.3);
    CHECK_FALSE(figure(table, u"NL00"_s, u"Ernstig/zeer ernstig eenzaam (65 jaar of ouder)"_s).has_value());
    CHECK(table.report.read == 3);
}

TEST_CASE("every way to leave a figure out is absent, and 0 is 0", "[exchange][cbs]")
{
    for (const QByteArray missing :
         {".", "", "NA", "x", "-", "–", "       .", "-99997", "-99999999", "-99995", "null", "NaN", "#N/B"}) {
        INFO(missing.toStdString());
        const CbsTable table =
            read("code;Aantal inwoners;Mannen\nBU05031100;" + missing + ";0\nBU05031101;5;3\n");
        CHECK_FALSE(figure(table, u"BU05031100"_s, u"inhabitants"_s).has_value());
        CHECK(figure(table, u"BU05031100"_s, u"men"_s) == 0);
        CHECK(table.report.errors.empty());
    }
}

TEST_CASE("the year comes from the option, a period, the title or the file's name, or is asked for",
          "[exchange][cbs]")
{
    const QByteArray bytes = "code;Aantal inwoners\nGM0503;110000\n";
    CHECK(refusal(bytes) == u"Van welk jaar zijn deze cijfers? Geef --year 2024."_s);
    CHECK(refusal(bytes, {.fileName = u"export_11122025_135329.csv"_s}).contains(u"--year"));
    CHECK(read(bytes, {.year = 2021, .fileName = u"kwb2024.csv"_s}).years().front() == 2021);
    CHECK(read(bytes, {.fileName = u"kwb2023_delft.csv"_s}).years().front() == 2023);
    CHECK(
        read(bytes, {.fileName = u"Kerncijfers_wijken_en_buurten_2022_11122025_135329.csv"_s}).years().front()
        == 2022);
    const CbsTable table = read(bytes, {.fileName = u"85984NED_UntypedDataSet_11122025.csv"_s});
    CHECK(table.years().front() == 2024);
    CHECK(table.tableId == u"85984NED"_s);
    CHECK(read("Kerncijfers 2020\n\ncode;Aantal inwoners\nGM0503;110000\n", {}).years().front() == 2020);

    const QByteArray years = "code;Perioden;Aantal inwoners\nGM0503;2019JJ00;1\nGM0503;2020JJ00;2\n";
    CHECK(read(years, {}).years() == std::vector<int>{2019, 2020});
    const CbsTable one = read(years, {.year = 2020});
    CHECK(one.years() == std::vector<int>{2020});
    CHECK(figure(one, u"GM0503"_s, u"inhabitants"_s) == 2);
    CHECK(refusal(years, {.year = 2024}).contains(u"2019 en 2020"));
}

TEST_CASE("odd rows are told with their number and column", "[exchange][cbs]")
{
    const CbsTable table = read("Wijken en buurten;Codering (code);Aantal inwoners (aantal);Mannen\n"
                                "Delft;GM0503;110000;x\n"
                                "Zuid-Holland;PV28;3700000;1\n"
                                "Fout;BU0503;12;1\n"
                                "Binnenstad;WK050311;veel;1\n"
                                "Delft;GM0503;1;1\n"
                                "\n"
                                "Wippolder;WK050312;1;2;3\n"
                                "Bron: CBS\n");
    CHECK(table.rows.size() == 2);
    CHECK(table.report.read == 6);
    REQUIRE(table.report.errors.size() == 4);
    CHECK(table.report.errors[0].row == 4);
    CHECK(table.report.errors[0].column == u"Codering (code)"_s);
    CHECK(table.report.errors[0].skipped);
    CHECK(table.report.errors[1].row == 5);
    CHECK(table.report.errors[1].column == u"Aantal inwoners (aantal)"_s);
    CHECK_FALSE(table.report.errors[1].skipped);
    CHECK(table.report.errors[2].row == 6);
    CHECK(table.report.errors[3].row == 8);
    CHECK(figure(table, u"GM0503"_s, u"inhabitants"_s) == 110000);
}

TEST_CASE("a table that is not the CBS's is refused", "[exchange][cbs]")
{
    CHECK(refusal("straat;huisnummer\nLekstraat;20\n").contains(u"CBS-codes"));
    CHECK(refusal("naam;score\nJan;3\n", {.year = 2024}).contains(u"CBS-codes"));
    CHECK(refusal("BU05031100;12\nBU05031101;13\n", {.year = 2024}).contains(u"kop"));
    CHECK(refusal("code;Aantal inwoners\n", {.year = 2024}).contains(u"geen rijen"));
    CHECK(refusal("PK\x03\x04[Content_Types].xml", {.year = 2024}).contains(u".xlsx"));
}
