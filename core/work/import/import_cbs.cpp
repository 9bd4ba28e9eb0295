// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/measure.h"
#include "core/exchange/cbs/cbs_reader.h"
#include "core/store/area_repository.h"
#include "core/work/import/importing.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

struct Key {
    qint64 area = 0;
    qint64 measure = 0;
    bool operator==(const Key &) const = default;
    friend size_t qHash(Key key, size_t seed) { return qHashMulti(seed, key.area, key.measure); }
};

class CbsImport {
public:
    CbsImport(store::Writing &writing, const exchange::CbsTable &table, const Dataset &source,
              ImportOutcome &outcome)
        : m_writing(writing)
        , m_table(table)
        , m_source(source)
        , m_outcome(outcome)
        , m_areas(writing.db())
    {
    }

    Result<void> run(const QString &gemeente, const Progress &progress)
    {
        GEKEND_TRY(learn());
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            if (row % 256 == 0) {
                progress.at(qint64(row), qint64(m_table.rows.size()));
                if (progress.cancelled())
                    return cancelled();
            }
            const exchange::CbsRow &line = m_table.rows[row];
            if (line.code.isEmpty() || !isOwn(line.code, gemeente)) {
                ++m_outcome.skipped;
                continue;
            }
            GEKEND_TRY(importRow(row, line));
        }
        return {};
    }

private:
    Result<void> learn()
    {
        auto known = m_areas.areas();
        if (!known)
            return known.error();
        for (Area &area : *known) {
            const auto key = std::pair(area.code, area.year);
            m_known.insert(key, std::move(area));
        }
        m_measures.assign(m_table.columns.size(), 0);
        return {};
    }

    /// The measure of a column, made when the first value for it is kept.
    Result<qint64> measureOf(size_t column)
    {
        if (m_measures[column] == 0) {
            const auto id = m_areas.measure(m_writing, m_table.columns[column].measure);
            if (!id)
                return id;
            m_measures[column] = *id;
        }
        return m_measures[column];
    }

    /// The dataset of a year: the one of these very bytes, else of this table and year, else a new one.
    Result<DatasetId> datasetOf(int year)
    {
        if (const auto known = m_datasets.constFind(year); known != m_datasets.cend())
            return *known;
        Dataset dataset = m_source;
        dataset.year = year;
        const auto all = m_areas.datasets();
        if (!all)
            return all.error();
        for (const Dataset &candidate : *all) {
            const bool same = candidate.hash == dataset.hash || candidate.table == dataset.table;
            if (same && candidate.year == year && candidate.source == dataset.source)
                dataset.id = candidate.id;
        }
        if (!dataset.id.isValid()) {
            const auto id = m_areas.add(m_writing, dataset, m_writing.clock().today());
            if (!id)
                return id.error();
            dataset.id = *id;
        }
        m_writing.about(store::About::Dataset, dataset.id.value());
        const auto figures = m_areas.figuresIn(dataset.id);
        if (!figures)
            return figures.error();
        for (const auto &figure : *figures)
            m_figures.insert({figure.area, figure.measure}, figure);
        m_datasets.insert(year, dataset.id);
        return dataset.id;
    }

    struct Found {
        AreaId id;
        bool isNew = false;
        bool changed = false;
    };
    /// The area of a row. A border that came without a year becomes that of the first year its code is told
    /// of.
    Result<Found> areaOf(const exchange::CbsRow &line)
    {
        const auto key = std::pair(line.code, line.year);
        const QString name = line.name.isEmpty() ? line.code : line.name;
        auto known = m_known.find(key);
        if (known == m_known.end()) {
            const auto timeless = m_known.find(std::pair(line.code, 0));
            if (timeless == m_known.end()) {
                Area area{.kind = line.kind.value_or(AreaKind::Buurt),
                          .code = line.code,
                          .year = line.year,
                          .name = name};
                const auto id = m_areas.add(m_writing, area);
                if (!id)
                    return id.error();
                area.id = *id;
                m_known.insert(key, area);
                return Found{*id, true, false};
            }
            Area area = *timeless;
            area.year = line.year;
            m_known.erase(timeless);
            known = m_known.insert(key, area);
            GEKEND_TRY(m_areas.update(m_writing, area));
            return Found{area.id, false, true};
        }
        if (known->name == name || line.name.isEmpty())
            return Found{known->id, false, false};
        known->name = name;
        GEKEND_TRY(m_areas.update(m_writing, *known));
        return Found{known->id, false, true};
    }

    Result<void> importRow(size_t row, const exchange::CbsRow &line)
    {
        const auto dataset = datasetOf(line.year);
        const auto area = dataset ? areaOf(line) : Result<Found>(dataset.error());
        if (!area)
            return area.error();
        bool changed = area->changed;
        for (size_t column = 0; column < m_table.columns.size(); ++column) {
            const auto value = m_table.value(row, column);
            if (!value)
                continue;
            const auto measure = measureOf(column);
            if (!measure)
                return measure.error();
            const Key key{area->id.value(), *measure};
            const auto stored = m_figures.find(key);
            if (stored == m_figures.end()) {
                GEKEND_TRY(m_areas.addFigure(m_writing, *dataset, area->id, *measure, *value));
                m_figures.insert(key, {.id = -1, .area = key.area, .measure = key.measure, .value = *value});
                changed = true;
            } else if (stored->value != *value && stored->id > 0) {
                GEKEND_TRY(m_areas.setFigure(m_writing, stored->id, *value));
                stored->value = *value;
                changed = true;
            }
        }
        ++(area->isNew ? m_outcome.added : changed ? m_outcome.changed : m_outcome.unchanged);
        return {};
    }

    store::Writing &m_writing;
    const exchange::CbsTable &m_table;
    const Dataset &m_source;
    ImportOutcome &m_outcome;
    store::AreaRepository m_areas;
    QHash<std::pair<QString, int>, Area> m_known;
    QHash<int, DatasetId> m_datasets;
    QHash<Key, store::AreaRepository::StoredFigure> m_figures;
    std::vector<qint64> m_measures;
};

