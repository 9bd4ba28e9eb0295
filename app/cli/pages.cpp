// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages.h"

#include "app/print/pdf_writer.h"

#include <QApplication>

#include <algorithm>
#include <string_view>

namespace gekend::cli {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    // A batch may hold a profile, so it gets pages too; all other verbs start without loading a platform.
    const bool pages = std::any_of(
        argv, argv + argc, [](std::string_view word) { return word == "profile" || word == "batch"; });
    if (!pages)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

Result<void> writePages(const profile::Document &document, const QString &path)
{
    return app::writePdf(document, path);
}

} // namespace gekend::cli
