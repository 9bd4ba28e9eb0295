// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/page.h"
#include "app/print/text_box.h"

namespace gekend::app {

/// A4 with the margins of the document, in page units.
struct PageFormat {
    QSizeF size{millimetres(210), millimetres(297)};
    qreal left = millimetres(20);
    qreal right = millimetres(20);
    qreal top = millimetres(22);
    qreal bottom = millimetres(20);

    qreal width() const { return size.width() - left - right; }
    qreal height() const { return size.height() - top - bottom; }
};

/// A strip of the page that is never cut: a line, a table row, a chart. Its items are placed from its own top
/// left.
struct Piece {
    qreal before = 0; // room above it, not at the top of a page
    qreal height = 0;
    bool keepWithNext = false;
    bool breakBefore = false;
    qreal wantedRoom = 0; // goes to a new page when less than this is left
    std::vector<PageItem> items;
    std::shared_ptr<const Piece>
        repeated; // stands again above it when it begins a page: the head of its table
};

/// Lines of text as pieces, first and last pairs kept together.
std::vector<Piece> textPieces(const QString &text, const PrintStyle &style, qreal width, const Tag &tag);
/// Adds lines of text to a piece at a place in it; returns their height.
qreal addText(Piece &piece, const QString &text, const PrintStyle &style, QPointF at, qreal width,
              const Tag &tag, int mostLines = 1000);

/// Puts pieces on pages from top to bottom.
std::vector<Page> paginated(const std::vector<Piece> &pieces, const PageFormat &format);

} // namespace gekend::app
