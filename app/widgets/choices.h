// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"

#include <QListView>
#include <QVariant>

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

/// A list of completions. The field above it keeps the keyboard and tells it where to go.
class ChoiceList final : public QListView {
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    /// The first one is chosen.
    void setChoices(std::vector<Completion> choices);
    const std::vector<Completion> &choices() const { return m_choices; }
    /// Moves the choice up or down, round the ends.
    void step(int rows);
    int currentRow() const;
    /// What all rows need, at most `rows` of them.
    int heightFor(int rows) const;

Q_SIGNALS:
    void picked(int row);

private:
    QStandardItemModel *m_model;
    std::vector<Completion> m_choices;
};

} // namespace gekend::app
