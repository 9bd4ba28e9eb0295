// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/timeline_model.h"
#include "app/models/wijk_service.h"

#include <QWidget>

class QStackedWidget;

namespace gekend::work {
struct Recorded;
}

namespace gekend::app {

class CapturePanel;
class EntryList;
class FilterBar;
class FollowUpPanel;
class PlainLabel;

/// Where a day begins: the line to note in, what happened, what has to be done.
class TodayPage final : public QWidget {
    Q_OBJECT

public:
    TodayPage(WijkService &service, const Clock &clock, QWidget *parent = nullptr);

    /// Puts the cursor in the capture line.
    void takeFocus();
    CapturePanel &capture() { return *m_capture; }
    FollowUpPanel &followUps() { return *m_followUps; }
    EntryList &timeline() { return *m_timeline; }

Q_SIGNALS:
    /// Something was done that can be taken back at once.
    void done(const QString &sentence, gekend::ChangeId change);
    void failed(const QString &sentence);
    void partyWanted(gekend::PartyId party);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *nothingYet();
    void wire();
    void refresh();
    void refreshTimeline();
    void take(const std::vector<work::ContactView> &contacts);
    void heed(const store::ChangeSet &changes);
    void sayRecorded(const work::Recorded &what);
    void open(const QModelIndex &index);
    void arrange();

    WijkService &m_service;
    const Clock &m_clock;
    TimelineModel m_model;
    Lane m_lane;
    int m_limit;
    bool m_more = false; // there are older contacts than the list holds
    PlainLabel *m_date;
    CapturePanel *m_capture;
    QStackedWidget *m_stack;
    EntryList *m_timeline;
    FollowUpPanel *m_followUps;
    FilterBar *m_switch; // one of both below the line, when there is no room for both
};

} // namespace gekend::app
