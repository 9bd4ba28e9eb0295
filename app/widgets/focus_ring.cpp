// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/focus_ring.h"

#include "app/widgets/style.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace gekend::app {

namespace {

constexpr int kGap = 2; // between the control and its ring
constexpr int kReach = kGap + kFocusRing;

class Ring final : public QWidget {
public:
    explicit Ring(QWidget *window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

    QRect whole; // of the ring, in own coordinates: the widget may show only a part of it

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRounded(painter, whole, kCornerRadius + kReach, Qt::transparent, currentTheme()(Ink::Accent),
                     kFocusRing);
    }
};

/// What is left of the rectangle where scroll areas cut it off.
QRect visiblePart(QRect rect, const QWidget *target, const QWidget *window)
{
    for (const QWidget *at = target->parentWidget(); at && at != window; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(at->parentWidget());
        if (area && area->viewport() == at)
            rect &= QRect(at->mapTo(window, QPoint()), at->size()).adjusted(-kReach, -kReach, kReach, kReach);
    }
    return rect;
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

void FocusRing::follow(QWidget *focused)
{
    for (const QPointer<QWidget> &widget : std::exchange(m_watched, {})) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_target = qobject_cast<QAbstractButton *>(focused);
    if (!m_target) {
        if (m_ring)
            m_ring->hide();
        return;
    }
    QWidget *window = m_target->window();
    if (!m_ring || m_ring->parentWidget() != window) {
        delete m_ring;
        m_ring = new Ring(window);
    }
    for (QWidget *at = m_target; at && at != window; at = at->parentWidget()) {
        at->installEventFilter(this);
        m_watched << at;
    }
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_ring)
        return;
    QWidget *window = m_target->window();
    const QRect ring =
        QRect(m_target->mapTo(window, QPoint()), m_target->size()).adjusted(-kReach, -kReach, kReach, kReach);
    const QRect visible = visiblePart(ring, m_target, window);
    m_ring->setVisible(m_target->isVisible() && !visible.isEmpty());
    m_ring->setGeometry(visible);
    static_cast<Ring *>(m_ring.data())->whole = ring.translated(-visible.topLeft());
    m_ring->raise();
    m_ring->update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ZOrderChange: place(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gekend::app
