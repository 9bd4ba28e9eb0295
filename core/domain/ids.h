// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace gekend {

using PartyId = Id<struct PartyTag>;
using ContactId = Id<struct ContactTag>;
using TieId = Id<struct TieTag>;
using ThemeId = Id<struct ThemeTag>;
using AreaId = Id<struct AreaTag>;
using StreetId = Id<struct StreetTag>;
using AddressId = Id<struct AddressTag>;
using DatasetId = Id<struct DatasetTag>;
using MembershipId = Id<struct MembershipTag>;
using ResidenceId = Id<struct ResidenceTag>;
using ContactPointId = Id<struct ContactPointTag>;
using ObservationId = Id<struct ObservationTag>;
using SignalId = Id<struct SignalTag>;
using FollowUpId = Id<struct FollowUpTag>;
using ChangeId = Id<struct ChangeTag>;

} // namespace gekend
