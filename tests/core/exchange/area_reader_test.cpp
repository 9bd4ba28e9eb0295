// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/areas/area_reader.h"

#include "core/exchange/areas/area_columns.h"
#include "core/exchange/geojson/geojson_reader.h"
#include "core/geo/area_locator.h"
#include "core/geo/measure.h"
#include "core/geo/wkb.h"
#include "tests/core/exchange/shared_file.h"
#include "tests/support/catch.h"

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;
using geo::MultiPolygon;

namespace {

/// A square of 0.01 degree whose west side lies at that longitude.
MultiPolygon square(double lon)
{
    return {{{{{lon, 52}, {lon + 0.01, 52}, {lon + 0.01, 52.01}, {lon, 52.01}, {lon, 52}}, {}}}};
}

FeatureSet features(const std::vector<std::vector<Property>> &rows)
{
    FeatureSet set;
    for (const auto &properties : rows) {
        const auto row = qint64(set.features.size()) + 1;
        set.features.push_back({row, {}, properties, square(4 + 0.02 * double(row)), {}});
    }
    return set;
}

AreaFile read(const FeatureSet &set, const AreaOptions &options = {})
{
    auto file = readAreas(set, options);
    REQUIRE_OK(file);
    return std::move(*file);
}

QString column(const AreaFile &file, const QString &ours)
{
    for (const ColumnGuess &guess : file.report.columns) {
        if (guess.ours == ours)
            return guess.theirs;
    }
    return {};
}

AreaFile readShared(const QString &name)
{
    const QByteArray bytes = sharedFile(name);
    if (bytes.isEmpty())
        return {};
    const auto set = readGeoJson(bytes);
    REQUIRE_OK(set);
    return read(*set, {0, name.section(u'/', -1)});
}

} // namespace

TEST_CASE("the code is found by its content and a year before it taken off", "[exchange][areas]")
{
    CHECK(datedCode(u" BU05031100 ") == DatedCode{u"BU05031100"_s, 0});
    CHECK(datedCode(u"2024BU0363AA01") == DatedCode{u"BU0363AA01"_s, 2024});
    CHECK(datedCode(u"wk050311") == DatedCode{u"WK050311"_s, 0});
    CHECK(datedCode(u"1200BU05031100").code.isEmpty());
    CHECK(datedCode(u"BU0503").code.isEmpty());
    CHECK(datedCode(u"2024").code.isEmpty());
    CHECK(datedCode(u"").code.isEmpty());
}

TEST_CASE("of several codes the finest that names each feature is taken, with the name beside it",
          "[exchange][areas]")
{
    const AreaFile buurten = read(features({
        {{u"gemeentecode"_s, u"GM0503"_s},
         {u"gemeentenaam"_s, u"Delft"_s},
         {u"wijkcode"_s, u"WK050311"_s},
         {u"wijknaam"_s, u"Binnenstad"_s},
         {u"buurtcode"_s, u"BU05031100"_s},
         {u"buurtnaam"_s, u"Centrum"_s}},
        {{u"gemeentecode"_s, u"GM0503"_s},
         {u"gemeentenaam"_s, u"Delft"_s},
         {u"wijkcode"_s, u"WK050311"_s},
         {u"wijknaam"_s, u"Binnenstad"_s},
         {u"buurtcode"_s, u"BU05031101"_s},
         {u"buurtnaam"_s, u"Bolwerk"_s}},
    }));
    REQUIRE(buurten.areas.size() == 2);
    CHECK(buurten.areas[0].code == u"BU05031100"_s);
    CHECK(buurten.areas[0].name == u"Centrum"_s);
    CHECK(buurten.areas[0].kind == AreaKind::Buurt);
    CHECK(column(buurten, u"code"_s) == u"buurtcode"_s);

    // A column of buurts that repeats (each wijk's main one, say) does not name the features.
    const AreaFile wijken = read(features({
        {{u"hoofdbuurt"_s, u"BU05031100"_s}, {u"WK_CODE"_s, u"WK050311"_s}, {u"WK_NAAM"_s, u"Binnenstad"_s}},
        {{u"hoofdbuurt"_s, u"BU05031100"_s}, {u"WK_CODE"_s, u"WK050312"_s}, {u"WK_NAAM"_s, u"Vrijenban"_s}},
        {{u"hoofdbuurt"_s, u"BU05031100"_s},
         {u"WK_CODE"_s, u"WK050313"_s},
         {u"WK_NAAM"_s, u"Hof van Delft"_s}},
    }));
    CHECK(wijken.areas[1].kind == AreaKind::Wijk);
    CHECK(wijken.areas[1].name == u"Vrijenban"_s);
}

