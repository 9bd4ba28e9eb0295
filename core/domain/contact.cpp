// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact.h"

#include "core/base/enum_table.h"

namespace gekend {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumTable kKinds{std::array{
    EnumEntry{ContactKind::StreetChat, "street_chat", "praatje"},
    EnumEntry{ContactKind::HomeVisit, "home_visit", "huisbezoek"},
    EnumEntry{ContactKind::MissedVisit, "missed_visit", "niet thuis"},
    EnumEntry{ContactKind::Phone, "phone", "telefoon"},
    EnumEntry{ContactKind::Message, "message", "bericht"},
    EnumEntry{ContactKind::Gathering, "gathering", "bijeenkomst"},
    EnumEntry{ContactKind::Consultation, "consultation", "overleg"},
    EnumEntry{ContactKind::DropIn, "drop_in", "inloop"},
    EnumEntry{ContactKind::Activity, "activity", "activiteit"},
    EnumEntry{ContactKind::Introduction, "introduction", "kennismaking"},
    EnumEntry{ContactKind::Other, "other", "anders"},
}};

constexpr EnumTable kInitiatives{std::array{
    EnumEntry{Initiative::Us, "us", "wij"},
    EnumEntry{Initiative::Them, "them", "zij"},
    EnumEntry{Initiative::Chance, "chance", "toeval"},
}};

constexpr EnumTable kRoles{std::array{
    EnumEntry{ContactRole::By, "by", "door"},
    EnumEntry{ContactRole::Met, "met", "gesproken"},
    EnumEntry{ContactRole::Tried, "tried", "geprobeerd"},
    EnumEntry{ContactRole::Mentioned, "mentioned", "genoemd"},
    EnumEntry{ContactRole::IntroducedBy, "introduced_by", "via"},
}};

} // namespace

const std::vector<ContactKind> &allContactKinds()
{
    static const std::vector<ContactKind> kinds = [] {
        std::vector<ContactKind> all;
        for (const auto &entry : kKinds.entries)
            all.push_back(entry.value);
        return all;
    }();
    return kinds;
}

QString keyOf(ContactKind kind)
{
    return kKinds.key(kind);
}

QString dutchOf(ContactKind kind)
{
    return kKinds.dutch(kind);
}

std::optional<ContactKind> contactKindFromKey(QStringView key)
{
    return kKinds.fromKey(key);
}

QString keyOf(Initiative initiative)
{
    return kInitiatives.key(initiative);
}

QString dutchOf(Initiative initiative)
{
    return kInitiatives.dutch(initiative);
}

std::optional<Initiative> initiativeFromKey(QStringView key)
{
    return kInitiatives.fromKey(key);
}

QString keyOf(ContactRole role)
{
    return kRoles.key(role);
}

QString dutchOf(ContactRole role)
{
    return kRoles.dutch(role);
}

std::optional<ContactRole> contactRoleFromKey(QStringView key)
{
    return kRoles.fromKey(key);
}

Result<Contact> checked(Contact draft, const Clock &clock)
{
    if (!draft.on.isValid())
        return invalid(u"De datum van het contact ontbreekt. Geef een dag, bijvoorbeeld gisteren of 5-3."_s);
    const QDateTime now = clock.localNow();
    const bool later =
        draft.on > now.date() || (draft.on == now.date() && draft.at && *draft.at > now.time());
    if (later)
        return invalid(
            u"Dit contact ligt in de toekomst. Leg het vast als het is geweest, of maak er een ! opvolging van."_s);
    if (draft.on.year() < 1990)
        return invalid(u"Het jaar %1 ligt te ver terug voor een contact. Controleer de datum."_s,
                       {QString::number(draft.on.year())});
    constexpr int kMinutesInDay = 24 * 60;
    if (draft.minutes && (*draft.minutes < 1 || *draft.minutes > kMinutesInDay))
        return invalid(u"Een contact duurt tussen 1 minuut en 24 uur. Controleer de duur."_s);
    const bool nobodyMet = std::none_of(draft.parties.begin(), draft.parties.end(),
                                        [](const ContactParty &p) { return p.role != ContactRole::By; });
    const bool nowhere = std::holds_alternative<std::monostate>(draft.place);
    if (nobodyMet && nowhere && draft.themes.empty() && !draft.others && draft.note.trimmed().isEmpty())
        return invalid(
            u"Er staat nog niets in dit contact. Noem iemand, een plek of schrijf een paar woorden."_s);
    return draft;
}

} // namespace gekend
