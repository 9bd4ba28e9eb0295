// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demo/world.h"

#include <unordered_map>

namespace gekend::work::demo {

/// What somebody is like on a day of the past: who is old now was younger then, and children were not born
/// yet.
quint32 traitsOn(const World &world, const Person &person, QDate day);
/// Lives here on that day and is old enough to be met without parents.
bool canBeMet(const World &world, const Person &person, QDate day);

/// Gives every professional the residents they come across, by role; the first ones most.
void buildRosters(World &world);

/// How a professional spends contacts, in the order of ContactKind.
const std::array<double, 11> &habitsOf(const QString &role);
const std::array<double, 11> &weekendHabits();

/// What contacts prove about who knows whom.
struct Seen {
    int count = 0;
    int theirs = 0; // they took the first step
    qint32 first = 0; // Julian days
    qint32 last = 0;
};

/// Contacts per professional and party; a party is a person, or a spot counted from kSpots on.
class Tally {
public:
    static constexpr quint32 kSpots = 1u << 30;
    void add(int worker, quint32 party, bool theirs, QDate day);
    const Seen *find(int worker, quint32 party) const;
    struct Entry {
        int worker = 0;
        quint32 party = 0;
        Seen seen;
    };
    /// By professional and party, so that the order is always the same.
    std::vector<Entry> entries() const;

private:
    std::unordered_map<quint64, Seen> m_seen;
};

} // namespace gekend::work::demo
