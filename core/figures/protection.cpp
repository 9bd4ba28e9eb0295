// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/protection.h"

#include "core/base/text.h"
#include "core/figures/protected_table.h"

namespace gekend::figures {

using namespace Qt::StringLiterals;

ShownCount shown(qint64 count, const ProtectionRule &rule)
{
    if (count < rule.threshold)
        return std::nullopt;
    const qint64 step = std::max(rule.rounding, 1);
    const qint64 smallest = (rule.threshold + step - 1) / step * step;
    return std::max((count + step / 2) / step * step, smallest);
}

std::optional<double> shownPercentage(qint64 part, qint64 whole, const ProtectionRule &rule)
{
    if (whole < std::max(rule.percentageBase, rule.threshold) || part < rule.threshold || part > whole)
        return std::nullopt;
    // 97 of 100 tells about the other three.
    if (whole != part && whole - part < rule.threshold)
        return std::nullopt;
    // Of the rounded counts: a percentage of the true ones would undo the rounding.
    return std::min(100.0, std::round(100.0 * double(*shown(part, rule)) / double(*shown(whole, rule))));
}

QString text(ShownCount count)
{
    return count ? dutchNumber(*count) : u"–"_s;
}

QString hiddenText(const ProtectionRule &rule)
{
    return u"minder dan %1"_s.arg(rule.threshold);
}

QString hiddenNote(const ProtectionRule &rule)
{
    return u"– = minder dan %1, of niet getoond omdat zo'n klein aantal anders uit te rekenen is. "
           "Aantallen zijn afgerond op %2-tallen."_s.arg(rule.threshold)
               .arg(rule.rounding);
}

ProtectedLine protectedLine(const std::vector<qint64> &counts, const ProtectionRule &rule)
{
    const CountTable table{{counts}, true, false};
    const ProtectedTable protectedOne = protectedTable(table, rule);
    return {protectedOne.cells.front(), protectedOne.rowTotals.front()};
}

} // namespace gekend::figures
