// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace gekend::app {

class PlainLabel;

/// Says what is being made and how far it is.
class BusyPage final : public QWidget {
    Q_OBJECT

public:
    explicit BusyPage(QWidget *parent = nullptr);

    void say(const QString &what);
    /// 0 of 0: nobody knows how much there is.
    void setProgress(qint64 done, qint64 total);

private:
    PlainLabel *m_what;
    QProgressBar *m_bar;
};

} // namespace gekend::app
