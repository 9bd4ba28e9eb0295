// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/include_wall.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QSet>

namespace gekend::guards {

using namespace Qt::StringLiterals;

namespace {

/// Who may include whom; what those may include comes along.
const QHash<QString, QStringList> &neighbours()
{
    static const QStringList pure = {u"core/capture"_s, u"core/network"_s,  u"core/geo"_s,
                                     u"core/figures"_s, u"core/exchange"_s, u"core/profile"_s};
    static const QHash<QString, QStringList> table = {
        {u"core/base"_s, {}},
        {u"core/domain"_s, {u"core/base"_s}},
        {u"core/capture"_s, {u"core/domain"_s}},
        {u"core/geo"_s, {u"core/domain"_s}},
        {u"core/network"_s, {u"core/domain"_s}},
        {u"core/figures"_s, {u"core/domain"_s}},
        {u"core/exchange"_s, {u"core/domain"_s, u"core/geo"_s}},
        {u"core/profile"_s, {u"core/domain"_s, u"core/figures"_s, u"core/network"_s, u"core/geo"_s}},
        {u"core/store"_s, {u"core/domain"_s}},
        {u"core/work"_s, pure + QStringList{u"core/store"_s}},
        {u"core/privacy"_s, pure + QStringList{u"core/store"_s}},
        {u"app/models"_s, {u"core/work"_s}},
        {u"app/charts"_s, {u"core/profile"_s, u"core/figures"_s}},
        {u"app/print"_s, {u"core/profile"_s, u"core/figures"_s, u"app/charts"_s}},
        {u"app/widgets"_s, {u"core/domain"_s}},
        {u"app/pages"_s,
         pure
             + QStringList{u"app/models"_s, u"app/widgets"_s, u"app/charts"_s, u"app/print"_s,
                           u"core/work"_s}},
        {u"app/cli"_s, {u"core/work"_s, u"core/privacy"_s, u"app/print"_s}},
        {u"app/desktop"_s,
         {u"app/models"_s, u"app/widgets"_s, u"app/charts"_s, u"app/print"_s, u"app/pages"_s,
          u"core/privacy"_s}},
    };
    return table;
}

/// Who may name the store's types: what stands on it, the composition root, and the command line, which has
/// no thread to keep free. The window reads through core/work.
const QStringList &besideTheStore()
{
    static const QStringList folders = {u"core/store"_s, u"core/work"_s, u"core/privacy"_s, u"app/desktop"_s,
                                        u"app/cli"_s};
    return folders;
}

/// Keys open the engine and work opens a wijk; SQL stays in the store all the same (source_rules.h).
const QStringList &nextToTheEngine()
{
    static const QStringList folders = {u"core/store"_s, u"core/work"_s, u"core/privacy"_s};
    return folders;
}

void addReachable(const QString &folder, QSet<QString> &reached)
{
    for (const QString &next : neighbours().value(folder)) {
        if (!reached.contains(next)) {
            reached.insert(next);
            addReachable(next, reached);
        }
    }
}

/// "core/store" for "core/store/engine/statement.h".
QString folderOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

/// "app/pages/book" for a file of that page, "app/pages" for what all pages share.
QString pageOf(const QString &path)
{
    return path.section(u'/', 0, path.count(u'/') > 2 ? 2 : 1);
}

std::optional<QString> wrongOwn(const QString &file, const QString &path)
{
    const QString from = folderOf(file);
    const QString to = folderOf(path);
    if (!neighbours().contains(to))
        return u"%1 is no folder of the wall: own headers are named from the root"_s.arg(path);
    if (path.startsWith(u"core/store/engine/") && !nextToTheEngine().contains(from))
        return u"%1: the engine is opened by core/store, core/work and core/privacy alone"_s.arg(path);
    if (from == to) {
        const bool otherPage =
            from == u"app/pages" && pageOf(path) != u"app/pages" && pageOf(path) != pageOf(file);
        return otherPage ? std::optional(u"%1: a page never includes another page"_s.arg(path))
                         : std::nullopt;
    }
    QSet<QString> reachable;
    addReachable(from, reachable);
    if (!reachable.contains(to))
        return u"%1: %2 may not include %3"_s.arg(path, from, to);
    if (to == u"core/store" && !besideTheStore().contains(from))
        return u"%1: %2 reads through core/work, never from the store"_s.arg(path, from);
    return std::nullopt;
}

bool inQtModule(const QString &module, const QString &header)
{
    const QString name = header.startsWith(module + u'/') ? header.mid(module.size() + 1) : header;
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module;
    return QFileInfo::exists(folder + u'/' + name);
}

std::optional<QString> wrongQt(const QString &file, const QString &header)
{
    if (header.startsWith(u"QSql") || header.startsWith(u"QtSql")) {
        if (folderOf(file) == u"core/store")
            return std::nullopt;
        return u"<%1>: only core/store knows SQL"_s.arg(header);
    }
    if (file.startsWith(u"core/") && !inQtModule(u"QtCore"_s, header))
        return u"<%1>: the core has Qt Core and Qt Sql only"_s.arg(header);
    return std::nullopt;
}

} // namespace

std::optional<QString> wrongInclude(const QString &file, const Include &include)
{
    const QString &path = include.path;
    if (!neighbours().contains(folderOf(file)))
        return u"%1 lies in no folder of the wall"_s.arg(file);
    if (path.contains(u"sqlite3")) {
        if (folderOf(file) == u"core/store")
            return std::nullopt;
        return u"%1: only core/store speaks with the engine"_s.arg(path);
    }
    if (path.endsWith(u"engine/unencrypted.h") && !file.startsWith(u"core/store/engine/"))
        return u"%1: unencrypted files are for tests and measurements"_s.arg(path);
    if (include.quoted)
        return path.endsWith(u".moc") ? std::nullopt : wrongOwn(file, path);
    if (path.startsWith(u'Q') || path.startsWith(u"qt"))
        return wrongQt(file, path);
    if (path.startsWith(u"proj") && folderOf(file) != u"core/geo")
        return u"<%1>: projections are core/geo's work"_s.arg(path);
    if (path.startsWith(u"CLI/") && folderOf(file) != u"app/cli")
        return u"<%1>: arguments are app/cli's work"_s.arg(path);
    return std::nullopt;
}

} // namespace gekend::guards
