// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/measure.h"

#include "core/base/text.h"

#include <QHash>

namespace gekend {

using namespace Qt::StringLiterals;

namespace {

using Kind = Measure::Kind;

std::vector<Measure> peopleMeasures()
{
    using enum Topic;
    return {
        {u"inhabitants"_s, u"inwoners"_s, Population},
        {u"men"_s, u"mannen"_s, Population},
        {u"women"_s, u"vrouwen"_s, Population},
        {u"age_0_15"_s, u"0 tot 15 jaar"_s, Population},
        {u"age_15_25"_s, u"15 tot 25 jaar"_s, Population},
        {u"age_25_45"_s, u"25 tot 45 jaar"_s, Population},
        {u"age_45_65"_s, u"45 tot 65 jaar"_s, Population},
        {u"age_65_plus"_s, u"65 jaar of ouder"_s, Population},
        {u"unmarried"_s, u"ongehuwd"_s, Population},
        {u"married"_s, u"gehuwd"_s, Population},
        {u"divorced"_s, u"gescheiden"_s, Population},
        {u"widowed"_s, u"verweduwd"_s, Population},
        {u"births"_s, u"geboorten"_s, Population},
        {u"birth_rate"_s, u"geboorten per 1.000 inwoners"_s, Population, Unit::PerThousand, 0, Kind::Rate},
        {u"deaths"_s, u"sterfgevallen"_s, Population},
        {u"death_rate"_s, u"sterfgevallen per 1.000 inwoners"_s, Population, Unit::PerThousand, 0,
         Kind::Rate},
        {u"population_density"_s, u"inwoners per km²"_s, Population, Unit::PerSquareKilometre, 0, Kind::Mean},
        {u"origin_netherlands"_s, u"herkomst Nederland"_s, Origin},
        {u"origin_europe"_s, u"herkomst Europa buiten Nederland"_s, Origin},
        {u"origin_outside_europe"_s, u"herkomst buiten Europa"_s, Origin},
        {u"western_background"_s, u"westerse migratieachtergrond"_s, Origin},
        {u"non_western_background"_s, u"niet-westerse migratieachtergrond"_s, Origin},
        {u"households"_s, u"huishoudens"_s, Households},
        {u"single_person_households"_s, u"huishoudens van één persoon"_s, Households},
        {u"households_without_children"_s, u"huishoudens zonder kinderen"_s, Households},
        {u"households_with_children"_s, u"huishoudens met kinderen"_s, Households},
        {u"household_size"_s, u"personen per huishouden"_s, Households, Unit::Number, 1, Kind::Mean},
    };
}

std::vector<Measure> homeMeasures()
{
    using enum Topic;
    return {
        {u"dwellings"_s, u"woningen"_s, Housing},
        {u"woz_value"_s, u"gemiddelde WOZ-waarde"_s, Housing, Unit::ThousandEuro, 0, Kind::Mean},
        {u"owner_occupied"_s, u"koopwoningen"_s, Housing, Unit::Percent, 0, Kind::Share},
        {u"rented"_s, u"huurwoningen"_s, Housing, Unit::Percent, 0, Kind::Share},
        {u"housing_association"_s, u"woningen van een corporatie"_s, Housing, Unit::Percent, 0, Kind::Share},
        {u"other_landlords"_s, u"woningen van overige verhuurders"_s, Housing, Unit::Percent, 0, Kind::Share},
        {u"vacant"_s, u"onbewoonde woningen"_s, Housing, Unit::Percent, 0, Kind::Share},
        {u"single_family_homes"_s, u"eengezinswoningen"_s, Housing, Unit::Percent, 0, Kind::Share},
        {u"multi_family_homes"_s, u"meergezinswoningen"_s, Housing, Unit::Percent, 0, Kind::Share},
        {u"built_before_2000"_s, u"gebouwd voor 2000"_s, Housing, Unit::Percent, 0, Kind::Share},
        {u"built_since_2000"_s, u"gebouwd vanaf 2000"_s, Housing, Unit::Percent, 0, Kind::Share},
        {u"electricity"_s, u"elektriciteit per woning"_s, Energy, Unit::Kwh, 0, Kind::Mean},
        {u"gas"_s, u"aardgas per woning"_s, Energy, Unit::CubicMetre, 0, Kind::Mean},
        {u"district_heating"_s, u"woningen met stadsverwarming"_s, Energy, Unit::Percent, 1, Kind::Share},
    };
}

std::vector<Measure> livingMeasures()
{
    using enum Topic;
    return {
        {u"education_low"_s, u"basisonderwijs, vmbo of mbo 1"_s, Education},
        {u"education_middle"_s, u"havo, vwo of mbo 2 tot 4"_s, Education},
        {u"education_high"_s, u"hbo of wo"_s, Education},
        {u"net_participation"_s, u"nettoarbeidsparticipatie"_s, Work, Unit::Percent, 0, Kind::Share},
        {u"self_employed"_s, u"zelfstandigen"_s, Work, Unit::Percent, 0, Kind::Share},
        {u"income_recipients"_s, u"inkomensontvangers"_s, Income},
        {u"income_per_recipient"_s, u"gemiddeld inkomen per ontvanger"_s, Income, Unit::ThousandEuro, 1,
         Kind::Mean},
        {u"income_per_inhabitant"_s, u"gemiddeld inkomen per inwoner"_s, Income, Unit::ThousandEuro, 1,
         Kind::Mean},
        {u"standardised_income"_s, u"gestandaardiseerd inkomen"_s, Income, Unit::ThousandEuro, 1, Kind::Mean},
        {u"low_income_persons"_s, u"personen met laagste inkomen"_s, Income, Unit::Percent, 1, Kind::Share},
        {u"high_income_persons"_s, u"personen met hoogste inkomen"_s, Income, Unit::Percent, 1, Kind::Share},
        {u"low_income_households"_s, u"huishoudens met laagste inkomen"_s, Income, Unit::Percent, 1,
         Kind::Share},
        {u"high_income_households"_s, u"huishoudens met hoogste inkomen"_s, Income, Unit::Percent, 1,
         Kind::Share},
        {u"low_purchasing_power"_s, u"huishoudens met een laag inkomen"_s, Income, Unit::Percent, 1,
         Kind::Share},
        {u"social_minimum"_s, u"huishoudens rond sociaal minimum"_s, Income, Unit::Percent, 1, Kind::Share},
        {u"social_minimum_110"_s, u"tot 110% van sociaal minimum"_s, Income, Unit::Percent, 1, Kind::Share},
        {u"social_minimum_120"_s, u"tot 120% van sociaal minimum"_s, Income, Unit::Percent, 1, Kind::Share},
        {u"poverty"_s, u"personen in armoede"_s, Income, Unit::Percent, 1, Kind::Share},
        {u"near_poverty"_s, u"personen net boven armoedegrens"_s, Income, Unit::Percent, 1, Kind::Share},
        {u"median_wealth"_s, u"mediaan vermogen"_s, Income, Unit::ThousandEuro, 1, Kind::Mean},
        {u"benefit_assistance"_s, u"personen met bijstand"_s, SocialSecurity},
        {u"benefit_disability"_s, u"personen met AO-uitkering"_s, SocialSecurity},
        {u"benefit_unemployment"_s, u"personen met WW"_s, SocialSecurity},
        {u"benefit_pension"_s, u"personen met AOW"_s, SocialSecurity},
        {u"youth_care"_s, u"jongeren met jeugdzorg"_s, Care},
        {u"youth_care_share"_s, u"jongeren met jeugdzorg (aandeel)"_s, Care, Unit::Percent, 1, Kind::Share},
        {u"wmo_clients"_s, u"Wmo-cliënten"_s, Care},
        {u"wmo_rate"_s, u"Wmo-cliënten per 1.000 inwoners"_s, Care, Unit::PerThousand, 0, Kind::Rate},
    };
}

std::vector<Measure> surroundingsMeasures()
{
    using enum Topic;
    return {
        {u"businesses"_s, u"bedrijfsvestigingen"_s, Business},
        {u"distance_gp"_s, u"afstand tot huisarts"_s, Proximity, Unit::Kilometre, 1, Kind::Mean},
        {u"distance_supermarket"_s, u"afstand tot grote supermarkt"_s, Proximity, Unit::Kilometre, 1,
         Kind::Mean},
        {u"distance_childcare"_s, u"afstand tot kinderdagverblijf"_s, Proximity, Unit::Kilometre, 1,
         Kind::Mean},
        {u"distance_school"_s, u"afstand tot basisschool"_s, Proximity, Unit::Kilometre, 1, Kind::Mean},
        {u"schools_within_3km"_s, u"basisscholen binnen 3 km"_s, Proximity, Unit::Number, 1, Kind::Mean},
        {u"cars"_s, u"personenauto's"_s, Mobility},
        {u"cars_per_household"_s, u"personenauto's per huishouden"_s, Mobility, Unit::Number, 1, Kind::Mean},
        {u"area_total"_s, u"oppervlakte"_s, Space, Unit::Hectare},
        {u"area_land"_s, u"oppervlakte land"_s, Space, Unit::Hectare},
        {u"area_water"_s, u"oppervlakte water"_s, Space, Unit::Hectare},
        {u"urbanity"_s, u"stedelijkheid (1 zeer sterk tot 5 niet)"_s, Space, Unit::Score, 0, Kind::Code},
        {u"address_density"_s, u"adressen per km²"_s, Space, Unit::PerSquareKilometre, 0, Kind::Mean},
        {u"theft_rate"_s, u"diefstal uit woning of schuur"_s, Safety, Unit::PerThousand, 0, Kind::Rate},
        {u"vandalism_rate"_s, u"vernieling en openbare orde"_s, Safety, Unit::PerThousand, 0, Kind::Rate},
        {u"violence_rate"_s, u"gewelds- en seksuele misdrijven"_s, Safety, Unit::PerThousand, 0, Kind::Rate},
        {u"ses_woa"_s, u"SES-WOA-score"_s, Wellbeing, Unit::Score, 3, Kind::Score},
        {u"ses_woa_spread"_s, u"spreiding SES-WOA"_s, Wellbeing, Unit::Score, 3, Kind::Score},
    };
}

} // namespace

QString dutchOf(Topic topic)
{
    switch (topic) {
    case Topic::Population: return u"bevolking"_s;
    case Topic::Origin: return u"herkomst"_s;
    case Topic::Households: return u"huishoudens"_s;
    case Topic::Housing: return u"wonen"_s;
    case Topic::Energy: return u"energie"_s;
    case Topic::Education: return u"opleiding"_s;
    case Topic::Work: return u"werk"_s;
    case Topic::Income: return u"inkomen"_s;
    case Topic::SocialSecurity: return u"uitkeringen"_s;
    case Topic::Care: return u"zorg en ondersteuning"_s;
    case Topic::Business: return u"bedrijven"_s;
    case Topic::Proximity: return u"voorzieningen dichtbij"_s;
    case Topic::Mobility: return u"vervoer"_s;
    case Topic::Space: return u"ruimte"_s;
    case Topic::Safety: return u"veiligheid"_s;
    case Topic::Wellbeing: return u"welzijn"_s;
    }
    Q_UNREACHABLE();
}

const std::vector<Measure> &allMeasures()
{
    static const std::vector<Measure> all = [] {
        std::vector<Measure> measures;
        for (const auto &part : {peopleMeasures(), homeMeasures(), livingMeasures(), surroundingsMeasures()})
            measures.insert(measures.end(), part.begin(), part.end());
        return measures;
    }();
    return all;
}

const Measure *measureByKey(QStringView key)
{
    static const QHash<QString, const Measure *> byKey = [] {
        QHash<QString, const Measure *> found;
        for (const Measure &measure : allMeasures())
            found.insert(measure.key, &measure);
        return found;
    }();
    return byKey.value(key.toString());
}

QString dutchOf(Unit unit)
{
    switch (unit) {
    case Unit::Number:
    case Unit::Score: return {};
    case Unit::Percent: return u"%"_s;
    case Unit::PerThousand: return u"per 1.000 inwoners"_s;
    case Unit::ThousandEuro: return u"euro"_s;
    case Unit::Kwh: return u"kWh"_s;
    case Unit::CubicMetre: return u"m³"_s;
    case Unit::Kilometre: return u"km"_s;
    case Unit::PerSquareKilometre: return u"per km²"_s;
    case Unit::Hectare: return u"ha"_s;
    }
    Q_UNREACHABLE();
}

QString formatted(double value, Unit unit, int decimals)
{
    switch (unit) {
    case Unit::Percent: return dutchNumber(value, decimals) + u'%';
    case Unit::ThousandEuro: return u"€ "_s + dutchNumber(value * 1000, 0);
    case Unit::Kwh:
    case Unit::CubicMetre:
    case Unit::Kilometre:
    case Unit::Hectare: return dutchNumber(value, decimals) + u' ' + dutchOf(unit);
    case Unit::Number:
    case Unit::PerThousand:
    case Unit::PerSquareKilometre:
    case Unit::Score: return dutchNumber(value, decimals);
    }
    Q_UNREACHABLE();
}

QString formatted(const Measure &measure, double value)
{
    return formatted(value, measure.unit, measure.decimals);
}

} // namespace gekend
