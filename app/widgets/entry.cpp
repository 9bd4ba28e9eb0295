// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/entry.h"

#include "app/widgets/marks.h"
#include "app/widgets/style.h"
#include "app/widgets/text_block.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace gekend::app {

namespace {

constexpr int kPadding = space::kSmall;
constexpr int kMarkSide = 36;
constexpr int kBoxSide = 24;
constexpr int kTagIcon = 14;
constexpr int kLeadText = 48;

QFont titleFont()
{
    return fontOf(currentTheme(), TextSize::Body, QFont::DemiBold);
}
QFont metaFont()
{
    return fontOf(currentTheme(), TextSize::Caption);
}
QFont noteFont()
{
    return fontOf(currentTheme(), TextSize::Body);
}
QFont dayFont()
{
    return fontOf(currentTheme(), TextSize::Heading, QFont::DemiBold);
}

int lineOf(const QFont &font)
{
    return QFontMetrics(font).lineSpacing();
}

} // namespace

struct EntryDelegate::Parts {
    int title = 0;
    int meta = 0;
    int note = 0;
    int tags = 0;

    int height() const { return title + meta + note + tags; }
};

QString Entry::spoken() const
{
    QStringList words = {lead, title, meta, note};
    for (const EntryTag &tag : tags)
        words << tag.text;
    words << aside;
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

EntryDelegate::EntryDelegate(EntryOf entryOf, EntryLayout layout, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_entryOf(std::move(entryOf))
    , m_layout(layout)
{
}

int EntryDelegate::leadWidth() const
{
    const Theme &theme = currentTheme();
    const int mark = theme.scaled(m_layout.checkable ? kBoxSide : kMarkSide) + space::kSmall;
    return mark + (m_layout.lead ? theme.scaled(kLeadText) + space::kSmall : 0);
}

QRect EntryDelegate::markRect(const QRect &row) const
{
    const Theme &theme = currentTheme();
    const int side = theme.scaled(m_layout.checkable ? kBoxSide : kMarkSide);
    const int left = row.left() + kPadding + (m_layout.lead ? theme.scaled(kLeadText) + space::kSmall : 0);
    return {left, row.top() + kPadding, side, side};
}

EntryDelegate::Parts EntryDelegate::partsOf(const Entry &entry, int width) const
{
    Parts parts;
    parts.title = lineOf(titleFont());
    if (!entry.meta.isEmpty())
        parts.meta = lineOf(metaFont()) + 2;
    if (!entry.note.isEmpty() && m_layout.noteLines > 0)
        parts.note = TextBlock(entry.note, noteFont(), width, m_layout.noteLines).height() + space::kHalf;
    if (!entry.tags.empty())
        parts.tags = lineOf(metaFont()) + space::kOne;
    return parts;
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Entry entry = m_entryOf(index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (entry.kind == Entry::Kind::DayHeading)
        return {width, lineOf(dayFont()) + (index.row() == 0 ? 0 : space::kThree) + space::kOne};
    const int text = std::max(1, width - leadWidth() - 2 * kPadding);
    const int least = markRect(QRect()).height();
    return {width, std::max(partsOf(entry, text).height(), least) + 2 * kPadding};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Entry entry = m_entryOf(index);
    if (entry.kind == Entry::Kind::DayHeading)
        return paintHeading(*painter, option.rect, entry);
    const Theme &theme = currentTheme();
    QStyleOptionViewItem row = option;
    const QStyle *style = option.widget ? option.widget->style() : nullptr;
    if (style)
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    if (!selected && !hover)
        painter->fillRect(QRect(option.rect.left() + kPadding + leadWidth(), option.rect.bottom(),
                                option.rect.width() - leadWidth() - 2 * kPadding, 1),
                          theme(Ink::Hairline));
    paintLead(*painter, option.rect, entry, hover);
    paintText(*painter, option.rect.adjusted(kPadding + leadWidth(), kPadding, -kPadding, -kPadding), entry);
    if (option.state.testFlag(QStyle::State_HasFocus) && style) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
}

void EntryDelegate::paintHeading(QPainter &painter, const QRect &rect, const Entry &entry) const
{
    const Theme &theme = currentTheme();
    const QRect line = rect.adjusted(0, 0, -kPadding, -space::kOne);
    painter.setFont(dayFont());
    painter.setPen(theme(Ink::Text));
    painter.drawText(line, Qt::AlignBottom | Qt::AlignLeft, elided(entry.title, dayFont(), line.width()));
    painter.setFont(metaFont());
    painter.setPen(theme(Ink::Muted));
    painter.drawText(line, Qt::AlignBottom | Qt::AlignRight, entry.aside);
}

void EntryDelegate::paintLead(QPainter &painter, const QRect &rect, const Entry &entry, bool hover) const
{
    const Theme &theme = currentTheme();
    const QRect mark = markRect(rect);
    if (m_layout.lead) {
        const QRectF time(rect.left() + kPadding, mark.top(), theme.scaled(kLeadText), mark.height());
        paintTabular(painter, time, entry.lead, metaFont(), theme(Ink::Muted));
    }
    if (!m_layout.checkable)
        return paintMark(painter, mark, entry.initials, entry.glyph, theme);
    paintRounded(painter, mark.adjusted(2, 2, -2, -2), mark.height() / 2.0,
                 theme(hover ? Ink::AccentSoft : Ink::Surface), theme(hover ? Ink::Accent : Ink::Edge), 1.5);
    if (hover)
        paintGlyph(painter, QRectF(mark).adjusted(6, 6, -6, -6), Glyph::Check, theme(Ink::Accent));
}

void EntryDelegate::paintText(QPainter &painter, const QRect &rect, const Entry &entry) const
{
    const Theme &theme = currentTheme();
    const Parts parts = partsOf(entry, rect.width());
    int y = rect.top();
    if (parts.height() < rect.height())
        y += (rect.height() - parts.height()) / 2; // one line stands beside the middle of its mark
    const int aside =
        entry.aside.isEmpty() ? 0 : QFontMetrics(metaFont()).horizontalAdvance(entry.aside) + space::kSmall;
    painter.setFont(metaFont());
    painter.setPen(theme(Ink::Muted));
    painter.drawText(QRect(rect.left(), y, rect.width(), parts.title), Qt::AlignRight | Qt::AlignVCenter,
                     entry.aside);
    painter.setFont(titleFont());
    painter.setPen(theme(Ink::Text));
    painter.drawText(QRect(rect.left(), y, rect.width() - aside, parts.title), Qt::AlignVCenter,
                     elided(entry.title, titleFont(), rect.width() - aside));
    y += parts.title;
    if (parts.meta > 0) {
        painter.setFont(metaFont());
        painter.setPen(theme(Ink::Muted));
        painter.drawText(QRect(rect.left(), y, rect.width(), parts.meta), Qt::AlignVCenter,
                         elided(entry.meta, metaFont(), rect.width()));
        y += parts.meta;
    }
    if (parts.note > 0) {
        TextBlock(entry.note, noteFont(), rect.width(), m_layout.noteLines)
            .paint(painter, QPointF(rect.left(), y + space::kHalf), theme(Ink::Text));
        y += parts.note;
    }
    if (parts.tags > 0)
        paintTags(painter, QPoint(rect.left(), y + space::kOne), rect.width(), entry);
}

void EntryDelegate::paintTags(QPainter &painter, QPoint at, int width, const Entry &entry) const
{
    const Theme &theme = currentTheme();
    const QFont font = metaFont();
    const int side = theme.scaled(kTagIcon);
    const int height = lineOf(font);
    const int end = at.x() + width;
    painter.setFont(font);
    for (const EntryTag &tag : entry.tags) {
        const int room = end - at.x() - side - space::kHalf;
        if (room < space::kFour)
            return;
        const QString text = elided(tag.text, font, room);
        paintGlyph(painter, QRectF(at.x(), at.y() + (height - side) / 2.0, side, side), tag.glyph,
                   theme(tag.ink));
        painter.setPen(theme(tag.ink));
        painter.drawText(QRect(at.x() + side + space::kHalf, at.y(), room, height), Qt::AlignVCenter, text);
        at.rx() += side + space::kHalf + QFontMetrics(font).horizontalAdvance(text) + space::kTwo;
    }
}

bool EntryDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (m_layout.checkable && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect target = markRect(option.rect).adjusted(-kPadding, -kPadding, kPadding, kPadding);
        if (mouse->button() == Qt::LeftButton && target.contains(mouse->position().toPoint())) {
            Q_EMIT ticked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool EntryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Entry entry = m_entryOf(index);
    const int width = option.rect.width() - leadWidth() - 2 * kPadding;
    const auto cut = [&](const QString &text, const QFont &font, int lines) {
        return !text.isEmpty() && TextBlock(text, font, width, lines).isElided();
    };
    QStringList hidden;
    if (cut(entry.title, titleFont(), 1))
        hidden << entry.title;
    if (cut(entry.meta, metaFont(), 1))
        hidden << entry.meta;
    if (cut(entry.note, noteFont(), m_layout.noteLines))
        hidden << entry.note;
    QToolTip::showText(event->globalPos(), plainToolTip(hidden.join(u'\n')), view);
    return true;
}

} // namespace gekend::app
