// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_layout.h"

#include "app/widgets/plain_label.h"
#include "app/widgets/style.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace gekend::app {

namespace {

constexpr int kFormWidth = 480;

QPushButton *buttonOf(const QString &verb, ButtonRole role)
{
    auto *button = new QPushButton(verb);
    setButtonRole(*button, role);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace

QVBoxLayout *layOutPage(QWidget &page, const QString &title, PageHeader *header)
{
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(space::kFour, space::kThree, space::kFour, space::kTwo);
    column->setSpacing(space::kTwo);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kTwo);
    auto *name = new PlainLabel(title);
    auto *aside = new PlainLabel;
    row->addWidget(name->look(TextSize::Title, QFont::DemiBold)->lines(1));
    auto *low = new QVBoxLayout; // puts both texts on one baseline
    low->addStretch(1);
    low->addWidget(aside->look(TextSize::Body, QFont::Normal, Ink::Muted)->lines(1));
    low->addSpacing(currentTheme().scaled(space::kHalf));
    row->addLayout(low, 1);
    column->addLayout(row);
    if (header)
        *header = {row, name, aside};
    return column;
}

QVBoxLayout *layOutColumn(QWidget &page, int widest)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(&page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *canvas = new QWidget;
    auto *row = new QHBoxLayout(canvas);
    row->setContentsMargins(space::kThree, space::kThree, space::kThree, space::kThree);
    auto *content = new QWidget;
    content->setMaximumWidth(currentTheme().scaled(widest));
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTwo);
    scroll->setWidget(canvas);
    return column;
}

QVBoxLayout *layOutForm(QWidget &page, const QString &title, const QString &sentence)
{
    QVBoxLayout *column = layOutColumn(page, kFormWidth);
    column->addStretch(1);
    auto *name = new PlainLabel(title);
    column->addWidget(name->look(TextSize::Title, QFont::DemiBold)->lines(2));
    if (!sentence.isEmpty()) {
        auto *below = new PlainLabel(sentence);
        column->addWidget(below->look(TextSize::Body, QFont::Normal, Ink::Muted)->lines(5));
    }
    column->addSpacing(space::kOne);
    return column;
}

QVBoxLayout *layOutPageForm(QWidget &page, const QString &title, const QString &sentence)
{
    QVBoxLayout *outer = layOutPage(page, title);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll, 1);
    auto *canvas = new QWidget;
    auto *row = new QHBoxLayout(canvas);
    row->setContentsMargins(0, 0, space::kTwo, 0);
    auto *form = new QWidget;
    form->setMaximumWidth(currentTheme().scaled(kFormWidth));
    row->addWidget(form, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTwo);
    auto *below = new PlainLabel(sentence);
    column->addWidget(below->look(TextSize::Body, QFont::Normal, Ink::Muted)->lines(5));
    column->addSpacing(space::kOne);
    scroll->setWidget(canvas);
    return column;
}

QPushButton *primaryButton(const QString &verb)
{
    return buttonOf(verb, ButtonRole::Primary);
}

QPushButton *secondaryButton(const QString &verb)
{
    return buttonOf(verb, ButtonRole::Secondary);
}

QPushButton *quietButton(const QString &verb)
{
    return buttonOf(verb, ButtonRole::Quiet);
}

} // namespace gekend::app
