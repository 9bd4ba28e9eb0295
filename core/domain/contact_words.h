// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"

namespace gekend {

/// The kind that a word in a list of contacts names: "Huisbezoek", "Telefonisch contact", "WhatsApp", "MDO",
/// "Aangebeld, niet thuis", or our own key. Nothing when no word of it is known.
std::optional<ContactKind> contactKindFromDutch(QStringView text);

/// Who took the first step, from "wij", "bewoner", "zij", "toeval"; nothing for other words.
std::optional<Initiative> initiativeFromDutch(QStringView text);

} // namespace gekend
