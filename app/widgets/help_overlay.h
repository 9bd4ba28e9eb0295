// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/overlay.h"

class QScrollArea;

namespace gekend::app {

/// One line of help: keys and what they do.
struct HelpLine {
    QString keys;
    QString meaning;
};
struct HelpGroup {
    QString title;
    std::vector<HelpLine> lines;
};

/// F1: every shortcut, and the signs of the capture line.
class HelpOverlay final : public Overlay {
    Q_OBJECT

public:
    HelpOverlay(QWidget *window, const std::vector<HelpGroup> &groups);

protected:
    QRect placeOf(QSize sheet) const override;
    QWidget *firstFocus() const override;

private:
    QWidget *m_panel;
    QWidget *m_close;
    QScrollArea *m_scroll;
};

} // namespace gekend::app
