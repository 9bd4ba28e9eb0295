// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo_file.h"

#include <QFile>

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

Result<DemoFile> make(const WijkOptions &options, const DemoPlan &plan, const Clock &clock,
                      const Progress &progress)
{
    auto wijk = Wijk::create(options, {.name = {}, .me = {}, .gemeente = {}, .demo = true}, clock);
    if (!wijk)
        return wijk.error();
    const auto planted = plantDemo((*wijk)->database(), plan, progress);
    if (!planted)
        return planted.error();
    GEKEND_TRY((*wijk)->recordFor(planted->me));
    (*wijk)->database().startSitting();
    return DemoFile{std::move(*wijk), *planted};
}

} // namespace

Result<DemoFile> makeDemoFile(const WijkOptions &options, const DemoPlan &plan, const Clock &clock,
                              const Progress &progress)
{
    const QString path = options.file.path;
    if (QFile::exists(path))
        return conflict(
            u"Het bestand %1 bestaat al. Kies een andere naam; een wijk wordt nooit overschreven."_s, {path});
    auto made = make(options, plan, clock, progress);
    if (!made) {
        for (const QString &rest : {path, path + u"-wal"_s, path + u"-shm"_s})
            QFile::remove(rest);
    }
    return made;
}

} // namespace gekend::work
