// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/start_page.h"

#include "app/pages/page_layout.h"
#include "app/widgets/choice_card.h"
#include "app/widgets/link_row.h"
#include "app/widgets/notices.h"
#include "app/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kWidest = 920;
constexpr int kMostRecents = 5;

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(NoticeTone::Danger))
    , m_recents(new QWidget)
    , m_recentRows(new QVBoxLayout(m_recents))
{
    QVBoxLayout *column = layOutColumn(*this, kWidest);
    column->addStretch(1);
    auto *title = new PlainLabel(tr("Know your neighbourhood, and be known"));
    column->addWidget(title->look(TextSize::Title, QFont::DemiBold)->lines(2));
    auto *sentence =
        new PlainLabel(tr("Note a chat in seconds, see who knows whom, and show what is going on. "
                          "Everything stays on this computer, encrypted."));
    column->addWidget(sentence->look(TextSize::Body, QFont::Normal, Ink::Muted)->lines(3));
    column->addSpacing(space::kTwo);
    column->addLayout(makeCards());
    column->addWidget(m_notice);
    m_recentRows->setContentsMargins(0, space::kTwo, 0, 0);
    m_recentRows->setSpacing(space::kHalf);
    column->addWidget(m_recents);
    QPushButton *open = secondaryButton(tr("Open a wijk file…"));
    open->setObjectName(u"open"_s);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addStretch(2);
    setRecents({});
}

QHBoxLayout *StartPage::makeCards()
{
    auto *demo = new ChoiceCard(Glyph::Eye, tr("Look at the demo wijk"),
                                tr("An invented wijk with people, chats and figures, to look around in."));
    auto *begin =
        new ChoiceCard(Glyph::House, tr("Begin with my wijk"),
                       tr("An empty wijk of your own. You can note your first chat within a minute."));
    auto *import = new ChoiceCard(Glyph::Import, tr("Import"),
                                  tr("Bring people, places or earlier contacts along from a file."));
    demo->setObjectName(u"demo"_s);
    begin->setObjectName(u"begin"_s);
    import->setObjectName(u"import"_s);
    begin->setPrimary(true);
    connect(demo, &QAbstractButton::clicked, this, &StartPage::demoWanted);
    connect(begin, &QAbstractButton::clicked, this, &StartPage::newWanted);
    connect(import, &QAbstractButton::clicked, this, &StartPage::importWanted);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::kTwo);
    for (ChoiceCard *card : {demo, begin, import})
        cards->addWidget(card, 1);
    return cards;
}

void StartPage::sayError(const QString &sentence)
{
    m_notice->say(sentence);
}

void StartPage::setRecents(const std::vector<RecentWijk> &recents)
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recents->setVisible(!recents.empty());
    if (recents.empty())
        return;
    auto *heading = new PlainLabel(tr("Opened before"));
    m_recentRows->addWidget(heading->look(TextSize::Body, QFont::DemiBold));
    for (size_t i = 0; i < std::min<size_t>(recents.size(), kMostRecents); ++i) {
        auto *row = new LinkRow(Glyph::Lock, recents[i].name, recents[i].path);
        connect(row, &QAbstractButton::clicked, this,
                [this, path = recents[i].path] { Q_EMIT recentWanted(path); });
        m_recentRows->addWidget(row);
    }
}

} // namespace gekend::app
