// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/areas/area_reader.h"
#include "core/exchange/cbs/measure_names.h"
#include "core/store/area_repository.h"
#include "core/work/import/importing.h"
#include "core/work/import/map_file.h"

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

/// Reads every layer that holds areas; a file with none gives the first reason.
Result<exchange::AreaFile> readAll(const std::vector<exchange::FeatureSet> &sets,
                                   const exchange::AreaOptions &options)
{
    exchange::AreaFile all;
    std::optional<Error> refusal;
    bool any = false;
    for (const exchange::FeatureSet &set : sets) {
        auto file = exchange::readAreas(set, options);
        if (!file) {
            refusal = refusal ? refusal : file.error();
            continue;
        }
        any = true;
        std::ranges::move(file->areas, std::back_inserter(all.areas));
        std::ranges::move(file->report.errors, std::back_inserter(all.report.errors));
        std::ranges::move(file->report.columns, std::back_inserter(all.report.columns));
        all.report.read += file->report.read;
        all.report.notices += file->report.notices;
        if (all.attribution.isEmpty())
            all.attribution = file->attribution;
    }
    if (!any)
        return refusal.value_or(invalid(
            u"In dit bestand staan geen gebieden. Kies een kaart van wijken of buurten van het CBS."_s));
    return all;
}

class AreaImport {
public:
    AreaImport(store::Writing &writing, const QString &table, ImportOutcome &outcome)
        : m_writing(writing)
        , m_table(table)
        , m_outcome(outcome)
        , m_areas(writing.db())
    {
    }

    Result<void> run(const std::vector<exchange::ReadArea> &areas)
    {
        for (const exchange::ReadArea &read : areas)
            GEKEND_TRY(importArea(read));
        return putInBuurts(m_writing);
    }

private:
    /// Borders of no known year belong to the newest version of their code.
    Result<std::optional<Area>> known(const exchange::ReadArea &read) const
    {
        if (read.year == 0)
            return m_areas.newest(read.code, store::AreaRepository::Wanted::Any);
        auto version = m_areas.version(read.code, read.year);
        if (!version || *version)
            return version;
        return m_areas.version(read.code, 0);
    }

    Result<void> importArea(const exchange::ReadArea &read)
    {
        const auto found = known(read);
        if (!found)
            return found.error();
        Area area =
            found->value_or(Area{.kind = read.kind, .code = read.code, .year = read.year, .name = read.name});
        const Area before = area;
        area.geometry = read.geometry;
        if (read.name != read.code)
            area.name = read.name;
        if (area.year == 0)
            area.year = read.year;
        bool changed = false;
        if (!area.id.isValid()) {
            const auto id = m_areas.add(m_writing, area);
            if (!id)
                return id.error();
            area.id = *id;
        } else if (!(area == before)) {
            GEKEND_TRY(m_areas.update(m_writing, area));
            changed = true;
        }
        const auto figures = importFigures(read, area);
        if (!figures)
            return figures.error();
        const bool isNew = !before.id.isValid();
        ++(isNew ? m_outcome.added : changed || *figures ? m_outcome.changed : m_outcome.unchanged);
        return {};
    }

    /// True when a figure was added or altered.
    Result<bool> importFigures(const exchange::ReadArea &read, const Area &area)
    {
        if (read.figures.empty())
            return false;
        const auto dataset = datasetOf(area.year);
        if (!dataset)
            return dataset.error();
        bool changed = false;
        for (const AreaFigure &figure : read.figures) {
            const QString key = exchange::measureOf(exchange::cbsHeader(figure.measure));
            const auto measure = m_areas.measure(m_writing, key.isEmpty() ? figure.measure : key);
            if (!measure)
                return measure.error();
            auto &known = m_figures[std::pair(area.id.value(), *measure)];
            if (known.id == 0) {
                GEKEND_TRY(m_areas.addFigure(m_writing, *dataset, area.id, *measure, figure.value));
                known = {.id = -1, .area = area.id.value(), .measure = *measure, .value = figure.value};
                changed = true;
            } else if (known.id > 0 && known.value != figure.value) {
                GEKEND_TRY(m_areas.setFigure(m_writing, known.id, figure.value));
                known.value = figure.value;
                changed = true;
            }
        }
        return changed;
    }

    Result<DatasetId> datasetOf(int year)
    {
        if (const auto known = m_datasets.constFind(year); known != m_datasets.cend())
            return *known;
        const auto stored = m_areas.dataset(u"CBS"_s, m_table, year);
        if (!stored)
            return stored.error();
        Result<DatasetId> id = *stored
            ? Result<DatasetId>((*stored)->id)
            : m_areas.add(m_writing,
                          Dataset{.source = u"CBS"_s, .table = m_table, .title = m_table, .year = year},
                          m_writing.clock().today());
        if (!id)
            return id;
        const auto figures = m_areas.figuresIn(*id);
        if (!figures)
            return figures.error();
        for (const auto &figure : *figures)
            m_figures.insert(std::pair(figure.area, figure.measure), figure);
        m_writing.about(store::About::Dataset, id->value());
        m_datasets.insert(year, *id);
        return id;
    }

    store::Writing &m_writing;
    QString m_table;
    ImportOutcome &m_outcome;
    store::AreaRepository m_areas;
    QHash<int, DatasetId> m_datasets;
    QHash<std::pair<qint64, qint64>, store::AreaRepository::StoredFigure> m_figures;
};

} // namespace

Result<ImportOutcome> importAreas(Wijk &wijk, const QString &path, const ImportOptions &options)
{
    const auto sets = featureSetsIn(path, options.progress);
    if (!sets)
        return sets.error();
    auto file = readAll(*sets, {.year = options.year, .fileName = fileName(path)});
    const auto facts = wijk.facts();
    if (!file || !facts)
        return !file ? file.error() : facts.error();
    ImportOutcome outcome;
    outcome.report = std::move(file->report);
    outcome.skipped = skippedIn(outcome.report);
    if (!options.all && !facts->gemeente.isEmpty()) {
        const auto others =
            std::remove_if(file->areas.begin(), file->areas.end(), [&](const exchange::ReadArea &area) {
                return !isOwn(area.code, facts->gemeente);
            });
        outcome.skipped += file->areas.end() - others;
        file->areas.erase(others, file->areas.end());
    }
    return runImport(wijk, u"import_areas"_s, options, outcome,
                     [&](store::Writing &writing, ImportOutcome &counts) {
                         return AreaImport(writing, fileName(path), counts).run(file->areas);
                     });
}

} // namespace gekend::work
