// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace gekend::figures {

/// When an own count of persons, households, contacts or signals may leave the app. An organisation may raise
/// the threshold, never lower it.
struct ProtectionRule {
    int threshold = 10; // smaller counts are hidden, zero too: else a dash would say "1 to 9"
    int rounding = 5; // what is shown is rounded to a multiple of this
    int percentageBase = 50; // no percentages of fewer than this
    bool operator==(const ProtectionRule &) const = default;
};

/// A count as it may be shown: rounded, or nothing when it is hidden.
using ShownCount = std::optional<qint64>;

/// The count rounded, or nothing when it is under the threshold.
ShownCount shown(qint64 count, const ProtectionRule &rule = {});
/// A percentage of the rounded counts, without decimals; nothing when the base is too small, or the part or
/// what is left of it is.
std::optional<double> shownPercentage(qint64 part, qint64 whole, const ProtectionRule &rule = {});

/// "1.235", or "–" for a hidden count.
QString text(ShownCount count);
/// "minder dan 10": what the dash of a single hidden count means.
QString hiddenText(const ProtectionRule &rule = {});
/// The sentence under a table in which counts are hidden, those hidden to protect another included.
QString hiddenNote(const ProtectionRule &rule = {});

/// Counts that add up to a total that is shown with them.
struct ProtectedLine {
    std::vector<ShownCount> counts;
    ShownCount total;
    bool operator==(const ProtectedLine &) const = default;
};

/// Hides small counts, and as many of the next smallest as it takes that none follows from the total.
ProtectedLine protectedLine(const std::vector<qint64> &counts, const ProtectionRule &rule = {});

} // namespace gekend::figures