/// What a table is called when its file does not say: by what it is about.
QString titleOf(const exchange::CbsTable &table, const QString &file)
{
    if (!table.title.isEmpty())
        return table.title;
    QHash<Topic, int> topics;
    for (const exchange::CbsColumn &column : table.columns) {
        if (const Measure *measure = measureByKey(column.measure))
            ++topics[measure->topic];
    }
    if (topics.contains(Topic::Population) || topics.size() > 2)
        return u"Kerncijfers wijken en buurten"_s;
    if (topics.contains(Topic::Proximity))
        return u"Nabijheid van voorzieningen"_s;
    if (topics.contains(Topic::Wellbeing))
        return u"Gezondheid en welbevinden"_s;
    return file;
}

Result<void> nameAreas(Wijk &wijk, exchange::CbsTable &table)
{
    if (table.hasCodes)
        return {};
    const auto areas = store::AreaRepository(wijk.connection()).areas();
    if (!areas)
        return areas.error();
    std::vector<exchange::KnownArea> known;
    for (const Area &area : *areas)
        known.push_back({area.code, area.name});
    exchange::fillCodes(table, known);
    return {};
}

} // namespace

Result<ImportOutcome> importCbs(Wijk &wijk, const QString &path, const ImportOptions &options)
{
    auto bytes = fileBytes(path);
    if (!bytes)
        return bytes.error();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    const QString name = fileName(path);
    auto table = exchange::readCbs(std::move(*bytes), {.year = options.year, .fileName = name});
    const auto facts = wijk.facts();
    if (!table || !facts)
        return !table ? table.error() : facts.error();
    GEKEND_TRY(nameAreas(wijk, *table));
    const QString base = QFileInfo(name).completeBaseName();
    const Dataset source{.source = u"CBS"_s,
                         .table = table->tableId.isEmpty() ? base : table->tableId,
                         .title = titleOf(*table, base),
                         .hash = hash};
    ImportOutcome outcome;
    outcome.report = table->report;
    outcome.skipped = skippedIn(outcome.report);
    const QString gemeente = options.all ? QString() : facts->gemeente;
    auto done = runImport(
        wijk, u"import_cbs"_s, options, outcome, [&](store::Writing &writing, ImportOutcome &counts) {
            return CbsImport(writing, *table, source, counts).run(gemeente, options.progress);
        });
    if (done && done->added + done->changed + done->unchanged == 0 && !gemeente.isEmpty())
        done->report.notices +=
            u"Geen enkele regel gaat over %1. Geef --all om alles te bewaren."_s.arg(gemeente);
    return done;
}

} // namespace gekend::work
