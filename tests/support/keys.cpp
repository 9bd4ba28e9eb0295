// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keys.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QWidget>

// What Qt Test itself calls, without the rest of Qt Test.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *receiver, ulong timestamp, int key,
                                               Qt::KeyboardModifiers modifiers, const QString &text,
                                               bool repeated, ushort count);

namespace gekend::test {

namespace {

constexpr int kLongestWaitMs = 30000;

void send(QWidget *widget, QEvent::Type kind, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent event(kind, key, modifiers, text);
    QApplication::sendEvent(widget, &event);
}

void sendMouse(QWidget *widget, QEvent::Type kind, QPoint at, Qt::MouseButtons held)
{
    QMouseEvent event(kind, QPointF(at), QPointF(widget->mapToGlobal(at)), Qt::LeftButton, held,
                      Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

} // namespace

int press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers)
{
    if (!qt_sendShortcutOverrideEvent(widget, 0, key, modifiers, QString(), false, 1)) {
        const QPointer<QWidget> alive(widget); // a key may close what it was pressed on
        send(widget, QEvent::KeyPress, key, modifiers, {});
        if (alive)
            send(widget, QEvent::KeyRelease, key, modifiers, {});
    }
    return modifiers == Qt::NoModifier ? 1 : 2;
}

int type(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        send(widget, QEvent::KeyPress, c.toUpper().unicode(), Qt::NoModifier, QString(c));
        send(widget, QEvent::KeyRelease, c.toUpper().unicode(), Qt::NoModifier, QString(c));
    }
    return int(text.size());
}

void click(QWidget *widget, QPoint at)
{
    sendMouse(widget, QEvent::MouseButtonPress, at, Qt::LeftButton);
    sendMouse(widget, QEvent::MouseButtonRelease, at, Qt::NoButton);
}

void paste(QWidget *widget, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    press(widget, Qt::Key_V, Qt::ControlModifier);
}

bool overrides(QWidget *widget, int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
    event.ignore();
    QApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

void showActive(QWidget &window, QSize size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    waitFor([&] { return window.isActiveWindow(); });
}

bool waitFor(const std::function<bool()> &done)
{
    QElapsedTimer passed;
    passed.start();
    while (!done()) {
        if (passed.hasExpired(kLongestWaitMs))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    return true;
}

} // namespace gekend::test
