// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace gekend::app {

class Notice;
class PlainLabel;

/// Shows the recovery key of a new wijk, once, and asks to keep it.
class RecoveryKeyPage final : public QWidget {
    Q_OBJECT

public:
    /// Asks where to save; empty when the user thought better of it.
    using AskPath = std::function<QString(const QString &suggested)>;

    explicit RecoveryKeyPage(AskPath askPath, QWidget *parent = nullptr);

    void setKey(const QString &wijk, const QString &key);
    /// What became of saving; the page says so.
    void saySaved(const QString &path);
    void sayError(const QString &sentence);

Q_SIGNALS:
    void saveWanted(const QString &path, const QString &text);
    void kept();

private:
    void copy();
    void save();
    QString paper() const;

    AskPath m_askPath;
    QString m_wijk;
    QLineEdit *m_key;
    Notice *m_notice;
    QCheckBox *m_tick;
    QPushButton *m_on;
};

} // namespace gekend::app
