// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/cover_layout.h"

namespace gekend::app {

namespace {

constexpr qreal kBar = millimetres(5);
constexpr qreal kMapHeight = millimetres(105);
constexpr qreal kLabelWidth = millimetres(32);

const PrintStyle kKicker{PrintSize::Body, QFont::DemiBold, ink::kAccent};
const PrintStyle kTitle{PrintSize::Title, QFont::Bold, ink::kText};
const PrintStyle kSubtitle{PrintSize::Heading, QFont::Normal, ink::kMuted};
const PrintStyle kLabel{PrintSize::Body, QFont::Normal, ink::kMuted};
const PrintStyle kValue{PrintSize::Body, QFont::Normal, ink::kText};
const PrintStyle kSmall{PrintSize::Small, QFont::Normal, ink::kMuted};

qreal addMap(Piece &piece, const profile::MapSpec &map, qreal y, qreal width, int &element)
{
    piece.items.push_back(
        {{0, y, width, kMapHeight}, MapMark{map}, {Tag::Role::Figure, element++, map.altText}});
    const qreal below = y + kMapHeight + points(4);
    return kMapHeight + points(4)
        + addText(piece, map.attribution, kSmall, {0, below}, width, {Tag::Role::Caption, element++, {}});
}

} // namespace

Page coverPage(const profile::Cover &cover, const PageFormat &format, int &element)
{
    const qreal width = format.width();
    Piece piece;
    qreal y = millimetres(cover.map ? 8 : 40);
    y += addText(piece, cover.kicker, kKicker, {0, y}, width, {Tag::Role::Paragraph, element++, {}}, 1)
        + points(4);
    y += addText(piece, cover.title, kTitle, {0, y}, width, {Tag::Role::Title, element++, {}}, 3) + points(4);
    y += addText(piece, cover.subtitle, kSubtitle, {0, y}, width, {Tag::Role::Paragraph, element++, {}}, 2);
    y += millimetres(10);
    if (cover.map)
        y += addMap(piece, *cover.map, y, width, element) + millimetres(8);
    for (const auto &fact : cover.facts) {
        const Tag tag{Tag::Role::Paragraph, element++, {}};
        const qreal height =
            addText(piece, fact.value, kValue, {kLabelWidth, y}, width - kLabelWidth, tag, 2);
        addText(piece, fact.label, kLabel, {0, y}, kLabelWidth, tag, 1);
        y += height + points(3);
    }

    // The statement stands at the foot, whatever is above it.
    const qreal padding = points(10);
    const qreal height = textBox(cover.statement, kValue, width - 2 * padding).height + 2 * padding;
    const qreal top = format.height() - height;
    piece.items.push_back({{0, top, width, height}, FillMark{ink::kSoft, points(4)}, {}});
    addText(piece, cover.statement, kValue, {padding, top + padding}, width - 2 * padding,
            {Tag::Role::Paragraph, element++, {}});

    Page page;
    page.items.push_back({{0, 0, format.size.width(), kBar}, FillMark{ink::kAccent, 0}, {}});
    for (PageItem &item : piece.items) {
        item.box.translate(format.left, format.top);
        page.items.push_back(std::move(item));
    }
    return page;
}

} // namespace gekend::app
