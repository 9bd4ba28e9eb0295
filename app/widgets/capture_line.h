// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chip.h"
#include "app/widgets/completion_popup.h"

#include <QFrame>

#include <functional>

namespace gekend::app {

class CaptureEdit;
class FlowLayout;

/// The part of the line that is being completed: a sign, what was typed behind it, and where.
struct TypedToken {
    QChar sign; // @ & # !
    QString typed; // without an opening quote
    qsizetype from = 0; // of the sign
    qsizetype to = 0;
};

/// The token at the cursor: the last sign at the start of a word, with what follows it up to the cursor.
std::optional<TypedToken> tokenAt(const QString &text, qsizetype cursor);

/// Where a contact is typed: one line, with chips under it that show what was understood, and a popup for
/// names. It knows nothing of contacts; its page says what the words mean.
class CaptureLine final : public QFrame {
    Q_OBJECT

public:
    using Completer = std::function<std::vector<Completion>(const TypedToken &token)>;

    explicit CaptureLine(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &example);
    void setCompleter(Completer completer) { m_completer = std::move(completer); }
    void setChips(const std::vector<Chip> &chips);
    const std::vector<Chip> &chips() const { return m_chips; }
    /// Lets the user choose what stands between `from` and `to`.
    void offerChoices(qsizetype from, qsizetype to, std::vector<Completion> choices);
    CompletionPopup &popup() const { return *m_popup; }
    void takeFocus();

Q_SIGNALS:
    void edited(const QString &text);
    void submitted();
    void chosen(const gekend::app::Completion &choice);
    void chipPressed(int choice);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void complete();
    void pick(int row);
    void offerKey(QKeyEvent *event);
    QRect anchorAt(qsizetype position) const;
    void applyLook();

    CaptureEdit *m_edit;
    QWidget *m_chipRow;
    FlowLayout *m_chipFlow;
    CompletionPopup *m_popup;
    Completer m_completer;
    std::vector<Chip> m_chips;
    qsizetype m_from = 0; // what the popup completes
    qsizetype m_to = 0;
    bool m_picking = false;
};

} // namespace gekend::app
