// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/profile/profile_page.h"

#include "app/pages/page_layout.h"
#include "app/pages/profile/page_preview.h"
#include "app/print/page_layout.h"
#include "app/print/page_painter.h"
#include "app/print/pdf_writer.h"
#include "app/widgets/icons.h"
#include "app/widgets/notices.h"
#include "app/widgets/plain_label.h"
#include "core/base/text.h"
#include "core/profile/profile.h"
#include "core/work/profile_source.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr int kRedrawMs = 120;
constexpr int kAreaWidth = 360;

std::vector<QImage> drawn(const std::vector<Page> &pages, int width)
{
    std::vector<QImage> images;
    images.reserve(pages.size());
    for (const Page &page : pages)
        images.push_back(pageImage(page, width));
    return images;
}

} // namespace

std::vector<Area> areasToChoose(const std::vector<work::AreaRow> &rows)
{
    QHash<QString, Area> newest;
    for (const work::AreaRow &row : rows) {
        if (row.area.kind == AreaKind::Country)
            continue;
        const auto known = newest.constFind(row.area.code);
        if (known == newest.constEnd() || known->year < row.area.year)
            newest.insert(row.area.code, row.area);
    }
    std::vector<Area> areas(newest.cbegin(), newest.cend());
    std::sort(areas.begin(), areas.end(), [](const Area &a, const Area &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        const QString left = sortKey(a.name);
        const QString right = sortKey(b.name);
        return left != right ? left < right : a.code < b.code;
    });
    return areas;
}

ProfilePage::ProfilePage(WijkService &service, Dialogs dialogs, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_dialogs(std::move(dialogs))
    , m_areas(new QComboBox)
    , m_export(primaryButton(tr("Save as PDF…")))
    , m_notice(new Notice(NoticeTone::Danger))
    , m_stack(new QStackedWidget)
    , m_preview(new PagePreview)
    , m_noAreas(new EmptyState(Glyph::File, tr("No areas yet"),
                               tr("Import the borders or the CBS figures of your gemeente; then its buurten "
                                  "can be chosen here."),
                               tr("Import a file")))
{
    QVBoxLayout *column = layOutPage(*this, tr("Profile"));
    makeTop(*column);
    column->addWidget(m_notice);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_noAreas);
    m_stack->addWidget(new EmptyState(Glyph::File, tr("Making the profile…"), tr("One moment.")));
    column->addWidget(m_stack, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRedrawMs);
    connect(&m_soon, &QTimer::timeout, this, &ProfilePage::redraw);
    connect(m_areas, &QComboBox::currentIndexChanged, this, &ProfilePage::make);
    connect(m_export, &QPushButton::clicked, this, &ProfilePage::exportPdf);
    connect(m_preview, &PagePreview::widthChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_noAreas, &EmptyState::pressed, this, &ProfilePage::importWanted);
    const auto grewOld = [this] {
        m_stale = true;
        if (isVisible())
            loadAreas();
    };
    connect(&m_service, &WijkService::opened, this, grewOld);
    connect(&m_service, &WijkService::changed, this, grewOld);
}

void ProfilePage::makeTop(QVBoxLayout &column)
{
    m_areas->setObjectName(u"areas"_s);
    m_areas->setAccessibleName(tr("Area"));
    m_areas->setEditable(true); // to type a part of the name
    m_areas->setInsertPolicy(QComboBox::NoInsert);
    m_areas->setMinimumWidth(currentTheme().scaled(kAreaWidth));
    m_areas->completer()->setFilterMode(Qt::MatchContains);
    m_areas->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_export->setObjectName(u"exportPdf"_s);
    m_export->setIcon(icon(Glyph::Export, Ink::OnAccent));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kTwo);
    row->addWidget(m_areas);
    row->addWidget(m_export);
    row->addStretch(1);
    column.addLayout(row);
}

