// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/rows_model.h"
#include "core/work/views.h"

namespace gekend::app {

/// A day, or a contact on it.
struct TimelineRow {
    QDate day;
    int contactsOnDay = 0; // of a heading
    std::optional<work::ContactView> contact; // nothing: the heading of the day
    bool operator==(const TimelineRow &) const = default;
};
qint64 keyOf(const TimelineRow &row);

/// Puts a heading above the contacts of each day; they come newest first.
std::vector<TimelineRow> withDays(const std::vector<work::ContactView> &contacts);

/// Contacts by day. Headings cannot be selected.
class TimelineModel final : public RowsModel<TimelineRow, keyOf> {
public:
    using RowsModel::RowsModel;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
};

qint64 keyOf(const work::FollowUpView &row);

/// What has to be done, as it comes in.
class FollowUpModel final : public RowsModel<work::FollowUpView, keyOf> {
public:
    using RowsModel::RowsModel;
};

} // namespace gekend::app
