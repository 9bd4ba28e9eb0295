// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tie.h"

#include "core/base/enum_table.h"

namespace gekend {

namespace {
constexpr EnumTable kCertainties{std::array{
    EnumEntry{Certainty::Seen, "seen", "gezien"},
    EnumEntry{Certainty::Told, "told", "gehoord"},
    EnumEntry{Certainty::Impression, "impression", "indruk"},
}};
} // namespace

QString keyOf(Certainty certainty)
{
    return kCertainties.key(certainty);
}

QString dutchOf(Certainty certainty)
{
    return kCertainties.dutch(certainty);
}

std::optional<Certainty> certaintyFromKey(QStringView key)
{
    return kCertainties.fromKey(key);
}

} // namespace gekend
