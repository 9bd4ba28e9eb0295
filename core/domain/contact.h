// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <optional>
#include <variant>
#include <vector>

namespace gekend {

enum class ContactKind {
    StreetChat,
    HomeVisit,
    MissedVisit,
    Phone,
    Message,
    Gathering,
    Consultation,
    DropIn,
    Activity,
    Introduction,
    Other
};
const std::vector<ContactKind> &allContactKinds();
/// "street_chat"
QString keyOf(ContactKind kind);
/// "praatje"
QString dutchOf(ContactKind kind);
std::optional<ContactKind> contactKindFromKey(QStringView key);

/// Who took the first step.
enum class Initiative { Us, Them, Chance };
QString keyOf(Initiative initiative);
QString dutchOf(Initiative initiative);
std::optional<Initiative> initiativeFromKey(QStringView key);

enum class ContactRole { By, Met, Tried, Mentioned, IntroducedBy };
QString keyOf(ContactRole role);
QString dutchOf(ContactRole role);
std::optional<ContactRole> contactRoleFromKey(QStringView key);

/// Where a contact was: nowhere in particular, or at one of these.
using Place = std::variant<std::monostate, PartyId, AddressId, StreetId, AreaId>;

struct ContactParty {
    PartyId party;
    ContactRole role = ContactRole::Met;
    bool operator==(const ContactParty &) const = default;
};

/// People who were there without a name: "6 jongeren".
struct Others {
    int count = 0; // 0: not counted
    QString what;
    bool operator==(const Others &) const = default;
};

struct Contact {
    ContactId id;
    ContactKind kind = ContactKind::StreetChat;
    QDate on;
    std::optional<QTime> at; // unknown is not midnight
    std::optional<int> minutes;
    std::optional<Initiative> initiative;
    QString note;
    QString intention;
    QString outcome;
    bool outreach = true; // false: part of a caseload
    std::optional<Others> others;
    Place place;
    std::vector<ContactParty> parties;
    std::vector<ThemeId> themes;

    bool operator==(const Contact &) const = default;
};

/// Returns the draft if it may be stored; Invalid when it lies in the future, before 1990, or nothing is
/// known of it.
Result<Contact> checked(Contact draft, const Clock &clock);

struct Theme {
    ThemeId id;
    QString name;
    bool sensitive = false; // art. 9/10 AVG
    bool operator==(const Theme &) const = default;
};

/// Something to do later; `due` may be unknown.
struct FollowUp {
    FollowUpId id;
    std::optional<ContactId> contact;
    std::optional<PartyId> about;
    PartyId owner;
    QString text;
    QDate due;
    QDate doneOn;
    bool operator==(const FollowUp &) const = default;
};

} // namespace gekend
