// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/tokens.h"

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace gekend::app {

/// Whether the desktop is light or dark, as the settings portal tells it; light where there is none.
class DesktopScheme final : public QObject {
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    /// Asks the portal, without waiting, and listens from then on.
    void follow();
    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    Scheme m_scheme = Scheme::Light;
};

/// What the portal's value means: 1 is dark, all else light. The value may be wrapped once more than it
/// should be.
Scheme schemeOfPortal(QVariant value);

} // namespace gekend::app
