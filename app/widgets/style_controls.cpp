// SPDX-License-Identifier: GPL-3.0-or-later
// How Style paints the controls with parts.
#include "app/widgets/icons.h"
#include "app/widgets/style.h"

#include <QPainter>
#include <QStyleOption>

namespace gekend::app {

namespace {

constexpr int kChevronSide = 16;

} // namespace

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: return drawButtonLabel(*option, *painter, widget);
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->frameShape == QFrame::HLine) {
            painter->fillRect(option->rect.x(), option->rect.center().y(), option->rect.width(), 1,
                              m_theme(Ink::Hairline));
            return;
        }
        break;
    }
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(*bar, *painter);
        return;
    case CE_Splitter: return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, *painter);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return;
    Ink ink = Ink::Text;
    switch (buttonRole(widget)) {
    case ButtonRole::Primary: ink = Ink::OnAccent; break;
    case ButtonRole::Quiet: ink = Ink::Accent; break;
    case ButtonRole::Danger: ink = Ink::Danger; break;
    case ButtonRole::Secondary: break;
    }
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool hasIcon = !button->icon.isNull();
    const int side = hasIcon ? button->iconSize.width() : 0;
    const int gap = hasIcon && !button->text.isEmpty() ? space::kOne : 0;
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int left = option.rect.x() + (option.rect.width() - side - gap - text) / 2;
    if (hasIcon) {
        const QRect place(left, option.rect.center().y() - side / 2, side, side);
        button->icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setPen(m_theme(enabled ? ink : Ink::Disabled));
    painter.drawText(QRect(left + side + gap, option.rect.y(), text + 1, option.rect.height()),
                     Qt::AlignVCenter | Qt::TextShowMnemonic, button->text);
}

void Style::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter) const
{
    const bool hover = option.state.testFlag(State_MouseOver) && !option.editable;
    const bool focused = option.state.testFlag(State_HasFocus);
    paintRounded(painter, option.rect, kCornerRadius, m_theme(hover ? Ink::Hover : Ink::Surface),
                 m_theme(focused ? Ink::Accent : Ink::Edge), focused ? kFocusRing : 1);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, nullptr);
    const int side = m_theme.scaled(kChevronSide);
    const QRect glyph(arrow.center().x() - side / 2, arrow.center().y() - side / 2, side, side);
    const bool enabled = option.state.testFlag(State_Enabled);
    paintGlyph(painter, glyph, Glyph::ChevronDown, m_theme(enabled ? Ink::Muted : Ink::Disabled));
}

void Style::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *) const
{
    if (option.maximum <= option.minimum)
        return;
    const bool lively = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    QRectF slider = scrollBarRect(option, SC_ScrollBarSlider);
    const double inset = lively ? 3 : 6;
    slider = option.orientation == Qt::Vertical ? slider.adjusted(inset, 2, -2, -2)
                                                : slider.adjusted(2, inset, -2, -2);
    paintRounded(painter, slider, std::min(slider.width(), slider.height()) / 2, m_theme(Ink::Edge));
}

void Style::drawProgress(const QStyleOptionProgressBar &option, QPainter &painter) const
{
    const QRectF groove(option.rect.x(), option.rect.center().y() - 3, option.rect.width(), 6);
    paintRounded(painter, groove, 3, m_theme(Ink::Pressed));
    const double range = option.maximum - option.minimum;
    // Without a known end a still bar of a third says "busy" without moving.
    const double part =
        range > 0 ? std::clamp((option.progress - option.minimum) / range, 0.0, 1.0) : 1.0 / 3;
    QRectF done = groove;
    done.setWidth(groove.width() * part);
    if (part > 0)
        paintRounded(painter, done, 3, m_theme(Ink::Accent));
}

} // namespace gekend::app
