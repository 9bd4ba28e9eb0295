// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/unlock_page.h"

#include "app/pages/page_layout.h"
#include "app/widgets/field.h"
#include "app/widgets/plain_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

UnlockPage::UnlockPage(QWidget *parent)
    : QWidget(parent)
    , m_file(new PlainLabel)
    , m_password(new PasswordEdit)
    , m_key(new QLineEdit)
    , m_passwordField(new Field(tr("Password"), m_password))
    , m_keyField(new Field(tr("Recovery key"), m_key, tr("Nine groups of four letters and digits.")))
    , m_open(primaryButton(tr("Open")))
    , m_other(quietButton({}))
{
    m_password->setObjectName(u"password"_s);
    m_key->setObjectName(u"recoveryKey"_s);
    m_open->setObjectName(u"openWijk"_s);
    m_other->setObjectName(u"otherWay"_s);
    QVBoxLayout *column = layOutForm(*this, tr("Open your wijk"), {});
    column->addWidget(m_file->look(TextSize::Body, QFont::Normal, Ink::Muted));
    column->addWidget(m_passwordField);
    column->addWidget(m_keyField);
    QPushButton *back = quietButton(tr("Go back"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(back);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_key, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_other, &QPushButton::clicked, this, [this] { useKey(!m_withKey); });
    connect(back, &QPushButton::clicked, this, &UnlockPage::cancelled);
    useKey(false);
}

void UnlockPage::setFile(const QString &path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_password->clear();
    m_key->clear();
    sayError({});
    useKey(false);
}

void UnlockPage::useKey(bool key)
{
    m_withKey = key;
    m_passwordField->setVisible(!key);
    m_keyField->setVisible(key);
    m_other->setText(key ? tr("Use the password") : tr("Use the recovery key"));
    (key ? m_key : static_cast<QLineEdit *>(m_password))->setFocus();
}

void UnlockPage::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
    m_open->setText(busy ? tr("Opening…") : tr("Open"));
}

void UnlockPage::sayError(const QString &sentence)
{
    setBusy(false);
    (m_withKey ? m_keyField : m_passwordField)->setError(sentence);
    if (!sentence.isEmpty()) {
        QLineEdit *edit = m_withKey ? m_key : m_password;
        edit->setFocus();
        edit->selectAll();
    }
}

void UnlockPage::submit()
{
    if (!m_open->isEnabled())
        return;
    setBusy(true);
    if (m_withKey)
        Q_EMIT recoveryKeyGiven(m_path, m_key->text());
    else
        Q_EMIT passwordGiven(m_path, m_password->text());
}

void UnlockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    useKey(m_withKey);
}

} // namespace gekend::app
