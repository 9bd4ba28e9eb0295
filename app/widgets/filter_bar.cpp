// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/filter_bar.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/style.h"
#include "app/widgets/words.h"

#include <QButtonGroup>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kHeight = 32;

QFont pillFont(bool chosen)
{
    return fontOf(currentTheme(), TextSize::Caption, chosen ? QFont::DemiBold : QFont::Medium);
}

} // namespace

FilterPill::FilterPill(const QString &word, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCount(0);
}

void FilterPill::setCount(int count)
{
    m_count = count;
    setAccessibleName(shown());
    updateGeometry();
    update();
}

QString FilterPill::shown() const
{
    return m_count > 0 ? text() + u' ' + numberWord(m_count) : text();
}

QSize FilterPill::sizeHint() const
{
    const int text = QFontMetrics(pillFont(true)).horizontalAdvance(shown());
    return {text + 2 * space::kSmall, currentTheme().scaled(kHeight)};
}

void FilterPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const bool chosen = isChecked();
    const Ink ground = chosen ? Ink::AccentSoft : underMouse() ? Ink::Hover : Ink::Surface;
    paintRounded(painter, rect(), height() / 2.0, theme(ground), theme(chosen ? Ink::Accent : Ink::Edge));
    const QFont font = pillFont(chosen);
    const QFontMetrics metrics(font);
    const int word = metrics.horizontalAdvance(text());
    const int all = metrics.horizontalAdvance(shown());
    const int left = (width() - all) / 2;
    painter.setFont(font);
    painter.setPen(theme(chosen ? Ink::OnAccentSoft : Ink::Text));
    painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter, text());
    painter.setPen(theme(chosen ? Ink::OnAccentSoft : Ink::Muted));
    painter.drawText(QRect(left + word, 0, width(), height()), Qt::AlignVCenter, shown().mid(text().size()));
}

FilterBar::FilterBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    new FlowLayout(this, space::kOne);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT changed(id);
    });
}

void FilterBar::add(int id, const QString &word)
{
    auto *pill = new FilterPill(word, this);
    pill->setObjectName(u"filter%1"_s.arg(id));
    m_group->addButton(pill, id);
    layout()->addWidget(pill);
    if (!m_group->checkedButton())
        pill->setChecked(true);
}

void FilterBar::setCount(int id, int count)
{
    auto *pill = qobject_cast<FilterPill *>(m_group->button(id));
    if (!pill)
        return;
    pill->setCount(count);
    pill->setVisible(count > 0 || pill->isChecked() || id == m_group->id(m_group->buttons().constFirst()));
}

int FilterBar::chosen() const
{
    return m_group->checkedId();
}

void FilterBar::choose(int id)
{
    if (QAbstractButton *pill = m_group->button(id)) {
        pill->setVisible(true);
        pill->setChecked(true);
    }
}

} // namespace gekend::app
