// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/store/history_repository.h"
#include "core/work/wijk.h"

namespace gekend::work {

/// Something with its name, as lists and JSON show it. `kind` is a party kind, "address", "street", "area" or
/// "theme".
struct Ref {
    qint64 id = 0;
    QString name;
    QString kind;
    bool operator==(const Ref &) const = default;
};

struct FollowUpView {
    FollowUp followUp;
    Ref owner;
    std::optional<Ref> about;
    bool operator==(const FollowUpView &) const = default;
};

/// A contact with names for its ids.
struct ContactView {
    Contact contact;
    std::optional<Ref> place;
    std::vector<std::pair<ContactRole, Ref>> parties;
    QStringList themes;
    std::vector<FollowUpView> followUps;

    std::vector<Ref> inRole(ContactRole role) const;
    bool operator==(const ContactView &) const = default;
};

/// A party as a row of a list.
struct PartyRow {
    Party party;
    QString address; // "Lekstraat 20, 3433 ZB Nieuwegein": where it is, or lives now
    QString buurt;
    QDate lastContact;
    bool operator==(const PartyRow &) const = default;
};

/// A tie seen from one side.
struct TieView {
    TieId id;
    Ref other;
    int knows = 0; // how well this side knows the other
    int known = 0; // how well the other knows this side
    bool otherIsUs = false;
    bool isPrivate = false;
    QDate lastSeenOn;
    QStringList kinds; // "neighbour", "client"
    bool operator==(const TieView &) const = default;
};

/// Everything on one party that its card shows.
struct PartyCard {
    PartyRow row;
    std::vector<ContactPoint> points;
    std::vector<std::pair<Membership, Ref>> groups; // what it belongs to
    std::vector<std::pair<Membership, Ref>> members; // who belongs to it
    std::vector<std::pair<Residence, QString>> residences;
    std::vector<TieView> ties;
    std::vector<ContactView> contacts; // newest first
    std::vector<FollowUpView> followUps;
    std::vector<Observation> observations;
    std::vector<store::HistoryEntry> history;
};

/// Names by id out of memory, out of the file when memory does not hold them.
Ref refOf(Wijk &wijk, PartyId id);
Ref refOf(Wijk &wijk, AddressId id);
Ref refOf(Wijk &wijk, StreetId id);
Ref refOf(Wijk &wijk, AreaId id);
/// Nothing for a place that is nowhere.
std::optional<Ref> refOf(Wijk &wijk, const Place &place);

Result<ContactView> viewOf(Wijk &wijk, const Contact &contact);
Result<std::vector<ContactView>> viewsOf(Wijk &wijk, const std::vector<Contact> &contacts);
FollowUpView viewOf(Wijk &wijk, const FollowUp &followUp);

} // namespace gekend::work
