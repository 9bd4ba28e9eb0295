// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/help_overlay.h"

#include <QKeySequence>

namespace gekend::app {

/// The keys of the window, in one place: what they do, and what the help says of them.
namespace keys {
const QKeySequence kCapture(Qt::CTRL | Qt::Key_N);
const QKeySequence kFind(Qt::CTRL | Qt::Key_K);
const QKeySequence kUndo(Qt::CTRL | Qt::Key_Z);
const QKeySequence kRedo(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
const QKeySequence kHelp(Qt::Key_F1);
const QKeySequence kQuit(Qt::CTRL | Qt::Key_Q);
const QKeySequence kOpen(Qt::CTRL | Qt::Key_O);
/// Ctrl+1 and on, for the pages in the order of the rail.
QKeySequence page(int number);
} // namespace keys

std::vector<HelpGroup> helpGroups();

} // namespace gekend::app