TEST_CASE("the shapes of cartomap and the CBS are known", "[exchange][areas]")
{
    const AreaFile carto = read(features({{{u"statcode"_s, u"GM0503"_s}, {u"statnaam"_s, u"Delft"_s}}}),
                                {0, u"gemeente_2025.geojson"_s});
    CHECK(carto.areas.front().name == u"Delft"_s);
    CHECK(carto.areas.front().kind == AreaKind::Gemeente);
    CHECK(carto.areas.front().year == 2025);

    const AreaFile dated = read(features({{{u"jaarstatcode"_s, u"2024BU05031100"_s},
                                           {u"statcode"_s, u"BU05031100"_s},
                                           {u"statnaam"_s, u"Centrum"_s}}}),
                                {0, u"buurten_2019.gpkg"_s});
    CHECK(dated.areas.front().code == u"BU05031100"_s);
    CHECK(dated.areas.front().year == 2024);
    CHECK(column(dated, u"code"_s) == u"statcode"_s);

    const AreaFile only = read(features({{{u"jrstatcode"_s, u"2021WK050311"_s}}}));
    CHECK(only.areas.front().code == u"WK050311"_s);
    CHECK(only.areas.front().name == u"WK050311"_s);
    CHECK(only.areas.front().year == 2021);
    CHECK(only.report.notices.size() == 1); // no names
}

TEST_CASE("the year comes from the option, the codes, a column or the file's name, and else is not known",
          "[exchange][areas]")
{
    const std::vector<Property> plain{{u"BU_CODE"_s, u"BU05031100"_s}};
    CHECK(read(features({plain})).areas.front().year == 0);
    CHECK(read(features({plain}), {0, u"wijkenbuurten_2023_v2.gpkg"_s}).areas.front().year == 2023);
    CHECK(read(features({plain}), {0, u"delft_20230101.geojson"_s}).areas.front().year == 0);
    const std::vector<Property> withYear{{u"BU_CODE"_s, u"BU05031100"_s}, {u"jaar"_s, qint64(2022)}};
    CHECK(read(features({withYear}), {0, u"buurt_2023.gpkg"_s}).areas.front().year == 2022);
    CHECK(read(features({withYear}), {2020, u"buurt_2023.gpkg"_s}).areas.front().year == 2020);
    FeatureSet named = features({plain});
    named.name = u"Buurten 2018"_s;
    CHECK(read(named).areas.front().year == 2018);
}

TEST_CASE("columns of numbers are figures, without what stands for unknown", "[exchange][areas]")
{
    const AreaFile file = read(features({
        {{u"fid"_s, qint64(1)},
         {u"buurtcode"_s, u"BU05031100"_s},
         {u"aantal_inwoners"_s, qint64(1200)},
         {u"percentage_personen_65_jaar_en_ouder"_s, 18.5},
         {u"water"_s, u"NEE"_s},
         {u"omgevingsadressendichtheid"_s, u"2411"_s},
         {u"stedelijkheid"_s, u"sterk"_s},
         {u"gm_nr"_s, u"0503"_s}},
        {{u"fid"_s, qint64(2)},
         {u"buurtcode"_s, u"BU05031101"_s},
         {u"aantal_inwoners"_s, qint64(-99999999)},
         {u"percentage_personen_65_jaar_en_ouder"_s, -99995.0},
         {u"water"_s, u"JA"_s},
         {u"omgevingsadressendichtheid"_s, u"-99997"_s}},
    }));
    REQUIRE(file.areas.size() == 2);
    CHECK(file.areas[0].figures
          == std::vector<AreaFigure>{{u"inhabitants"_s, 1200},
                                     {u"percentage_personen_65_jaar_en_ouder"_s, 18.5},
                                     {u"address_density"_s, 2411}});
    CHECK(column(file, u"inhabitants"_s) == u"aantal_inwoners"_s);
    CHECK_FALSE(file.areas[0].water);
    CHECK(file.areas[1].figures.empty());
    CHECK(file.areas[1].water);
    CHECK(figureOf(QVariant(-1.152)) == -1.152); // real figures can be negative
    CHECK_FALSE(figureOf(QVariant(-99990.0)));
    CHECK_FALSE(figureOf(QVariant(u"veel"_s)));
    CHECK_FALSE(figureOf(QVariant(true)));
}

