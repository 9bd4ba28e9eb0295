// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/recovery_key_page.h"

#include "app/pages/page_layout.h"
#include "app/widgets/notices.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

RecoveryKeyPage::RecoveryKeyPage(AskPath askPath, QWidget *parent)
    : QWidget(parent)
    , m_askPath(std::move(askPath))
    , m_key(new QLineEdit)
    , m_notice(new Notice(NoticeTone::Success))
    , m_tick(new QCheckBox(tr("I have kept the recovery key")))
    , m_on(primaryButton(tr("Go to my wijk")))
{
    QVBoxLayout *column = layOutForm(*this, tr("Keep your recovery key"),
                                     tr("With this key the wijk opens when the password is forgotten. It is "
                                        "shown only now: keep it on paper "
                                        "or in a safe, not beside the file."));
    m_key->setObjectName(u"recoveryKey"_s);
    m_key->setReadOnly(true);
    m_key->setAccessibleName(tr("Recovery key"));
    column->addWidget(m_key);
    QPushButton *save = secondaryButton(tr("Save as a file…"));
    QPushButton *copy = secondaryButton(tr("Copy"));
    save->setObjectName(u"saveKey"_s);
    copy->setObjectName(u"copyKey"_s);
    save->setIcon(icon(Glyph::Export));
    copy->setIcon(icon(Glyph::Copy));
    auto *ways = new QHBoxLayout;
    ways->addWidget(save);
    ways->addWidget(copy);
    ways->addStretch(1);
    column->addLayout(ways);
    column->addWidget(m_notice);
    column->addSpacing(space::kTwo);
    m_tick->setObjectName(u"kept"_s);
    m_on->setObjectName(u"goOn"_s);
    m_on->setEnabled(false);
    column->addWidget(m_tick);
    column->addWidget(m_on);
    column->addStretch(3);
    connect(save, &QPushButton::clicked, this, &RecoveryKeyPage::save);
    connect(copy, &QPushButton::clicked, this, &RecoveryKeyPage::copy);
    connect(m_tick, &QCheckBox::toggled, m_on, &QWidget::setEnabled);
    connect(m_on, &QPushButton::clicked, this, [this] {
        m_key->clear(); // nothing of it stays on the screen
        Q_EMIT kept();
    });
}

void RecoveryKeyPage::setKey(const QString &wijk, const QString &key)
{
    m_wijk = wijk;
    m_key->setText(key);
    m_key->setCursorPosition(0);
    m_tick->setChecked(false);
    m_notice->say({});
}

QString RecoveryKeyPage::paper() const
{
    return tr("Recovery key of the wijk “%1”, of %2").arg(m_wijk, shortDate(QDate::currentDate())) + u"\n\n"_s
        + m_key->text() + u"\n\n"_s + tr("Whoever has this key can read everything. Keep it in a safe place.")
        + u'\n';
}

void RecoveryKeyPage::copy()
{
    QApplication::clipboard()->setText(m_key->text());
    m_notice->say(NoticeTone::Success, tr("Copied. Paste it where it is safe."));
}

void RecoveryKeyPage::save()
{
    const QString path = m_askPath(tr("Recovery key %1").arg(m_wijk) + u".txt"_s);
    if (!path.isEmpty())
        Q_EMIT saveWanted(path, paper());
}

void RecoveryKeyPage::saySaved(const QString &path)
{
    m_notice->say(NoticeTone::Success, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
}

void RecoveryKeyPage::sayError(const QString &sentence)
{
    m_notice->say(NoticeTone::Danger, sentence);
}

} // namespace gekend::app
