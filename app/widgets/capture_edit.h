// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chip.h"

#include <QPlainTextEdit>

namespace gekend::app {

/// The text of the capture line: one paragraph that grows with its words. Paints what was understood behind
/// them and never changes them.
class CaptureEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CaptureEdit(QWidget *parent = nullptr);

    void setMarks(const std::vector<Chip> &chips);
    /// Replaces a part of the text as if it was typed; the cursor stands behind it.
    void replace(qsizetype from, qsizetype to, const QString &text);
    /// Where the position is, in the coordinates of this widget.
    QRect rectOf(qsizetype position) const;

Q_SIGNALS:
    void submitted();
    /// A key that a popup may want first: Up, Down, Enter, Tab or Escape. Accept the event to keep it.
    void keyOffered(QKeyEvent *event);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void paintMark(QPainter &painter, const Chip &chip) const;
    void fitHeight();

    std::vector<Chip> m_marks;
};

} // namespace gekend::app
