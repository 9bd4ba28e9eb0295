// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/settings_page.h"

#include "app/pages/page_layout.h"
#include "app/widgets/field.h"
#include "app/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox)
    , m_scheme(new QComboBox)
    , m_text(new QComboBox)
    , m_motion(new QCheckBox(tr("Let nothing move")))
{
    m_language->setObjectName(u"language"_s);
    m_scheme->setObjectName(u"scheme"_s);
    m_text->setObjectName(u"textSize"_s);
    m_motion->setObjectName(u"motion"_s);
    // A language is called by its own name, whichever is chosen.
    m_language->addItem(u"Nederlands"_s, int(Language::Dutch));
    m_language->addItem(u"English"_s, int(Language::English));
    m_scheme->addItem(tr("As the desktop"), int(SchemeChoice::FollowDesktop));
    m_scheme->addItem(tr("Light"), int(SchemeChoice::Light));
    m_scheme->addItem(tr("Dark"), int(SchemeChoice::Dark));
    for (const int percent : {100, 115, 130, 150, 175, 200})
        m_text->addItem(percent == 100 ? tr("Normal") : tr("%1%").arg(percent), percent);
    QVBoxLayout *column = layOutPageForm(
        *this, tr("Settings"), tr("How the window looks for you. Every choice takes effect at once."));
    column->addWidget(new Field(tr("Language"), m_language));
    column->addWidget(new Field(tr("Colours"), m_scheme));
    column->addWidget(new Field(tr("Size of the text"), m_text));
    column->addWidget(m_motion);
    column->addStretch(3);
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT changed(settings());
    };
    for (QComboBox *box : {m_language, m_scheme, m_text})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_motion, &QCheckBox::toggled, this, tell);
}

void SettingsPage::setSettings(const ViewSettings &settings)
{
    m_filling = true;
    m_language->setCurrentIndex(m_language->findData(int(settings.language)));
    m_scheme->setCurrentIndex(m_scheme->findData(int(settings.scheme)));
    m_text->setCurrentIndex(std::max(0, m_text->findData(settings.textPercent)));
    m_motion->setChecked(settings.reducedMotion);
    m_filling = false;
}

ViewSettings SettingsPage::settings() const
{
    return {.language = Language(m_language->currentData().toInt()),
            .scheme = SchemeChoice(m_scheme->currentData().toInt()),
            .textPercent = m_text->currentData().toInt(),
            .reducedMotion = m_motion->isChecked()};
}

} // namespace gekend::app
