// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/places/plain_place.h"

#include "core/base/text.h"
#include "core/domain/area.h"
#include "core/exchange/csv/header_guess.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr HeaderRule kRules[] = {
    {"name",
     "naam name titel title naamlocatie locatienaam organisatie bedrijfsnaam schoolnaam instellingsnaam "
     "label locatie omschrijving beschrijving"},
    {"type", "soort type categorie category soortlocatie typelocatie kind functie branche subtype thema"},
    {"id", "id objectid uuid guid identificatie code fid"},
    {"street", "straat straatnaam street openbareruimte openbareruimtenaam"},
    {"number", "huisnummer huisnr nr housenumber"},
    {"letter", "huisletter"},
    {"addition", "huisnummertoevoeging toevoeging"},
    {"address", "adres address adresregel bezoekadres"},
    {"postcode", "postcode postalcode zipcode"},
    {"city", "plaats woonplaats plaatsnaam city woonplaatsnaam"},
    {"phone", "telefoon telefoonnummer tel phone mobiel"},
    {"mail", "email mail emailadres mailadres"},
    {"website", "website url site www link homepage"},
    {"opening_hours", "openingstijden openinghours openingsuren"},
};

struct KindWords {
    PartyKind kind;
    const char *endings; // between spaces
};

// A Dutch compound ends in what it is: a schoolplein is a plein, a parkschool a school. The longest ending
// wins, so exceptions are longer words: a supermarkt is no markt.
// clang-format off
constexpr KindWords kKindWords[] = {
    {PartyKind::Vindplek,
     "speeltuin speelplaats speelplek speeltoestel speelvoorziening terrein trapveldje veld veldje "
     "baan park plein plantsoen markt plek court tuin strand bos begraafplaats vindplek jop "
     "skatepark playground pitch garden square"},
    {PartyKind::Shop,
     "winkel winkelcentrum tuincentrum detailhandel supermarkt bouwmarkt super bakker bakkerij "
     "slager slagerij kapper salon cafe bar restaurant horeca cafetaria toko bloemist drogist "
     "drogisterij slijterij lunchroom boetiek garage fietsenmaker groenteboer zaak wasserette "
     "eetgelegenheid eethuis kiosk hotel pizzeria shop store supermarket bakery"},
    {PartyKind::Institution,
     "school onderwijs opvang dagverblijf bso speelzaal speelotheek arts huisarts tandarts "
     "praktijk apotheek therapeut zorg ziekenhuis kliniek bibliotheek huis centrum kerk moskee "
     "tempel synagoge politie bureau brandweer kazerne gemeente museum theater welzijn corporatie "
     "bank voedselbank sportpark sport hal sporthal bad zwembad vereniging stichting kantoor "
     "instelling loket parkeergarage library church mosque"},
    {PartyKind::Initiative,
     "initiatief initiative bewonersgroep bewonerscommissie buurtcommissie buurtpreventie buurtapp "
     "weggeefwinkel weggeefkast buurtkoelkast buurtfeest straatfeest voedselcooperatie "
     "bewonersvereniging"},
};
// clang-format on

QStringList propertyNames(const FeatureSet &set)
{
    QStringList names;
    QSet<QString> seen;
    for (const Feature &feature : set.features) {
        for (const Property &property : feature.properties) {
            if (seen.contains(property.name))
                continue;
            seen.insert(property.name);
            names += property.name;
        }
    }
    return names;
}

/// Whether every feature that has the property has one of its own.
bool isUnique(const FeatureSet &set, const QString &name)
{
    QSet<QString> seen;
    for (const Feature &feature : set.features) {
        const QString value = feature.text(name);
        if (!value.isEmpty() && seen.contains(value))
            return false;
        seen.insert(value);
    }
    return true;
}

/// "basisscholen_2024.geojson" is "basisscholen": letters only.
QString subjectOf(const QString &text)
{
    QStringList words = foldedTokens(QFileInfo(text).completeBaseName());
    words.erase(std::remove_if(words.begin(), words.end(),
                               [](const QString &word) { return word.front().isDigit(); }),
                words.end());
    return words.join(u' ');
}

