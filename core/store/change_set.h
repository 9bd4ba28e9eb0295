// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gekend::store {

/// Ids of rows that one change inserted: `count` rows between `first` and `last`, both included.
struct IdRange {
    qint64 first = 0;
    qint64 last = 0;
    qint64 count = 0;
    bool contains(qint64 id) const { return id >= first && id <= last; }
    bool operator==(const IdRange &) const = default;
};

/// Which rows of which tables a committed change touched: what models and memory indexes refresh from.
struct ChangeSet {
    struct Table {
        QByteArray name;
        std::vector<IdRange> inserted;
        std::vector<qint64> updated;
        std::vector<qint64> deleted;
    };

    ChangeId id;
    QString verb;
    std::vector<Table> tables;

    const Table *table(QByteArrayView name) const
    {
        for (const Table &candidate : tables) {
            if (candidate.name == name)
                return &candidate;
        }
        return nullptr;
    }
    bool touches(QByteArrayView name) const { return table(name) != nullptr; }
};

} // namespace gekend::store
