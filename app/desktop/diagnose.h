// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gekend::app {

/// Versions and locations, a line each, for who helps from a distance; nothing about any wijk.
QString diagnosis();

} // namespace gekend::app
