// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notices.h"

#include "app/widgets/marks.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kToastMs = 8000; // WCAG: long enough to read and reach
constexpr int kToastRise = 16;
constexpr int kToastBelow = 24;
constexpr int kMarkSide = 56;
constexpr int kEmptyWidth = 420;

struct ToneLook {
    Glyph glyph;
    Ink ground;
    Ink ink;
};

ToneLook lookOf(NoticeTone tone)
{
    switch (tone) {
    case NoticeTone::Info: return {Glyph::Info, Ink::AccentSoft, Ink::OnAccentSoft};
    case NoticeTone::Warning: return {Glyph::Alert, Ink::WarningSoft, Ink::Warning};
    case NoticeTone::Danger: return {Glyph::Alert, Ink::DangerSoft, Ink::Danger};
    case NoticeTone::Success: return {Glyph::Done, Ink::SuccessSoft, Ink::Success};
    }
    Q_UNREACHABLE();
}

void announce(QWidget *widget, const QString &sentence)
{
    widget->setAccessibleName(sentence);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace

Notice::Notice(NoticeTone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_text(new PlainLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kSix, space::kSmall, space::kTwo, space::kSmall);
    row->addWidget(m_text->lines(4));
    setVisible(false);
}

void Notice::say(const QString &sentence)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(this, sentence);
    update();
}

void Notice::say(NoticeTone tone, const QString &sentence)
{
    m_tone = tone;
    say(sentence);
}

QString Notice::sentence() const
{
    return m_text->text();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const ToneLook look = lookOf(m_tone);
    paintRounded(painter, rect(), kCornerRadius, theme(look.ground));
    const int side = 20;
    paintGlyph(painter, QRectF(space::kTwo, (height() - side) / 2.0, side, side), look.glyph,
               theme(look.ink));
}

Toast::Toast(QWidget *window)
    : QFrame(window)
    , m_text(new PlainLabel)
    , m_button(new QPushButton)
    , m_rise(this, "pos")
{
    setObjectName(u"toast"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kTwo, space::kOne, space::kOne, space::kOne);
    row->setSpacing(space::kOne);
    row->addWidget(m_text->look(TextSize::Body, QFont::Medium)->lines(2));
    setButtonRole(*m_button, ButtonRole::Quiet);
    row->addWidget(m_button);
    hide();
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, nullptr))
            act();
    });
    window->installEventFilter(this);
}

void Toast::say(const QString &sentence)
{
    m_act = nullptr;
    m_text->setText(sentence);
    m_button->hide();
    appear();
}

void Toast::offer(const QString &sentence, const QString &button, std::function<void()> act)
{
    m_act = std::move(act);
    m_text->setText(sentence);
    m_button->setText(button);
    m_button->show();
    appear();
}

QString Toast::sentence() const
{
    return m_text->text();
}

QRect Toast::place() const
{
    const QSize window = parentWidget()->size();
    const QSize size(std::min(sizeHint().width(), window.width() - 2 * space::kTwo), sizeHint().height());
    return {QPoint((window.width() - size.width()) / 2, window.height() - size.height() - kToastBelow), size};
}

void Toast::appear()
{
    layout()->activate();
    const QRect end = place();
    setGeometry(end);
    raise();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_rise.stop();
    if (duration > 0 && !isVisible()) {
        m_rise.setDuration(duration);
        m_rise.setStartValue(end.topLeft() + QPoint(0, kToastRise));
        m_rise.setEndValue(end.topLeft());
        m_rise.setEasingCurve(QEasingCurve::OutCubic);
        m_rise.start();
    }
    show();
    announce(this, sentence());
    m_leave.start(kToastMs);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    paintRounded(painter, rect(), kCornerRadius, theme(Ink::Raised), theme(Ink::Edge));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        m_rise.stop();
        setGeometry(place());
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_leave.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_leave.start(kToastMs);
    QFrame::leaveEvent(event);
}

EmptyState::EmptyState(Glyph glyph, const QString &headline, const QString &sentence, const QString &button,
                       QWidget *parent)
    : QWidget(parent)
    , m_headline(new PlainLabel(headline))
    , m_sentence(new PlainLabel(sentence))
{
    auto *mark = new Mark(kMarkSide);
    mark->setFace({}, glyph);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::kOne);
    column->addStretch(2);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addSpacing(space::kOne);
    for (PlainLabel *label : {m_headline->look(TextSize::Heading, QFont::DemiBold)->lines(2),
                              m_sentence->look(TextSize::Body, QFont::Normal, Ink::Muted)->lines(4)}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(currentTheme().scaled(kEmptyWidth));
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        column->addLayout(row);
    }
    if (!button.isEmpty()) {
        auto *first = new QPushButton(button);
        setButtonRole(*first, ButtonRole::Primary);
        connect(first, &QPushButton::clicked, this, &EmptyState::pressed);
        column->addSpacing(space::kOne);
        column->addWidget(first, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

void EmptyState::say(const QString &headline, const QString &sentence)
{
    m_headline->setText(headline);
    m_sentence->setText(sentence);
}

} // namespace gekend::app
