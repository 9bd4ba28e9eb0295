// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/area.h"
#include "core/domain/party.h"
#include "core/store/change_set.h"
#include "core/store/engine/connection.h"

namespace gekend::store {

/// A name as the file holds it, without the rest: what is kept in memory of every party and place.
struct NameRow {
    enum class Of { Party, Theme, Street, Address, Area };
    Of of = Of::Party;
    qint64 id = 0;
    PartyKind kind = PartyKind::Resident; // of a party
    QString name;
    QString hint; // where a party lives or is
    bool own = false;
    bool ended = false;
    qint64 lastContact = 0; // Julian day, 0 when there was none
};

/// Names for the memory index: all at once, or what a change did to them.
class NameRepository {
public:
    explicit NameRepository(Connection &db)
        : m_db(db)
    {
    }

    Result<std::vector<NameRow>> all() const;
    /// The names a change touched, as they are now, and those it took away.
    struct Changed {
        std::vector<NameRow> now;
        std::vector<std::pair<NameRow::Of, qint64>> gone;
    };
    Result<Changed> changedBy(const ChangeSet &changes) const;

private:
    Connection &m_db;
};

} // namespace gekend::store
