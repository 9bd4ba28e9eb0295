// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/help_overlay.h"

#include "app/widgets/icons.h"
#include "app/widgets/plain_label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kWidth = 720;

QWidget *groupOf(const HelpGroup &group)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kTwo);
    grid->setVerticalSpacing(space::kOne);
    grid->setColumnStretch(1, 1);
    auto *title = new PlainLabel(group.title);
    grid->addWidget(title->look(TextSize::Body, QFont::DemiBold), 0, 0, 1, 2);
    int row = 1;
    for (const HelpLine &line : group.lines) {
        auto *keys = new PlainLabel(line.keys);
        auto *meaning = new PlainLabel(line.meaning);
        grid->addWidget(keys->look(TextSize::Body, QFont::Medium, Ink::Accent), row, 0, Qt::AlignTop);
        grid->addWidget(meaning->look(TextSize::Body, QFont::Normal, Ink::Muted)->lines(3), row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    return widget;
}

} // namespace

HelpOverlay::HelpOverlay(QWidget *window, const std::vector<HelpGroup> &groups)
    : Overlay(window)
    , m_panel(new QWidget)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"help"_s);
    auto *close = new QToolButton;
    close->setIcon(icon(Glyph::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the help"));
    close->setToolTip(tr("Close the help"));
    connect(close, &QToolButton::clicked, this, &HelpOverlay::close);
    m_close = close;
    auto *title = new PlainLabel(tr("Keys and signs"));
    auto *head = new QHBoxLayout;
    head->addWidget(title->look(TextSize::Heading, QFont::DemiBold), 1);
    head->addWidget(close);
    auto *canvas = new QWidget;
    auto *columns = new QGridLayout(canvas);
    columns->setContentsMargins(0, 0, space::kTwo, 0);
    columns->setHorizontalSpacing(space::kSix);
    columns->setVerticalSpacing(space::kThree);
    int at = 0;
    for (const HelpGroup &group : groups) {
        columns->addWidget(groupOf(group), at / 2, at % 2);
        columns->setColumnStretch(at % 2, 1);
        ++at;
    }
    m_scroll->setWidget(canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Keys and signs"));
    m_scroll->viewport()->setAutoFillBackground(false);
    canvas->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(space::kThree, space::kTwo, space::kTwo, space::kThree);
    column->addLayout(head);
    column->addWidget(m_scroll);
    setPanel(m_panel);
}

QRect HelpOverlay::placeOf(QSize sheet) const
{
    const int width = std::min(currentTheme().scaled(kWidth), sheet.width() - 2 * space::kTwo);
    const int wanted = m_scroll->widget()->heightForWidth(width - space::kSix);
    const int content = wanted > 0 ? wanted : m_scroll->widget()->sizeHint().height();
    const int height = std::min(content + 2 * space::kSix + space::kTwo, sheet.height() - 2 * space::kTwo);
    return {(sheet.width() - width) / 2, (sheet.height() - height) / 2, width, height};
}

QWidget *HelpOverlay::firstFocus() const
{
    return m_close;
}

} // namespace gekend::app
