// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"

#include <QFrame>
#include <QPropertyAnimation>
#include <QTimer>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace gekend::app {

class PlainLabel;

enum class NoticeTone { Info, Warning, Danger, Success };

/// A sentence on the page itself, with an icon; hidden while it has nothing to say.
class Notice final : public QFrame {
    Q_OBJECT

public:
    explicit Notice(NoticeTone tone, QWidget *parent = nullptr);
    /// Shows the sentence, or hides the notice when it is empty.
    void say(const QString &sentence);
    void say(NoticeTone tone, const QString &sentence);
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NoticeTone m_tone;
    PlainLabel *m_text;
};

/// What just happened, at the bottom of the window, with one way back. Leaves by itself; stays while pointed
/// at.
class Toast final : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget *window);

    void say(const QString &sentence);
    /// With a button; `act` runs at most once.
    void offer(const QString &sentence, const QString &button, std::function<void()> act);
    QString sentence() const;
    QPushButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void appear();
    QRect place() const;

    PlainLabel *m_text;
    QPushButton *m_button;
    QTimer m_leave;
    QPropertyAnimation m_rise;
    std::function<void()> m_act;
};

/// Where there is nothing yet: what could be here, one sentence, one button that makes the first.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(Glyph glyph, const QString &headline, const QString &sentence, const QString &button = {},
               QWidget *parent = nullptr);
    void say(const QString &headline, const QString &sentence);

Q_SIGNALS:
    void pressed();

private:
    PlainLabel *m_headline;
    PlainLabel *m_sentence;
};

} // namespace gekend::app
