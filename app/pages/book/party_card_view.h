// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/timeline_model.h"
#include "app/models/wijk_service.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gekend::app {

/// Everything on one party: how to reach it, where it is, who it knows, what happened.
class PartyCardView final : public QScrollArea {
    Q_OBJECT

public:
    PartyCardView(WijkService &service, const Clock &clock, QWidget *parent = nullptr);

    void setCard(const work::PartyCard &card);
    PartyId party() const { return m_card.row.party.id; }

Q_SIGNALS:
    void partyWanted(gekend::PartyId party);
    void copied(const QString &text);
    void tickWanted(gekend::FollowUpId followUp, const QString &text);

private:
    void addHead(QVBoxLayout &column);
    void addFollowUps(QVBoxLayout &column);
    void addContacts(QVBoxLayout &column);

    WijkService &m_service;
    const Clock &m_clock;
    work::PartyCard m_card;
    FollowUpModel m_followUps;
    TimelineModel m_contacts;
};

} // namespace gekend::app
