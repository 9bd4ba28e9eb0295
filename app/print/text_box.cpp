// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/text_box.h"

#include "app/charts/chart_theme.h"

#include <QFontMetricsF>

namespace gekend::app {

namespace {

constexpr qreal kLeading = 1.4;

/// The runs that are not letters, with shaping off.
QList<QTextLayout::FormatRange> plainRuns(const QString &text, const QFont &font)
{
    QFont plain = font;
    plain.setStyleStrategy(QFont::PreferNoShaping);
    QTextCharFormat format;
    format.setFont(plain);
    QList<QTextLayout::FormatRange> runs;
    for (int i = 0; i < text.size();) {
        const auto isPlain = [&](int at) {
            return !text[at].isLetter() && !text[at].isSpace() && !text[at].isMark();
        };
        int end = i + 1;
        while (end < text.size() && isPlain(end) == isPlain(i))
            ++end;
        if (isPlain(i))
            runs.append({i, end - i, format});
        i = end;
    }
    return runs;
}

void prepare(QTextLayout &layout, const QString &text, const PrintStyle &style)
{
    const QFont font = fontOf(style);
    layout.setText(text);
    layout.setFont(font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(plainRuns(text, font));
}

QString elided(QString line, const PrintStyle &style, qreal width)
{
    while (!line.isEmpty() && textWidth(line + u'…', style) > width)
        line.chop(1);
    return line.trimmed() + u'…';
}

} // namespace

qreal pixelsOf(PrintSize size)
{
    switch (size) {
    case PrintSize::Title: return points(28);
    case PrintSize::Heading: return points(16);
    case PrintSize::Body: return points(10);
    case PrintSize::Small: return points(8.5);
    }
    Q_UNREACHABLE();
}

QFont fontOf(const PrintStyle &style)
{
    QFont font(chartFamily());
    font.setPixelSize(qRound(pixelsOf(style.size)));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Too little to see, but enough for Qt to leave ligatures alone, which a PDF would give as one odd
    // letter.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return font;
}

qreal lineHeight(const PrintStyle &style)
{
    return pixelsOf(style.size) * (style.size == PrintSize::Title ? 1.15 : kLeading);
}

qreal textWidth(const QString &text, const PrintStyle &style)
{
    return lineLayout(text, style)->lineAt(0).naturalTextWidth();
}

TextBox textBox(const QString &text, const PrintStyle &style, qreal width, int mostLines)
{
    QTextLayout layout;
    const QString shown = QString(text).replace(u'\n', QChar::LineSeparator);
    prepare(layout, shown, style);
    TextBox box;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString words = shown.mid(line.textStart(), line.textLength());
        if (box.lines.size() == mostLines) {
            box.lines.back() = elided(box.lines.back(), style, width);
            break;
        }
        box.lines << QString(words).remove(QChar::LineSeparator).trimmed();
        box.width = std::max(box.width, line.naturalTextWidth());
    }
    layout.endLayout();
    box.height = lineHeight(style) * qreal(box.lines.size());
    return box;
}

std::unique_ptr<QTextLayout> lineLayout(const QString &text, const PrintStyle &style)
{
    auto layout = std::make_unique<QTextLayout>();
    prepare(*layout, text, style);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    if (line.isValid())
        line.setNumColumns(int(text.size()) + 1); // everything on this one line
    layout->endLayout();
    return layout;
}

} // namespace gekend::app
