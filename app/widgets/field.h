// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

namespace gekend::app {

class PlainLabel;

/// A field with its name above it and, below it, a hint or what is wrong with it.
class Field final : public QWidget {
    Q_OBJECT

public:
    Field(const QString &name, QWidget *input, const QString &hint = {}, QWidget *parent = nullptr);

    /// Says what is wrong and what to do; empty takes it away and shows the hint again.
    void setError(const QString &sentence);
    void setHint(const QString &hint);
    QString error() const;

private:
    void showBelow(const QString &text, bool wrong);

    QWidget *m_input;
    PlainLabel *m_below;
    QString m_hint;
    QString m_error;
};

/// A line for a password, with an eye to look at what was typed.
class PasswordEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);
};

/// A line to search with: a magnifier before it and a cross to empty it.
class SearchEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchEdit(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Down was pressed: the keyboard wants to go to the results.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace gekend::app
