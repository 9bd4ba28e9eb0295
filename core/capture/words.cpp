// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/words.h"

#include <QString>

#include <array>

namespace gekend::capture {

namespace {

template <size_t N> bool isIn(const std::array<QStringView, N> &words, QStringView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

template <size_t N> int indexIn(const std::array<QStringView, N> &words, QStringView word)
{
    const auto at = std::find(words.begin(), words.end(), word);
    return at == words.end() ? -1 : static_cast<int>(at - words.begin());
}

constexpr std::array<QStringView, 21> kSmallNumbers{
    u"nul",      u"een",      u"twee",    u"drie",      u"vier",     u"vijf",      u"zes",
    u"zeven",    u"acht",     u"negen",   u"tien",      u"elf",      u"twaalf",    u"dertien",
    u"veertien", u"vijftien", u"zestien", u"zeventien", u"achttien", u"negentien", u"twintig"};

constexpr std::array<QStringView, 10> kTens{u"",        u"tien",   u"twintig",  u"dertig",  u"veertig",
                                            u"vijftig", u"zestig", u"zeventig", u"tachtig", u"negentig"};

/// Sorted. Frequent words, and names that are words as well (Roos, Hoop, Mei, Bloem…).
constexpr QStringView kOrdinary[] = {
    u"aan",         u"aanbod",     u"aandacht",    u"aangebeld",    u"aangesproken", u"aanwezig",
    u"achter",      u"activiteit", u"actie",       u"advies",       u"afgelopen",    u"afspraak",
    u"al",          u"alle",       u"alleen",      u"alles",        u"allemaal",     u"als",
    u"altijd",      u"ander",      u"andere",      u"april",        u"augustus",     u"avond",
    u"baan",        u"bakker",     u"bakkerij",    u"bang",         u"bank",         u"beetje",
    u"begin",       u"beide",      u"bekend",      u"bel",          u"belde",        u"belt",
    u"ben",         u"bent",       u"berg",        u"best",         u"beter",        u"bewoner",
    u"bewoners",    u"bewoonster", u"bezig",       u"bezoek",       u"bij",          u"bijeenkomst",
    u"bijna",       u"blij",       u"blijft",      u"bloem",        u"boer",         u"boom",
    u"boos",        u"bos",        u"bracht",      u"brief",        u"broer",        u"bruin",
    u"buiten",      u"bus",        u"buren",       u"burgemeester", u"buur",         u"buurman",
    u"buurt",       u"buurthuis",  u"buurvrouw",   u"cafe",         u"centrum",      u"daar",
    u"daarna",      u"daarom",     u"dag",         u"dagen",        u"dame",         u"dan",
    u"dank",        u"dat",        u"de",          u"december",     u"deed",         u"deel",
    u"den",         u"der",        u"deur",        u"deze",         u"dicht",        u"die",
    u"dinsdag",     u"dit",        u"doe",         u"doen",         u"doet",         u"dochter",
    u"dokter",      u"donderdag",  u"door",        u"dorp",         u"druk",         u"duidelijk",
    u"duin",        u"dus",        u"een",         u"eens",         u"eerst",        u"eerste",
    u"eigen",       u"en",         u"er",          u"erg",          u"even",         u"familie",
    u"februari",    u"feest",      u"fiets",       u"fijn",         u"ga",           u"gaan",
    u"gaat",        u"gaf",        u"geen",        u"geeft",        u"gebeld",       u"gehad",
    u"geld",        u"genoeg",     u"gesprek",     u"gesproken",    u"geval",        u"gevraagd",
    u"gezellig",    u"gezin",      u"gezien",      u"ging",         u"gisteren",     u"goed",
    u"goede",       u"graag",      u"groen",       u"groep",        u"groot",        u"grote",
    u"haar",        u"had",        u"hadden",      u"half",         u"hallo",        u"hart",
    u"heb",         u"hebben",     u"heeft",       u"heel",         u"heer",         u"helemaal",
    u"helpen",      u"hem",        u"hen",         u"het",          u"hij",          u"hield",
    u"hier",        u"hoe",        u"hoek",        u"hof",          u"hoop",         u"hoort",
    u"huis",        u"huisarts",   u"huisbezoek",  u"hulp",         u"hun",          u"ik",
    u"in",          u"inloop",     u"is",          u"ja",           u"jaar",         u"januari",
    u"je",          u"jeugd",      u"jong",        u"jonge",        u"jongen",       u"jongens",
    u"jongeren",    u"juli",       u"juni",        u"kan",          u"keer",         u"kent",
    u"kerk",        u"keuken",     u"kijkt",       u"kind",         u"kinderen",     u"klein",
    u"kleine",      u"kom",        u"komen",       u"komt",         u"kon",          u"koffie",
    u"koning",      u"kort",       u"koster",      u"kreeg",        u"krijgt",       u"kuiper",
    u"kunnen",      u"kwam",       u"kwamen",      u"laat",         u"lang",         u"langs",
    u"leuk",        u"leven",      u"lief",        u"liep",         u"lijkt",        u"linde",
    u"maakt",       u"maakte",     u"maandag",     u"maar",         u"maart",        u"man",
    u"mannen",      u"markt",      u"me",          u"meer",         u"meester",      u"meeting",
    u"mei",         u"meiden",     u"meisje",      u"meneer",       u"mensen",       u"met",
    u"mevrouw",     u"mij",        u"mijn",        u"mocht",        u"moe",          u"moeder",
    u"moest",       u"moet",       u"mogelijk",    u"molen",        u"mooi",         u"morgen",
    u"moskee",      u"na",         u"naam",        u"naar",         u"naast",        u"nee",
    u"net",         u"niemand",    u"niet",        u"niets",        u"nieuw",        u"nieuwe",
    u"nodig",       u"nog",        u"november",    u"nu",           u"of",           u"oktober",
    u"om",          u"omdat",      u"ons",         u"onze",         u"ook",          u"oom",
    u"op",          u"opa",        u"oma",         u"open",         u"oud",          u"oude",
    u"ouder",       u"ouders",     u"over",        u"overleg",      u"paar",         u"park",
    u"pas",         u"plan",       u"plein",       u"plek",         u"politie",      u"praat",
    u"praatje",     u"prins",      u"probleem",    u"punt",         u"raad",         u"rond",
    u"roos",        u"rust",       u"rustig",      u"samen",        u"school",       u"september",
    u"sinds",       u"slager",     u"slecht",      u"smid",         u"snel",         u"soms",
    u"speeltuin",   u"sprak",      u"spraken",     u"spreekuur",    u"staan",        u"staat",
    u"stad",        u"stond",      u"straat",      u"straks",       u"tafel",        u"tante",
    u"te",          u"team",       u"tegen",       u"telefoon",     u"ten",          u"ter",
    u"terug",       u"thuis",      u"tien",        u"tijd",         u"tijdens",      u"toch",
    u"toen",        u"tot",        u"trots",       u"tuin",         u"tussen",       u"twee",
    u"u",           u"uit",        u"uur",         u"vaak",         u"vader",        u"van",
    u"vanavond",    u"vandaag",    u"vanmiddag",   u"vanmorgen",    u"vanochtend",   u"veel",
    u"ver",         u"verder",     u"vergadering", u"verhaal",      u"vertelde",     u"vertelt",
    u"via",         u"vindt",      u"visser",      u"voor",         u"vond",         u"vooral",
    u"vorige",      u"vos",        u"vraag",       u"vraagt",       u"vreemd",       u"vriend",
    u"vriendelijk", u"vriendin",   u"vrijdag",     u"vrij",         u"vroeg",        u"vrouw",
    u"vrouwen",     u"waar",       u"waarom",      u"wanneer",      u"want",         u"waren",
    u"was",         u"wat",        u"we",          u"weer",         u"weet",         u"week",
    u"weinig",      u"weken",      u"wel",         u"welkom",       u"welzijn",      u"werd",
    u"werk",        u"werkt",      u"wie",         u"wij",          u"wijk",         u"wil",
    u"wilde",       u"willen",     u"winkel",      u"winter",       u"wist",         u"wit",
    u"woensdag",    u"wolf",       u"wonen",       u"woning",       u"woont",        u"wordt",
    u"zag",         u"zaterdag",   u"ze",          u"zei",          u"zeer",         u"zelf",
    u"zich",        u"zie",        u"ziek",        u"ziet",         u"zij",          u"zijn",
    u"zit",         u"zo",         u"zomer",       u"zon",          u"zondag",       u"zonder",
    u"zoon",        u"zorg",       u"zorgen",      u"zou",          u"zus",          u"zwaar",
    u"zwart"};

constexpr QStringView kSmall[] = {
    u"aan",   u"allemaal", u"ben",  u"bij", u"contact", u"daar",    u"daarna",  u"de",        u"door",
    u"duur",  u"een",      u"en",   u"er",  u"even",    u"gehad",   u"gesprek", u"gesproken", u"had",
    u"heb",   u"hebben",   u"het",  u"ik",  u"in",      u"is",      u"kort",    u"langs",     u"met",
    u"n",     u"na",       u"naar", u"om",  u"ook",     u"op",      u"over",    u"rond",      u"samen",
    u"sprak", u"spraken",  u"t",    u"te",  u"thuis",   u"tijdens", u"toen",    u"uur",       u"van",
    u"via",   u"voor",     u"was",  u"we",  u"weer",    u"wij"};

constexpr std::array<QStringView, 34> kAbbreviations{
    u"apr", u"aug", u"bijv", u"blz", u"bv",   u"ca",   u"dec",  u"dhr", u"do",   u"dr",  u"drs", u"ds",
    u"etc", u"evt", u"feb",  u"fam", u"ing",  u"ir",   u"jl",   u"jan", u"mevr", u"min", u"mr",  u"mrt",
    u"mw",  u"nov", u"nr",   u"okt", u"prof", u"resp", u"sept", u"st",  u"str",  u"tel"};

constexpr QStringView kGroups[] = {
    u"aanwezigen",     u"bewoners",      u"bewoonsters",   u"bezoekers",     u"broers",
    u"buren",          u"buurmannen",    u"buurtbewoners", u"buurtgenoten",  u"buurvrouwen",
    u"collegas",       u"dames",         u"deelnemers",    u"dochters",      u"gasten",
    u"gezinnen",       u"hangjongeren",  u"heren",         u"huisgenoten",   u"hondenbezitters",
    u"jongens",        u"jongetjes",     u"jongemannen",   u"jongeren",      u"kids",
    u"kinderen",       u"kleinkinderen", u"kleuters",      u"leerlingen",    u"mannen",
    u"mantelzorgers",  u"medewerkers",   u"meiden",        u"meisjes",       u"mensen",
    u"moeders",        u"nieuwkomers",   u"omas",          u"ondernemers",   u"opas",
    u"ouderen",        u"ouders",        u"oudjes",        u"passanten",     u"personen",
    u"peuters",        u"professionals", u"pubers",        u"scholieren",    u"senioren",
    u"statushouders",  u"stellen",       u"studenten",     u"tieners",       u"vaders",
    u"voorbijgangers", u"vriendinnen",   u"vrienden",      u"vrijwilligers", u"vrouwen",
    u"wandelaars",     u"wijkbewoners",  u"winkeliers",    u"zonen",         u"zoons",
    u"zussen",         u"zusjes",        u"broertjes",     u"verzorgers",    u"bewonersgroepen",
    u"klanten",        u"daklozen",      u"docenten",      u"leraren",       u"agenten",
    u"bouwvakkers",    u"bejaarden"};

constexpr QStringView kPersons[] = {
    u"baby",       u"bejaarde",     u"bewoner",        u"bewoonster",     u"buurman",
    u"buurmeisje", u"buurjongen",   u"buurvrouw",      u"buurtbewoner",   u"buurtgenoot",
    u"bezoeker",   u"bezoekster",   u"dame",           u"dochter",        u"echtpaar",
    u"gezin",      u"heer",         u"hondenbezitter", u"hondenuitlater", u"jongeman",
    u"jongen",     u"jongetje",     u"jongere",        u"kind",           u"leerling",
    u"leraar",     u"man",          u"mantelzorger",   u"medewerker",     u"meid",
    u"meisje",     u"meneer",       u"mevrouw",        u"moeder",         u"oma",
    u"ondernemer", u"opa",          u"ouder",          u"oudere",         u"passant",
    u"puber",      u"scholier",     u"statushouder",   u"stel",           u"stelletje",
    u"student",    u"studente",     u"tiener",         u"vader",          u"voorbijganger",
    u"vriend",     u"vriendin",     u"vrijwilliger",   u"vrijwilligster", u"vrouw",
    u"wandelaar",  u"winkelier",    u"zoon",           u"dakloze",        u"klant",
    u"deelnemer",  u"deelneemster", u"onbekende"};

constexpr std::array<QStringView, 7> kWeekdays{u"maandag", u"dinsdag",  u"woensdag", u"donderdag",
                                               u"vrijdag", u"zaterdag", u"zondag"};
constexpr std::array<QStringView, 7> kShortWeekdays{u"ma", u"di", u"wo", u"do", u"vr", u"za", u"zo"};

struct Month {
    QStringView name;
    int number;
};
constexpr Month kMonths[] = {
    {u"januari", 1}, {u"jan", 1},       {u"februari", 2}, {u"feb", 2},       {u"febr", 2},
    {u"maart", 3},   {u"mrt", 3},       {u"april", 4},    {u"apr", 4},       {u"mei", 5},
    {u"juni", 6},    {u"jun", 6},       {u"juli", 7},     {u"jul", 7},       {u"augustus", 8},
    {u"aug", 8},     {u"september", 9}, {u"sep", 9},      {u"sept", 9},      {u"oktober", 10},
    {u"okt", 10},    {u"november", 11}, {u"nov", 11},     {u"december", 12}, {u"dec", 12}};

} // namespace

int numberFromWord(QStringView word)
{
    if (const int small = indexIn(kSmallNumbers, word); small >= 0)
        return small;
    if (word == u"n")
        return 1; // 'n
    if (const int ten = indexIn(kTens, word); ten > 0)
        return ten * 10;
    for (size_t ten = 2; ten < kTens.size(); ++ten) {
        if (!word.endsWith(kTens[ten]))
            continue;
        QStringView unit = word.chopped(kTens[ten].size());
        if (!unit.endsWith(u"en"))
            return -1;
        unit.chop(2);
        const int value = indexIn(kSmallNumbers, unit);
        return value >= 1 && value <= 9 ? static_cast<int>(ten) * 10 + value : -1;
    }
    return -1;
}

bool isOrdinaryWord(QStringView word)
{
    // Not a binary search: the list is sorted for people, and this is asked of capitalised words only.
    return std::find(std::begin(kOrdinary), std::end(kOrdinary), word) != std::end(kOrdinary)
        || numberFromWord(word) >= 0 || monthFromWord(word) > 0;
}

bool isSmallWord(QStringView word)
{
    return std::find(std::begin(kSmall), std::end(kSmall), word) != std::end(kSmall);
}

bool isInnerPrefix(QStringView word)
{
    return isOneOf(word, {u"van", u"de", u"den", u"der", u"ten", u"ter", u"te",  u"t",   u"el",  u"al",
                          u"la",  u"le", u"von", u"di",  u"da",  u"dos", u"del", u"bin", u"ben", u"vd"});
}

bool isAbbreviation(QStringView word)
{
    return isIn(kAbbreviations, word);
}

bool isCounted(QStringView word)
{
    return isOneOf(word, {u"jaar",  u"jaren",   u"jarige", u"jarigen",  u"maand",    u"maanden", u"week",
                          u"weken", u"dag",     u"dagen",  u"min",      u"minuten",  u"minuut",  u"uur",
                          u"uren",  u"euro",    u"keer",   u"maal",     u"personen", u"mensen",  u"km",
                          u"meter", u"procent", u"punten", u"gewonnen", u"verloren", u"gelijk"})
        || isGroupNoun(word);
}

bool isGroupNoun(QStringView word)
{
    return std::find(std::begin(kGroups), std::end(kGroups), word) != std::end(kGroups);
}

bool isPersonNoun(QStringView word)
{
    return std::find(std::begin(kPersons), std::end(kPersons), word) != std::end(kPersons);
}

int monthFromWord(QStringView word)
{
    const auto at = std::find_if(std::begin(kMonths), std::end(kMonths),
                                 [word](const Month &month) { return month.name == word; });
    return at == std::end(kMonths) ? 0 : at->number;
}

int weekdayFromWord(QStringView word)
{
    return indexIn(kWeekdays, word) + 1;
}

int weekdayFromShort(QStringView word)
{
    return indexIn(kShortWeekdays, word) + 1;
}

} // namespace gekend::capture
