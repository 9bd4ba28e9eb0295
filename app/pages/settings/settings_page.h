// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace gekend::app {

enum class Language { Dutch, English };
enum class SchemeChoice { FollowDesktop, Light, Dark };

/// How someone likes the window.
struct ViewSettings {
    Language language = Language::Dutch;
    SchemeChoice scheme = SchemeChoice::FollowDesktop;
    int textPercent = 100; // 100 to 200
    bool reducedMotion = false;
    bool operator==(const ViewSettings &) const = default;
};

/// Language, colours, size of the text, motion: each takes effect at once.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    void setSettings(const ViewSettings &settings);

Q_SIGNALS:
    void changed(const gekend::app::ViewSettings &settings);

private:
    ViewSettings settings() const;

    QComboBox *m_language;
    QComboBox *m_scheme;
    QComboBox *m_text;
    QCheckBox *m_motion;
    bool m_filling = false;
};

} // namespace gekend::app
