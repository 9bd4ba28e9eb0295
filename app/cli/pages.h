// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/document.h"

#include <QCoreApplication>

#include <memory>

namespace gekend::cli {

// The one place where the command line meets pages: two files define these, one with Qt Gui and one without
// it.

/// An application that can lay out pages when the words ask for it; needs no display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);
/// Writes a document as PDF; Denied in a build without pages.
Result<void> writePages(const profile::Document &document, const QString &path);

} // namespace gekend::cli
