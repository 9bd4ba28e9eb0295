// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace gekend::app {

/// Draws every screen of the demo wijk as PNG in the folder: light, dark, at twice the density and with text
/// of twice the size. The same program draws the same pictures. Returns the exit code.
int takeShots(QApplication &app, const QString &folder);

} // namespace gekend::app
