// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/book/party_card_view.h"

#include "app/pages/book/card_sections.h"
#include "app/pages/entries.h"
#include "app/widgets/entry_list.h"
#include "app/widgets/marks.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/words.h"

#include <QHBoxLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kMarkSide = 56;

QString aboutLine(const work::PartyCard &card, QDate today)
{
    const Party &party = card.row.party;
    QStringList words = {wordOf(party.kind)};
    if (const auto *resident = std::get_if<ResidentDetail>(&party.detail)) {
        if (const auto age = resident->born.ageOn(today))
            words << PartyCardView::tr("%n year(s) old", nullptr, *age);
        if (!resident->languages.isEmpty())
            words << resident->languages;
    }
    if (const auto *household = std::get_if<HouseholdDetail>(&party.detail))
        words << household->situation;
    if (const auto *organisation = std::get_if<OrganisationDetail>(&party.detail))
        words << organisation->type;
    if (party.isEnded())
        words << PartyCardView::tr("not here any more since %1").arg(shortDate(party.endedOn));
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace

PartyCardView::PartyCardView(WijkService &service, const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_service(service)
    , m_clock(clock)
{
    setObjectName(u"card"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_followUps.setSpoken(
        [this](const work::FollowUpView &row) { return entryOf(row, m_clock.today()).spoken(); });
    m_contacts.setSpoken(
        [this](const TimelineRow &row) { return entryOf(row, m_service.me(), m_clock.today()).spoken(); });
}

void PartyCardView::setCard(const work::PartyCard &card)
{
    const int before = card.row.party.id == party() ? verticalScrollBar()->value() : 0;
    m_card = card;
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::kThree, 0, space::kTwo, space::kThree);
    column->setSpacing(space::kOne);
    const CardContext context{.card = m_card,
                              .today = m_clock.today(),
                              .openParty = [this](PartyId id) { Q_EMIT partyWanted(id); },
                              .copied = [this](const QString &text) { Q_EMIT copied(text); }};
    addHead(*column);
    addReach(*column, context);
    addWhere(*column, context);
    addFollowUps(*column);
    addTies(*column, context);
    gekend::app::addBelonging(*column, context);
    addObservations(*column, context);
    addContacts(*column);
    column->addStretch(1);
    setWidget(content); // and the old content goes
    setAccessibleName(m_card.row.party.name);
    verticalScrollBar()->setValue(before);
}

void PartyCardView::addHead(QVBoxLayout &column)
{
    const Party &party = m_card.row.party;
    auto *mark = new Mark(kMarkSide);
    mark->setFace(isPerson(party.kind) ? initialsOf(party.name) : QString(), glyphOf(party.kind));
    auto *name = new PlainLabel(party.name);
    auto *about = new PlainLabel(aboutLine(m_card, m_clock.today()));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name->look(TextSize::Title, QFont::DemiBold)->lines(2));
    words->addWidget(about->look(TextSize::Body, QFont::Normal, Ink::Muted)->lines(2));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kTwo);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    column.addLayout(head);
    column.addSpacing(space::kOne);
}

void PartyCardView::addFollowUps(QVBoxLayout &column)
{
    std::vector<work::FollowUpView> open;
    std::copy_if(m_card.followUps.begin(), m_card.followUps.end(), std::back_inserter(open),
                 [](const work::FollowUpView &view) { return !view.followUp.doneOn.isValid(); });
    const bool none = open.empty();
    m_followUps.setRows(std::move(open));
    if (none)
        return;
    column.addSpacing(space::kOne);
    column.addWidget(sectionTitle(tr("To follow up")));
    auto *list = new EntryList(
        tr("To follow up"), {.lead = false, .noteLines = 0, .checkable = true},
        [this](const QModelIndex &index) { return entryOf(m_followUps.row(index.row()), m_clock.today()); });
    list->setModel(&m_followUps);
    list->setGrowing(true);
    connect(list, &EntryList::rowTicked, this, [this](const QModelIndex &index) {
        const FollowUp &followUp = m_followUps.row(index.row()).followUp;
        Q_EMIT tickWanted(followUp.id, followUp.text);
    });
    column.addWidget(list);
}

void PartyCardView::addContacts(QVBoxLayout &column)
{
    column.addSpacing(space::kOne);
    column.addWidget(sectionTitle(tr("Contacts")));
    m_contacts.setRows(withDays(m_card.contacts));
    if (m_card.contacts.empty()) {
        auto *nothing = new PlainLabel(tr("Nothing noted yet. The first chat you note appears here."));
        column.addWidget(nothing->look(TextSize::Body, QFont::Normal, Ink::Muted)->lines(2));
        return;
    }
    auto *list = new EntryList(tr("Contacts"), {.noteLines = 4}, [this](const QModelIndex &index) {
        return entryOf(m_contacts.row(index.row()), m_service.me(), m_clock.today());
    });
    list->setModel(&m_contacts);
    list->setGrowing(true);
    column.addWidget(list);
}

} // namespace gekend::app
