// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QWidget>

namespace gekend::app {

/// A round mark with the initials of a person, or the glyph of whatever has none.
/// `strong` fills it with the accent.
void paintMark(QPainter &painter, const QRectF &place, const QString &initials, Glyph glyph,
               const Theme &theme, bool strong = false);
/// "FA" for "Fatima Aydın", at most two letters; empty for a name without letters.
QString initialsOf(const QString &name);

/// How well someone knows another as one to three dots; the word is there for who cannot see dots.
void paintStrength(QPainter &painter, const QRectF &place, int strength, const Theme &theme);
/// "knows by face", "knows", "knows well"
QString strengthWord(int strength);

class StrengthDots final : public QWidget {
    Q_OBJECT

public:
    explicit StrengthDots(int strength, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_strength;
};

class Mark final : public QWidget {
    Q_OBJECT

public:
    explicit Mark(int side, QWidget *parent = nullptr);
    void setFace(const QString &initials, Glyph glyph);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    QString m_initials;
    Glyph m_glyph = Glyph::Person;
};

} // namespace gekend::app
