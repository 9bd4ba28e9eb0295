// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/timeline_model.h"
#include "app/models/wijk_service.h"

#include <QWidget>

class QStackedWidget;

namespace gekend::app {

class EntryList;
class PlainLabel;

/// What has to be done, the most urgent first; one key ticks it off.
class FollowUpPanel final : public QWidget {
    Q_OBJECT

public:
    FollowUpPanel(WijkService &service, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    EntryList &list() { return *m_list; }

Q_SIGNALS:
    void finished(gekend::ChangeId change, const QString &text);
    void failed(const QString &sentence);
    void partyWanted(gekend::PartyId party);

private:
    void take(std::vector<work::FollowUpView> rows);
    void finish(const QModelIndex &index);

    WijkService &m_service;
    const Clock &m_clock;
    FollowUpModel m_model;
    Lane m_lane;
    PlainLabel *m_count;
    QStackedWidget *m_stack;
    EntryList *m_list;
};

} // namespace gekend::app
