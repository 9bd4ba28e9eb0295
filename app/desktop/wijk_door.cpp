// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/wijk_door.h"

#include "core/work/demo_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gekend::app {

OpenedWijk openWijk(const QString &path, const privacy::Secret &secret, const Clock &clock)
{
    const QString folder = privacy::dataFolder();
    const auto keys = privacy::unlock(path, folder, secret);
    if (!keys)
        return keys.error();
    const auto device = privacy::deviceId(folder);
    if (!device)
        return device.error();
    return work::Wijk::open({.file = keys->options(path), .device = *device}, clock);
}

OpenedWijk makeWijk(const QString &path, const NewWijkForm &form, const Clock &clock, QString &recoveryKey)
{
    if (QFileInfo::exists(path))
        return conflict(
            u"Het bestand %1 bestaat al. Kies een andere naam; een wijk wordt nooit overschreven."_s, {path});
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return ioError(u"De map %1 kan niet worden gemaakt. Kies een andere plek."_s,
                       {QFileInfo(path).absolutePath()});
    const QString folder = privacy::dataFolder();
    const auto device = privacy::deviceId(folder);
    if (!device)
        return device.error();
    const auto keys = privacy::makeKeys(form.password, privacy::EmptyPassword::Refused);
    if (!keys)
        return keys.error();
    auto wijk =
        work::Wijk::create({.file = keys->keys.options(path, store::OpenMode::Create), .device = *device},
                           {.name = form.name, .me = form.me, .gemeente = form.gemeente}, clock);
    if (!wijk)
        return wijk;
    GEKEND_TRY(privacy::saveKeys(path, folder, keys->file));
    recoveryKey = keys->recovery.toText();
    return wijk;
}

OpenedWijk openDemoWijk(const QString &path, const Clock &clock, const Progress &progress)
{
    if (QFileInfo::exists(path))
        return openWijk(path, {.password = QString(), .recoveryKey = {}}, clock);
    const QString folder = privacy::dataFolder();
    const auto device = privacy::deviceId(folder);
    if (!device)
        return device.error();
    const auto keys = privacy::makeKeys({}, privacy::EmptyPassword::Allowed);
    if (!keys)
        return keys.error();
    auto file = work::makeDemoFile(
        {.file = keys->keys.options(path, store::OpenMode::Create), .device = *device},
        {.size = work::DemoSize::Small, .seed = 1, .today = clock.today()}, clock, progress);
    if (!file)
        return file.error();
    GEKEND_TRY(privacy::saveKeys(path, folder, keys->file));
    return std::move(file->wijk);
}

Places usualPlaces()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return {.wijken = documents.filePath(u"Gekend"_s),
            .demo = QDir(privacy::dataFolder()).filePath(u"voorbeeldwijk.gekend"_s)};
}

QString suggestedPath(const QString &folder, const QString &wijkName)
{
    QString name = wijkName.trimmed();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u' ' && c != u'_')
            c = u'-';
    }
    if (name.isEmpty())
        name = u"wijk"_s;
    const QDir place(folder);
    QString path = place.filePath(name + u".gekend"_s);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = place.filePath(u"%1 %2.gekend"_s.arg(name).arg(n));
    return path;
}

} // namespace gekend::app
