// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace gekend::work::demo {

/// How many contacts each day of the past has, as work in a wijk goes: few in weekends and around Christmas,
/// fewer in August, more every year, and busy in the last two weeks.
class Calendar {
public:
    Calendar(QDate first, QDate last, int contacts);

    QDate first() const { return m_first; }
    int days() const { return int(m_counts.size()); }
    int contactsOn(int day) const { return m_counts[size_t(day)]; }

private:
    QDate m_first;
    std::vector<int> m_counts;
};

/// New Year, King's Day, Liberation Day and Christmas.
bool isFreeDay(QDate day);
/// The same day, or the Monday after when it is in a weekend.
QDate workdayFrom(QDate day);

} // namespace gekend::work::demo
