// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/page_flow.h"

#include <QImage>

class QPainter;

namespace gekend::app {

/// Paints a page with a painter whose units are page units (1/1200 inch): the same for PDF, preview and
/// printer.
void paintPage(QPainter &painter, const Page &page);

/// A page as a picture of that width in pixels, white where nothing is.
QImage pageImage(const Page &page, int width, const PageFormat &format = {});

} // namespace gekend::app
