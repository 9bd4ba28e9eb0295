// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settings.h"

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

constexpr size_t kMostRecents = 8;
constexpr int kLargestText = 200;
constexpr int kSmallestText = 100;

} // namespace

Settings readSettings(const QSettings &file)
{
    Settings settings;
    if (file.value(u"language"_s).toString() == u"en")
        settings.view.language = Language::English;
    const QString scheme = file.value(u"scheme"_s).toString();
    if (scheme == u"light")
        settings.view.scheme = SchemeChoice::Light;
    else if (scheme == u"dark")
        settings.view.scheme = SchemeChoice::Dark;
    const int percent = file.value(u"textPercent"_s, kSmallestText).toInt();
    settings.view.textPercent = std::clamp(percent, kSmallestText, kLargestText);
    settings.view.reducedMotion = file.value(u"reducedMotion"_s).toBool();
    settings.geometry = file.value(u"geometry"_s).toByteArray();
    const QStringList paths = file.value(u"recentPaths"_s).toStringList();
    const QStringList names = file.value(u"recentNames"_s).toStringList();
    for (qsizetype i = 0; i < std::min(paths.size(), names.size()); ++i)
        settings.recents.push_back({paths[i], names[i]});
    return settings;
}

void writeSettings(QSettings &file, const Settings &settings)
{
    file.setValue(u"language"_s, settings.view.language == Language::English ? u"en"_s : u"nl"_s);
    file.setValue(u"scheme"_s,
                  settings.view.scheme == SchemeChoice::Light      ? u"light"_s
                      : settings.view.scheme == SchemeChoice::Dark ? u"dark"_s
                                                                   : u"desktop"_s);
    file.setValue(u"textPercent"_s, settings.view.textPercent);
    file.setValue(u"reducedMotion"_s, settings.view.reducedMotion);
    file.setValue(u"geometry"_s, settings.geometry);
    QStringList paths;
    QStringList names;
    for (const RecentWijk &wijk : settings.recents) {
        paths << wijk.path;
        names << wijk.name;
    }
    file.setValue(u"recentPaths"_s, paths);
    file.setValue(u"recentNames"_s, names);
}

void remember(Settings &settings, const RecentWijk &wijk)
{
    forget(settings, wijk.path);
    settings.recents.insert(settings.recents.begin(), wijk);
    if (settings.recents.size() > kMostRecents)
        settings.recents.resize(kMostRecents);
}

void forget(Settings &settings, const QString &path)
{
    std::erase_if(settings.recents, [&](const RecentWijk &known) { return known.path == path; });
}

} // namespace gekend::app
