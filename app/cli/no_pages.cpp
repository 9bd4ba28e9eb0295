// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages.h"

namespace gekend::cli {

using namespace Qt::StringLiterals;

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

Result<void> writePages(const profile::Document &, const QString &)
{
    return denied(
        u"Deze versie van gekend-cli is zonder pagina's gebouwd en kan geen PDF maken. Gebruik het volledige programma."_s);
}

} // namespace gekend::cli
