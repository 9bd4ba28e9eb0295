// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/timeline_model.h"

namespace gekend::app {

qint64 keyOf(const TimelineRow &row)
{
    return row.contact ? row.contact->contact.id.value() : -row.day.toJulianDay();
}

qint64 keyOf(const work::FollowUpView &row)
{
    return row.followUp.id.value();
}

std::vector<TimelineRow> withDays(const std::vector<work::ContactView> &contacts)
{
    std::vector<TimelineRow> rows;
    rows.reserve(contacts.size() * 2);
    size_t heading = 0;
    for (const work::ContactView &view : contacts) {
        if (rows.empty() || rows.back().day != view.contact.on) {
            heading = rows.size();
            rows.push_back({.day = view.contact.on});
        }
        ++rows[heading].contactsOnDay;
        rows.push_back({.day = view.contact.on, .contact = view});
    }
    return rows;
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && !row(index.row()).contact)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return RowsModel::flags(index);
}

} // namespace gekend::app
