// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/capture_line.h"

#include "app/widgets/capture_edit.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kMostWords = 5; // "Anna Maria van den Berg": more is a sentence, not a name
const QString kSigns = u"@&#!"_s;

} // namespace

std::optional<TypedToken> tokenAt(const QString &text, qsizetype cursor)
{
    for (qsizetype at = cursor - 1; at >= 0; --at) {
        if (!kSigns.contains(text[at]) || (at > 0 && text[at - 1].isLetterOrNumber()))
            continue;
        QString typed = text.mid(at + 1, cursor - at - 1);
        const bool quoted = typed.startsWith(u'"');
        if (quoted)
            typed.remove(0, 1);
        const bool ended = quoted ? typed.contains(u'"') : typed.startsWith(u' ') || typed.contains(u',');
        if (ended || typed.count(u' ') >= kMostWords)
            return std::nullopt;
        return TypedToken{text[at], typed, at, cursor};
    }
    return std::nullopt;
}

CaptureLine::CaptureLine(QWidget *parent)
    : QFrame(parent)
    , m_edit(new CaptureEdit)
    , m_chipRow(new QWidget)
    , m_chipFlow(new FlowLayout(m_chipRow, space::kOne))
    , m_popup(nullptr)
{
    setObjectName(u"captureLine"_s);
    m_edit->setObjectName(u"captureText"_s);
    m_edit->setAccessibleName(tr("What happened?"));
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTwo, space::kTwo, space::kTwo, space::kTwo);
    column->setSpacing(space::kSmall);
    column->addWidget(m_edit);
    column->addWidget(m_chipRow);
    m_chipRow->hide();
    m_popup = new CompletionPopup(this);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        Q_EMIT edited(text());
        complete();
    });
    connect(m_edit, &CaptureEdit::submitted, this, &CaptureLine::submitted);
    connect(m_edit, &CaptureEdit::keyOffered, this, &CaptureLine::offerKey);
    connect(m_popup, &CompletionPopup::picked, this, &CaptureLine::pick);
    applyLook();
}

QString CaptureLine::text() const
{
    return m_edit->toPlainText();
}

void CaptureLine::setText(const QString &text)
{
    m_edit->setPlainText(text); // also forgets the typing that could be undone
    m_edit->moveCursor(QTextCursor::End);
    m_popup->hide();
}

void CaptureLine::setPlaceholder(const QString &example)
{
    m_edit->setPlaceholderText(example);
}

void CaptureLine::setChips(const std::vector<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    m_edit->setMarks(chips);
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Chip &chip : chips) {
        auto *view = new ChipView(chip);
        m_chipFlow->addWidget(view);
        if (chip.choice >= 0)
            connect(view, &QAbstractButton::clicked, this,
                    [this, id = chip.choice] { Q_EMIT chipPressed(id); });
    }
    m_chipRow->setVisible(!chips.empty());
    updateGeometry();
}

QRect CaptureLine::anchorAt(qsizetype position) const
{
    const QRect local = m_edit->rectOf(position);
    return {m_edit->mapTo(m_popup->parentWidget(), local.topLeft()), local.size()};
}

void CaptureLine::offerChoices(qsizetype from, qsizetype to, std::vector<Completion> choices)
{
    m_from = from;
    m_to = to;
    if (m_popup->parentWidget() != window())
        m_popup->setParent(window());
    m_popup->offer(std::move(choices), anchorAt(from));
}

void CaptureLine::complete()
{
    if (m_picking || !m_completer)
        return;
    const auto token = tokenAt(text(), m_edit->textCursor().position());
    if (!token) {
        m_popup->hide();
        return;
    }
    offerChoices(token->from, token->to, m_completer(*token));
}

void CaptureLine::pick(int row)
{
    const Completion choice = m_popup->choices().at(size_t(row));
    m_popup->hide();
    m_picking = true;
    Q_EMIT chosen(choice); // before the text says it, so that the page reads the text knowing the choice
    m_edit->replace(m_from, m_to, choice.insert);
    m_picking = false;
    takeFocus();
}

void CaptureLine::offerKey(QKeyEvent *event)
{
    if (!m_popup->isOpen())
        return;
    event->accept();
    switch (event->key()) {
    case Qt::Key_Up: return m_popup->step(-1);
    case Qt::Key_Down: return m_popup->step(1);
    case Qt::Key_Escape: return m_popup->hide();
    default: break;
    }
    if (m_popup->currentRow() >= 0)
        pick(m_popup->currentRow());
}

void CaptureLine::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

bool CaptureLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_popup->hide();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void CaptureLine::mousePressEvent(QMouseEvent *event)
{
    takeFocus();
    QFrame::mousePressEvent(event);
}

void CaptureLine::applyLook()
{
    QFont font = fontOf(currentTheme(), TextSize::Heading);
    m_edit->setFont(font);
}

void CaptureLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        applyLook();
    QFrame::changeEvent(event);
}

void CaptureLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const bool focused = m_edit->hasFocus();
    paintRounded(painter, rect(), kCornerRadius + space::kHalf, theme(Ink::Surface),
                 theme(focused ? Ink::Accent : Ink::Edge), focused ? kFocusRing : 1);
}

} // namespace gekend::app
