// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gekend::app {

/// The places of an open wijk, in the order of the rail.
enum class PageId { Today, Book, Profile, Import, Settings };

} // namespace gekend::app
