// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people/person_fields.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(QStringView text)
{
    return foldedTokens(text).join(QString());
}

bool isOneOf(const QString &key, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return key == word; });
}

/// Takes "dhr." or "mevrouw" off the front of a name.
void takeSalutation(QString &text, ReadName &read)
{
    static const QRegularExpression shape(
        u"^(de heer|dhr|hr|heer|meneer|mevrouw|mevr|mw|mej|fam|familie|gezin)\\b\\.?\\s*(en\\s+(mevr|mevrouw|mw)\\b\\.?\\s*)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text);
    if (!match.hasMatch() || match.capturedLength() >= text.size())
        return;
    const QString word = match.captured(1).toLower();
    text = text.sliced(match.capturedLength()).trimmed();
    read.family = word.startsWith(u"fam") || word == u"gezin" || match.capturedLength(2) > 0;
    if (!read.family)
        read.gender = word.startsWith(u"m") && word != u"meneer" ? Gender::Woman : Gender::Man;
}

/// Prefixes that are small letters when a name stands before them; "El" and "Ben" keep their capital.
bool isDutchPrefix(const QString &word)
{
    return isOneOf(keyOf(word),
                   {u"van", u"de",    u"der",    u"den",    u"het", u"t",    u"te", u"ter",  u"ten",
                    u"in",  u"op",    u"aan",    u"bij",    u"uit", u"voor", u"s",  u"over", u"onder",
                    u"tot", u"vande", u"vander", u"vanden", u"von", u"la",   u"du"});
}

/// Moves "van den" out of a surname column into the prefix: "Van den Berg", "Berg, van den".
void takePrefix(PersonName &name)
{
    if (!name.prefix.isEmpty() || name.family.isEmpty())
        return;
    const qsizetype comma = name.family.indexOf(u',');
    if (comma > 0) {
        const QString behind = name.family.sliced(comma + 1).trimmed();
        if (isNamePrefix(behind)) {
            name.prefix = behind;
            name.family = name.family.first(comma).trimmed();
        }
        return;
    }
    const QStringList words = name.family.split(u' ', Qt::SkipEmptyParts);
    qsizetype count = 0;
    while (count + 1 < words.size() && isNamePrefix(words.at(count)))
        ++count;
    if (count == 0)
        return;
    QStringList prefix = words.first(count);
    if (std::all_of(prefix.begin(), prefix.end(), isDutchPrefix)) {
        for (QString &word : prefix)
            word = word.toLower();
    }
    name.prefix = prefix.join(u' ');
    name.family = words.sliced(count).join(u' ');
}

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

int monthFromWord(QStringView word)
{
    const QString folded = fold(word);
    for (int month = 1; month <= 12; ++month) {
        if (folded == dutchMonth(month) || folded == dutchMonthShort(month)
            || (folded.size() >= 3 && dutchMonth(month).startsWith(folded)))
            return month;
    }
    return 0;
}

} // namespace

std::optional<NameUse> nameUseFromText(QStringView text)
{
    const QString key = keyOf(text);
    if (isOneOf(key, {u"e", u"eigen", u"eigennaam", u"eigengeslachtsnaam"}))
        return NameUse::Own;
    if (isOneOf(key, {u"p", u"partner", u"partnernaam", u"naampartner"}))
        return NameUse::Partner;
    if (isOneOf(key, {u"v", u"partnereigen", u"partnernaameigennaam", u"voor"}))
        return NameUse::PartnerOwn;
    if (isOneOf(key, {u"n", u"eigenpartner", u"eigennaampartnernaam", u"na"}))
        return NameUse::OwnPartner;
    return std::nullopt;
}

std::optional<Gender> genderFromText(QStringView text)
{
    const QString key = keyOf(text);
    if (isOneOf(key,
                {u"m", u"man", u"dhr", u"heer", u"deheer", u"hr", u"male", u"jongen", u"meneer", u"mannelijk",
                 u"1"}))
        return Gender::Man;
    if (isOneOf(
            key,
            {u"v", u"vrouw", u"mevr", u"mevrouw", u"mw", u"f", u"female", u"meisje", u"vrouwelijk", u"2"}))
        return Gender::Woman;
    if (isOneOf(key, {u"x", u"anders", u"nonbinair", u"overig"}))
        return Gender::Other;
    if (isOneOf(key, {u"", u"o", u"onbekend", u"0", u"9"}))
        return Gender::Unknown;
    return std::nullopt;
}

QString titleFromText(QStringView text)
{
    struct Title {
        QStringView code;
        QStringView word;
    };
    static constexpr Title kTitles[] = {{u"JH", u"jonkheer"},  {u"JV", u"jonkvrouw"}, {u"B", u"baron"},
                                        {u"BS", u"barones"},   {u"G", u"graaf"},      {u"GI", u"gravin"},
                                        {u"H", u"hertog"},     {u"HI", u"hertogin"},  {u"M", u"markies"},
                                        {u"MI", u"markiezin"}, {u"P", u"prins"},      {u"PS", u"prinses"},
                                        {u"R", u"ridder"}};
    const QString clean = tidied(text);
    for (const Title &title : kTitles) {
        if (clean == title.code)
            return title.word.toString();
    }
    return clean;
}

