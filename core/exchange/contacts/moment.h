// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QTime>

#include <optional>

namespace gekend::exchange {

/// A day and, when it is told, a time on it: midnight is what programs write for "not known", so it is not a
/// time.
struct Moment {
    QDate on;
    std::optional<QTime> at;
    bool operator==(const Moment &) const = default;
};

/// Reads "05-03-2024", "5/3/24", "2024-03-05T14:30:00", "20240305", "di 5 maart 2024 14:30", "5-mrt-2024";
/// day before month, two digits of a year are of this century. Nothing for what is no date.
std::optional<Moment> momentFromText(QByteArrayView utf8);

/// When something began and, when told, how long it took: "14:00-15:30".
struct TimeSpan {
    QTime at; // null: midnight, which is "not known"
    std::optional<int> minutes;
    bool operator==(const TimeSpan &) const = default;
};

/// Reads "14:30", "14.30 uur", "9u30", "9 uur", "1430", "14:00 - 15:30"; nothing for what is no time.
std::optional<TimeSpan> timeFromText(QByteArrayView utf8);

/// Reads "30", "30 min", "1:15", "0:30:00", "1,5 uur", "een uurtje", "half uur", "kwartier", "1 uur 30". A
/// bare number is minutes, or hours when `inHours`. Nothing for what is no duration of at least a minute.
std::optional<int> minutesFromText(QByteArrayView utf8, bool inHours);

} // namespace gekend::exchange
