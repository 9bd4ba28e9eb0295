// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/completion_popup.h"

#include "app/widgets/style.h"
#include "app/widgets/text_block.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kRowHeight = 40;
constexpr int kWidth = 420;
constexpr int kMostRows = 8;
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
        const QFont body = fontOf(theme, TextSize::Body, isNew ? QFont::DemiBold : QFont::Medium);
        const QFont small = fontOf(theme, TextSize::Caption);
        const QString name = elided(index.data().toString(), body, rest.width());
        painter->setFont(body);
        painter->setPen(theme(Ink::Text));
        painter->drawText(rest, Qt::AlignVCenter, name);
        rest.setLeft(rest.left() + QFontMetrics(body).horizontalAdvance(name) + space::kSmall);
        painter->setFont(small);
        painter->setPen(theme(Ink::Muted));
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
                          elided(index.data(kDetailRole).toString(), small, rest.width()));
    }
};

} // namespace

CompletionPopup::CompletionPopup(QWidget *window)
    : QFrame(window)
    , m_view(new QListView)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"completions"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHalf, space::kHalf, space::kHalf, space::kHalf);
    column->addWidget(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChoiceDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Suggestions"));
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT picked(index.row()); });
    hide();
}

void CompletionPopup::offer(std::vector<Completion> choices, const QRect &anchor)
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
    if (m_choices.empty()) {
        hide();
        return;
    }
    m_view->setCurrentIndex(m_model->index(0, 0));
    const Theme &theme = currentTheme();
    const int rows = std::min(int(m_choices.size()), kMostRows);
    const QSize window = parentWidget()->size();
    const int width = std::min(theme.scaled(kWidth), window.width() - 2 * space::kOne);
    const int height = std::min(rows * theme.scaled(kRowHeight) + 2 * space::kHalf + 2,
                                window.height() - anchor.bottom() - 2 * space::kOne);
    const int x = std::clamp(anchor.x(), space::kOne, window.width() - width - space::kOne);
    setGeometry(x, anchor.bottom() + space::kHalf, width, std::max(height, theme.scaled(kRowHeight)));
    show();
    raise();
}

void CompletionPopup::step(int rows)
{
    const int count = int(m_choices.size());
    if (count == 0)
        return;
    const int next = ((m_view->currentIndex().row() + rows) % count + count) % count;
    m_view->setCurrentIndex(m_model->index(next, 0));
}

const Completion *CompletionPopup::current() const
{
    const int row = m_view->currentIndex().row();
    return isVisible() && row >= 0 && row < int(m_choices.size()) ? &m_choices[size_t(row)] : nullptr;
}

void CompletionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), kCornerRadius, currentTheme()(Ink::Raised), currentTheme()(Ink::Edge));
}

} // namespace gekend::app
