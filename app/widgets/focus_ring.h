// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace gekend::app {

/// Draws one ring around whichever button, box or link has the keyboard; fields and lists draw their own.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    /// Watches every window of the application, for as long as it lives.
    explicit FocusRing(QObject *parent = nullptr);

private:
    void follow(QWidget *focused);

    QPointer<QFocusFrame> m_frame; // belongs to the window of the focused widget
};

} // namespace gekend::app
