// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/style.h"

#include "app/widgets/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace gekend::app {

namespace {

constexpr char kRoleProperty[] = "gekendRole";

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

void setButtonRole(QWidget &button, ButtonRole role)
{
    button.setProperty(kRoleProperty, int(role));
    button.update();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? ButtonRole(button->property(kRoleProperty).toInt()) : ButtonRole::Secondary;
}

void paintRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                  const QColor &edge, double edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool edged = edge.alpha() > 0;
    painter.setPen(edged ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = edged ? edgeWidth / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

Style::Style(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractItemView *>(widget) || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: return drawButtonPanel(*option, *painter, widget);
    case PE_PanelButtonTool: return drawToolPanel(*option, *painter);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawFieldPanel(*option, *painter);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheck(*option, *painter);
    case PE_PanelItemViewItem: return drawRow(*option, *painter, widget);
    case PE_PanelTipLabel:
    case PE_PanelMenu: return drawFloating(option->rect, *painter);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            drawRing(option->rect, *painter, kSmallRadius);
        return; // everything else has the ring of FocusRing around it
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return drawFieldPanel(*option, *painter);
        break;
    case PE_PanelItemViewRow:
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_PanelScrollAreaCorner: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = isOn(option, State_Enabled);
    const bool hover = enabled && isOn(option, State_MouseOver);
    const bool down = enabled && (isOn(option, State_Sunken) || isOn(option, State_On));
    QColor fill;
    QColor edge = Qt::transparent;
    switch (buttonRole(widget)) {
    case ButtonRole::Primary:
        fill = m_theme(down ? Ink::AccentPressed : hover ? Ink::AccentHover : Ink::Accent);
        if (!enabled)
            fill = m_theme(Ink::Pressed);
        break;
    case ButtonRole::Quiet:
        fill = down ? m_theme(Ink::Pressed) : hover ? m_theme(Ink::Hover) : Qt::transparent;
        break;
    case ButtonRole::Danger:
        fill = m_theme(down || hover ? Ink::DangerSoft : Ink::Surface);
        edge = m_theme(Ink::Danger);
        break;
    case ButtonRole::Secondary:
        fill = m_theme(down ? Ink::Pressed : hover ? Ink::Hover : Ink::Surface);
        edge = m_theme(enabled ? Ink::Edge : Ink::Hairline);
        break;
    }
    paintRounded(painter, option.rect, kCornerRadius, fill, edge);
}

void Style::drawToolPanel(const QStyleOption &option, QPainter &painter) const
{
    if (!isOn(option, State_Enabled))
        return;
    if (isOn(option, State_Sunken) || isOn(option, State_On))
        paintRounded(painter, option.rect, kSmallRadius, m_theme(Ink::Pressed));
    else if (isOn(option, State_MouseOver))
        paintRounded(painter, option.rect, kSmallRadius, m_theme(Ink::Hover));
}

void Style::drawFieldPanel(const QStyleOption &option, QPainter &painter) const
{
    const bool focused = isOn(option, State_HasFocus);
    const bool enabled = isOn(option, State_Enabled);
    paintRounded(painter, option.rect, kCornerRadius, m_theme(enabled ? Ink::Surface : Ink::Window),
                 m_theme(focused ? Ink::Accent : Ink::Edge), focused ? kFocusRing : 1);
}

void Style::drawCheck(const QStyleOption &option, QPainter &painter) const
{
    const bool checked = isOn(option, State_On);
    const Ink ground = checked ? Ink::Accent : isOn(option, State_MouseOver) ? Ink::Hover : Ink::Surface;
    paintRounded(painter, option.rect, 4, m_theme(ground), m_theme(checked ? Ink::Accent : Ink::Edge));
    if (checked)
        paintGlyph(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), Glyph::Check, m_theme(Ink::OnAccent));
}

void Style::drawRow(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    // Qt says a list is active while it has the keyboard; what is chosen stays chosen while one types
    // elsewhere.
    const bool active = widget ? widget->isActiveWindow() : isOn(option, State_Active);
    if (isOn(option, State_Selected))
        paintRounded(painter, option.rect, kSmallRadius, m_theme(active ? Ink::AccentSoft : Ink::Pressed));
    else if (isOn(option, State_MouseOver) && isOn(option, State_Enabled))
        paintRounded(painter, option.rect, kSmallRadius, m_theme(Ink::Hover));
}

void Style::drawRing(const QRect &rect, QPainter &painter, double radius) const
{
    paintRounded(painter, rect, radius, Qt::transparent, m_theme(Ink::Accent), kFocusRing);
}

void Style::drawFloating(const QRect &rect, QPainter &painter) const
{
    // Square: a popup window cannot be round without a compositor.
    painter.fillRect(rect, m_theme(Ink::Edge));
    painter.fillRect(rect.adjusted(1, 1, -1, -1), m_theme(Ink::Raised));
}

} // namespace gekend::app
