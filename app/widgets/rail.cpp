// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rail.h"

#include "app/widgets/plain_label.h"
#include "app/widgets/style.h"
#include "app/widgets/text_block.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kWidth = 208;
constexpr int kRowHeight = 40;
constexpr int kIconSide = 20;

} // namespace

RailButton::RailButton(Glyph glyph, const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

QSize RailButton::sizeHint() const
{
    const int height = currentTheme().scaled(kRowHeight);
    return {m_compact ? height : currentTheme().scaled(kWidth) - 2 * space::kSmall, height};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    if (isChecked())
        paintRounded(painter, rect(), kCornerRadius, theme(Ink::AccentSoft));
    else if (isDown())
        paintRounded(painter, rect(), kCornerRadius, theme(Ink::Pressed));
    else if (underMouse())
        paintRounded(painter, rect(), kCornerRadius, theme(Ink::Hover));
    const QColor ink = theme(isChecked() ? Ink::OnAccentSoft : Ink::Text);
    const int side = theme.scaled(kIconSide);
    const double x = m_compact ? (width() - side) / 2.0 : space::kSmall;
    paintGlyph(painter, QRectF(x, (height() - side) / 2.0, side, side), m_glyph,
               isChecked() ? ink : theme(Ink::Muted));
    if (m_compact)
        return;
    const QFont font = fontOf(theme, TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Medium);
    const int left = space::kSmall + side + space::kSmall;
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(left, 0, -space::kOne, 0), Qt::AlignVCenter,
                     elided(text(), font, width() - left - space::kOne));
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel)
    , m_places(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, space::kThree, space::kSmall, space::kTwo);
    column->setSpacing(0);
    auto *name = new QVBoxLayout;
    name->setContentsMargins(space::kSmall, 0, 0, space::kTwo);
    name->addWidget(m_name->look(TextSize::Heading, QFont::DemiBold)->lines(2));
    column->addLayout(name);
    for (QVBoxLayout *places : {m_places, m_foot})
        places->setSpacing(space::kHalf);
    column->addLayout(m_places);
    column->addStretch(1);
    column->addLayout(m_foot);
    fit();
}

void Rail::add(int id, Glyph glyph, const QString &word, const QString &shortcut, bool foot)
{
    auto *button = new RailButton(glyph, word, this);
    button->setObjectName(u"rail%1"_s.arg(id));
    button->setToolTip(plainToolTip(shortcut.isEmpty() ? word : u"%1 (%2)"_s.arg(word, shortcut)));
    (foot ? m_foot : m_places)->addWidget(button);
    m_buttons.push_back({id, button});
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    button->setCompact(m_compact);
}

void Rail::setWijkName(const QString &name)
{
    m_name->setText(name);
    m_name->updateGeometry();
}

void Rail::setCurrent(int id)
{
    if (RailButton *found = button(id))
        found->setChecked(true);
}

RailButton *Rail::button(int id) const
{
    for (const Place &place : m_buttons) {
        if (place.id == id)
            return place.button;
    }
    return nullptr;
}

void Rail::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_name->setVisible(!compact);
    for (const Place &place : m_buttons)
        place.button->setCompact(compact);
    fit();
}

void Rail::fit()
{
    const int wide = currentTheme().scaled(kWidth);
    setFixedWidth(m_compact ? currentTheme().scaled(kRowHeight) + 2 * space::kSmall : wide);
}

bool Rail::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    return QWidget::event(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme()(Ink::Rail));
}

} // namespace gekend::app
