// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace gekend::app {

/// A small label in a row: a theme, a follow-up, a status. Icon and word, never colour alone.
struct EntryTag {
    Glyph glyph = Glyph::Theme;
    QString text;
    Ink ink = Ink::Muted;
};

/// One row as it is painted: what the page made of its value, ready to show.
struct Entry {
    enum class Kind { Row, DayHeading };

    Kind kind = Kind::Row;
    QString lead; // the time, before the mark; may be empty
    Glyph glyph = Glyph::Other;
    QString initials; // instead of the glyph
    QString title;
    QString aside; // at the right of the title
    QString meta;
    QString note;
    std::vector<EntryTag> tags;

    /// What a screen reader says of the row.
    QString spoken() const;
};

/// How much room a list gives its rows.
struct EntryLayout {
    bool lead = true; // a column for the time
    int noteLines = 3;
    bool checkable = false; // a round box to tick in place of the mark
};

/// Paints entries: no grid, no numbers; a title, one quiet line, the note, tags.
class EntryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using EntryOf = std::function<Entry(const QModelIndex &index)>;

    EntryDelegate(EntryOf entryOf, EntryLayout layout, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /// Shows the texts that were cut, as typed.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /// The box of a checkable row was clicked.
    void ticked(const QModelIndex &index);

private:
    struct Parts;
    Parts partsOf(const Entry &entry, int width) const;
    void paintHeading(QPainter &painter, const QRect &rect, const Entry &entry) const;
    void paintLead(QPainter &painter, const QRect &rect, const Entry &entry, bool hover) const;
    void paintText(QPainter &painter, const QRect &rect, const Entry &entry) const;
    void paintTags(QPainter &painter, QPoint at, int width, const Entry &entry) const;
    int leadWidth() const;
    QRect markRect(const QRect &row) const;

    EntryOf m_entryOf;
    EntryLayout m_layout;
};

} // namespace gekend::app
