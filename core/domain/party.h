// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/base/person_name.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <variant>
#include <vector>

namespace gekend {

/// Whoever can know or be known. A vindplek is visited and never knows.
enum class PartyKind { Resident, Household, Shop, Institution, Initiative, Professional, Team, Vindplek };

/// Every kind, in the order lists show them.
const std::vector<PartyKind> &allPartyKinds();
/// "resident": as in files and JSON.
QString keyOf(PartyKind kind);
/// "residents": as the command line's `list` names them.
QString pluralKeyOf(PartyKind kind);
/// "bewoner"
QString dutchOf(PartyKind kind);
/// "bewoners"
QString dutchPluralOf(PartyKind kind);
std::optional<PartyKind> partyKindFromKey(QStringView key);

/// Residents and professionals have a personal name; the others a name of their own.
bool isPerson(PartyKind kind);
/// Whether a tie may start from this kind: a vindplek is visited, it never knows.
bool canKnow(PartyKind kind);

enum class EndReason { Moved, Deceased, Closed, Left };
QString keyOf(EndReason reason);
std::optional<EndReason> endReasonFromKey(QStringView key);

enum class Gender { Unknown, Woman, Man, Other };
QString keyOf(Gender gender);
std::optional<Gender> genderFromKey(QStringView key);

struct ResidentDetail {
    PersonName name;
    PartialDate born;
    Gender gender = Gender::Unknown;
    QString languages; // "Turks, Nederlands"
    bool interpreter = false;
    bool operator==(const ResidentDetail &) const = default;
};

struct ProfessionalDetail {
    PersonName name;
    QString role; // "wijkverpleegkundige"
    QString organisation;
    QString workdays; // "ma di do"
    bool own = false; // one of us: belongs to the own team
    bool operator==(const ProfessionalDetail &) const = default;
};

struct HouseholdDetail {
    QString situation; // one line, "gezin met drie kinderen"
    bool operator==(const HouseholdDetail &) const = default;
};

/// Shops, institutions, initiatives and teams.
struct OrganisationDetail {
    QString type; // "bakery", "school", "moestuin"; for a team its field of work
    QString organisation; // the parent organisation of a team
    QString openingHours;
    QString website;
    QString externalId; // "node/34050700": where an import knows it by
    bool operator==(const OrganisationDetail &) const = default;
};

/// A place where you find people.
struct VindplekDetail {
    QString rhythm; // "woensdag na school"
    QString atmosphere;
    QString type; // "playground"
    QString externalId;
    bool operator==(const VindplekDetail &) const = default;
};

using PartyDetail =
    std::variant<ResidentDetail, ProfessionalDetail, HouseholdDetail, OrganisationDetail, VindplekDetail>;

struct Party {
    PartyId id;
    PartyKind kind = PartyKind::Resident;
    QString name; // as shown; of a person, PersonName::display()
    QString sortKey; // bytewise, on the core word
    std::optional<AddressId> address; // where it is; a resident's homes are residences
    std::optional<double> lon; // WGS84 degrees, when it lies somewhere without an address
    std::optional<double> lat;
    std::optional<AreaId> area; // the buurt it lies in
    QString note;
    QDate endedOn; // null: still there
    std::optional<EndReason> endReason;
    bool isPrivate = false;
    PartyDetail detail;

    bool isEnded() const { return endedOn.isValid(); }
    const PersonName *personName() const;
    bool operator==(const Party &) const = default;
};

/// A new party of that kind with name and sort key set from the text a person typed.
Party newParty(PartyKind kind, QStringView name);
/// A person of kind Resident or Professional with that name.
Party newPerson(PartyKind kind, PersonName name);
/// Returns the party if it may be stored: it has a name, the detail fits the kind, the coordinates are on
/// earth.
Result<Party> checked(Party party);

/// How a party can be reached.
struct ContactPoint {
    enum class Kind { Mobile, Phone, Mail, Website };
    ContactPointId id;
    PartyId party;
    Kind kind = Kind::Mobile;
    QString value; // as typed
    QString normalised; // E.164 for numbers, lower case for mail
    QString preferredMoment; // "na 16 uur"
    bool operator==(const ContactPoint &) const = default;
};
QString keyOf(ContactPoint::Kind kind);
std::optional<ContactPoint::Kind> contactPointKindFromKey(QStringView key);
/// "+31612345678" for "06-1234 5678"; empty when it is no Dutch or international number.
QString normalisedPhone(QStringView text);

/// Belonging: a resident to a household, a professional to a team, a volunteer to an initiative.
struct Membership {
    MembershipId id;
    PartyId member;
    PartyId group;
    QString role;
    QDate since;
    QDate until;
    QString source;
    bool operator==(const Membership &) const = default;
};

struct Residence {
    ResidenceId id;
    PartyId party;
    AddressId address;
    QDate since;
    QDate until;
    bool operator==(const Residence &) const = default;
};

} // namespace gekend
