// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/start/new_wijk_page.h"
#include "core/base/progress.h"
#include "core/privacy/unlocking.h"
#include "core/work/wijk.h"

namespace gekend::app {

// How the window comes by an open wijk. All of it waits for the disk or for a key: for the wijk's thread.

using OpenedWijk = Result<std::unique_ptr<work::Wijk>>;

OpenedWijk openWijk(const QString &path, const privacy::Secret &secret, const Clock &clock);

/// Makes a wijk; `recoveryKey` gets what has to be shown once.
OpenedWijk makeWijk(const QString &path, const NewWijkForm &form, const Clock &clock, QString &recoveryKey);

/// The demo wijk in that file, made when it is not there yet; it has no password.
OpenedWijk openDemoWijk(const QString &path, const Clock &clock, const Progress &progress);
/// Where wijken are kept when nobody says otherwise.
struct Places {
    QString wijken; // a folder among the user's documents
    QString demo; // the file of the demo wijk
};
Places usualPlaces();

/// A file for a wijk of that name in the folder, where nothing is yet.
QString suggestedPath(const QString &folder, const QString &wijkName);

} // namespace gekend::app
