// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QLabel>

namespace gekend::app {

/// The only label of the window: shows text exactly as typed (never markup), in one of the four sizes.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Size, weight and ink; follows the theme from then on. Returns itself, to be set where it is made.
    PlainLabel *look(TextSize size, QFont::Weight weight = QFont::Normal, Ink ink = Ink::Text);
    /// At most so many lines, then … with the whole text as tool tip. 1 is a single line that never widens
    /// its parent.
    PlainLabel *lines(int most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_maxLines > 1; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyLook();
    int lineHeight() const;

    TextSize m_size = TextSize::Body;
    QFont::Weight m_weight = QFont::Normal;
    Ink m_ink = Ink::Text;
    int m_maxLines = 1;
};

} // namespace gekend::app
