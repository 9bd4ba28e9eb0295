// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/quick_find.h"

#include "app/widgets/field.h"
#include "app/widgets/plain_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kWidth = 560;
constexpr int kMostRows = 8;

} // namespace

QuickFind::QuickFind(QWidget *window, Finder finder)
    : Overlay(window)
    , m_finder(std::move(finder))
    , m_edit(new SearchEdit(tr("Find a person, a place or a page")))
    , m_list(new ChoiceList)
    , m_nothing(new PlainLabel)
{
    setObjectName(u"quickFind"_s);
    m_edit->setObjectName(u"quickFindText"_s);
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    column->addWidget(m_edit);
    column->addWidget(m_nothing->look(TextSize::Body, QFont::Normal, Ink::Muted));
    column->addWidget(m_list, 1);
    column->addStretch();
    setPanel(panel);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &QuickFind::search);
    connect(m_list, &ChoiceList::picked, this, &QuickFind::pick);
}

void QuickFind::start()
{
    m_edit->clear();
    search({});
    open();
}

void QuickFind::search(const QString &typed)
{
    m_list->setChoices(m_finder(typed));
    const bool none = m_list->choices().empty();
    m_nothing->setVisible(none);
    m_nothing->setText(tr("Nothing is called “%1” here.").arg(typed));
    m_list->setVisible(!none);
    if (isOpen())
        open(); // fits the panel to what was found
}

void QuickFind::pick(int row)
{
    if (row < 0 || row >= int(m_list->choices().size()))
        return;
    const Completion choice = m_list->choices().at(size_t(row));
    close();
    Q_EMIT chosen(choice);
}

QRect QuickFind::placeOf(QSize sheet) const
{
    const int width = std::min(currentTheme().scaled(kWidth), sheet.width() - 2 * space::kTwo);
    const int rows = std::max(m_list->heightFor(kMostRows), currentTheme().scaled(kControlHeight));
    const int height =
        std::min(m_edit->sizeHint().height() + rows + 3 * space::kSmall, sheet.height() - 2 * space::kTwo);
    return {(sheet.width() - width) / 2, std::min(sheet.height() / 8, sheet.height() - height - space::kTwo),
            width, height};
}

QWidget *QuickFind::firstFocus() const
{
    return m_edit;
}

bool QuickFind::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: m_list->step(1); return true;
        case Qt::Key_Up: m_list->step(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: pick(m_list->currentRow()); return true;
        case Qt::Key_Escape: close(); return true;
        default: break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace gekend::app