TEST_CASE("rows with one code are parts of one area, and water gives way to land", "[exchange][areas]")
{
    FeatureSet set = features({
        {{u"gemeentecode"_s, u"GM0518"_s}, {u"naam"_s, u"Zee"_s}, {u"water"_s, u"JA"_s}},
        {{u"gemeentecode"_s, u"GM0518"_s}, {u"naam"_s, u"Den Haag"_s}, {u"water"_s, u"NEE"_s}},
        {{u"gemeentecode"_s, u"GM0518"_s}, {u"naam"_s, u"Den Haag"_s}, {u"water"_s, u"NEE"_s}},
        {{u"gemeentecode"_s, u"GM0518"_s}, {u"naam"_s, u"Zee"_s}, {u"water"_s, u"JA"_s}},
        {{u"gemeentecode"_s, u"GM0503"_s}, {u"naam"_s, u"Delft"_s}, {u"water"_s, u"NEE"_s}},
    });
    set.features.push_back(set.features.back()); // the same once more
    const AreaFile file = read(set);
    REQUIRE(file.areas.size() == 2);
    CHECK(file.areas[0].name == u"Den Haag"_s);
    CHECK(file.areas[0].row == 1);
    const auto shape = geo::multiPolygonFromWkb(file.areas[0].geometry);
    REQUIRE_OK(shape);
    CHECK(shape->polygons.size() == 2);
    CHECK(geo::multiPolygonFromWkb(file.areas[1].geometry).value().polygons.size() == 1);
    CHECK(file.report.read == 6);
    CHECK(file.report.errors.empty());
    CHECK(file.report.notices.size() == 1);
}

TEST_CASE("a row without code or border is left out and said so", "[exchange][areas]")
{
    FeatureSet set = features({
        {{u"statcode"_s, u"BU05031100"_s}},
        {{u"statcode"_s, u"BU0503"_s}},
        {},
        {{u"statcode"_s, u"BU05031102"_s}},
        {{u"statcode"_s, u"BU05031103"_s}},
    });
    set.features[3].geometry = geo::Point{4, 52};
    set.features[4].geometry.reset();
    set.features[4].problem = u"De geometrie is leeg."_s;
    const AreaFile file = read(set);
    CHECK(file.areas.size() == 1);
    CHECK(file.report.read == 5);
    REQUIRE(file.report.errors.size() == 4);
    CHECK(file.report.errors[0].row == 2);
    CHECK(file.report.errors[0].column == u"statcode"_s);
    CHECK(file.report.errors[0].message.contains(u"BU0503"));
    CHECK(file.report.errors[2].message.contains(u"punt"));
    CHECK(file.report.errors[3].message == u"De geometrie is leeg."_s);
    for (const RowError &error : file.report.errors)
        CHECK(error.skipped);
}

TEST_CASE("a map without codes of the CBS is refused", "[exchange][areas]")
{
    const auto file = readAreas(features({{{u"naam"_s, u"Centrum"_s}}, {{u"naam"_s, u"Noord"_s}}}));
    REQUIRE_FALSE(file.ok());
    CHECK(sentence(file.error()).contains(u"CBS"));
}

TEST_CASE("Delft's buurten and wijken are read with codes, names and borders", "[exchange][areas][data]")
{
    const AreaFile buurten = readShared(u"areas/delft_buurten_met_code.geojson"_s);
    const AreaFile wijken = readShared(u"areas/delft_wijken_afgeleid.geojson"_s);
    if (buurten.areas.empty() || wijken.areas.empty())
        return;
    CHECK(buurten.areas.size() == 91);
    CHECK(wijken.areas.size() == 13);
    CHECK(buurten.report.errors.empty());
    CHECK(wijken.report.errors.empty());
    CHECK(buurten.areas.front().code == u"BU05031100"_s);
    CHECK(buurten.areas.front().name == u"Bedrijventerrein Wateringseweg"_s);
    CHECK(wijken.areas.front().name == u"Wijk 11 Binnenstad"_s);
    CHECK(wijken.areas.front().kind == AreaKind::Wijk);
    CHECK(buurten.areas.front().year == 0);
    CHECK(buurten.areas.front().figures.empty());

    // Nearly every buurt's label lies in the wijk its code names: the wijk outlines are simplified.
    std::vector<geo::AreaLocator::Area> outlines;
    for (size_t i = 0; i < wijken.areas.size(); ++i)
        outlines.push_back(
            {AreaId(qint64(i) + 1), geo::multiPolygonFromWkb(wijken.areas[i].geometry).value()});
    const geo::AreaLocator locator(std::move(outlines));
    int inOwnWijk = 0;
    for (const ReadArea &buurt : buurten.areas) {
        const auto shape = geo::multiPolygonFromWkb(buurt.geometry);
        REQUIRE_OK(shape);
        const auto wijk = locator.areaAt(geo::labelPoint(*shape));
        inOwnWijk += wijk && wijken.areas[size_t(wijk->value() - 1)].code == parentCode(buurt.code);
    }
    CHECK(inOwnWijk >= 89);
}
