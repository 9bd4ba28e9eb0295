// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages.h"
#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    using namespace gekend::cli;
    const auto app = makeApplication(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const gekend::SystemClock clock;
    Context context(out, err, clock);
    return run(QCoreApplication::arguments().mid(1), context);
}
