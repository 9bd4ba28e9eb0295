// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/imports/import_page.h"

#include "app/pages/page_layout.h"
#include "app/widgets/field.h"
#include "app/widgets/notices.h"
#include "app/widgets/plain_label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kMostProblems = 8;

QString wordOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People: return ImportPage::tr("People");
    case ImportKind::Contacts: return ImportPage::tr("Earlier contacts");
    case ImportKind::Places: return ImportPage::tr("Shops, institutions and vindplekken");
    case ImportKind::Addresses: return ImportPage::tr("Streets and addresses");
    case ImportKind::Areas: return ImportPage::tr("Borders of buurten and wijken");
    case ImportKind::Cbs: return ImportPage::tr("Figures of the CBS");
    }
    Q_UNREACHABLE();
}

} // namespace

QString outcomeSentence(const work::ImportOutcome &outcome)
{
    QStringList parts;
    const auto add = [&](qint64 count, const QString &words) {
        if (count > 0)
            parts << words;
    };
    add(outcome.added, ImportPage::tr("%n new", nullptr, int(outcome.added)));
    add(outcome.changed, ImportPage::tr("%n changed", nullptr, int(outcome.changed)));
    add(outcome.unchanged, ImportPage::tr("%n known already", nullptr, int(outcome.unchanged)));
    add(outcome.skipped, ImportPage::tr("%n left out", nullptr, int(outcome.skipped)));
    return parts.isEmpty() ? ImportPage::tr("nothing to take in") : parts.join(u", "_s);
}

ImportPage::ImportPage(WijkService &service, Dialogs dialogs, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_dialogs(std::move(dialogs))
    , m_choose(primaryButton(tr("Choose a file…")))
    , m_file(new PlainLabel)
    , m_kind(new QComboBox)
    , m_year(new QLineEdit)
    , m_kindField(new Field(tr("What the file holds"), m_kind))
    , m_yearField(new Field(tr("Year (when the file does not say it)"), m_year))
    , m_notice(new Notice(NoticeTone::Info))
    , m_problems(new PlainLabel)
    , m_import(primaryButton(tr("Take it in")))
{
    m_choose->setObjectName(u"chooseFile"_s);
    m_kind->setObjectName(u"importKind"_s);
    m_year->setObjectName(u"importYear"_s);
    m_import->setObjectName(u"takeIn"_s);
    for (const ImportKind kind : allImportKinds())
        m_kind->addItem(wordOf(kind), int(kind));
    QVBoxLayout *column = layOutPageForm(
        *this, tr("Import"),
        tr("CSV, GeoJSON or GeoPackage. You see first what would come of it; afterwards it can be undone."));
    column->addWidget(m_choose);
    column->addWidget(m_file->look(TextSize::Body, QFont::DemiBold));
    column->addWidget(m_kindField);
    column->addWidget(m_yearField);
    column->addWidget(m_notice);
    column->addWidget(
        m_problems->look(TextSize::Caption, QFont::Normal, Ink::Muted)->lines(4 * kMostProblems));
    column->addWidget(m_import);
    column->addStretch(1);
    wire();
    clear();
}

void ImportPage::wire()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::ask);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    const auto again = [this] {
        if (!m_filling && !m_path.isEmpty())
            look();
    };
    connect(m_kind, &QComboBox::activated, this, again);
    connect(m_year, &QLineEdit::editingFinished, this, again);
    connect(&m_service, &WijkService::closed, this, &ImportPage::clear);
}

void ImportPage::clear()
{
    m_path.clear();
    m_year->clear();
    m_notice->say({});
    m_problems->setText({});
    for (QWidget *widget : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_kindField),
                            static_cast<QWidget *>(m_yearField), static_cast<QWidget *>(m_problems),
                            static_cast<QWidget *>(m_import)})
        widget->hide();
}

void ImportPage::ask()
{
    const QString path =
        m_dialogs.askFile(tr("Import a file"),
                          tr("Tables and maps (*.csv *.txt *.tsv *.geojson *.json *.gpkg);;All files (*)"));
    if (!path.isEmpty())
        look(path);
}

void ImportPage::look(const QString &path)
{
    clear();
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->show();
    m_kind->setCurrentIndex(-1);
    look();
}

std::optional<ImportKind> ImportPage::chosenKind() const
{
    const QVariant data = m_kind->currentData();
    return data.isValid() ? std::optional(ImportKind(data.toInt())) : std::nullopt;
}

void ImportPage::look()
{
    m_import->setEnabled(false);
    m_notice->say(NoticeTone::Info, tr("Reading the file…"));
    m_service.run(
        m_lane,
        [path = m_path, kind = chosenKind(),
         year = m_year->text().toInt()](work::Wijk &wijk) -> Result<ImportPreview> {
            if (!kind)
                return guessedImport(wijk, path, year);
            auto outcome =
                runImport(wijk, *kind, path, {.dryRun = true, .year = year, .all = false, .progress = {}});
            if (!outcome)
                return outcome.error();
            return ImportPreview{*kind, std::move(*outcome)};
        },
        this, [this](const Result<ImportPreview> &preview) { take(preview); });
}

void ImportPage::take(const Result<ImportPreview> &preview)
{
    m_kindField->show();
    m_yearField->show();
    m_import->show();
    if (!preview) {
        m_problems->hide();
        return m_notice->say(NoticeTone::Danger, sentence(preview.error()));
    }
    m_filling = true;
    m_kind->setCurrentIndex(m_kind->findData(int(preview->kind)));
    m_filling = false;
    sayOutcome(preview->outcome);
    m_import->setEnabled(preview->outcome.added + preview->outcome.changed > 0);
    m_import->setFocus();
}

void ImportPage::sayOutcome(const work::ImportOutcome &outcome)
{
    const exchange::Report &report = outcome.report;
    m_notice->say(outcome.skipped > 0 ? NoticeTone::Warning : NoticeTone::Info,
                  tr("%n row(s) read: %1.", nullptr, int(outcome.read)).arg(outcomeSentence(outcome)));
    QStringList problems = report.notices;
    for (const exchange::RowError &error : report.errors) {
        if (problems.size() == kMostProblems) {
            problems << tr("… and %n more", nullptr,
                           int(report.errors.size() + report.notices.size() - kMostProblems));
            break;
        }
        problems << tr("Row %1: %2").arg(error.row).arg(error.message);
    }
    m_problems->setText(problems.join(u" "_s));
    m_problems->setVisible(!problems.isEmpty());
    m_problems->updateGeometry();
}

void ImportPage::import()
{
    const auto kind = chosenKind();
    if (!kind || m_path.isEmpty())
        return;
    m_import->setEnabled(false);
    m_notice->say(NoticeTone::Info, tr("Taking it in…"));
    m_service.run(
        [path = m_path, kind = *kind, year = m_year->text().toInt()](work::Wijk &wijk) {
            return runImport(wijk, kind, path, {.dryRun = false, .year = year, .all = false, .progress = {}});
        },
        this,
        [this](const Result<work::ImportOutcome> &outcome) {
            if (!outcome) {
                m_import->setEnabled(true);
                return m_notice->say(NoticeTone::Danger, sentence(outcome.error()));
            }
            m_notice->say(NoticeTone::Success, tr("Taken in: %1.").arg(outcomeSentence(*outcome)));
            Q_EMIT done(tr("Imported: %1").arg(outcomeSentence(*outcome)), outcome->change);
        });
}

} // namespace gekend::app
