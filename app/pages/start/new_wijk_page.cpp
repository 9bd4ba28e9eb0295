// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/new_wijk_page.h"

#include "app/pages/page_layout.h"
#include "app/widgets/field.h"
#include "app/widgets/notices.h"
#include "core/domain/area.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kShortest = 10;
constexpr int kGoodLength = 16;
constexpr int kFewestDifferent = 6;

} // namespace

PasswordHint passwordHint(const QString &password)
{
    if (password.isEmpty())
        return PasswordHint::Empty;
    if (password.size() < kShortest)
        return PasswordHint::TooShort;
    const QSet<QChar> different(password.cbegin(), password.cend());
    // Length counts for more than signs: four words are easy to remember and hard to guess.
    return password.size() >= kGoodLength && different.size() >= kFewestDifferent ? PasswordHint::Good
                                                                                  : PasswordHint::Weak;
}

NewWijkPage::NewWijkPage(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_me(new QLineEdit)
    , m_gemeente(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_nameField(new Field(tr("Name of the wijk"), m_name))
    , m_meField(new Field(tr("Your name"), m_me, tr("So that colleagues see who noted something.")))
    , m_gemeenteField(new Field(tr("Gemeente code (may be left empty)"), m_gemeente,
                                tr("GM and four digits, as the CBS writes it: then its figures are kept.")))
    , m_passwordField(new Field(tr("Password"), m_password))
    , m_againField(new Field(tr("The password once more"), m_again))
    , m_notice(new Notice(NoticeTone::Danger))
    , m_make(primaryButton(tr("Make the wijk")))
    , m_back(quietButton(tr("Go back")))
{
    m_name->setObjectName(u"wijkName"_s);
    m_me->setObjectName(u"me"_s);
    m_gemeente->setObjectName(u"gemeente"_s);
    m_password->setObjectName(u"password"_s);
    m_again->setObjectName(u"passwordAgain"_s);
    m_make->setObjectName(u"make"_s);
    m_make->setDefault(true);
    QVBoxLayout *column = layOutForm(*this, tr("Begin with my wijk"),
                                     tr("One encrypted file on this computer. Nobody else can read it."));
    for (Field *field : {m_nameField, m_meField, m_gemeenteField, m_passwordField, m_againField})
        column->addWidget(field);
    column->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_password, &QLineEdit::textChanged, this, &NewWijkPage::showHint);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::returnPressed, this, &NewWijkPage::submit);
    connect(m_make, &QPushButton::clicked, this, &NewWijkPage::submit);
    connect(m_back, &QPushButton::clicked, this, &NewWijkPage::cancelled);
    showHint();
}

void NewWijkPage::clear()
{
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->clear();
    for (Field *field : {m_nameField, m_meField, m_gemeenteField, m_passwordField, m_againField})
        field->setError({});
    m_notice->say({});
    setBusy(false);
}

void NewWijkPage::setBusy(bool busy)
{
    m_make->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_make->setText(busy ? tr("Making the wijk…") : tr("Make the wijk"));
}

void NewWijkPage::sayError(const QString &sentence)
{
    setBusy(false);
    m_notice->say(sentence);
}

void NewWijkPage::showHint()
{
    switch (passwordHint(m_password->text())) {
    case PasswordHint::Empty:
        return m_passwordField->setHint(tr("Four words in a row are strong and easy to remember."));
    case PasswordHint::TooShort:
        return m_passwordField->setHint(tr("Too short: at least %n characters.", nullptr, kShortest));
    case PasswordHint::Weak: return m_passwordField->setHint(tr("Fair. A longer one is harder to guess."));
    case PasswordHint::Good: return m_passwordField->setHint(tr("Strong."));
    }
}

bool NewWijkPage::check()
{
    const QString code = m_gemeente->text().trimmed().toUpper();
    const bool codeOk = code.isEmpty() || areaKindOfCode(code) == AreaKind::Gemeente;
    const PasswordHint hint = passwordHint(m_password->text());
    m_nameField->setError(m_name->text().trimmed().isEmpty() ? tr("Give the wijk a name.") : QString());
    m_meField->setError(m_me->text().trimmed().isEmpty() ? tr("Fill in your name.") : QString());
    m_gemeenteField->setError(
        codeOk ? QString() : tr("This is no gemeente code. It is GM with four digits, as in GM0503."));
    m_passwordField->setError(hint == PasswordHint::Empty ? tr("Choose a password.")
                                  : hint == PasswordHint::TooShort
                                  ? tr("Too short: at least %n characters.", nullptr, kShortest)
                                  : QString());
    m_againField->setError(m_again->text() == m_password->text() ? QString()
                                                                 : tr("The two passwords are not the same."));
    for (Field *field : {m_nameField, m_meField, m_gemeenteField, m_passwordField, m_againField}) {
        if (!field->error().isEmpty()) {
            field->findChild<QLineEdit *>()->setFocus();
            return false;
        }
    }
    return true;
}

void NewWijkPage::submit()
{
    m_notice->say({});
    if (!m_make->isEnabled() || !check())
        return;
    setBusy(true);
    Q_EMIT wanted({.name = m_name->text().trimmed(),
                   .me = m_me->text().trimmed(),
                   .gemeente = m_gemeente->text().trimmed().toUpper(),
                   .password = m_password->text()});
}

void NewWijkPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_name->setFocus();
}

} // namespace gekend::app
