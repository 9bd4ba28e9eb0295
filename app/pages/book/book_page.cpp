// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/book/book_page.h"

#include "app/pages/book/party_card_view.h"
#include "app/pages/entries.h"
#include "app/pages/page_layout.h"
#include "app/widgets/entry_list.h"
#include "app/widgets/field.h"
#include "app/widgets/filter_bar.h"
#include "app/widgets/notices.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/words.h"
#include "core/work/follow_up.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kAllKinds = 0; // pills of kinds come after it
constexpr int kListWidth = 380;
constexpr int kSideBySide = 820;
constexpr int kContactsOnCard = 30;
constexpr int kSoonMs = 50;

int pillOf(PartyKind kind)
{
    return int(kind) + 1;
}

} // namespace

BookPage::BookPage(WijkService &service, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_clock(clock)
    , m_search(new SearchEdit(tr("Search names, streets, notes")))
    , m_kinds(new FilterBar(tr("Kinds")))
    , m_listStack(new QStackedWidget)
    , m_list(new EntryList(
          tr("People and places"), {.lead = false, .noteLines = 2},
          [this](const QModelIndex &index) { return entryOf(m_model.row(index.row()), m_clock.today()); }))
    , m_nothingFound(new EmptyState(Glyph::Search, {}, {}))
    , m_cardStack(new QStackedWidget)
    , m_card(new PartyCardView(service, clock))
    , m_back(new QToolButton)
    , m_listSide(makeListSide())
    , m_cardSide(makeCardSide())
{
    PageHeader header;
    QVBoxLayout *column = layOutPage(*this, tr("Wijkboek"), &header);
    m_count = header.aside;
    column->addWidget(m_search);
    m_kinds->add(kAllKinds, tr("All"));
    for (const PartyKind kind : allPartyKinds())
        m_kinds->add(pillOf(kind), pluralOf(kind));
    column->addWidget(m_kinds);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::kTwo);
    sides->addWidget(m_listSide);
    sides->addWidget(m_cardSide, 1);
    column->addLayout(sides, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    wire();
    if (m_service.isOpen())
        refresh();
}

QWidget *BookPage::makeListSide()
{
    m_search->setObjectName(u"bookSearch"_s);
    m_list->setObjectName(u"bookList"_s);
    m_list->setModel(&m_model);
    m_model.setSpoken([this](const BookRow &row) { return entryOf(row, m_clock.today()).spoken(); });
    auto *nobody =
        new EmptyState(Glyph::Book, tr("Nobody in the Wijkboek yet"),
                       tr("Whoever you name in a chat gets a card here. Files can be imported too."),
                       tr("Note a first chat"));
    connect(nobody, &EmptyState::pressed, this, &BookPage::captureWanted);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(nobody);
    m_listStack->addWidget(m_nothingFound);
    return m_listStack;
}

QWidget *BookPage::makeCardSide()
{
    m_back->setIcon(icon(Glyph::Back));
    m_back->setText(tr("Back to the list"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_cardStack->addWidget(m_card);
    m_cardStack->addWidget(
        new EmptyState(Glyph::Person, tr("Choose someone"),
                       tr("The card shows how to reach them, who knows them and what was noted.")));
    m_cardStack->setCurrentIndex(1);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_cardStack, 1);
    return side;
}

void BookPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, &BookPage::refresh);
    connect(m_search, &SearchEdit::left, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model.rowCount() > 0)
            m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_kinds, &FilterBar::changed, this, &BookPage::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BookPage::open);
    connect(m_list, &EntryList::rowOpened, this, [this](const QModelIndex &index) {
        open(index);
        m_cardOpen = true;
        showSides();
    });
    connect(m_back, &QToolButton::clicked, this, [this] {
        m_cardOpen = false;
        showSides();
        m_list->setFocus();
    });
    connect(m_card, &PartyCardView::partyWanted, this, &BookPage::showParty);
    connect(m_card, &PartyCardView::copied, this,
            [this](const QString &text) { Q_EMIT told(tr("Copied: %1").arg(text)); });
    connect(m_card, &PartyCardView::tickWanted, this, &BookPage::finish);
    connect(&m_soon, &QTimer::timeout, this, &BookPage::refresh);
    connect(&m_service, &WijkService::opened, this, &BookPage::refresh);
    connect(&m_service, &WijkService::changed, this, [this] {
        m_soon.start();
        if (m_card->party().isValid() && m_cardStack->currentWidget() == m_card)
            loadCard(m_card->party());
    });
    connect(&m_service, &WijkService::closed, this, [this] {
        m_rows.clear();
        m_model.setRows({});
        m_cardStack->setCurrentIndex(1);
    });
}

