// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip.h"

#include "app/widgets/style.h"
#include "app/widgets/text_block.h"

#include <QPainter>

namespace gekend::app {

namespace {

constexpr int kHeight = 28;
constexpr int kIconSide = 16;
constexpr int kWidest = 280;

} // namespace

ChipInk inkOf(Chip::State state)
{
    switch (state) {
    case Chip::State::Known: return {Ink::AccentSoft, Ink::OnAccentSoft, Ink::AccentSoft};
    case Chip::State::New: return {Ink::Surface, Ink::Accent, Ink::Accent};
    case Chip::State::Unclear: return {Ink::WarningSoft, Ink::Warning, Ink::Warning};
    }
    Q_UNREACHABLE();
}

ChipView::ChipView(const Chip &chip, QWidget *parent)
    : QAbstractButton(parent)
    , m_chip(chip)
{
    setText(chip.text);
    setAccessibleName(chip.text);
    setAccessibleDescription(chip.hint);
    setToolTip(plainToolTip(chip.hint));
    setFocusPolicy(chip.choice >= 0 ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, chip.choice >= 0);
    if (chip.choice >= 0)
        setCursor(Qt::PointingHandCursor);
}

QSize ChipView::sizeHint() const
{
    const Theme &theme = currentTheme();
    const QFontMetrics metrics(fontOf(theme, TextSize::Caption, QFont::Medium));
    const int text = std::min(metrics.horizontalAdvance(m_chip.text), theme.scaled(kWidest));
    const int chevron = m_chip.choice >= 0 ? theme.scaled(kIconSide) : 0;
    return {space::kOne + theme.scaled(kIconSide) + space::kHalf + text + chevron + space::kSmall,
            theme.scaled(kHeight)};
}

void ChipView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const ChipInk ink = inkOf(m_chip.state);
    const bool lively = m_chip.choice >= 0 && (underMouse() || isDown());
    paintRounded(painter, rect(), height() / 2.0, theme(lively ? Ink::Hover : ink.ground), theme(ink.edge));
    const int side = theme.scaled(kIconSide);
    const double top = (height() - side) / 2.0;
    paintGlyph(painter, QRectF(space::kOne, top, side, side), m_chip.glyph, theme(ink.text));
    int right = width() - space::kSmall;
    if (m_chip.choice >= 0) {
        right -= side;
        paintGlyph(painter, QRectF(right + 2, top, side, side), Glyph::ChevronDown, theme(ink.text));
    }
    const int left = space::kOne + side + space::kHalf;
    const QFont font = fontOf(theme, TextSize::Caption, QFont::Medium);
    painter.setFont(font);
    painter.setPen(theme(ink.text));
    painter.drawText(QRect(left, 0, right - left + 1, height()), Qt::AlignVCenter,
                     elided(m_chip.text, font, right - left + 1));
}

} // namespace gekend::app
