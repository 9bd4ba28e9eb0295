// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>

namespace gekend::app {

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

void FocusRing::follow(QWidget *focused)
{
    if (!qobject_cast<QAbstractButton *>(focused)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(focused);
    m_frame->setWidget(focused);
}

} // namespace gekend::app