void ProfilePage::loadAreas()
{
    m_service.run(
        m_areaLane, [](work::Wijk &wijk) { return work::listAreas(wijk); }, this,
        [this](const Result<std::vector<work::AreaRow>> &areas) {
            if (areas)
                takeAreas(*areas);
            else if (areas.error().code != Error::Code::Cancelled)
                m_notice->say(sentence(areas.error()));
        });
}

void ProfilePage::takeAreas(const std::vector<work::AreaRow> &rows)
{
    const QString before = m_areas->currentData().toString();
    const QSignalBlocker quiet(m_areas);
    m_areas->clear();
    const std::vector<Area> areas = areasToChoose(rows);
    const auto wijk = std::find_if(areas.begin(), areas.end(),
                                   [](const Area &area) { return area.kind == AreaKind::Wijk; });
    for (const Area &area : areas)
        m_areas->addItem(u"%1 (%2)"_s.arg(area.name, dutchOf(area.kind)), area.code);
    const bool none = m_areas->count() == 0;
    m_areas->setEnabled(!none);
    m_export->setEnabled(!none);
    if (none)
        return m_stack->setCurrentWidget(m_noAreas);
    // First the wijk: that is what this file is about.
    const int first = wijk == areas.end() ? 0 : int(wijk - areas.begin());
    m_areas->setCurrentIndex(before.isEmpty() ? first : std::max(0, m_areas->findData(before)));
    make();
}

void ProfilePage::choose(const QString &code)
{
    const int index = m_areas->findData(code);
    if (index >= 0)
        m_areas->setCurrentIndex(index);
}

void ProfilePage::make()
{
    const QString code = m_areas->currentData().toString();
    if (code.isEmpty())
        return;
    m_stale = false;
    m_notice->say({});
    if (!m_made)
        m_stack->setCurrentIndex(2);
    const QString program =
        QApplication::applicationDisplayName() + u' ' + QApplication::applicationVersion();
    m_service.run(
        m_pageLane,
        [code, program,
         width = m_preview->wantedWidth()](work::Wijk &wijk) -> Result<std::shared_ptr<const Made>> {
            auto input = work::profileInput(wijk, {.code = code});
            if (!input)
                return input.error();
            input->programVersion = program;
            auto made = std::make_shared<Made>();
            made->document = profile::buildProfile(*input);
            made->pages = layoutPages(made->document);
            made->images = drawn(made->pages, width);
            return std::shared_ptr<const Made>(std::move(made));
        },
        this, [this](Result<std::shared_ptr<const Made>> made) { take(std::move(made)); });
}

void ProfilePage::take(Result<std::shared_ptr<const Made>> made)
{
    if (!made) {
        if (made.error().code != Error::Code::Cancelled)
            m_notice->say(sentence(made.error()));
        return;
    }
    m_made = std::move(*made);
    m_preview->setPages(m_made->images);
    m_stack->setCurrentWidget(m_preview);
}

void ProfilePage::redraw()
{
    if (!m_made)
        return;
    m_service.runApart(
        [made = m_made, width = m_preview->wantedWidth()] { return drawn(made->pages, width); }, this,
        [this, made = m_made](const std::vector<QImage> &images) {
            if (made == m_made)
                m_preview->setPages(images);
        });
}

void ProfilePage::exportPdf()
{
    if (!m_made)
        return;
    const QString name = m_areas->currentText().section(u" ("_s, 0, 0);
    const QString path = m_dialogs.askNewFile(tr("Save the profile"),
                                              tr("Wijkprofiel %1").arg(name) + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_service.runApart([made = m_made, path] { return writePdf(made->document, path); }, this,
                       [this, path](const Result<void> &written) {
                           if (written)
                               Q_EMIT exported(path);
                           else
                               m_notice->say(sentence(written.error()));
                       });
}

void ProfilePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        loadAreas();
    m_areas->setFocus(Qt::OtherFocusReason);
}

} // namespace gekend::app
