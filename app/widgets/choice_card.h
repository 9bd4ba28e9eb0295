// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/icons.h"

#include <QAbstractButton>

namespace gekend::app {

/// A choice as large as it matters: a mark, what it does, one sentence about it.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(Glyph glyph, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// The one that most people want.
    void setPrimary(bool primary);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    QString m_sentence;
    bool m_primary = false;
};

} // namespace gekend::app