void BookPage::refresh()
{
    const QString words = m_search->text().trimmed();
    m_service.run(
        m_listLane,
        [words](work::Wijk &wijk) {
            return words.isEmpty() ? allBookRows(wijk) : foundBookRows(wijk, words);
        },
        this, [this](Result<std::vector<BookRow>> rows) { take(std::move(rows)); });
}

void BookPage::take(Result<std::vector<BookRow>> rows)
{
    if (!rows) {
        if (rows.error().code != Error::Code::Cancelled)
            Q_EMIT failed(sentence(rows.error()));
        return;
    }
    m_rows = std::move(*rows);
    const BookCounts counts = countsOf(m_rows);
    m_kinds->setCount(kAllKinds, int(m_rows.size()));
    for (const PartyKind kind : allPartyKinds()) {
        const auto found = counts.find(kind);
        m_kinds->setCount(pillOf(kind), found == counts.end() ? 0 : found->second);
    }
    filter();
}

void BookPage::filter()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    const int pill = m_kinds->chosen();
    std::optional<PartyKind> kind;
    if (pill > kAllKinds)
        kind = PartyKind(pill - 1);
    // Thousands of rows of one height need not be measured one by one.
    m_list->setUniformItemSizes(!searching);
    m_model.setRows(ofKind(m_rows, kind));
    m_count->setText(searching ? tr("%n found", nullptr, m_model.rowCount())
                               : tr("%n people and places", nullptr, m_model.rowCount()));
    if (m_model.rowCount() > 0)
        return m_listStack->setCurrentIndex(0);
    if (m_rows.empty() && !searching)
        return m_listStack->setCurrentIndex(1);
    m_nothingFound->say(searching ? tr("Nothing found for “%1”").arg(m_search->text().trimmed())
                                  : tr("None of these yet"),
                        tr("Try fewer letters, or another kind."));
    m_listStack->setCurrentIndex(2);
}

void BookPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const BookRow &row = m_model.row(index.row());
    if (row.party)
        return loadCard(PartyId(row.id));
    if (row.kind != u"contact")
        return;
    m_service.run(
        m_cardLane, [id = ContactId(row.id)](work::Wijk &wijk) { return work::contactView(wijk, id); }, this,
        [this](const Result<work::ContactView> &contact) {
            if (!contact)
                return;
            for (const ContactRole role : {ContactRole::Met, ContactRole::Tried, ContactRole::Mentioned}) {
                if (const auto refs = contact->inRole(role); !refs.empty())
                    return loadCard(PartyId(refs.front().id));
            }
        });
}

void BookPage::showParty(PartyId party)
{
    m_cardOpen = true;
    showSides();
    loadCard(party);
}

void BookPage::loadCard(PartyId party)
{
    m_service.run(
        m_cardLane, [party](work::Wijk &wijk) { return work::card(wijk, party, kContactsOnCard); }, this,
        [this](const Result<work::PartyCard> &card) {
            if (!card) {
                m_cardStack->setCurrentIndex(1); // it was undone, or removed
                return;
            }
            m_card->setCard(*card);
            m_cardStack->setCurrentWidget(m_card);
        });
}

void BookPage::finish(FollowUpId followUp, const QString &text)
{
    m_service.run([followUp](work::Wijk &wijk) { return work::finishFollowUp(wijk, followUp); }, this,
                  [this, text](const Result<ChangeId> &change) {
                      if (change)
                          Q_EMIT done(tr("Done: %1").arg(text), *change);
                      else
                          Q_EMIT failed(sentence(change.error()));
                  });
}

void BookPage::search(const QString &words)
{
    m_kinds->choose(kAllKinds);
    m_search->setText(words);
    m_cardOpen = false;
    showSides();
}

void BookPage::takeFocus()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BookPage::arrange()
{
    const Theme &theme = currentTheme();
    m_narrow = width() < theme.scaled(kSideBySide);
    m_listSide->setMinimumWidth(m_narrow ? 0 : theme.scaled(kListWidth));
    m_listSide->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : theme.scaled(kListWidth));
    showSides();
}

void BookPage::showSides()
{
    m_listSide->setVisible(!m_narrow || !m_cardOpen);
    m_cardSide->setVisible(!m_narrow || m_cardOpen);
    m_back->setVisible(m_narrow);
}

void BookPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BookPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeFocus();
}

} // namespace gekend::app
