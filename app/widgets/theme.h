// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/tokens.h"

#include <QFont>
#include <QPalette>

class QApplication;

namespace gekend::app {

/// How the window looks, as a value.
struct Theme {
    Scheme scheme = Scheme::Light;
    double textScale = 1; // 1 to 2: WCAG asks for twice the size
    bool reducedMotion = false;

    QColor operator()(Ink ink) const { return colorOf(ink, scheme); }
    /// A length that grows with the text, in whole pixels.
    int scaled(int length) const { return qRound(length * textScale); }
    bool operator==(const Theme &) const = default;
};

QPalette paletteOf(const Theme &theme);
/// Inter where it is installed, else the system's sans serif.
QFont fontOf(const Theme &theme, TextSize size, QFont::Weight weight = QFont::Normal);

/// The theme of the application's style; the default theme before one is applied.
const Theme &currentTheme();
/// Gives the application style, palette and font; every widget hears a StyleChange.
void applyTheme(QApplication &app, const Theme &theme);

} // namespace gekend::app
