// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/wijk_door.h"
#include "app/models/wijk_service.h"
#include "app/pages/dialogs.h"
#include "app/pages/start/start_page.h"

#include <QStackedWidget>

namespace gekend::app {

class BusyPage;
class RecoveryKeyPage;
class UnlockPage;

/// Everything between starting the program and an open wijk.
class StartFlow final : public QStackedWidget {
    Q_OBJECT

public:
    StartFlow(WijkService &service, const Clock &clock, Dialogs dialogs, Places places,
              QWidget *parent = nullptr);

    void setRecents(const std::vector<RecentWijk> &recents);
    /// Back to the three cards.
    void start();
    /// Asks for the password of a file and opens it.
    void open(const QString &path);
    /// Opens the demo wijk, which is made the first time.
    void openDemo();
    void startNew();

Q_SIGNALS:
    /// A wijk is open and may be shown. With `importing` its owner wants to bring files along.
    void ready(const QString &path, bool importing);

private:
    void wire();
    void askFile();
    void make(const NewWijkForm &form);
    void unlock(const QString &path, const privacy::Secret &secret);
    void saveKey(const QString &path, const QString &text);

    WijkService &m_service;
    const Clock &m_clock;
    Dialogs m_dialogs;
    Places m_places;
    StartPage *m_cards;
    NewWijkPage *m_new;
    RecoveryKeyPage *m_key;
    UnlockPage *m_unlock;
    BusyPage *m_busy;
    QString m_path; // of the wijk being opened
    bool m_importing = false;
};

} // namespace gekend::app
