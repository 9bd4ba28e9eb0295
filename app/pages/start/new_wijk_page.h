// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace gekend::app {

class Field;
class Notice;
class PasswordEdit;

/// What someone fills in to begin a wijk.
struct NewWijkForm {
    QString name;
    QString me;
    QString gemeente; // "GM0503" or empty
    QString password;
};

/// How hard a password is to guess, as the hint below it says.
enum class PasswordHint { Empty, TooShort, Weak, Good };
PasswordHint passwordHint(const QString &password);

/// One page that asks what a new wijk needs, and nothing more.
class NewWijkPage final : public QWidget {
    Q_OBJECT

public:
    explicit NewWijkPage(QWidget *parent = nullptr);

    void clear();
    /// While the file is being made nothing can be pressed twice.
    void setBusy(bool busy);
    void sayError(const QString &sentence);

Q_SIGNALS:
    void wanted(const gekend::app::NewWijkForm &form);
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showHint();
    void submit();
    bool check();

    QLineEdit *m_name;
    QLineEdit *m_me;
    QLineEdit *m_gemeente;
    PasswordEdit *m_password;
    PasswordEdit *m_again;
    Field *m_nameField;
    Field *m_meField;
    Field *m_gemeenteField;
    Field *m_passwordField;
    Field *m_againField;
    Notice *m_notice;
    QPushButton *m_make;
    QPushButton *m_back;
};

} // namespace gekend::app
