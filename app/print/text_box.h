// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/page.h"

#include <QTextLayout>

#include <memory>

namespace gekend::app {

/// The font of a style in page units.
QFont fontOf(const PrintStyle &style);
/// The height of one line of that style, leading included.
qreal lineHeight(const PrintStyle &style);

/// Words broken into lines.
struct TextBox {
    QStringList lines;
    qreal width = 0; // of the widest line
    qreal height = 0;
};
/// Breaks a text at that width, within words when one does not fit; what exceeds `mostLines` ends in "…".
TextBox textBox(const QString &text, const PrintStyle &style, qreal width, int mostLines = 1000);
/// How wide a text is on one line.
qreal textWidth(const QString &text, const PrintStyle &style);

/// A one-line layout whose digits and signs keep their own glyphs: fonts like Inter swap those by what stands
/// beside them
/// ("10:30", "2022–2024"), and a PDF then loses the text behind them.
std::unique_ptr<QTextLayout> lineLayout(const QString &text, const PrintStyle &style);

} // namespace gekend::app
