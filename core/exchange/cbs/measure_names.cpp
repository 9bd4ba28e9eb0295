// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cbs/measure_names.h"

#include "core/base/text.h"

#include <QHash>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

/// One measure under the names it has had. `titles` are parted by |; a slash asks for the topic right above
/// the title; = means: only when the header is nothing else. `codes` are those of the kwb workbooks and the
/// map files.
struct MeasureNames {
    const char *key;
    const char *codes;
    const char *odata;
    const char *titles;
};

constexpr MeasureNames kNames[] = {
    {"inhabitants", "a_inw aant_inw", "T001036",
     "aantal inwoners|=inwoners|inwoners totaal|=population total|=total population|=population"},
    {"men", "a_man aant_man", "3000", "geslacht/mannen|bevolking/mannen|=mannen|=men"},
    {"women", "a_vrouw aant_vrouw", "4000", "geslacht/vrouwen|bevolking/vrouwen|=vrouwen|=women"},
    {"age_0_15", "a_00_14", "10680",
     "leeftijdsgroepen/0 tot 15 jaar|bevolking/0 tot 15 jaar|=0 tot 15 jaar|=pop age 0 15"},
    {"age_15_25", "a_15_24", "53050",
     "leeftijdsgroepen/15 tot 25 jaar|bevolking/15 tot 25 jaar|=15 tot 25 jaar|=pop age 15 25"},
    {"age_25_45", "a_25_44", "53310",
     "leeftijdsgroepen/25 tot 45 jaar|bevolking/25 tot 45 jaar|=25 tot 45 jaar|=pop age 25 45"},
    {"age_45_65", "a_45_64", "53715",
     "leeftijdsgroepen/45 tot 65 jaar|bevolking/45 tot 65 jaar|=45 tot 65 jaar|=pop age 45 65"},
    {"age_65_plus", "a_65_oo", "80200",
     "leeftijdsgroepen/65 jaar of ouder|bevolking/65 jaar of ouder|=65 jaar of ouder|=65 jaar en ouder|=pop "
     "age 65 plus"},
    {"unmarried", "a_ongeh", "1010", "burgerlijke staat/ongehuwd|=ongehuwd"},
    {"married", "a_gehuwd", "1020", "burgerlijke staat/gehuwd|=gehuwd"},
    {"divorced", "a_gesch", "1080", "burgerlijke staat/gescheiden|=gescheiden"},
    {"widowed", "a_verwed", "1050", "burgerlijke staat/verweduwd|=verweduwd"},
    {"births", "a_geb", "M000173_1", "geboorte totaal"},
    {"birth_rate", "p_geb", "M000173_2", "geboorte relatief"},
    {"deaths", "a_ste", "M000179_1", "sterfte totaal"},
    {"death_rate", "p_ste", "M000179_2", "sterfte relatief"},
    {"population_density", "bev_dich bev_dichth", "M000100",
     "bevolkingsdichtheid|=bevolkingsdichtheid inwoners per km2|=population density"},
    {"origin_netherlands", "a_nl_all", "1012600_1", "herkomstland/nederland|herkomst/nederland|=nederland"},
    {"origin_europe", "a_eur_al", "H007933_1",
     "herkomstland/europa exclusief nederland|herkomst/europa exclusief nederland|=europa exclusief "
     "nederland"},
    {"origin_outside_europe", "a_neu_al", "H008859_1",
     "herkomstland/buiten europa|herkomst/buiten europa|=buiten europa"},
    {"western_background", "a_w_all", "", "westers totaal|=westers"},
    {"non_western_background", "a_nw_all", "", "niet-westers totaal"},
    {"households", "a_hh aantal_hh", "1050010_2",
     "huishoudens totaal|=aantal huishoudens|=huishoudens|=households"},
    {"single_person_households", "a_1p_hh", "1050015", "eenpersoonshuishoudens"},
    {"households_without_children", "a_hh_z_k", "1016040", "huishoudens zonder kinderen"},
    {"households_with_children", "a_hh_m_k", "1016030", "huishoudens met kinderen"},
    {"household_size", "g_hhgro gem_hh_gr", "M000114",
     "gemiddelde huishoudensgrootte|gemiddelde huishoudsgrootte|=avg household size|=average household size"},
    {"dwellings", "a_woning", "M000297", "woningvoorraad"},
    {"woz_value", "g_wozbag woz", "M001642",
     "gemiddelde woz-waarde van woningen|gemiddelde woningwaarde|=gemiddelde woz-waarde|=woz-waarde|"
     "=avg property value 1000eur"},
    {"owner_occupied", "p_koopw p_koopwon", "1014800",
     "koopwoningen|=percentage koopwoningen|=pct owner occupied"},
    {"rented", "p_huurw p_huurwon", "1014850_2",
     "huurwoningen totaal|=huurwoningen|=percentage huurwoningen|=pct rental"},
    {"housing_association", "p_wcorpw", "A047047",
     "in bezit woningcorporatie|in bezit van woningcorporatie|=percentage woningen in bezit "
     "woningcorporatie"},
    {"other_landlords", "p_ov_hw", "A047048",
     "in bezit overige verhuurders|in bezit van overige verhuurders"},
    {"vacant", "p_leegsw", "M008208",
     "percentage onbewoond|onbewoonde woningen|percentage leegstand|=leegstand|=percentage onbewoonde "
     "woningen|"
     "=pct unoccupied homes"},
    {"single_family_homes", "p_1gezw", "ZW10290",
     "percentage eengezinswoning|percentage eengezinswoningen|=eengezinswoningen"},
    {"multi_family_homes", "p_mgezw", "ZW10340",
     "percentage meergezinswoning|percentage meergezinswoningen|=meergezinswoningen"},
    {"built_before_2000", "p_bjo2k", "", "bouwjaar voor 2000"},
    {"built_since_2000", "p_bjj2k", "", "bouwjaar vanaf 2000"},
    {"electricity", "g_ele", "M000221_2",
     "gemiddeld elektriciteitsverbruik totaal|gemiddelde elektriciteitslevering|gemiddeld "
     "elektriciteitsverbruik|"
     "gemiddelde elektriciteitslevering totaal"},
    {"gas", "g_gas", "M000219_2",
     "gemiddeld aardgasverbruik totaal|gemiddeld aardgasverbruik|gemiddelde aardgaslevering|=gemiddeld "
     "gasverbruik totaal"},
    {"district_heating", "p_stadsv", "M000369", "percentage woningen met stadsverwarming|=stadsverwarming"},
    {"education_low", "a_opl_bvm a_opl_lg", "2018700", "basisonderwijs, vmbo, mbo1|opleidingsniveau laag"},
    {"education_middle", "a_opl_hvm a_opl_md", "2018740",
     "havo, vwo, mbo2-4|havo, vwo, mbo24|opleidingsniveau middelbaar"},
    {"education_high", "a_opl_hw a_opl_hg", "2018790",
     "hbo, wo|opleidingsniveau hoog|=higher education count"},
    {"net_participation", "p_arb_pp", "M001796_2", "nettoarbeidsparticipatie|netto arbeidsparticipatie"},
    {"self_employed", "p_arb_zs", "2021380", "percentage zelfstandigen"},
    {"income_recipients", "a_inkont", "M000232", "aantal inkomensontvangers"},
    {"income_per_recipient", "g_ink_po", "M000223",
     "gemiddeld inkomen per inkomensontvanger|=avg income per income recipient 1000eur"},
    {"income_per_inhabitant", "g_ink_pi", "M000224",
     "gemiddeld inkomen per inwoner|=avg income per inhabitant 1000eur"},
    {"standardised_income", "g_hh_sti", "M000222",
     "gem. gestandaardiseerd inkomen|gestandaardiseerd inkomen|gem gestandaardiseerd inkomen van huishoudens|"
     "gemiddeld gestandaardiseerd inkomen|=avg std household income 1000eur"},
    {"low_income_persons", "p_ink_li", "D000187", "40% personen met laagste inkomen"},
    {"high_income_persons", "p_ink_hi", "D000185", "20% personen met hoogste inkomen"},
    {"low_income_households", "p_hh_li", "D000186",
     "40% huishoudens met laagste inkomen|=pct lowest 40pct income"},
    {"high_income_households", "p_hh_hi", "D000184",
     "20% huishoudens met hoogste inkomen|=pct highest 20pct income"},
    {"low_purchasing_power", "p_hh_lkk", "",
     "huishoudens met een laag inkomen|huishoudens met lage koopkracht|=pct low income households"},
    {"social_minimum", "p_hh_osm", "",
     "huish. onder of rond sociaal minimum|huishoudens onder of rond sociaal minimum"},
    {"social_minimum_110", "p_hh_110", "",
     "huishoudens tot 110% van sociaal minimum|huish. tot 110% van sociaal minimum"},
    {"social_minimum_120", "p_hh_120", "",
     "huishoudens tot 120% van sociaal minimum|huish. tot 120% van sociaal minimum|=pct below 120pct social "
     "min"},
    {"poverty", "p_ink_ar", "M008349", "personen in armoede"},
    {"near_poverty", "p_ink_ba", "M008348",
     "personen tot 25% boven armoedegrens|personen tot 25 boven armoedegrens"},
    {"median_wealth", "m_hh_ver", "M000939",
     "mediaan vermogen van particuliere huish.|mediaan vermogen van particuliere huishoudens|mediaan "
     "vermogen"},
    {"benefit_assistance", "a_soz_wb", "D006842", "personen per soort uitkering; bijstand"},
    {"benefit_disability", "a_soz_ao", "D006837", "personen per soort uitkering; ao"},
    {"benefit_unemployment", "a_soz_ww", "D001827", "personen per soort uitkering; ww"},
    {"benefit_pension", "a_soz_ow", "D000193", "personen per soort uitkering; aow"},
    {"youth_care", "a_jz_tn", "T001203",
     "jongeren met jeugdzorg in natura|aantal jongeren met jeugdzorg in natura|aantal jongeren met jeugdzorg|"
     "jongeren met jeugdzorg"},
    {"youth_care_share", "p_jz_tn", "A045561",
     "percentage jongeren met jeugdzorg|percentage jongeren met jeugdzorg in natura"},
    {"wmo_clients", "a_wmo_t", "M001342_1", "wmo-clienten|aantal wmo-clienten"},
    {"wmo_rate", "p_wmo_t", "M001342_2", "wmo-clienten relatief"},
    {"businesses", "a_bedv", "M000200_2",
     "bedrijfsvestigingen totaal|=aantal bedrijfsvestigingen|=bedrijfsvestigingen"},
    {"distance_gp", "g_afs_hp", "D000028",
     "afstand tot huisartsenpraktijk|=huisartsenpraktijk gemiddelde afstand in km"},
    {"distance_supermarket", "g_afs_gs", "D000025",
     "afstand tot grote supermarkt|=grote supermarkt gemiddelde afstand in km"},
    {"distance_childcare", "g_afs_kv", "D000029",
     "afstand tot kinderdagverblijf|=kinderdagverblijf gemiddelde afstand in km"},
    {"distance_school", "g_afs_sc", "D000045",
     "afstand tot school|afstand tot basisschool|=basisonderwijs gemiddelde afstand in km"},
    {"schools_within_3km", "g_3km_sc", "D000263",
     "scholen binnen 3 km|=basisonderwijs gemiddeld aantal binnen 3 km"},
    {"cars", "a_pau", "A018943_2", "personenauto's totaal|=aantal personenautos|=personenauto's"},
    {"cars_per_household", "g_pau_hh", "M000368", "personenauto's per huishouden"},
    {"area_total", "a_opp_ha", "T001455_2", "oppervlakte totaal|=oppervlakte totaal in ha"},
    {"area_land", "a_lan_ha", "A047044", "oppervlakte land|=oppervlakte land in ha"},
    {"area_water", "a_wat_ha", "A047040", "oppervlakte water|=oppervlakte water in ha"},
    {"urbanity", "ste_mvs sted", "ST0001",
     "mate van stedelijkheid|=stedelijkheid|=stedelijkheid adressen per km2|=urbanization level"},
    {"address_density", "ste_oad oad", "ST0003",
     "omgevingsadressendichtheid|=omgevingsadressendichtheid per km2"},
    {"theft_rate", "g_wodief", "",
     "totaal diefstal uit woning/schuur/e.d.|totaal diefstal uit woning schuur e.d."},
    {"vandalism_rate", "g_vernoo", "", "vernieling, misdrijf tegen openbare orde"},
    {"violence_rate", "g_gewsek", "", "gewelds- en seksuele misdrijven"},
    {"ses_woa", "", "",
     "totaalscore/gemiddelde score|=totaalscore|=ses-woa|=ses-woa-score|=ses-woa totaalscore"},
    {"ses_woa_spread", "", "",
     "spreiding totaal/waarde|totaalscore/spreiding|=spreiding totaal|=ses-woa spreiding"},
};

