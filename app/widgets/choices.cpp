// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choices.h"

#include "app/widgets/style.h"
#include "app/widgets/text_block.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kRowHeight = 40;
constexpr int kIconSide = 18;
constexpr int kGlyphRole = Qt::UserRole + 1;
constexpr int kDetailRole = Qt::UserRole + 2;
constexpr int kNewRole = Qt::UserRole + 3;

class ChoiceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, currentTheme().scaled(kRowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = currentTheme();
        if (option.state.testFlag(QStyle::State_Selected))
            paintRounded(*painter, option.rect, kSmallRadius, theme(Ink::AccentSoft));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintRounded(*painter, option.rect, kSmallRadius, theme(Ink::Hover));
        const bool isNew = index.data(kNewRole).toBool();
        const int side = theme.scaled(kIconSide);
        QRect rest = option.rect.adjusted(space::kSmall, 0, -space::kSmall, 0);
        paintGlyph(*painter, QRectF(rest.x(), rest.center().y() - side / 2.0, side, side),
                   Glyph(index.data(kGlyphRole).toInt()), theme(isNew ? Ink::Accent : Ink::Muted));
        rest.setLeft(rest.left() + side + space::kSmall);
        paintWords(*painter, rest, index, isNew);
    }

private:
    static void paintWords(QPainter &painter, QRect rest, const QModelIndex &index, bool isNew)
    {
        const Theme &theme = currentTheme();
        const QFont body = fontOf(theme, TextSize::Body, isNew ? QFont::DemiBold : QFont::Medium);
        const QFont small = fontOf(theme, TextSize::Caption);
        const QString name = elided(index.data().toString(), body, rest.width());
        painter.setFont(body);
        painter.setPen(theme(Ink::Text));
        painter.drawText(rest, Qt::AlignVCenter, name);
        rest.setLeft(rest.left() + QFontMetrics(body).horizontalAdvance(name) + space::kSmall);
        painter.setFont(small);
        painter.setPen(theme(Ink::Muted));
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
                         elided(index.data(kDetailRole).toString(), small, rest.width()));
    }
};

} // namespace

ChoiceList::ChoiceList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new ChoiceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Suggestions"));
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT picked(index.row()); });
}

void ChoiceList::setChoices(std::vector<Completion> choices)
{
    m_choices = std::move(choices);
    m_model->clear();
    for (const Completion &choice : m_choices) {
        auto *item = new QStandardItem(choice.name);
        item->setData(int(choice.glyph), kGlyphRole);
        item->setData(choice.detail, kDetailRole);
        item->setData(choice.isNew, kNewRole);
        item->setAccessibleText(choice.detail.isEmpty() ? choice.name
                                                        : choice.name + u", "_s + choice.detail);
        m_model->appendRow(item);
    }
    if (!m_choices.empty())
        setCurrentIndex(m_model->index(0, 0));
}

void ChoiceList::step(int rows)
{
    const int count = int(m_choices.size());
    if (count == 0)
        return;
    const int next = ((currentIndex().row() + rows) % count + count) % count;
    setCurrentIndex(m_model->index(next, 0));
}

int ChoiceList::currentRow() const
{
    const int row = currentIndex().row();
    return row < int(m_choices.size()) ? row : -1;
}

int ChoiceList::heightFor(int rows) const
{
    return std::min(int(m_choices.size()), rows) * currentTheme().scaled(kRowHeight);
}

} // namespace gekend::app
