// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;

namespace gekend::app {

/// A kind to filter by, with how many there are.
class FilterPill final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterPill(const QString &word, QWidget *parent = nullptr);

    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const;

    int m_count = 0;
};

/// Pills of which one is chosen; arrow keys go along them.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(const QString &name, QWidget *parent = nullptr);

    void add(int id, const QString &word);
    /// A pill without any is hidden, unless it is the chosen one.
    void setCount(int id, int count);
    int chosen() const;
    void choose(int id);

Q_SIGNALS:
    void changed(int id);

private:
    QButtonGroup *m_group;
};

} // namespace gekend::app