QString compact(QStringView text)
{
    return foldedTokens(text).join(QString());
}

/// Names to keys. Inside a title, letters and digits count; '/' parts a topic from the title below it.
struct NameIndex {
    QHash<QString, QString> codes; // a_inw
    QHash<QString, QString> odata; // T001036
    QHash<QString, QString> titles; // behind any topic
    QHash<QString, QString> whole; // only alone

    NameIndex()
    {
        for (const MeasureNames &names : kNames) {
            const QString key = QString::fromLatin1(names.key);
            for (const QString &code : QString::fromLatin1(names.codes).split(u' ', Qt::SkipEmptyParts))
                codes.insert(code, key);
            if (*names.odata)
                odata.insert(QString::fromLatin1(names.odata), key);
            for (const QString &title : QString::fromUtf8(names.titles).split(u'|')) {
                if (title.startsWith(u'='))
                    whole.insert(compact(title), key);
                else
                    titles.insert(compact(title), key); // "geslacht/mannen" as "geslachtmannen"
            }
        }
    }
};

const NameIndex &nameIndex()
{
    static const NameIndex index;
    return index;
}

/// The one title that begins with a stem the CBS cut off; empty when none or several do.
QString byCutStem(const QString &stem)
{
    constexpr qsizetype kShortestCut = 26;
    if (stem.size() < kShortestCut)
        return {};
    QString found;
    const NameIndex &index = nameIndex();
    for (auto it = index.titles.begin(); it != index.titles.end(); ++it) {
        if (!it.key().startsWith(stem) || it.value() == found)
            continue;
        if (!found.isEmpty())
            return {};
        found = it.value();
    }
    return found;
}

} // namespace

QString measureOfCode(QStringView code)
{
    return nameIndex().odata.value(code.trimmed().toString());
}

QString measureOf(const CbsHeader &header)
{
    const NameIndex &index = nameIndex();
    const QString code = header.text.trimmed().toLower();
    if (const auto byCode = index.codes.constFind(code); byCode != index.codes.cend())
        return *byCode;
    // The longest end of the path that is a name: "Huurwoningen totaal" before "totaal".
    QString name;
    QString found;
    for (qsizetype i = header.path.size() - 1; i >= 0; --i) {
        name.prepend(compact(header.path.at(i)));
        const QString key = index.titles.value(name);
        if (!key.isEmpty())
            found = key;
    }
    if (const QString key = index.whole.value(name); !key.isEmpty())
        return key;
    if (!found.isEmpty())
        return found;
    return header.stem ? byCutStem(name) : QString();
}

} // namespace gekend::exchange
