// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/draft.h"
#include "core/work/browse.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gekend::cli {

// What scripts see: ids are decimal strings, times ISO 8601 local with offset, dates ISO, enumerations
// English snake_case, absent is null. DESIGN of the command line: these names do not change.

QJsonValue json(QDate date);
/// A date alone when the time is not known.
QJsonValue json(QDate date, const std::optional<QTime> &time);
QJsonValue json(const QString &text); // empty is null
QJsonObject json(const work::Ref &ref);
QJsonValue json(const std::optional<work::Ref> &ref);
QJsonArray json(const std::vector<work::Ref> &refs);
QJsonObject json(const work::ContactView &view);
QJsonObject json(const work::FollowUpView &view);
QJsonObject json(const work::PartyRow &row);
QJsonObject json(const work::PartyCard &card);
QJsonObject json(const work::AreaRow &row);
QJsonObject json(const work::SignalView &view);
QJsonObject json(const work::TieRow &row);
QJsonObject json(const work::FindHit &hit);
QJsonObject json(const work::LogEntry &entry);
QJsonObject json(const Observation &observation);
/// spans, unknown and ambiguous of a line, with the draft as `add --dry-run` shows it.
QJsonObject json(const capture::Parsed &parsed);

/// An array of the JSON of each.
template <typename T> QJsonArray jsonList(const std::vector<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(json(item));
    return array;
}

} // namespace gekend::cli
