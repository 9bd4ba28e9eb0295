// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/choices.h"

#include <QFrame>

namespace gekend::app {

/// The list under a field while its text is typed. The field keeps the keyboard and passes keys on.
class CompletionPopup final : public QFrame {
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *window);

    /// Shows the choices under `anchor` (in window coordinates), the first one chosen; hides when there are
    /// none.
    void offer(std::vector<Completion> choices, const QRect &anchor);
    bool isOpen() const { return isVisible(); }
    void step(int rows) { m_list->step(rows); }
    /// The row that Enter takes, -1 while closed.
    int currentRow() const { return isVisible() ? m_list->currentRow() : -1; }
    const std::vector<Completion> &choices() const { return m_list->choices(); }

Q_SIGNALS:
    void picked(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChoiceList *m_list;
};

} // namespace gekend::app
