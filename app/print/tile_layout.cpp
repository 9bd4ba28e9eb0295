// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/tile_layout.h"

#include <cmath>

namespace gekend::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kGap = points(8);
constexpr qreal kPadding = points(8);
constexpr qreal kArrow = points(6.5);
constexpr size_t kPerRow = 4;

const PrintStyle kLabel{PrintSize::Small, QFont::Normal, ink::kText};
const PrintStyle kValue{PrintSize::Heading, QFont::DemiBold, ink::kText};
const PrintStyle kSmall{PrintSize::Small, QFont::Normal, ink::kMuted};
const PrintStyle kWord{PrintSize::Small, QFont::DemiBold, ink::kText};

QString shortSource(const profile::Source &source)
{
    return source.when.isEmpty() ? source.name : source.name + u", "_s + source.when;
}

/// A tile from its own top left; `labelHeight` is that of the highest label in its row, so that values line
/// up.
Piece tilePiece(const profile::KeyTile &tile, qreal width, qreal labelHeight, int element)
{
    const Tag tag{Tag::Role::Paragraph, element, {}};
    const qreal inside = width - 2 * kPadding;
    Piece piece;
    qreal y = kPadding;
    addText(piece, tile.label, kLabel, {kPadding, y}, inside, tag, 3);
    y += labelHeight;
    y += addText(piece, tile.value, kValue, {kPadding, y}, inside, tag, 1);
    y += addText(piece, tile.unit, kSmall, {kPadding, y}, inside, tag, 1);
    for (const auto &reference : tile.references) {
        const qreal number = textWidth(reference.value, kSmall);
        addText(piece, reference.name, kSmall, {kPadding, y}, inside - number - points(4), tag, 1);
        y += addText(piece, reference.value, kSmall, {width - kPadding - number, y}, number + points(1), tag,
                     1);
    }
    if (tile.difference) {
        y += points(3);
        const qreal line = lineHeight(kWord);
        piece.items.push_back({{kPadding, y + (line - kArrow) / 2, kArrow, kArrow},
                               ArrowMark{*tile.difference, ink::kAccent},
                               {}});
        y += addText(piece, tile.comparison, kWord, {kPadding + kArrow + points(4), y},
                     inside - kArrow - points(4), tag, 2);
    }
    piece.height = y + points(1) + textBox(shortSource(tile.source), kSmall, inside, 2).height + kPadding;
    return piece;
}

/// At the foot of the tile, level with those beside it.
void addSource(Piece &tile, const profile::Source &source, qreal width, qreal height, int element)
{
    const qreal inside = width - 2 * kPadding;
    const qreal y = height - kPadding - textBox(shortSource(source), kSmall, inside, 2).height;
    addText(tile, shortSource(source), kSmall, {kPadding, y}, inside, {Tag::Role::Paragraph, element, {}}, 2);
}

} // namespace

std::vector<Piece> tilePieces(const profile::KeyTiles &tiles, qreal width, int element)
{
    std::vector<Piece> pieces;
    const qreal tileWidth = (width - kGap * (kPerRow - 1)) / kPerRow;
    for (size_t first = 0; first < tiles.tiles.size(); first += kPerRow) {
        const size_t last = std::min(first + kPerRow, tiles.tiles.size());
        qreal labelHeight = 0;
        for (size_t i = first; i < last; ++i)
            labelHeight = std::max(labelHeight,
                                   textBox(tiles.tiles[i].label, kLabel, tileWidth - 2 * kPadding, 3).height);
        std::vector<Piece> row;
        Piece piece{.before = first == 0 ? points(8) : kGap};
        for (size_t i = first; i < last; ++i) {
            row.push_back(tilePiece(tiles.tiles[i], tileWidth, labelHeight, element));
            piece.height = std::max(piece.height, row.back().height);
        }
        for (size_t i = 0; i < row.size(); ++i) {
            addSource(row[i], tiles.tiles[first + i].source, tileWidth, piece.height, element);
            const qreal x = (tileWidth + kGap) * qreal(i);
            piece.items.push_back({{x, 0, tileWidth, piece.height}, FillMark{ink::kSoft, points(4)}, {}});
            for (PageItem &item : row[i].items) {
                item.box.translate(x, 0);
                piece.items.push_back(std::move(item));
            }
        }
        piece.keepWithNext = last < tiles.tiles.size();
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace gekend::app
