// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/store/database.h"

namespace gekend::store {

/// What hangs on contacts and parties: themes, follow-ups, observations and signals.
class NoteRepository {
public:
    explicit NoteRepository(Connection &db)
        : m_db(db)
    {
    }

    Result<std::vector<Theme>> themes() const;
    /// The theme of that name whatever its case and diacritics, made when it is new.
    Result<ThemeId> theme(Writing &writing, const QString &name) const;

    Result<std::vector<FollowUp>> followUps() const;
    Result<std::vector<FollowUp>> openFollowUps() const;
    Result<std::vector<FollowUp>> followUpsOf(ContactId contact) const;
    Result<std::vector<FollowUp>> followUpsAbout(PartyId party) const;
    Result<FollowUp> followUp(FollowUpId id) const;
    Result<FollowUpId> add(Writing &writing, const FollowUp &followUp) const;
    Result<void> update(Writing &writing, const FollowUp &followUp) const;
    Result<void> removeFollowUp(Writing &writing, FollowUpId id) const;

    Result<std::vector<Observation>> observationsAbout(PartyId party) const;
    Result<std::vector<Observation>> byIds(const std::vector<ObservationId> &ids) const;
    Result<ObservationId> add(Writing &writing, const Observation &observation) const;

    Result<std::vector<Signal>> signalList() const;
    Result<Signal> signal(SignalId id) const;
    Result<SignalId> add(Writing &writing, const Signal &signal) const;
    Result<void> update(Writing &writing, const Signal &signal) const;

private:
    Connection &m_db;
};

} // namespace gekend::store
