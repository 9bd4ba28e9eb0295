// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/book_model.h"
#include "app/models/wijk_service.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace gekend::app {

class EmptyState;
class EntryList;
class FilterBar;
class PartyCardView;
class PlainLabel;
class SearchEdit;

/// Everything that can know or be known: search, filter, and a card of whoever is chosen.
class BookPage final : public QWidget {
    Q_OBJECT

public:
    BookPage(WijkService &service, const Clock &clock, QWidget *parent = nullptr);

    /// Shows the card of a party, whatever the list shows.
    void showParty(PartyId party);
    /// Types the words in the search.
    void search(const QString &words);
    void takeFocus();
    EntryList &list() { return *m_list; }

Q_SIGNALS:
    void done(const QString &sentence, gekend::ChangeId change);
    void told(const QString &sentence);
    void failed(const QString &sentence);
    /// There is nobody yet, and the user wants to note the first.
    void captureWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeListSide();
    QWidget *makeCardSide();
    void wire();
    void refresh();
    void take(Result<std::vector<BookRow>> rows);
    void filter();
    void open(const QModelIndex &index);
    void loadCard(PartyId party);
    void finish(FollowUpId followUp, const QString &text);
    void arrange();
    void showSides();

    WijkService &m_service;
    const Clock &m_clock;
    std::vector<BookRow> m_rows; // of every kind
    BookModel m_model;
    Lane m_listLane;
    Lane m_cardLane;
    QTimer m_soon; // many changes in a row read the list once
    PlainLabel *m_count = nullptr;
    SearchEdit *m_search;
    FilterBar *m_kinds;
    QStackedWidget *m_listStack;
    EntryList *m_list;
    EmptyState *m_nothingFound;
    QStackedWidget *m_cardStack;
    PartyCardView *m_card;
    QToolButton *m_back;
    QWidget *m_listSide;
    QWidget *m_cardSide;
    bool m_narrow = false;
    bool m_cardOpen = false;
};

} // namespace gekend::app
