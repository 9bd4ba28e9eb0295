// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/import/importing.h"

#include "core/geo/area_locator.h"
#include "core/geo/wkb.h"
#include "core/store/address_repository.h"
#include "core/store/area_repository.h"
#include "core/store/party_repository.h"

#include <QFile>
#include <QFileInfo>

namespace gekend::work {

using namespace Qt::StringLiterals;

Result<QByteArray> fileBytes(const QString &path)
{
    constexpr qint64 kLargest = qint64(512) << 20;
    const QFileInfo info(path);
    QFile file(path);
    const bool isStdin = path == u"-";
    if (!isStdin && !info.exists())
        return notFound(u"Het bestand %1 bestaat niet. Controleer de naam en de map."_s, {path});
    if (info.isDir())
        return invalid(u"%1 is een map. Kies een bestand."_s, {path});
    if (!isStdin && info.size() > kLargest)
        return invalid(u"%1 is groter dan 512 MB. Splits het bestand, of neem alleen de eigen gemeente."_s,
                       {path});
    if (isStdin ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return ioError(u"%1 kan niet worden gelezen. Controleer de rechten op het bestand."_s, {path});
    QByteArray bytes = file.read(kLargest + 1);
    if (bytes.size() > kLargest)
        return invalid(u"%1 is groter dan 512 MB. Splits het bestand, of neem alleen de eigen gemeente."_s,
                       {path});
    if (bytes.isEmpty())
        return invalid(u"%1 is leeg. Er is niets om in te lezen."_s, {path});
    return bytes;
}

QString fileName(const QString &path)
{
    return path == u"-" ? QString() : QFileInfo(path).fileName();
}

Result<ImportOutcome> runImport(Wijk &wijk, const QString &verb, const ImportOptions &options,
                                ImportOutcome outcome,
                                const std::function<Result<void>(store::Writing &, ImportOutcome &)> &body)
{
    outcome.read = outcome.report.read;
    const store::Database::Body run = [&](store::Writing &writing) -> Result<void> {
        if (options.progress.cancelled())
            return cancelled();
        GEKEND_TRY(body(writing, outcome));
        return options.progress.cancelled() ? Result<void>(cancelled()) : Result<void>();
    };
    if (options.dryRun) {
        GEKEND_TRY(wijk.database().rehearse(run));
        return outcome;
    }
    const auto change = wijk.change(verb, run);
    if (!change)
        return change.error();
    outcome.change = *change;
    return outcome;
}

qint64 skippedIn(const exchange::Report &report)
{
    return std::count_if(report.errors.begin(), report.errors.end(),
                         [](const exchange::RowError &error) { return error.skipped; });
}

void sortByRow(exchange::Report &report)
{
    std::stable_sort(report.errors.begin(), report.errors.end(),
                     [](const exchange::RowError &a, const exchange::RowError &b) { return a.row < b.row; });
}

bool isOwn(const QString &code, const QString &gemeente)
{
    return gemeente.isEmpty() || areaKindOfCode(code) == AreaKind::Country
        || QStringView(code).mid(2, 4) == gemeente.mid(2);
}

namespace {

Result<geo::AreaLocator> buurtLocator(store::Connection &db)
{
    auto areas = store::AreaRepository(db).areas();
    if (!areas)
        return areas.error();
    QHash<QString, const Area *> newest;
    for (const Area &area : *areas) {
        if (area.kind != AreaKind::Buurt || area.geometry.isEmpty())
            continue;
        const Area *&kept = newest[area.code];
        if (!kept || kept->year < area.year)
            kept = &area;
    }
    std::vector<geo::AreaLocator::Area> borders;
    for (const Area *area : std::as_const(newest)) {
        auto border = geo::multiPolygonFromWkb(area->geometry);
        if (!border)
            return border.error();
        borders.push_back({area->id, std::move(*border)});
    }
    return geo::AreaLocator(std::move(borders));
}

} // namespace

Result<void> putInBuurts(store::Writing &writing)
{
    const auto locator = buurtLocator(writing.db());
    if (!locator)
        return locator.error();
    if (locator->isEmpty())
        return {};
    const auto buurtAt = [&](double lon, double lat) { return locator->areaAt({lon, lat}); };
    const store::AddressRepository addresses(writing.db());
    const auto all = addresses.addresses();
    if (!all)
        return all.error();
    for (Address address : *all) {
        const auto buurt = address.lon ? buurtAt(*address.lon, *address.lat) : std::nullopt;
        if (!buurt || buurt == address.area)
            continue;
        address.area = buurt;
        GEKEND_TRY(addresses.update(writing, address));
    }
    const store::PartyRepository parties(writing.db());
    const auto everyone = parties.all();
    if (!everyone)
        return everyone.error();
    for (Party party : *everyone) {
        const auto buurt = party.lon ? buurtAt(*party.lon, *party.lat) : std::nullopt;
        if (!buurt || buurt == party.area)
            continue;
        party.area = buurt;
        GEKEND_TRY(parties.update(writing, party));
    }
    return {};
}

} // namespace gekend::work
