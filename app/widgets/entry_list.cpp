// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/entry_list.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace gekend::app {

namespace {

constexpr int kNearEnd = 300; // pixels

} // namespace

EntryList::EntryList(const QString &name, EntryLayout layout, EntryDelegate::EntryOf entryOf, QWidget *parent)
    : QListView(parent)
    , m_checkable(layout.checkable)
{
    auto *delegate = new EntryDelegate(std::move(entryOf), layout, this);
    setItemDelegate(delegate);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
    connect(delegate, &EntryDelegate::ticked, this, &EntryList::tick);
    connect(this, &QListView::clicked, this, &EntryList::rowOpened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value + kNearEnd > verticalScrollBar()->maximum())
            Q_EMIT endSeen();
    });
}

void EntryList::setGrowing(bool growing)
{
    m_growing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

int EntryList::rowsHeight() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    return height;
}

QSize EntryList::sizeHint() const
{
    return m_growing ? QSize(QListView::sizeHint().width(), rowsHeight()) : QListView::sizeHint();
}

QSize EntryList::minimumSizeHint() const
{
    return m_growing ? QSize(0, rowsHeight()) : QSize(120, 80);
}

void EntryList::tick(const QModelIndex &index)
{
    if (m_checkable && index.isValid())
        Q_EMIT rowTicked(index);
}

void EntryList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        if (m_checkable)
            return tick(currentIndex());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT rowOpened(currentIndex());
        return;
    default: break;
    }
    QListView::keyPressEvent(event);
}

void EntryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout(); // notes break elsewhere
        updateGeometry();
    }
}

void EntryList::focusInEvent(QFocusEvent *event)
{
    // Qt would go to the first row, which may be a heading.
    for (int row = 0; !currentIndex().isValid() && model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (model()->flags(index) & Qt::ItemIsSelectable)
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    QListView::focusInEvent(event);
}

void EntryList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void EntryList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    if (m_growing)
        updateGeometry();
}

void EntryList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QListView::rowsAboutToBeRemoved(parent, start, end);
    if (m_growing)
        updateGeometry();
}

void EntryList::wheelEvent(QWheelEvent *event)
{
    if (m_growing)
        event->ignore(); // what it stands in scrolls
    else
        QListView::wheelEvent(event);
}

} // namespace gekend::app
