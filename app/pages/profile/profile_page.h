// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/wijk_service.h"
#include "app/pages/dialogs.h"
#include "app/print/page.h"
#include "core/work/browse.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace gekend::app {

class EmptyState;
class Notice;
class PagePreview;

/// The wijkprofiel of an area: choose it, see its pages, keep it as a PDF.
class ProfilePage final : public QWidget {
    Q_OBJECT

public:
    ProfilePage(WijkService &service, Dialogs dialogs, QWidget *parent = nullptr);

    PagePreview &preview() { return *m_preview; }
    /// Chooses the area with that code.
    void choose(const QString &code);

Q_SIGNALS:
    /// The profile is in that file.
    void exported(const QString &path);
    /// There are no areas yet; the user wants to bring them in.
    void importWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Made {
        profile::Document document;
        std::vector<Page> pages;
        std::vector<QImage> images;
    };

    void makeTop(QVBoxLayout &column);
    void loadAreas();
    void takeAreas(const std::vector<work::AreaRow> &areas);
    void make();
    void take(Result<std::shared_ptr<const Made>> made);
    void redraw();
    void exportPdf();

    WijkService &m_service;
    Dialogs m_dialogs;
    Lane m_areaLane;
    Lane m_pageLane;
    QTimer m_soon;
    QComboBox *m_areas;
    QPushButton *m_export;
    Notice *m_notice;
    QStackedWidget *m_stack;
    PagePreview *m_preview;
    EmptyState *m_noAreas;
    std::shared_ptr<const Made> m_made;
    bool m_stale = true; // the wijk changed since the pages were made
};

/// The areas one can make a profile of, newest version of each code, gemeente first, then wijken and buurts
/// by name.
std::vector<Area> areasToChoose(const std::vector<work::AreaRow> &rows);

} // namespace gekend::app
