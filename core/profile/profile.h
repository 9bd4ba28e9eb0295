// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/document.h"
#include "core/profile/profile_input.h"

namespace gekend::profile {

/// The wijkprofiel of an area: counts protected, sources named, what is not known said.
Document buildProfile(const ProfileInput &input);

} // namespace gekend::profile
