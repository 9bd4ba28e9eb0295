// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/completion_popup.h"

#include "app/widgets/style.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kWidth = 420;
constexpr int kMostRows = 8;

} // namespace

CompletionPopup::CompletionPopup(QWidget *window)
    : QFrame(window)
    , m_list(new ChoiceList)
{
    setObjectName(u"completions"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHalf, space::kHalf, space::kHalf, space::kHalf);
    column->addWidget(m_list);
    connect(m_list, &ChoiceList::picked, this, &CompletionPopup::picked);
    hide();
}

void CompletionPopup::offer(std::vector<Completion> choices, const QRect &anchor)
{
    m_list->setChoices(std::move(choices));
    if (m_list->choices().empty()) {
        hide();
        return;
    }
    const QSize window = parentWidget()->size();
    const int width = std::min(currentTheme().scaled(kWidth), window.width() - 2 * space::kOne);
    const int room = window.height() - anchor.bottom() - 2 * space::kOne;
    const int height = std::min(m_list->heightFor(kMostRows) + 2 * space::kHalf + 2, room);
    const int x =
        std::clamp(anchor.x(), space::kOne, std::max(space::kOne, window.width() - width - space::kOne));
    setGeometry(x, anchor.bottom() + space::kHalf, width, std::max(height, m_list->heightFor(1)));
    show();
    raise();
}

void CompletionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), kCornerRadius, currentTheme()(Ink::Raised), currentTheme()(Ink::Edge));
}

} // namespace gekend::app
