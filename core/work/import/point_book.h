// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/party_repository.h"

#include <QHash>

namespace gekend::work {

/// How everybody is reached, in memory while an import runs.
class PointBook {
public:
    explicit PointBook(store::Writing &writing);
    Result<void> load();

    /// Gives a party the phones and addresses it does not have yet; true when there were any.
    Result<bool> add(PartyId party, const std::vector<ContactPoint> &points);

private:
    store::Writing &m_writing;
    store::PartyRepository m_repository;
    QHash<PartyId, std::vector<ContactPoint>> m_points;
};

} // namespace gekend::work
