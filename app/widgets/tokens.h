// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <vector>

namespace gekend::app {

enum class Scheme { Light, Dark };

/// What a colour is for. The values are a table (tokens.cpp); nothing else in the window names a colour.
enum class Ink {
    Window, // behind everything
    Rail,
    Surface, // cards, lists, fields
    Raised, // what floats: popups, toasts
    Hover,
    Pressed,
    Hairline, // decoration between rows; never the only edge of a control
    Edge, // the edge of a control
    Text,
    Muted,
    Disabled,
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    AccentSoft, // selected rows, chips
    OnAccentSoft,
    Danger,
    DangerSoft,
    Warning,
    WarningSoft,
    Success,
    SuccessSoft,
    Count
};

QColor colorOf(Ink ink, Scheme scheme);

/// Two inks that meet on the screen and the contrast they must have (WCAG 2.2 AA: text 4.5, graphics 3).
struct InkPair {
    Ink front;
    Ink ground;
    double atLeast;
};
const std::vector<InkPair> &inkPairs();

/// The WCAG contrast of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// The four sizes text may have, in points; the user's text size multiplies them.
enum class TextSize { Caption, Body, Heading, Title };
double pointsOf(TextSize size);

/// Distances on the 4/8 grid, in device-independent pixels.
namespace space {
inline constexpr int kHalf = 4;
inline constexpr int kOne = 8;
inline constexpr int kSmall = 12;
inline constexpr int kTwo = 16;
inline constexpr int kThree = 24;
inline constexpr int kFour = 32;
inline constexpr int kSix = 48;
} // namespace space

inline constexpr int kCornerRadius = 8;
inline constexpr int kSmallRadius = 6;
inline constexpr int kFocusRing = 2;
inline constexpr int kControlHeight = 36;
inline constexpr int kSmallestTarget = 24;
inline constexpr int kAnimationMs = 160;

} // namespace gekend::app
