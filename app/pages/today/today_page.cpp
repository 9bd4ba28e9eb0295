// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/today_page.h"

#include "app/pages/entries.h"
#include "app/pages/page_layout.h"
#include "app/pages/today/capture_panel.h"
#include "app/pages/today/follow_up_panel.h"
#include "app/widgets/entry_list.h"
#include "app/widgets/filter_bar.h"
#include "app/widgets/notices.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/words.h"
#include "core/work/browse.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kFirstContacts = 60;
constexpr int kMoreContacts = 3; // times as many when the end comes into sight
constexpr int kSideBySide = 820;
constexpr int kFollowUpWidth = 340;
constexpr int kTimelinePill = 0;
constexpr int kFollowUpPill = 1;

} // namespace

TodayPage::TodayPage(WijkService &service, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_clock(clock)
    , m_limit(kFirstContacts)
    , m_capture(new CapturePanel(service, clock))
    , m_stack(new QStackedWidget)
    , m_timeline(new EntryList(tr("What happened"), {},
                               [this](const QModelIndex &index) {
                                   return entryOf(m_model.row(index.row()), m_service.me(), m_clock.today());
                               }))
    , m_followUps(new FollowUpPanel(service, clock))
    , m_switch(new FilterBar(tr("Show")))
{
    PageHeader header;
    QVBoxLayout *column = layOutPage(*this, tr("Today"), &header);
    m_date = header.aside;
    column->addWidget(m_capture);
    m_timeline->setObjectName(u"timeline"_s);
    m_timeline->setModel(&m_model);
    m_model.setSpoken(
        [this](const TimelineRow &row) { return entryOf(row, m_service.me(), m_clock.today()).spoken(); });
    m_stack->addWidget(m_timeline);
    m_stack->addWidget(nothingYet());
    m_stack->setMinimumHeight(1); // a low window takes room from the list, not from the line
    m_switch->add(kTimelinePill, tr("What happened"));
    m_switch->add(kFollowUpPill, tr("To follow up"));
    column->addWidget(m_switch);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::kThree);
    below->addWidget(m_stack, 1);
    below->addWidget(m_followUps);
    column->addLayout(below, 1);
    wire();
    if (m_service.isOpen())
        refresh();
}

QWidget *TodayPage::nothingYet()
{
    auto *nothing = new EmptyState(Glyph::Chat, tr("Nothing noted yet"),
                                   tr("Write in the line above whom you spoke, where and about what. "
                                      "One line is enough."),
                                   tr("Note a first chat"));
    connect(nothing, &EmptyState::pressed, this, &TodayPage::takeFocus);
    return nothing;
}

void TodayPage::wire()
{
    connect(m_capture, &CapturePanel::recorded, this, &TodayPage::sayRecorded);
    connect(m_followUps, &FollowUpPanel::finished, this,
            [this](ChangeId change, const QString &text) { Q_EMIT done(tr("Done: %1").arg(text), change); });
    connect(m_followUps, &FollowUpPanel::failed, this, &TodayPage::failed);
    connect(m_followUps, &FollowUpPanel::partyWanted, this, &TodayPage::partyWanted);
    connect(m_timeline, &EntryList::rowOpened, this, &TodayPage::open);
    connect(m_switch, &FilterBar::changed, this, &TodayPage::arrange);
    connect(m_timeline, &EntryList::endSeen, this, [this] {
        if (std::exchange(m_more, false)) {
            m_limit *= kMoreContacts;
            refreshTimeline();
        }
    });
    connect(&m_service, &WijkService::opened, this, &TodayPage::refresh);
    connect(&m_service, &WijkService::changed, this, &TodayPage::heed);
    connect(&m_service, &WijkService::closed, this, [this] { m_model.setRows({}); });
}

void TodayPage::takeFocus()
{
    m_capture->takeFocus();
}

void TodayPage::refresh()
{
    m_limit = kFirstContacts;
    refreshTimeline();
    m_followUps->refresh();
}

void TodayPage::refreshTimeline()
{
    m_service.run(
        m_lane, [limit = m_limit](work::Wijk &wijk) { return work::timeline(wijk, QDate(), QDate(), limit); },
        this,
        [this](Result<std::vector<work::ContactView>> contacts) {
            if (contacts)
                take(*contacts);
            else if (contacts.error().code != Error::Code::Cancelled)
                Q_EMIT failed(sentence(contacts.error()));
        });
}

void TodayPage::take(const std::vector<work::ContactView> &contacts)
{
    m_more = int(contacts.size()) >= m_limit;
    m_stack->setCurrentIndex(contacts.empty() ? 1 : 0);
    m_model.setRows(withDays(contacts));
}

void TodayPage::heed(const store::ChangeSet &changes)
{
    // Names of parties and themes stand in the rows too.
    const bool contacts = changes.touches("contact") || changes.touches("party") || changes.touches("theme");
    if (contacts || changes.touches("follow_up"))
        refreshTimeline();
    if (changes.touches("follow_up") || changes.touches("party"))
        m_followUps->refresh();
}

void TodayPage::sayRecorded(const work::Recorded &what)
{
    const int fresh = int(what.created.size());
    Q_EMIT done(fresh == 0 ? tr("Saved") : tr("Saved, with %n new name(s)", nullptr, fresh), what.change);
}

void TodayPage::open(const QModelIndex &index)
{
    const auto &contact = m_model.row(index.row()).contact;
    if (!contact)
        return;
    for (const ContactRole role : {ContactRole::Met, ContactRole::Tried, ContactRole::Mentioned}) {
        if (const auto refs = contact->inRole(role); !refs.empty()) {
            Q_EMIT partyWanted(PartyId(refs.front().id));
            return;
        }
    }
    if (const auto *place = std::get_if<PartyId>(&contact->contact.place))
        Q_EMIT partyWanted(*place);
}

void TodayPage::arrange()
{
    const Theme &theme = currentTheme();
    const bool wide = width() >= theme.scaled(kSideBySide);
    const bool onlyFollowUps = m_switch->chosen() == kFollowUpPill;
    m_switch->setVisible(!wide);
    m_stack->setVisible(wide || !onlyFollowUps);
    m_followUps->setVisible(wide || onlyFollowUps);
    m_followUps->setMinimumWidth(wide ? theme.scaled(kFollowUpWidth) : 0);
    m_followUps->setMaximumWidth(wide ? theme.scaled(kFollowUpWidth) : QWIDGETSIZE_MAX);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_date->setText(dayWord(m_clock.today(), QDate()));
    takeFocus();
}

} // namespace gekend::app
