// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/net_effect.h"

namespace gekend::store {

/// A net effect packed as CBOR, in parts of about a megabyte; each part can be read by itself.
std::vector<QByteArray> packed(const NetEffect &effect);

/// The effect that was packed; Corrupt when a part cannot be read.
Result<NetEffect> unpacked(const std::vector<QByteArray> &parts);

} // namespace gekend::store
