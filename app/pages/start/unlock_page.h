// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace gekend::app {

class Field;
class PasswordEdit;
class PlainLabel;

/// Asks what opens a wijk: its password, or its recovery key.
class UnlockPage final : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(QWidget *parent = nullptr);

    void setFile(const QString &path);
    void setBusy(bool busy);
    /// What was wrong, at the field it is about.
    void sayError(const QString &sentence);

Q_SIGNALS:
    void passwordGiven(const QString &path, const QString &password);
    void recoveryKeyGiven(const QString &path, const QString &key);
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void useKey(bool key);

    QString m_path;
    bool m_withKey = false;
    PlainLabel *m_file;
    PasswordEdit *m_password;
    QLineEdit *m_key;
    Field *m_passwordField;
    Field *m_keyField;
    QPushButton *m_open;
    QPushButton *m_other;
};

} // namespace gekend::app
