// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace gekend::test {

/// Real key events, as a keyboard would send them: a shortcut of the window goes first unless the widget
/// wants the key. Each returns the number of keys pressed.
int press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
int type(QWidget *widget, const QString &text);
void click(QWidget *widget, QPoint at);
void paste(QWidget *widget, const QString &text);
/// True when the widget keeps a key for itself that is also a shortcut.
bool overrides(QWidget *widget, int key, Qt::KeyboardModifiers modifiers);
/// Shows the window with this size, in front, and waits until it has the keyboard.
void showActive(QWidget &window, QSize size);
/// Runs the event loop until `done` or a generous end; false when the end came first.
bool waitFor(const std::function<bool()> &done);

} // namespace gekend::test
