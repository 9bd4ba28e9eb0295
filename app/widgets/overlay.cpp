// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/overlay.h"

#include "app/widgets/style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace gekend::app {

namespace {

constexpr int kVeil = 110; // of 255: what is behind stays recognisable

} // namespace

Overlay::Overlay(QWidget *window)
    : QWidget(window)
{
    window->installEventFilter(this);
    hide();
}

void Overlay::setPanel(QWidget *panel)
{
    m_panel = panel;
    m_panel->setParent(this);
}

void Overlay::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    fit();
    show();
    raise();
    if (QWidget *first = firstFocus())
        first->setFocus(Qt::PopupFocusReason);
}

void Overlay::close()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

void Overlay::fit()
{
    setGeometry(parentWidget()->rect());
    m_panel->setGeometry(placeOf(size()));
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        fit();
    return QWidget::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    event->accept(); // what is behind the sheet hears nothing
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        close();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, kVeil));
    paintRounded(painter, m_panel->geometry(), kCornerRadius + space::kHalf, currentTheme()(Ink::Raised),
                 currentTheme()(Ink::Edge));
}

bool Overlay::focusNextPrevChild(bool next)
{
    // Tab stays on the sheet.
    const QList<QWidget *> all = m_panel->findChildren<QWidget *>();
    QList<QWidget *> stops;
    for (QWidget *widget : all) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled())
            stops << widget;
    }
    if (stops.isEmpty())
        return true;
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype to = (at + (next ? 1 : -1) + stops.size()) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace gekend::app
