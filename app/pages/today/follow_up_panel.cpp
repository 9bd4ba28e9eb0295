// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/follow_up_panel.h"

#include "app/pages/entries.h"
#include "app/widgets/entry_list.h"
#include "app/widgets/notices.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/words.h"
#include "core/work/browse.h"
#include "core/work/follow_up.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gekend::app {

FollowUpPanel::FollowUpPanel(WijkService &service, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_clock(clock)
    , m_count(new PlainLabel)
    , m_stack(new QStackedWidget)
    , m_list(new EntryList(
          tr("To follow up"), {.lead = false, .noteLines = 0, .checkable = true},
          [this](const QModelIndex &index) { return entryOf(m_model.row(index.row()), m_clock.today()); }))
{
    m_list->setObjectName(u"followUps"_s);
    m_list->setModel(&m_model);
    m_model.setSpoken(
        [this](const work::FollowUpView &row) { return entryOf(row, m_clock.today()).spoken(); });
    auto *title = new PlainLabel(tr("To follow up"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    head->addWidget(title->look(TextSize::Heading, QFont::DemiBold), 1);
    head->addWidget(m_count->look(TextSize::Caption, QFont::Normal, Ink::Muted), 0, Qt::AlignBottom);
    auto *nothing =
        new EmptyState(Glyph::Done, tr("Nothing to follow up"),
                       tr("Type !Friday and what has to be done in the line above; it appears here."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHalf);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_list, &EntryList::rowTicked, this, &FollowUpPanel::finish);
    connect(m_list, &EntryList::rowOpened, this, [this](const QModelIndex &index) {
        const auto &about = m_model.row(index.row()).followUp.about;
        if (about)
            Q_EMIT partyWanted(*about);
    });
}

void FollowUpPanel::refresh()
{
    m_service.run(
        m_lane, [](work::Wijk &wijk) { return work::followUps(wijk, false); }, this,
        [this](Result<std::vector<work::FollowUpView>> rows) {
            if (rows)
                take(std::move(*rows));
            else if (rows.error().code != Error::Code::Cancelled)
                Q_EMIT failed(sentence(rows.error()));
        });
}

void FollowUpPanel::take(std::vector<work::FollowUpView> rows)
{
    // What colleagues have to do is theirs; who records here sees their own.
    if (m_service.me().isValid())
        std::erase_if(rows,
                      [this](const work::FollowUpView &row) { return row.followUp.owner != m_service.me(); });
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_count->setText(rows.empty() ? QString() : tr("%n open", nullptr, int(rows.size())));
    m_model.setRows(std::move(rows));
}

void FollowUpPanel::finish(const QModelIndex &index)
{
    const FollowUp followUp = m_model.row(index.row()).followUp;
    m_service.run([id = followUp.id](work::Wijk &wijk) { return work::finishFollowUp(wijk, id); }, this,
                  [this, text = followUp.text](const Result<ChangeId> &change) {
                      if (change)
                          Q_EMIT finished(*change, text);
                      else
                          Q_EMIT failed(sentence(change.error()));
                  });
}

} // namespace gekend::app
