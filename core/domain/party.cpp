// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/party.h"

#include "core/base/enum_table.h"
#include "core/base/text.h"

namespace gekend {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumTable kKinds{std::array{
    EnumEntry{PartyKind::Resident, "resident", "bewoner"},
    EnumEntry{PartyKind::Household, "household", "huishouden"},
    EnumEntry{PartyKind::Shop, "shop", "winkel"},
    EnumEntry{PartyKind::Institution, "institution", "instelling"},
    EnumEntry{PartyKind::Initiative, "initiative", "initiatief"},
    EnumEntry{PartyKind::Professional, "professional", "professional"},
    EnumEntry{PartyKind::Team, "team", "team"},
    EnumEntry{PartyKind::Vindplek, "vindplek", "vindplek"},
}};

constexpr EnumTable kEndReasons{std::array{
    EnumEntry{EndReason::Moved, "moved", "verhuisd"},
    EnumEntry{EndReason::Deceased, "deceased", "overleden"},
    EnumEntry{EndReason::Closed, "closed", "gesloten"},
    EnumEntry{EndReason::Left, "left", "vertrokken"},
}};

constexpr EnumTable kGenders{std::array{
    EnumEntry{Gender::Unknown, "unknown", "onbekend"},
    EnumEntry{Gender::Woman, "woman", "vrouw"},
    EnumEntry{Gender::Man, "man", "man"},
    EnumEntry{Gender::Other, "other", "anders"},
}};

constexpr EnumTable kPointKinds{std::array{
    EnumEntry{ContactPoint::Kind::Mobile, "mobile", "mobiel"},
    EnumEntry{ContactPoint::Kind::Phone, "phone", "telefoon"},
    EnumEntry{ContactPoint::Kind::Mail, "mail", "e-mail"},
    EnumEntry{ContactPoint::Kind::Website, "website", "website"},
}};

bool detailFits(PartyKind kind, const PartyDetail &detail)
{
    switch (kind) {
    case PartyKind::Resident: return std::holds_alternative<ResidentDetail>(detail);
    case PartyKind::Professional: return std::holds_alternative<ProfessionalDetail>(detail);
    case PartyKind::Household: return std::holds_alternative<HouseholdDetail>(detail);
    case PartyKind::Vindplek: return std::holds_alternative<VindplekDetail>(detail);
    case PartyKind::Shop:
    case PartyKind::Institution:
    case PartyKind::Initiative:
    case PartyKind::Team: return std::holds_alternative<OrganisationDetail>(detail);
    }
    Q_UNREACHABLE();
}

PartyDetail emptyDetail(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Resident: return ResidentDetail{};
    case PartyKind::Professional: return ProfessionalDetail{};
    case PartyKind::Household: return HouseholdDetail{};
    case PartyKind::Vindplek: return VindplekDetail{};
    case PartyKind::Shop:
    case PartyKind::Institution:
    case PartyKind::Initiative:
    case PartyKind::Team: return OrganisationDetail{};
    }
    Q_UNREACHABLE();
}

} // namespace

const std::vector<PartyKind> &allPartyKinds()
{
    static const std::vector<PartyKind> kinds = [] {
        std::vector<PartyKind> all;
        for (const auto &entry : kKinds.entries)
            all.push_back(entry.value);
        return all;
    }();
    return kinds;
}

QString keyOf(PartyKind kind)
{
    return kKinds.key(kind);
}

QString pluralKeyOf(PartyKind kind)
{
    return kind == PartyKind::Vindplek ? u"vindplekken"_s : keyOf(kind) + u's';
}

QString dutchOf(PartyKind kind)
{
    return kKinds.dutch(kind);
}

QString dutchPluralOf(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Household: return u"huishoudens"_s;
    case PartyKind::Initiative: return u"initiatieven"_s;
    case PartyKind::Institution: return u"instellingen"_s;
    case PartyKind::Vindplek: return u"vindplekken"_s;
    default: return dutchOf(kind) + u's';
    }
}

std::optional<PartyKind> partyKindFromKey(QStringView key)
{
    return kKinds.fromKey(key);
}

bool isPerson(PartyKind kind)
{
    return kind == PartyKind::Resident || kind == PartyKind::Professional;
}

bool canKnow(PartyKind kind)
{
    return kind != PartyKind::Vindplek;
}

QString keyOf(EndReason reason)
{
    return kEndReasons.key(reason);
}

std::optional<EndReason> endReasonFromKey(QStringView key)
{
    return kEndReasons.fromKey(key);
}

QString keyOf(Gender gender)
{
    return kGenders.key(gender);
}

std::optional<Gender> genderFromKey(QStringView key)
{
    return kGenders.fromKey(key);
}

QString keyOf(ContactPoint::Kind kind)
{
    return kPointKinds.key(kind);
}

std::optional<ContactPoint::Kind> contactPointKindFromKey(QStringView key)
{
    return kPointKinds.fromKey(key);
}

const PersonName *Party::personName() const
{
    if (const auto *resident = std::get_if<ResidentDetail>(&detail))
        return &resident->name;
    if (const auto *professional = std::get_if<ProfessionalDetail>(&detail))
        return &professional->name;
    return nullptr;
}

Party newParty(PartyKind kind, QStringView name)
{
    if (isPerson(kind))
        return newPerson(kind, personNameFromText(name));
    Party party;
    party.kind = kind;
    party.detail = emptyDetail(kind);
    party.name = tidied(name);
    party.sortKey = sortKey(party.name);
    return party;
}

Party newPerson(PartyKind kind, PersonName name)
{
    Q_ASSERT(isPerson(kind));
    Party party;
    party.kind = kind;
    party.name = name.display();
    party.sortKey = name.sortKey();
    if (kind == PartyKind::Resident)
        party.detail = ResidentDetail{.name = std::move(name)};
    else
        party.detail = ProfessionalDetail{.name = std::move(name)};
    return party;
}

Result<Party> checked(Party party)
{
    Q_ASSERT(detailFits(party.kind, party.detail));
    party.name = tidied(party.name);
    if (party.name.isEmpty())
        return invalid(u"Er is geen naam ingevuld. Geef een naam of een korte omschrijving."_s);
    constexpr qsizetype kLongestName = 400;
    if (party.name.size() > kLongestName)
        return invalid(u"De naam is langer dan 400 tekens. Kort hem in."_s);
    if (party.sortKey.isEmpty())
        party.sortKey = sortKey(party.name);
    const bool onEarth =
        (!party.lon || std::abs(*party.lon) <= 180) && (!party.lat || std::abs(*party.lat) <= 90);
    if (!onEarth || party.lon.has_value() != party.lat.has_value())
        return invalid(
            u"De coördinaten kloppen niet: lengte- en breedtegraad horen samen en liggen op aarde."_s);
    return party;
}

QString normalisedPhone(QStringView text)
{
    QString digits;
    bool international = false;
    const QStringView trimmed = text.trimmed();
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed.at(i);
        if (c.isDigit())
            digits += c;
        else if (c == u'+' && digits.isEmpty())
            international = true;
        else if (c.isLetter())
            return {};
    }
    if (!international && digits.startsWith(u"00")) {
        digits.remove(0, 2);
        international = true;
    }
    if (international) {
        if (digits.startsWith(u"310")) // "+31 (0)6 …"
            digits.remove(2, 1);
        return digits.size() >= 8 && digits.size() <= 15 ? u'+' + digits : QString();
    }
    return digits.size() == 10 && digits.startsWith(u'0') ? u"+31"_s + digits.mid(1) : QString();
}

} // namespace gekend
