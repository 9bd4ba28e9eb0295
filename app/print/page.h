// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/document.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <variant>

namespace gekend::app {

/// Pages are measured in 1/1200 inch, so that whole pixel sizes of fonts are fine enough and nothing is
/// scaled in the PDF.
inline constexpr int kPageDpi = 1200;
constexpr qreal points(qreal n)
{
    return n * kPageDpi / 72.0;
}
constexpr qreal millimetres(qreal n)
{
    return n * kPageDpi / 25.4;
}

/// The four sizes of the document.
enum class PrintSize { Title, Heading, Body, Small };
qreal pixelsOf(PrintSize size);

struct PrintStyle {
    PrintSize size = PrintSize::Body;
    QFont::Weight weight = QFont::Normal;
    QColor color;
    bool operator==(const PrintStyle &) const = default;
};

/// The colours of the paper; transparent ones are not used, for archives refuse them.
namespace ink {
inline const QColor kText{0x1c, 0x1b, 0x19};
inline const QColor kMuted{0x5c, 0x58, 0x51};
inline const QColor kAccent{0x0b, 0x6e, 0x63};
inline const QColor kRule{0xd5, 0xd2, 0xca};
inline const QColor kSoft{0xf3, 0xf5, 0xf2};
} // namespace ink

/// What a thing on a page is, for readers that do not see it. Things of one block share an element number.
struct Tag {
    enum class Role {
        Artifact,
        Title,
        Heading1,
        Heading2,
        Heading3,
        Paragraph,
        Note,
        Caption,
        TableHead,
        TableCell,
        Figure
    };
    Role role = Role::Artifact;
    int element = 0;
    QString altText; // of figures
    bool operator==(const Tag &) const = default;
};

/// One line of text.
struct TextMark {
    QString text;
    PrintStyle style;
};
struct FillMark {
    QColor color;
    qreal radius = 0;
};
/// A triangle up or down, or two lines for about the same.
struct ArrowMark {
    figures::Difference difference = figures::Difference::Similar;
    QColor color;
};
struct ChartMark {
    profile::ChartSpec chart;
};
struct MapMark {
    profile::MapSpec map;
};

/// Something on a page and where.
struct PageItem {
    QRectF box;
    std::variant<TextMark, FillMark, ArrowMark, ChartMark, MapMark> mark;
    Tag tag;
};

struct Page {
    std::vector<PageItem> items;
};

} // namespace gekend::app
