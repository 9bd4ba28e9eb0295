// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/draft.h"

#include "core/base/enum_table.h"
#include "core/base/text.h"
#include "core/capture/labels.h"

#include <algorithm>

namespace gekend::capture {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumTable kMeanings{std::array{
    EnumEntry{Meaning::Text, "text", "tekst"},
    EnumEntry{Meaning::Kind, "kind", "soort"},
    EnumEntry{Meaning::Party, "party", "wie"},
    EnumEntry{Meaning::Place, "place", "waar"},
    EnumEntry{Meaning::Theme, "theme", "thema"},
    EnumEntry{Meaning::FollowUp, "follow_up", "opvolging"},
    EnumEntry{Meaning::When, "when", "wanneer"},
    EnumEntry{Meaning::Duration, "duration", "duur"},
    EnumEntry{Meaning::Initiative, "initiative", "initiatief"},
    EnumEntry{Meaning::Others, "others", "anderen"},
    EnumEntry{Meaning::Role, "role", "rol"},
}};

struct NameHint {
    QStringView word;
    PartyKind kind;
};

/// Words that tell the kind when a name has them.
constexpr NameHint kNameHints[] = {
    {u"familie", PartyKind::Household},
    {u"fam", PartyKind::Household},
    {u"gezin", PartyKind::Household},
    {u"huishouden", PartyKind::Household},
    {u"team", PartyKind::Team},
    {u"wijkteam", PartyKind::Team},
    {u"sociaal team", PartyKind::Team},
    {u"moestuin", PartyKind::Initiative},
    {u"buurtmoestuin", PartyKind::Initiative},
    {u"bewonerscommissie", PartyKind::Initiative},
    {u"buurtpreventie", PartyKind::Initiative},
    {u"weggeefwinkel", PartyKind::Initiative},
    {u"buurtkoelkast", PartyKind::Initiative},
    {u"wandelclub", PartyKind::Initiative},
    {u"buurtkamer", PartyKind::Initiative},
    {u"winkel", PartyKind::Shop},
    {u"bakkerij", PartyKind::Shop},
    {u"slagerij", PartyKind::Shop},
    {u"slager", PartyKind::Shop},
    {u"kapper", PartyKind::Shop},
    {u"kapsalon", PartyKind::Shop},
    {u"barbershop", PartyKind::Shop},
    {u"supermarkt", PartyKind::Shop},
    {u"cafe", PartyKind::Shop},
    {u"restaurant", PartyKind::Shop},
    {u"snackbar", PartyKind::Shop},
    {u"cafetaria", PartyKind::Shop},
    {u"drogist", PartyKind::Shop},
    {u"kiosk", PartyKind::Shop},
    {u"garage", PartyKind::Shop},
    {u"school", PartyKind::Institution},
    {u"basisschool", PartyKind::Institution},
    {u"huisarts", PartyKind::Institution},
    {u"huisartsenpraktijk", PartyKind::Institution},
    {u"apotheek", PartyKind::Institution},
    {u"moskee", PartyKind::Institution},
    {u"kerk", PartyKind::Institution},
    {u"bibliotheek", PartyKind::Institution},
    {u"gemeente", PartyKind::Institution},
    {u"stichting", PartyKind::Institution},
    {u"politie", PartyKind::Institution},
    {u"woningcorporatie", PartyKind::Institution},
    {u"wijkcentrum", PartyKind::Institution},
    {u"buurthuis", PartyKind::Institution},
    {u"buurtcentrum", PartyKind::Institution},
    {u"voedselbank", PartyKind::Institution},
    {u"verzorgingshuis", PartyKind::Institution},
    {u"kinderopvang", PartyKind::Institution},
    {u"ggz", PartyKind::Institution},
    {u"ggd", PartyKind::Institution},
};

QString peopleOf(const Draft &draft, ContactRole role)
{
    QStringList names;
    for (const DraftParty &party : draft.parties) {
        if (party.role == role)
            names += party.name;
    }
    if (role == ContactRole::Met && draft.others)
        names += othersLabel(*draft.others);
    return joinedDutch(names);
}

/// How a sentence about a contact of this kind begins when it names people.
QString openingWith(ContactKind kind)
{
    switch (kind) {
    case ContactKind::HomeVisit: return u"Huisbezoek bij "_s;
    case ContactKind::MissedVisit: return u"Niet thuis: "_s;
    case ContactKind::Phone: return u"Gebeld met "_s;
    case ContactKind::Other: return u"Contact met "_s;
    default: break;
    }
    const QString word = dutchOf(kind);
    return word.left(1).toUpper() + word.mid(1) + u" met "_s;
}

QString opening(const Draft &draft)
{
    const QString kind = dutchOf(draft.kind);
    const QString met = peopleOf(draft, ContactRole::Met);
    const QString tried = peopleOf(draft, ContactRole::Tried);
    if (draft.kind == ContactKind::MissedVisit && !tried.isEmpty())
        return openingWith(draft.kind) + tried;
    if (!tried.isEmpty())
        return (draft.kind == ContactKind::Phone ? u"Gebeld, niet bereikt: "_s : u"Niet bereikt: "_s) + tried;
    return met.isEmpty() ? kind.left(1).toUpper() + kind.mid(1) : openingWith(draft.kind) + met;
}

} // namespace

QString keyOf(Meaning meaning)
{
    return kMeanings.key(meaning);
}

QString keyOf(Unknown::What what)
{
    return what == Unknown::What::Party ? u"party"_s : u"place"_s;
}

bool Parsed::isClear() const
{
    return unknown.empty()
        && std::none_of(ambiguous.begin(), ambiguous.end(), [](const Ambiguous &a) { return a.marked; });
}

QString describe(const Draft &draft, QDate today)
{
    QString text = opening(draft);
    const bool samePlace =
        std::any_of(draft.parties.begin(), draft.parties.end(),
                    [&](const DraftParty &party) { return party.name == draft.placeName; });
    if (!draft.placeName.isEmpty() && !samePlace) {
        const bool street =
            std::holds_alternative<StreetId>(draft.place) || std::holds_alternative<AreaId>(draft.place);
        text += (street                                               ? u" in "_s
                     : std::holds_alternative<AddressId>(draft.place) ? u" op "_s
                                                                      : u" bij "_s)
            + draft.placeName;
    }
    if (const QString mentioned = peopleOf(draft, ContactRole::Mentioned); !mentioned.isEmpty())
        text += u" over "_s + mentioned;
    if (const QString via = peopleOf(draft, ContactRole::IntroducedBy); !via.isEmpty())
        text += u", via "_s + via;
    return text + u", "_s + momentLabel(draft.on, draft.at, today.isValid() ? today : draft.on);
}

PartyKind suggestedKind(QStringView name)
{
    for (const QString &word : nameWords(name)) {
        const auto hint = std::find_if(std::begin(kNameHints), std::end(kNameHints),
                                       [&](const NameHint &known) { return known.word == word; });
        if (hint != std::end(kNameHints))
            return hint->kind;
    }
    return PartyKind::Resident;
}

} // namespace gekend::capture
