// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/field.h"

#include "app/widgets/icons.h"
#include "app/widgets/plain_label.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace gekend::app {

Field::Field(const QString &name, QWidget *input, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_below(new PlainLabel)
    , m_hint(hint)
{
    auto *label = new PlainLabel(name);
    label->look(TextSize::Body, QFont::Medium);
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHalf);
    column->addWidget(label);
    column->addWidget(input);
    column->addWidget(m_below->lines(3));
    showBelow(hint, false);
}

void Field::setError(const QString &sentence)
{
    m_error = sentence;
    showBelow(sentence.isEmpty() ? m_hint : sentence, !sentence.isEmpty());
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    if (m_error.isEmpty())
        showBelow(hint, false);
}

QString Field::error() const
{
    return m_error;
}

void Field::showBelow(const QString &text, bool wrong)
{
    m_below->look(TextSize::Caption, QFont::Normal, wrong ? Ink::Danger : Ink::Muted);
    m_below->setText(text);
    m_below->setVisible(!text.isEmpty());
    m_below->updateGeometry();
    m_input->setAccessibleDescription(text);
}

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    QAction *eye = addAction(icon(Glyph::Eye, Ink::Muted), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setText(tr("Show the password"));
    eye->setToolTip(tr("Show the password"));
    connect(eye, &QAction::toggled, this, [this, eye](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(icon(shown ? Glyph::EyeOff : Glyph::Eye, Ink::Muted));
    });
}

SearchEdit::SearchEdit(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(Glyph::Search, Ink::Muted), QLineEdit::LeadingPosition);
    for (QAction *action : findChildren<QAction *>()) {
        if (action->objectName() == QLatin1StringView("_q_qlineeditclearaction"))
            action->setIcon(icon(Glyph::Close, Ink::Muted));
    }
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        event->accept();
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        event->accept();
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace gekend::app
