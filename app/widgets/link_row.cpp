// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/link_row.h"

#include "app/widgets/marks.h"
#include "app/widgets/style.h"
#include "app/widgets/text_block.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kHeight = 32;
constexpr int kIconSide = 16;
constexpr int kDotsWidth = 32;
constexpr int kWidest = 320;

QFont nameFont()
{
    return fontOf(currentTheme(), TextSize::Body, QFont::Medium);
}
QFont detailFont()
{
    return fontOf(currentTheme(), TextSize::Caption);
}

} // namespace

LinkRow::LinkRow(Glyph glyph, const QString &name, const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_detail(detail)
{
    setText(name);
    setAccessibleName(detail.isEmpty() ? name : name + u", "_s + detail);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkRow::setStrength(int strength)
{
    m_strength = strength;
    setAccessibleName(accessibleName() + u", "_s + strengthWord(strength));
    update();
}

QSize LinkRow::sizeHint() const
{
    const Theme &theme = currentTheme();
    const int words = QFontMetrics(nameFont()).horizontalAdvance(text())
        + (m_detail.isEmpty() ? 0 : QFontMetrics(detailFont()).horizontalAdvance(m_detail) + space::kOne);
    const int dots = m_strength ? theme.scaled(kDotsWidth) + space::kOne : 0;
    return {std::min(words, theme.scaled(kWidest)) + theme.scaled(kIconSide) + dots + 2 * space::kOne,
            theme.scaled(kHeight)};
}

QSize LinkRow::minimumSizeHint() const
{
    return {currentTheme().scaled(120), currentTheme().scaled(kHeight)};
}

int LinkRow::roomForName() const
{
    const Theme &theme = currentTheme();
    const int dots = m_strength ? theme.scaled(kDotsWidth) + space::kOne : 0;
    return width() - theme.scaled(kIconSide) - dots - 2 * space::kOne;
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const bool lively = underMouse() || isDown();
    const int side = theme.scaled(kIconSide);
    paintGlyph(painter, QRectF(0, (height() - side) / 2.0, side, side), m_glyph,
               theme(lively ? Ink::Accent : Ink::Muted));
    const int left = space::kOne + side;
    const int room = roomForName();
    const QString name = elided(text(), nameFont(), room);
    painter.setFont(nameFont());
    painter.setPen(theme(lively ? Ink::Accent : Ink::Text));
    painter.drawText(QRect(left, 0, room, height()), Qt::AlignVCenter, name);
    const int used = QFontMetrics(nameFont()).horizontalAdvance(name) + space::kOne;
    if (room - used > space::kFour) {
        painter.setFont(detailFont());
        painter.setPen(theme(Ink::Muted));
        painter.drawText(QRect(left + used, 0, room - used, height()), Qt::AlignVCenter,
                         elided(m_detail, detailFont(), room - used));
    }
    if (m_strength) {
        const int dots = theme.scaled(kDotsWidth);
        paintStrength(painter, QRectF(width() - dots - space::kHalf, 0, dots, height()), *m_strength, theme);
    }
}

void LinkRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const bool cut = QFontMetrics(nameFont()).horizontalAdvance(text()) > roomForName();
    setToolTip(cut ? plainToolTip(text()) : QString());
}

} // namespace gekend::app
