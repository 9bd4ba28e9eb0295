// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/page_flow.h"

namespace gekend::app {

/// The first page: name of the area, locator map, who made it when, and the statement at its foot.
Page coverPage(const profile::Cover &cover, const PageFormat &format, int &element);

} // namespace gekend::app
