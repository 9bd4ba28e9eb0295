// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile_input.h"

#include <initializer_list>
#include <utility>

namespace gekend::test {

/// A WKB MultiPolygon of one ring.
inline QByteArray wkbOf(const std::vector<std::pair<double, double>> &ring)
{
    QByteArray bytes;
    const auto put = [&](const auto &value) {
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    const auto head = [&](quint32 type) {
        bytes.append(char(1)); // little endian, as the machines the tests run on
        put(type);
    };
    head(6);
    put(quint32(1));
    head(3);
    put(quint32(1));
    put(quint32(ring.size()));
    for (const auto &[x, y] : ring) {
        put(x);
        put(y);
    }
    return bytes;
}

inline figures::PublishedFigures figuresOf(const QString &source, const QString &table, int year,
                                           std::initializer_list<std::pair<const char16_t *, double>> values)
{
    figures::PublishedFigures figures;
    for (const auto &[measure, value] : values)
        figures.push_back({QStringView(measure).toString(), value, year, source, table});
    return figures;
}

/// A buurt of which nothing is known but three contacts.
inline profile::ProfileInput emptyProfileInput()
{
    using namespace Qt::StringLiterals;
    profile::ProfileInput input;
    input.area = {AreaKind::Buurt, u"BU05031208"_s, u"Bedrijventerrein Delftse Poort-West"_s, 2024, {}};
    input.gemeenteName = u"Delft"_s;
    input.from = QDate(2024, 1, 1);
    input.to = QDate(2024, 12, 31);
    input.contactsPerMonth = {{2024, 3, 2}, {2024, 11, 1}};
    input.contactsByKind = {{ContactKind::StreetChat, 2}, {ContactKind::HomeVisit, 1}};
    input.themes = {{u"eenzaamheid"_s, false, 1}};
    input.known = {.residents = 2, .households = 1, .addresses = 31};
    input.author = u"Sam Voorbeeld"_s;
    input.generatedOn = QDate(2025, 1, 14);
    input.programVersion = u"Gekend 0.1.0"_s;
    return input;
}

/// A buurt of which much is known. Population as the CBS published it for Centrum-Noord, Delft and the
/// Netherlands in 2024; the other figures, the names and all own counts are made up.
inline profile::ProfileInput richProfileInput()
{
    using namespace Qt::StringLiterals;
    profile::ProfileInput input;
    input.area = {AreaKind::Buurt, u"BU05031101"_s, u"Centrum-Noord"_s, 2024,
                  wkbOf({{4.352, 52.014},
                         {4.360, 52.016},
                         {4.362, 52.012},
                         {4.357, 52.0095},
                         {4.351, 52.011},
                         {4.352, 52.014}})};
    input.neighbours = {
        wkbOf({{4.341, 52.013}, {4.352, 52.014}, {4.351, 52.011}, {4.344, 52.007}, {4.341, 52.013}}),
        wkbOf({{4.352, 52.014}, {4.360, 52.016}, {4.358, 52.022}, {4.349, 52.021}, {4.352, 52.014}}),
        wkbOf({{4.360, 52.016}, {4.371, 52.015}, {4.369, 52.008}, {4.362, 52.012}, {4.360, 52.016}}),
        wkbOf({{4.351, 52.011},
               {4.357, 52.0095},
               {4.362, 52.012},
               {4.369, 52.008},
               {4.355, 52.003},
               {4.344, 52.007},
               {4.351, 52.011}})};
    input.gemeenteName = u"Delft"_s;

    const QString kerncijfers = u"Kerncijfers wijken en buurten 2024"_s;
    const auto add = [](figures::PublishedFigures &to, figures::PublishedFigures more) {
        to.insert(to.end(), more.begin(), more.end());
    };
    add(input.areaFigures,
        figuresOf(u"CBS"_s, kerncijfers, 2024,
                  {{u"inhabitants", 1035},
                   {u"men", 525},
                   {u"women", 505},
                   {u"age_0_15", 125},
                   {u"age_15_25", 170},
                   {u"age_25_45", 285},
                   {u"age_45_65", 265},
                   {u"age_65_plus", 200}}));
    add(input.gemeenteFigures,
        figuresOf(u"CBS"_s, kerncijfers, 2024,
                  {{u"inhabitants", 109577},
                   {u"men", 58108},
                   {u"women", 51469},
                   {u"age_0_15", 13120},
                   {u"age_15_25", 22753},
                   {u"age_25_45", 33179},
                   {u"age_45_65", 22738},
                   {u"age_65_plus", 17787}}));
    add(input.countryFigures,
        figuresOf(u"CBS"_s, kerncijfers, 2024,
                  {{u"inhabitants", 17942942},
                   {u"men", 8920768},
                   {u"women", 9022174},
                   {u"age_0_15", 2714040},
                   {u"age_15_25", 2202159},
                   {u"age_25_45", 4586399},
                   {u"age_45_65", 4763116},
                   {u"age_65_plus", 3677228}}));
    const QString invented = u"Kerncijfers wijken en buurten 2023"_s;
    add(input.areaFigures,
        figuresOf(u"CBS"_s, invented, 2023,
                  {{u"households", 610},
                   {u"single_person_households", 355},
                   {u"households_with_children", 105},
                   {u"household_size", 1.6},
                   {u"woz_value", 389},
                   {u"owner_occupied", 44},
                   {u"rented", 55},
                   {u"housing_association", 31},
                   {u"income_per_inhabitant", 34.2},
                   {u"poverty", 4.1},
                   {u"benefit_assistance", 30},
                   {u"wmo_rate", 48},
                   {u"youth_care_share", 11.5},
                   {u"distance_gp", 0.4},
                   {u"distance_supermarket", 0.3},
                   {u"distance_school", 0.6},
                   {u"cars_per_household", 0.5},
                   {u"population_density", 8712},
                   {u"dwellings", 655}}));
    add(input.gemeenteFigures,
        figuresOf(u"CBS"_s, invented, 2023,
                  {{u"households", 60440},
                   {u"single_person_households", 34760},
                   {u"households_with_children", 13120},
                   {u"household_size", 1.8},
                   {u"woz_value", 334},
                   {u"owner_occupied", 41},
                   {u"rented", 58},
                   {u"housing_association", 39},
                   {u"income_per_inhabitant", 30.1},
                   {u"poverty", 4.3},
                   {u"wmo_rate", 56},
                   {u"youth_care_share", 12.1},
                   {u"distance_gp", 0.6},
                   {u"distance_supermarket", 0.6},
                   {u"distance_school", 0.6},
                   {u"cars_per_household", 0.7},
                   {u"population_density", 4873},
                   {u"dwellings", 55214}}));
    add(input.countryFigures,
        figuresOf(u"CBS"_s, invented, 2023,
                  {{u"household_size", 2.1},
                   {u"woz_value", 379},
                   {u"owner_occupied", 57},
                   {u"rented", 42},
                   {u"housing_association", 28},
                   {u"income_per_inhabitant", 33.0},
                   {u"poverty", 3.1},
                   {u"wmo_rate", 66},
                   {u"youth_care_share", 10.2},
                   {u"distance_gp", 1.0},
                   {u"distance_supermarket", 0.9},
                   {u"distance_school", 0.7},
                   {u"cars_per_household", 1.0},
                   {u"population_density", 532}}));

    input.from = QDate(2023, 1, 1);
    input.to = QDate(2025, 12, 31);
    for (int back = 0; back < 36; ++back) {
        const QDate month = QDate(2025, 12, 1).addMonths(-back);
        const qint64 contacts = 78 - back + (month.month() * 7) % 23 - (month.month() == 8 ? 60 - back : 0);
        input.contactsPerMonth.push_back({month.year(), month.month(), contacts});
    }
    input.contactsByKind = {{ContactKind::StreetChat, 1104}, {ContactKind::HomeVisit, 402},
                            {ContactKind::MissedVisit, 133}, {ContactKind::Phone, 288},
                            {ContactKind::Message, 97},      {ContactKind::Consultation, 61},
                            {ContactKind::DropIn, 240},      {ContactKind::Activity, 44},
                            {ContactKind::Introduction, 7},  {ContactKind::Gathering, 5}};
    input.themes = {
        {u"eenzaamheid"_s, false, 214}, {u"schulden"_s, false, 98},      {u"opvoeding"_s, false, 63},
        {u"mantelzorg"_s, false, 57},   {u"leefbaarheid"_s, false, 151}, {u"taal"_s, false, 33},
        {u"wonen"_s, false, 120},       {u"verlies"_s, false, 8},        {u"verslaving"_s, true, 41}};
    using enum PartyKind;
    input.places = {
        {Initiative, u"Buurtmoestuin De Veste"_s, u"moestuin"_s, u"zaterdagochtend"_s, u"Noordeinde 12"_s},
        {Initiative, u"Koffie op de stoep"_s, u"ontmoeting"_s, u"dinsdag 10–12 uur"_s, {}},
        {Institution, u"Basisschool De Regenboog"_s, u"basisschool"_s, {}, u"Schoolstraat 3"_s},
        {Institution, u"Huisartsenpraktijk Oude Delft"_s, u"huisarts"_s, u"ma–vr 8–17 uur"_s,
         u"Oude Delft 201"_s},
        {Institution, u"Wijkcentrum Het Anker"_s, u"wijkcentrum"_s, u"ma–za 9–22 uur"_s, u"Kerkstraat 5"_s},
        {Shop, u"Bakkerij Van Vliet"_s, u"bakker"_s, u"di–za"_s, u"Markt 40"_s},
        {Shop, u"’t Hoekje"_s, u"supermarkt"_s, u"dagelijks"_s, u"Wijnhaven 2-A"_s},
        {Vindplek, u"Speeltuin Doelenplein"_s, u"speelplek"_s, u"woensdag na school"_s, u"Doelenplein"_s},
        {Vindplek, u"Bankjes bij de gracht"_s, {}, u"zomeravonden"_s, {}}};
    input.known = {
        .residents = 412, .households = 187, .addresses = 655, .organisations = 7, .vindplekken = 2};
    input.author = u"Sam Voorbeeld"_s;
    input.organisation = u"Sociaal wijkteam Centrum"_s;
    input.generatedOn = QDate(2026, 1, 14);
    input.programVersion = u"Gekend 0.1.0"_s;
    return input;
}

} // namespace gekend::test
