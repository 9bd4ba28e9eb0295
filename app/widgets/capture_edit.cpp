// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/capture_edit.h"

#include "app/widgets/style.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

namespace gekend::app {

namespace {

constexpr int kMostLines = 5;
constexpr int kLongestPaste = 5000; // the line of a contact, not a report

bool isSubmit(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isForPopup(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape: return true;
    default: return false;
    }
}

} // namespace

CaptureEdit::CaptureEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &CaptureEdit::fitHeight);
    fitHeight();
}

void CaptureEdit::setMarks(const std::vector<Chip> &chips)
{
    m_marks = chips;
    viewport()->update();
}

void CaptureEdit::replace(qsizetype from, qsizetype to, const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(from));
    cursor.setPosition(int(to), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    setTextCursor(cursor);
}

QRect CaptureEdit::rectOf(qsizetype position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(int(std::clamp<qsizetype>(position, 0, toPlainText().size())));
    return cursorRect(cursor).translated(viewport()->pos());
}

bool CaptureEdit::event(QEvent *event)
{
    // With nothing typed there is nothing of ours to take back: undo and redo belong to the window.
    if (event->type() == QEvent::ShortcutOverride && document()->isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitHeight();
    return QPlainTextEdit::event(event);
}

void CaptureEdit::keyPressEvent(QKeyEvent *event)
{
    if (isForPopup(*event)) {
        event->ignore();
        Q_EMIT keyOffered(event);
        if (event->isAccepted())
            return;
    }
    if (isSubmit(*event)) {
        event->accept();
        Q_EMIT submitted();
        return;
    }
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    QPlainTextEdit::keyPressEvent(event);
}

void CaptureEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text().left(kLongestPaste);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    textCursor().insertText(text);
}

void CaptureEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        for (const Chip &chip : m_marks)
            paintMark(painter, chip);
    }
    QPlainTextEdit::paintEvent(event);
}

void CaptureEdit::paintMark(QPainter &painter, const Chip &chip) const
{
    const QTextBlock block = document()->firstBlock();
    const QTextLayout *layout = block.layout();
    if (chip.from >= chip.to || chip.to > block.length() || !layout)
        return;
    const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    const ChipInk ink = inkOf(chip.state);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(int(chip.from), line.textStart());
        const int to = std::min(int(chip.to), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        const double right = line.cursorToX(to);
        const QRectF box(origin.x() + std::min(left, right) - 2, origin.y() + line.y(),
                         std::abs(right - left) + 4, line.height());
        paintRounded(painter, box, 4, currentTheme()(ink.ground),
                     chip.state == Chip::State::Known ? QColor(Qt::transparent) : currentTheme()(ink.edge));
    }
}

void CaptureEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void CaptureEdit::fitHeight()
{
    const QTextLayout *layout = document()->firstBlock().layout();
    const int lines = std::clamp(layout ? layout->lineCount() : 1, 1, kMostLines);
    const int height = int(std::ceil(QFontMetricsF(font()).lineSpacing())) * lines + 2;
    if (height != minimumHeight())
        setFixedHeight(height);
}

} // namespace gekend::app
