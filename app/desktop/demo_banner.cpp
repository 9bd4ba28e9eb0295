// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo_banner.h"

#include "app/pages/page_layout.h"
#include "app/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gekend::app {

DemoBanner::DemoBanner(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kFour, space::kHalf, space::kTwo, space::kHalf);
    auto *word = new PlainLabel(tr("Example"));
    auto *sentence = new PlainLabel(tr("Everyone in this wijk is invented."));
    QPushButton *begin = quietButton(tr("Begin with my wijk"));
    begin->setObjectName(u"beginFromDemo"_s);
    row->addWidget(word->look(TextSize::Body, QFont::DemiBold, Ink::OnAccentSoft));
    row->addWidget(sentence->look(TextSize::Body, QFont::Normal, Ink::OnAccentSoft)->lines(1), 1);
    row->addWidget(begin);
    connect(begin, &QPushButton::clicked, this, &DemoBanner::beginWanted);
}

void DemoBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme()(Ink::AccentSoft));
}

} // namespace gekend::app
