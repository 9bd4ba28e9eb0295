// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/choices.h"
#include "app/widgets/overlay.h"

#include <functional>

namespace gekend::app {

class SearchEdit;
class PlainLabel;

/// Ctrl+K: one line that finds any person, place or page and goes there.
class QuickFind final : public Overlay {
    Q_OBJECT

public:
    using Finder = std::function<std::vector<Completion>(const QString &typed)>;

    QuickFind(QWidget *window, Finder finder);

    /// Opens empty, with what the finder gives for nothing typed.
    void start();

Q_SIGNALS:
    void chosen(const gekend::app::Completion &choice);

protected:
    QRect placeOf(QSize sheet) const override;
    QWidget *firstFocus() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void pick(int row);

    Finder m_finder;
    SearchEdit *m_edit;
    ChoiceList *m_list;
    PlainLabel *m_nothing;
};

} // namespace gekend::app
