// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_card.h"

#include "app/widgets/marks.h"
#include "app/widgets/style.h"
#include "app/widgets/text_block.h"

#include <QPainter>

namespace gekend::app {

namespace {

constexpr int kWidth = 260;
constexpr int kMarkSide = 48;
constexpr int kPadding = space::kThree;
constexpr int kMostLines = 4;

QFont titleFont()
{
    return fontOf(currentTheme(), TextSize::Heading, QFont::DemiBold);
}
QFont bodyFont()
{
    return fontOf(currentTheme(), TextSize::Body);
}

} // namespace

ChoiceCard::ChoiceCard(Glyph glyph, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

QSize ChoiceCard::sizeHint() const
{
    const int width = currentTheme().scaled(kWidth);
    return {width, heightForWidth(width)};
}

int ChoiceCard::heightForWidth(int width) const
{
    const int text = width - 2 * kPadding;
    return 2 * kPadding + currentTheme().scaled(kMarkSide) + space::kTwo
        + TextBlock(this->text(), titleFont(), text, 2).height() + space::kOne
        + TextBlock(m_sentence, bodyFont(), text, kMostLines).height();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const bool lively = underMouse() || isDown();
    paintRounded(painter, rect(), kCornerRadius + space::kHalf,
                 theme(isDown()     ? Ink::Pressed
                           : lively ? Ink::Hover
                                    : Ink::Surface),
                 theme(lively ? Ink::Accent : Ink::Edge));
    const int side = theme.scaled(kMarkSide);
    paintMark(painter, QRectF(kPadding, kPadding, side, side), {}, m_glyph, theme, m_primary);
    const int width = this->width() - 2 * kPadding;
    const TextBlock title(text(), titleFont(), width, 2);
    double y = kPadding + side + space::kTwo;
    title.paint(painter, {double(kPadding), y}, theme(Ink::Text));
    y += title.height() + space::kOne;
    TextBlock(m_sentence, bodyFont(), width, kMostLines)
        .paint(painter, {double(kPadding), y}, theme(Ink::Muted));
}

} // namespace gekend::app
