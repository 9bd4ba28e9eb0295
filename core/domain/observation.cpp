// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/observation.h"

#include "core/base/enum_table.h"

namespace gekend {

namespace {
constexpr EnumTable kStates{std::array{
    EnumEntry{SignalState::Open, "open", "open"},
    EnumEntry{SignalState::Discussed, "discussed", "besproken"},
    EnumEntry{SignalState::HandedOver, "handed_over", "overgedragen"},
    EnumEntry{SignalState::Closed, "closed", "gesloten"},
}};
} // namespace

QString keyOf(SignalState state)
{
    return kStates.key(state);
}

QString dutchOf(SignalState state)
{
    return kStates.dutch(state);
}

std::optional<SignalState> signalStateFromKey(QStringView key)
{
    return kStates.fromKey(key);
}

} // namespace gekend