/// "speeltuin" of "speeltuinen", as far as the words for kinds of places go.
QString singular(const QString &word)
{
    static constexpr std::pair<QStringView, QStringView> kPlurals[] = {{u"scholen", u"school"},
                                                                       {u"moskeeen", u"moskee"},
                                                                       {u"huizen", u"huis"},
                                                                       {u"zaken", u"zaak"},
                                                                       {u"cafes", u"cafe"},
                                                                       {u"theken", u"theek"},
                                                                       {u"initiatieven", u"initiatief"},
                                                                       {u"plekken", u"plek"},
                                                                       {u"groepen", u"groep"},
                                                                       {u"centra", u"centrum"},
                                                                       {u"banen", u"baan"},
                                                                       {u"bossen", u"bos"}};
    for (const auto &[plural, one] : kPlurals) {
        if (word.endsWith(plural))
            return word.chopped(plural.size()) + one.toString();
    }
    if (word.endsWith(u"en") && word.size() > 5)
        return word.chopped(2);
    return word.endsWith(u's') && word.size() > 4 && !word.endsWith(u"huis") && !word.endsWith(u"arts")
        ? word.chopped(1)
        : word;
}

std::optional<PartyKind> kindOfWord(const QString &word)
{
    std::optional<PartyKind> kind;
    qsizetype longest = 0;
    for (const KindWords &row : kKindWords) {
        for (const QByteArray &ending : QByteArray(row.endings).split(' ')) {
            if (ending.size() > longest && word.endsWith(QLatin1StringView(ending))) {
                longest = ending.size();
                kind = row.kind;
            }
        }
    }
    return kind;
}

} // namespace

PlainPlaces::PlainPlaces(const FeatureSet &set, const PlaceOptions &options)
    : m_subject(set.name.isEmpty() ? subjectOf(options.fileName) : subjectOf(set.name))
{
    const HeaderGuess guess(propertyNames(set), kRules);
    for (const HeaderRule &rule : kRules) {
        const int column = guess.column(rule.ours);
        if (column >= 0)
            m_columns.push_back({QString::fromLatin1(rule.ours), guess.header(column)});
    }
    std::erase_if(m_columns, [&set](const ColumnGuess &column) {
        return column.ours == u"id" && !isUnique(set, column.theirs);
    });
}

QString PlainPlaces::text(const Feature &feature, QStringView ours) const
{
    for (const ColumnGuess &column : m_columns) {
        if (column.ours == ours)
            return feature.text(column.theirs);
    }
    return {};
}

ReadPlace PlainPlaces::place(const Feature &feature) const
{
    ReadPlace place;
    place.row = feature.row;
    // Numbers of two files may be the same, so the file's subject stands before them.
    const QString id = feature.id.isEmpty() ? text(feature, u"id") : feature.id;
    if (!id.isEmpty() && !m_subject.isEmpty())
        place.externalId = (m_subject + u'/' + id).left(120);
    place.name = text(feature, u"name");
    place.type = text(feature, u"type");
    std::optional<PartyKind> kind = placeKindOf(place.type);
    if (!kind)
        kind = placeKindOf(place.name);
    const auto ofFile = placeKindOf(m_subject);
    if (place.type.isEmpty() && ofFile)
        place.type = singular(m_subject.section(u' ', 0, 0));
    place.kind = kind.value_or(ofFile.value_or(PartyKind::Institution));
    place.dutchType = place.type.toLower();
    const AddressLine line = addressLineFromText(text(feature, u"address"));
    const auto either = [](const QString &own, const QString &other) { return own.isEmpty() ? other : own; };
    place.street = either(text(feature, u"street"), line.street);
    const QString number = text(feature, u"number") + text(feature, u"letter");
    const QString addition = text(feature, u"addition");
    place.number = houseNumberFromText(addition.isEmpty() ? number : number + u'-' + addition);
    if (!place.number)
        place.number = line.number;
    place.postcode = either(normalisedPostcode(text(feature, u"postcode")), line.postcode);
    place.city = either(text(feature, u"city"), line.city);
    place.phone = text(feature, u"phone");
    place.mail = text(feature, u"mail");
    place.website = text(feature, u"website");
    place.openingHours = text(feature, u"opening_hours");
    return place;
}

std::optional<PartyKind> placeKindOf(QStringView text)
{
    for (const QString &word : foldedTokens(text)) {
        auto kind = kindOfWord(word);
        if (!kind)
            kind = kindOfWord(singular(word));
        if (kind)
            return kind;
    }
    return std::nullopt;
}

} // namespace gekend::exchange
