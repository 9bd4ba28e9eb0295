// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text_block.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gekend::app {

namespace {

// More than fits any block we draw; laying out a pasted book would block the window.
constexpr int kMostPerLine = 400;
constexpr int kMostInToolTip = 1000;
constexpr double kLeading = 1.17; // lines of a paragraph need air between them

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, int width, int maxLines)
    : m_font(font)
{
    const QString shown = onOneLine(text.left(qsizetype(kMostPerLine) * maxLines));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(shown, font);
    layout.setTextOption(option);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1));
        if (int(m_lines.size()) == maxLines - 1 && line.textStart() + line.textLength() < shown.size()) {
            addElided(shown.mid(line.textStart()), width);
            break;
        }
        addLine(shown.mid(line.textStart(), line.textLength()));
        m_width = std::max(m_width, int(std::ceil(line.naturalTextWidth())));
    }
    layout.endLayout();
    m_elided = m_elided || shown.size() < text.size();
}

void TextBlock::addLine(const QString &text)
{
    const double spacing = QFontMetricsF(m_font).lineSpacing();
    const double y = std::round(double(m_lines.size()) * spacing * kLeading);
    m_lines.push_back({text, y});
    m_height = int(std::ceil(y + spacing));
}

void TextBlock::addElided(const QString &rest, int width)
{
    addLine(QFontMetricsF(m_font).elidedText(rest, Qt::ElideRight, width));
    m_width = width;
    m_elided = true;
}

void TextBlock::paint(QPainter &painter, QPointF topLeft, const QColor &color) const
{
    painter.setFont(m_font);
    painter.setPen(color);
    const double ascent = QFontMetricsF(m_font).ascent();
    for (const Line &line : m_lines)
        painter.drawText(QPointF(topLeft.x(), topLeft.y() + line.y + ascent), line.text);
}

QString elided(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).elidedText(onOneLine(text.left(kMostPerLine)), Qt::ElideRight, width);
}

void paintTabular(QPainter &painter, const QRectF &place, const QString &text, const QFont &font,
                  const QColor &color)
{
    const QFontMetricsF metrics(font);
    double digit = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(c)));
    painter.setFont(font);
    painter.setPen(color);
    const double baseline = place.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    double x = place.right();
    for (qsizetype i = text.size(); i-- > 0;) {
        const QChar c = text[i];
        const double own = metrics.horizontalAdvance(c);
        const double cell = c.isDigit() ? digit : own;
        x -= cell;
        painter.drawText(QPointF(x + (cell - own) / 2, baseline), QString(c));
    }
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > kMostInToolTip ? text.left(kMostInToolTip) + u'…' : text;
    return u"<span>"_s + shown.toHtmlEscaped() + u"</span>"_s;
}

} // namespace gekend::app
