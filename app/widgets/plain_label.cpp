// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plain_label.h"

#include "app/widgets/text_block.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace gekend::app {

namespace {

constexpr int kWidestHint = 560; // about 80 letters: longer lines read badly
constexpr int kNarrowestHint = 48;

} // namespace

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    applyLook();
}

PlainLabel *PlainLabel::look(TextSize size, QFont::Weight weight, Ink ink)
{
    m_size = size;
    m_weight = weight;
    m_ink = ink;
    applyLook();
    return this;
}

PlainLabel *PlainLabel::lines(int most)
{
    m_maxLines = std::max(1, most);
    QSizePolicy policy(QSizePolicy::Preferred, most > 1 ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(most > 1);
    setSizePolicy(policy);
    updateGeometry();
    return this;
}

void PlainLabel::applyLook()
{
    setFont(fontOf(currentTheme(), m_size, m_weight));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, currentTheme()(m_ink));
    setPalette(colors);
}

int PlainLabel::lineHeight() const
{
    return int(std::ceil(QFontMetricsF(font()).lineSpacing()));
}

QSize PlainLabel::sizeHint() const
{
    const TextBlock whole(text(), font(), currentTheme().scaled(kWidestHint), m_maxLines);
    return {whole.width() + 1, std::max(whole.height(), lineHeight())};
}

QSize PlainLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), currentTheme().scaled(kNarrowestHint)), lineHeight()};
}

int PlainLabel::heightForWidth(int width) const
{
    return std::max(TextBlock(text(), font(), width, m_maxLines).height(), lineHeight());
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyLook();
    QLabel::changeEvent(event);
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TextBlock block(text(), font(), width(), m_maxLines);
    double x = 0;
    if (alignment().testFlag(Qt::AlignHCenter))
        x = (width() - block.width()) / 2.0;
    else if (alignment().testFlag(Qt::AlignRight))
        x = width() - block.width();
    const double y =
        alignment().testFlag(Qt::AlignVCenter) ? std::max(0, (height() - block.height()) / 2) : 0;
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    block.paint(painter, {std::max(0.0, x), y}, palette().color(group, QPalette::WindowText));
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    const bool cut = TextBlock(text(), font(), width(), m_maxLines).isElided();
    setToolTip(cut ? plainToolTip(text()) : QString());
}

} // namespace gekend::app
