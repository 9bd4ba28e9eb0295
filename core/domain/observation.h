// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/tie.h"

namespace gekend {

/// Something noticed about a party, address, street or area; it is looked at again on `reviewOn`.
struct Observation {
    ObservationId id;
    Place about;
    QString text;
    Certainty certainty = Certainty::Seen;
    std::optional<ContactId> contact;
    QDate madeOn;
    QDate reviewOn;
    bool isPrivate = false;
    bool operator==(const Observation &) const = default;
};

enum class SignalState { Open, Discussed, HandedOver, Closed };
QString keyOf(SignalState state);
QString dutchOf(SignalState state);
std::optional<SignalState> signalStateFromKey(QStringView key);

/// Something that should not stay with one person.
struct Signal {
    SignalId id;
    Place about;
    QString text;
    std::optional<ThemeId> theme;
    Certainty certainty = Certainty::Seen;
    std::optional<PartyId> owner; // nobody: it is owned by no one yet
    SignalState state = SignalState::Open;
    QString nextStep;
    QDate nextOn;
    QDate raisedOn;
    std::optional<ContactId> contact;
    bool operator==(const Signal &) const = default;
};

} // namespace gekend
