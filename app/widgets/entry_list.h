// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/entry.h"

#include <QListView>

namespace gekend::app {

/// A list of entries: keyboard to walk it, Enter to open a row, Space to tick it off where it can be.
class EntryList final : public QListView {
    Q_OBJECT

public:
    EntryList(const QString &name, EntryLayout layout, EntryDelegate::EntryOf entryOf,
              QWidget *parent = nullptr);

    /// As high as its rows, inside something that scrolls.
    void setGrowing(bool growing);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter or a click on a row.
    void rowOpened(const QModelIndex &index);
    /// Space, or a click on the box.
    void rowTicked(const QModelIndex &index);
    /// The last rows came into sight.
    void endSeen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void tick(const QModelIndex &index);
    int rowsHeight() const;

    bool m_checkable;
    bool m_growing = false;
};

} // namespace gekend::app
