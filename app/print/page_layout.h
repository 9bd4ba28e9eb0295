// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/page_flow.h"

namespace gekend::app {

/// The document on A4 pages: cover, chapters, header and page numbers. Needs a QGuiApplication for its fonts.
std::vector<Page> layoutPages(const profile::Document &document, const PageFormat &format = {});

} // namespace gekend::app