std::optional<PartyKind> partyKindFromDutch(QStringView text)
{
    const QString key = keyOf(text);
    for (const PartyKind kind : allPartyKinds()) {
        if (key == keyOf(dutchOf(kind)) || key == keyOf(dutchPluralOf(kind))
            || key == keyOf(gekend::keyOf(kind)))
            return kind;
    }
    if (isOneOf(key,
                {u"inwoner", u"client", u"clienten", u"burger", u"buurtbewoner", u"wijkbewoner", u"persoon",
                 u"vrijwilliger", u"sleutelfiguur", u"mantelzorger", u"particulier"}))
        return PartyKind::Resident;
    if (isOneOf(key,
                {u"medewerker", u"collega", u"netwerkpartner", u"ketenpartner", u"hulpverlener",
                 u"beroepskracht", u"zorgverlener"}))
        return PartyKind::Professional;
    if (isOneOf(key, {u"gezin", u"familie"}))
        return PartyKind::Household;
    return std::nullopt;
}

ReadName readName(const NameParts &parts)
{
    ReadName read;
    const QString given = firstOf({parts.callName, parts.givenNames, parts.initials});
    const bool hasParts = !parts.family.isEmpty() || !given.isEmpty();
    if (!parts.whole.isEmpty() && (parts.family.isEmpty() || !hasParts)) {
        QString whole = parts.whole;
        takeSalutation(whole, read);
        if (given.isEmpty()) {
            read.name = personNameFromText(whole);
            const bool surnameOnly = read.gender != Gender::Unknown || read.family;
            if (surnameOnly && read.name.family.isEmpty())
                std::swap(read.name.family, read.name.given); // "Mevr. Jansen"
        } else {
            read.name.given = given;
            read.name.family = whole; // "voornaam" beside "naam": the latter is the surname
        }
    } else {
        read.name.given = given;
        read.name.family = parts.family;
    }
    if (!parts.prefix.isEmpty())
        read.name.prefix = parts.prefix;
    takePrefix(read.name);
    read.name.partnerFamily = parts.partnerFamily;
    read.name.partnerPrefix = parts.partnerPrefix;
    read.name.use = parts.partnerFamily.isEmpty() ? NameUse::Own : parts.use;
    read.name.title = titleFromText(parts.title);
    return read;
}

std::vector<ContactPoint> phonesFromText(const QString &text, ContactPoint::Kind otherwise)
{
    std::vector<ContactPoint> points;
    const auto point = [&](const QString &value) {
        const QString normalised = normalisedPhone(value);
        const auto kind = normalised.isEmpty() ? otherwise
            : normalised.startsWith(u"+316")   ? ContactPoint::Kind::Mobile
                                               : ContactPoint::Kind::Phone;
        return ContactPoint{.kind = kind, .value = value, .normalised = normalised};
    };
    static const QRegularExpression between(u"\\s*(?:[/;,|]|\\ben\\b|\\bof\\b)\\s*"_s);
    const QStringList pieces = text.split(between, Qt::SkipEmptyParts);
    const bool several = pieces.size() > 1
        && std::all_of(pieces.begin(), pieces.end(),
                       [](const QString &piece) { return !normalisedPhone(piece).isEmpty(); });
    if (several) {
        for (const QString &piece : pieces)
            points.push_back(point(piece));
    } else if (!text.isEmpty()) {
        points.push_back(point(text));
    }
    return points;
}

std::optional<PartialDate> birthDateFromText(QStringView text)
{
    const QString clean = tidied(text);
    if (const auto date = PartialDate::fromText(clean))
        return date;
    // A day without its month ("19660013") tells the year.
    if (clean.size() == 8 && QStringView(clean).sliced(4, 2) == u"00")
        return PartialDate::fromText(clean.first(4) + u"0000"_s);
    const QStringList words = QString(clean).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
    const bool dayFirst = words.size() == 3; // "5 maart 1968", "5-mrt-1968"
    if (words.size() != 2 && !dayFirst)
        return std::nullopt;
    PartialDate date;
    date.day = dayFirst ? words.front().toInt() : 0;
    date.month = monthFromWord(words.at(dayFirst ? 1 : 0));
    date.year = words.last().toInt();
    const bool valid = date.month > 0 && date.year >= 1850 && date.year <= 2200
        && (!dayFirst || QDate::isValid(date.year, date.month, date.day));
    return valid ? std::optional(date) : std::nullopt;
}

} // namespace gekend::exchange
