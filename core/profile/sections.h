// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/document.h"
#include "core/profile/profile_input.h"

namespace gekend::profile {

/// "In één oogopslag": what the CBS publishes about the area, in eight tiles.
Section overviewSection(const ProfileInput &input);
/// "Wie wonen hier": ages, and the other published figures by topic.
Section residentsSection(const ProfileInput &input);
/// "Onze contacten": what we know, contacts over time and by kind.
Section contactsSection(const ProfileInput &input);
/// "Wat wij horen": the themes of the contacts, counts only.
Section themesSection(const ProfileInput &input);
/// "Initiatieven, voorzieningen en vindplekken", by name.
Section placesSection(const ProfileInput &input);
/// "Verantwoording": sources, definitions, small counts and the figures behind the charts of `sections`.
Section accountabilitySection(const ProfileInput &input, const std::vector<Section> &sections);

} // namespace gekend::profile
