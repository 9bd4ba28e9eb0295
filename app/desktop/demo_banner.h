// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gekend::app {

/// Says that this wijk is invented, and offers to begin one's own.
class DemoBanner final : public QWidget {
    Q_OBJECT

public:
    explicit DemoBanner(QWidget *parent = nullptr);

Q_SIGNALS:
    void beginWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gekend::app
