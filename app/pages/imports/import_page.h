// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/importing.h"
#include "app/models/wijk_service.h"
#include "app/pages/dialogs.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gekend::app {

class Field;
class Notice;
class PlainLabel;

/// Brings a file along: choose it, see what would come of it, and only then take it in.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    ImportPage(WijkService &service, Dialogs dialogs, QWidget *parent = nullptr);

    /// Looks at a file without taking it in.
    void look(const QString &path);

Q_SIGNALS:
    /// The file came in, as one change that can be taken back.
    void done(const QString &sentence, gekend::ChangeId change);

private:
    void wire();
    void ask();
    void look();
    void take(const Result<ImportPreview> &preview);
    void sayOutcome(const work::ImportOutcome &outcome);
    void import();
    void clear();
    std::optional<ImportKind> chosenKind() const;

    WijkService &m_service;
    Dialogs m_dialogs;
    Lane m_lane;
    QString m_path;
    QPushButton *m_choose;
    PlainLabel *m_file;
    QComboBox *m_kind;
    QLineEdit *m_year;
    Field *m_kindField;
    Field *m_yearField;
    Notice *m_notice;
    PlainLabel *m_problems;
    QPushButton *m_import;
    bool m_filling = false;
};

/// "12 new, 3 changed, 1 left out", without what there is none of.
QString outcomeSentence(const work::ImportOutcome &outcome);

} // namespace gekend::app
