// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace gekend {

/// A date of which the day, or the day and month, may be unknown, as the BRP keeps them (1968-00-00).
struct PartialDate {
    int year = 0; // 0: nothing is known
    int month = 0; // 0: not known
    int day = 0; // 0: not known

    static PartialDate of(QDate date);
    /// Reads "19680000", "1968-02-00", "00000000", ISO, "dd-mm-jjjj", "d/m/jjjj" and "1968"; nothing for
    /// other text.
    static std::optional<PartialDate> fromText(QStringView text);
    /// Reads the stored form "1968-02-00".
    static PartialDate fromStored(QStringView text);

    bool isKnown() const { return year > 0; }
    bool isComplete() const { return year > 0 && month > 0 && day > 0; }
    /// Null unless complete.
    QDate toDate() const;
    /// "1968-02-00": sorts bytewise; empty when nothing is known.
    QString toStored() const;
    /// "12 feb 1968", "feb 1968", "1968" or "onbekend".
    QString toDutch() const;
    /// Whole years on `day`, the youngest possible when the date is partly unknown; nothing without a year.
    std::optional<int> ageOn(QDate day) const;

    bool operator==(const PartialDate &) const = default;
};

/// "5 mrt 2026"
QString dutchDate(QDate date);
/// "vandaag", "gisteren", "dinsdag 3 mrt", and with the year when it is another year than `today`.
QString dutchDay(QDate date, QDate today);
/// "maart"
QString dutchMonth(int month);
/// "mrt"
QString dutchMonthShort(int month);
/// "maandag" for 1.
QString dutchWeekday(int dayOfWeek);

} // namespace gekend
