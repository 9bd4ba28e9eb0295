// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"

#include <QAbstractButton>

namespace gekend::app {

/// A name that leads somewhere, with a quiet word behind it and, for a tie, how strong it is.
class LinkRow final : public QAbstractButton {
    Q_OBJECT

public:
    LinkRow(Glyph glyph, const QString &name, const QString &detail = {}, QWidget *parent = nullptr);

    /// Shows dots at the right end.
    void setStrength(int strength);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int roomForName() const;

    Glyph m_glyph;
    QString m_detail;
    std::optional<int> m_strength;
};

} // namespace gekend::app
