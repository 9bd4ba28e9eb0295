// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/wijk_service.h"
#include "app/pages/today/capture_words.h"
#include "core/work/record.h"

#include <QWidget>

namespace gekend::app {

class Notice;

/// The capture line with its meaning: reads every keystroke, offers names, asks what is unclear, saves.
class CapturePanel final : public QWidget {
    Q_OBJECT

public:
    CapturePanel(WijkService &service, const Clock &clock, QWidget *parent = nullptr);

    CaptureLine &line() { return *m_line; }
    const capture::Parsed &parsed() const { return m_parsed; }
    void takeFocus();

Q_SIGNALS:
    void recorded(const gekend::work::Recorded &what);

private:
    void read();
    void save();
    void answer(int choice);
    bool askWhatIsUnclear();
    void remember(const Completion &choice);
    void restore(const QString &line, const QString &sentence);

    WijkService &m_service;
    const Clock &m_clock;
    CaptureLine *m_line;
    Notice *m_notice;
    std::shared_ptr<const capture::NameIndex> m_names; // what m_parsed was read against
    capture::Parsed m_parsed;
    ChosenKinds m_kinds;
    std::optional<Place> m_lastPlace;
};

} // namespace gekend::app
