// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"

#include <QAbstractButton>

namespace gekend::app {

/// What a part of the typed line was understood as.
struct Chip {
    enum class State { Known, New, Unclear };

    qsizetype from = 0; // in the line; from == to: nothing in the line says it
    qsizetype to = 0;
    Glyph glyph = Glyph::Other;
    QString text;
    QString hint; // a sentence for who points at it
    State state = State::Known;
    int choice = -1; // what chipPressed() tells; -1: there is nothing to choose

    bool operator==(const Chip &) const = default;
};

/// A chip on the screen: a mark, or a button where there is something to choose.
class ChipView final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChipView(const Chip &chip, QWidget *parent = nullptr);

    const Chip &chip() const { return m_chip; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

/// The colours of a chip: ground, text and edge.
struct ChipInk {
    Ink ground;
    Ink text;
    Ink edge;
};
ChipInk inkOf(Chip::State state);

} // namespace gekend::app
