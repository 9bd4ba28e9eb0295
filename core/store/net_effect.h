// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_set.h"

#include <variant>

namespace gekend::store {

/// Text as the engine keeps it, apart from a blob.
struct Utf8 {
    QByteArray bytes;
    bool operator==(const Utf8 &) const = default;
};
using Cell = std::variant<std::monostate, qint64, double, Utf8, QByteArray>;

/// Old values of one row: of a deleted row all of them, of an updated row those that changed.
struct RowImage {
    qint64 id = 0;
    std::vector<std::pair<int, Cell>> cells; // by column, rising

    const Cell *cell(int column) const
    {
        for (const auto &[index, value] : cells) {
            if (index == column)
                return &value;
        }
        return nullptr;
    }
    bool operator==(const RowImage &) const = default;
};

/// What a change did to one table, seen from before to after: a row made and removed again is not in it.
struct TableEffect {
    QByteArray table;
    std::vector<QByteArray> columns;
    std::vector<IdRange> inserted;
    std::vector<RowImage> updated;
    std::vector<RowImage> deleted;

    bool isEmpty() const { return inserted.empty() && updated.empty() && deleted.empty(); }
    bool operator==(const TableEffect &) const = default;
};

/// Everything needed to take a change back.
struct NetEffect {
    std::vector<TableEffect> tables;

    bool isEmpty() const { return tables.empty(); }
    bool operator==(const NetEffect &) const = default;
};

/// The ids in an effect, for those who refresh.
std::vector<ChangeSet::Table> touchedIn(const NetEffect &effect);

} // namespace gekend::store
