// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"

#include <QFrame>
#include <QVariant>

class QListView;
class QStandardItemModel;

namespace gekend::app {

/// One thing that can be chosen while typing.
struct Completion {
    QString insert; // what comes in the text
    QString name; // what is shown
    QString detail; // what tells it from its namesakes
    Glyph glyph = Glyph::Other;
    bool isNew = false;
    QVariant data; // the caller's
};

/// The list under a field while its text is typed. The field keeps the keyboard and passes keys on.
class CompletionPopup final : public QFrame {
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *window);

    /// Shows the choices under `anchor` (in window coordinates), the first one chosen; hides when there are
    /// none.
    void offer(std::vector<Completion> choices, const QRect &anchor);
    bool isOpen() const { return isVisible(); }
    /// Moves the choice up or down, round the ends.
    void step(int rows);
    /// The choice that Enter takes.
    const Completion *current() const;
    const std::vector<Completion> &choices() const { return m_choices; }

Q_SIGNALS:
    void picked(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QListView *m_view;
    QStandardItemModel *m_model;
    std::vector<Completion> m_choices;
};

} // namespace gekend::app
