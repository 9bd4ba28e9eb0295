// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/busy_page.h"

#include "app/widgets/plain_label.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace gekend::app {

namespace {

constexpr int kBarWidth = 320;
constexpr int kSteps = 1000;

} // namespace

BusyPage::BusyPage(QWidget *parent)
    : QWidget(parent)
    , m_what(new PlainLabel)
    , m_bar(new QProgressBar)
{
    m_what->look(TextSize::Heading, QFont::DemiBold);
    m_what->setAlignment(Qt::AlignHCenter);
    m_bar->setFixedWidth(currentTheme().scaled(kBarWidth));
    m_bar->setTextVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::kTwo);
    column->addStretch(2);
    column->addWidget(m_what);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setProgress(0, 0);
}

void BusyPage::say(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    setProgress(0, 0);
}

void BusyPage::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0)
        m_bar->setValue(int(std::min(done, total) * kSteps / total));
}

} // namespace gekend::app
