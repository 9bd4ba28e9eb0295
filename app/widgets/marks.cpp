// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/marks.h"

#include "app/widgets/style.h"
#include "core/base/person_name.h"

#include <QCoreApplication>
#include <QPainter>

namespace gekend::app {

namespace {

constexpr int kDotSide = 8;
constexpr int kDotGap = 4;
constexpr int kDots = 3;

} // namespace

void paintMark(QPainter &painter, const QRectF &place, const QString &initials, Glyph glyph,
               const Theme &theme, bool strong)
{
    const QColor ink = theme(strong ? Ink::OnAccent : Ink::OnAccentSoft);
    paintRounded(painter, place, place.height() / 2, theme(strong ? Ink::Accent : Ink::AccentSoft));
    if (initials.isEmpty()) {
        const double inset = place.height() * 0.27;
        paintGlyph(painter, place.adjusted(inset, inset, -inset, -inset), glyph, ink);
        return;
    }
    QFont font = fontOf(theme, TextSize::Caption, QFont::DemiBold);
    font.setPixelSize(std::max(1, qRound(place.height() * 0.36)));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, initials);
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 && isNamePrefix(words[i]))
            continue;
        const QChar first = words[i].front();
        if (!first.isLetter())
            continue;
        if (initials.size() == 2)
            initials.chop(1); // the first and the last name
        initials += first.toUpper();
    }
    return initials;
}

void paintStrength(QPainter &painter, const QRectF &place, int strength, const Theme &theme)
{
    const double side = theme.scaled(kDotSide);
    const double step = side + kDotGap;
    for (int dot = 0; dot < kDots; ++dot) {
        const QRectF circle(place.x() + dot * step, place.center().y() - side / 2, side, side);
        if (dot < strength)
            paintRounded(painter, circle, side / 2, theme(Ink::Accent));
        else
            paintRounded(painter, circle, side / 2, Qt::transparent, theme(Ink::Edge));
    }
}

QString strengthWord(int strength)
{
    switch (strength) {
    case 1: return QCoreApplication::translate("Words", "by face");
    case 2: return QCoreApplication::translate("Words", "by name");
    case 3: return QCoreApplication::translate("Words", "well");
    default: return QCoreApplication::translate("Words", "not yet");
    }
}

StrengthDots::StrengthDots(int strength, QWidget *parent)
    : QWidget(parent)
    , m_strength(strength)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(strengthWord(strength));
    setAccessibleName(strengthWord(strength));
}

QSize StrengthDots::sizeHint() const
{
    const int side = currentTheme().scaled(kDotSide);
    return {kDots * side + (kDots - 1) * kDotGap, side + 2};
}

void StrengthDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStrength(painter, rect(), m_strength, currentTheme());
}

Mark::Mark(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Mark::setFace(const QString &initials, Glyph glyph)
{
    m_initials = initials;
    m_glyph = glyph;
    update();
}

QSize Mark::sizeHint() const
{
    const int side = currentTheme().scaled(m_side);
    return {side, side};
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_initials, m_glyph, currentTheme());
}

} // namespace gekend::app
