// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace gekend::app {

/// The questions that leave the window, so that tests can answer them. An empty path: the user thought
/// better.
struct Dialogs {
    /// A file to read; `filter` as Qt writes it: "Tables (*.csv)".
    std::function<QString(const QString &title, const QString &filter)> askFile;
    /// Where to write; asks before it overwrites.
    std::function<QString(const QString &title, const QString &suggested, const QString &filter)> askNewFile;
    /// Opens a file or address with the program the desktop has for it.
    std::function<void(const QString &path)> openOutside;
};

} // namespace gekend::app
