// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextLayout>

class QPainter;

namespace gekend::app {

/// Plain text laid out in a width: breaks inside a word when it must, ends with … after `maxLines`.
/// Whatever people typed stays text: no markup, no line longer than the width.
class TextBlock {
public:
    TextBlock(const QString &text, const QFont &font, int width, int maxLines);

    int height() const { return m_height; }
    /// The width of the widest line.
    int width() const { return m_width; }
    bool isElided() const { return m_elided; }
    void paint(QPainter &painter, QPointF topLeft, const QColor &color) const;

private:
    void addLine(const QString &text);
    void addElided(const QString &rest, int width);

    struct Line {
        QString text;
        double y = 0;
    };
    QFont m_font;
    std::vector<Line> m_lines;
    int m_height = 0;
    int m_width = 0;
    bool m_elided = false;
};

/// One line of plain text, ended with … when it does not fit.
QString elided(const QString &text, const QFont &font, int width);

/// Draws digits on equal widths, so that times and numbers stand in columns; right-aligned in `place`.
void paintTabular(QPainter &painter, const QRectF &place, const QString &text, const QFont &font,
                  const QColor &color);

/// What Qt shows as a tool tip, exactly as typed: long texts wrap, markup stays text.
QString plainToolTip(const QString &text);

} // namespace gekend::app
