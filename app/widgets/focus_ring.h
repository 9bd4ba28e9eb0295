// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace gekend::app {

/// Draws one ring around whichever button, box or link has the keyboard; fields and lists draw their own.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    /// Watches every window of the application, for as long as it lives.
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

    /// What the ring is around, null when it is nowhere.
    QWidget *around() const { return m_target; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring; // a child of the target's window
    QList<QPointer<QWidget>> m_watched; // the target and all it stands in
};

} // namespace gekend::app
