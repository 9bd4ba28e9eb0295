// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/area_repository.h"

namespace gekend::store {

namespace {

#define GEKEND_AREA_SELECT "SELECT id, kind, code, year, name, geometry FROM area "
constexpr char kAll[] = GEKEND_AREA_SELECT "ORDER BY code, year";
constexpr char kById[] = GEKEND_AREA_SELECT "WHERE id = ?";
constexpr char kNewest[] =
    GEKEND_AREA_SELECT "WHERE code = ? AND (? = 0 OR geometry IS NOT NULL) ORDER BY year DESC LIMIT 1";
constexpr char kVersion[] = GEKEND_AREA_SELECT "WHERE code = ? AND year = ?";
#undef GEKEND_AREA_SELECT

Area readArea(const Row &row)
{
    return {.id = row.columnId<AreaId>(0),
            .kind = areaKindFromKey(row.columnText(1)).value_or(AreaKind::Buurt),
            .code = row.columnText(2),
            .year = row.columnInt(3),
            .name = row.columnText(4),
            .geometry = row.columnBlob(5)};
}

Dataset readDataset(const Row &row)
{
    return {.id = row.columnId<DatasetId>(0),
            .source = row.columnText(1),
            .table = row.columnText(2),
            .title = row.columnText(3),
            .year = row.columnInt(4),
            .hash = row.columnText(5)};
}

Result<void> write(Connection &db, const char *sql, const Area &area)
{
    Statement statement = db.prepare(sql);
    statement.bind(keyOf(area.kind), area.code, area.year, area.name);
    if (area.geometry.isEmpty())
        statement.bind(std::nullopt);
    else
        statement.bind(area.geometry);
    return statement.bind(area.id).exec();
}

} // namespace

Result<std::vector<Area>> AreaRepository::areas() const
{
    return m_db.prepare(kAll).all(readArea);
}

Result<Area> AreaRepository::byId(AreaId id) const
{
    return m_db.prepare(kById).bind(id).one(readArea);
}

Result<std::optional<Area>> AreaRepository::newest(const QString &code, Wanted wanted) const
{
    return m_db.prepare(kNewest).bind(code, wanted == Wanted::WithBorder).optional(readArea);
}

Result<std::optional<Area>> AreaRepository::version(const QString &code, int year) const
{
    return m_db.prepare(kVersion).bind(code, year).optional(readArea);
}

Result<AreaId> AreaRepository::add(Writing &writing, const Area &area) const
{
    Area made = area;
    made.id = writing.make<AreaId>();
    GEKEND_TRY(write(
        m_db, "INSERT INTO area (kind, code, year, name, geometry, id) VALUES (?, ?, ?, ?, ?, ?)", made));
    return made.id;
}

Result<void> AreaRepository::update(Writing &writing, const Area &area) const
{
    Q_UNUSED(writing)
    return write(m_db, "UPDATE area SET kind = ?, code = ?, year = ?, name = ?, geometry = ? WHERE id = ?",
                 area);
}

Result<std::vector<Dataset>> AreaRepository::datasets() const
{
    return m_db
        .prepare("SELECT id, source, table_name, title, year, hash FROM dataset ORDER BY year DESC, id DESC")
        .all(readDataset);
}

Result<std::optional<Dataset>> AreaRepository::dataset(const QString &source, const QString &table,
                                                       int year) const
{
    return m_db
        .prepare("SELECT id, source, table_name, title, year, hash FROM dataset "
                 "WHERE source = ? AND table_name = ? AND year = ?")
        .bind(source, table, year)
        .optional(readDataset);
}

Result<DatasetId> AreaRepository::add(Writing &writing, const Dataset &dataset, QDate importedOn) const
{
    const auto id = writing.make<DatasetId>();
    GEKEND_TRY(
        m_db.prepare("INSERT INTO dataset (id, source, table_name, title, year, hash, imported_on) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(id, dataset.source, dataset.table, dataset.title, dataset.year, dataset.hash, importedOn)
            .exec());
    return id;
}

Result<void> AreaRepository::update(Writing &writing, const Dataset &dataset) const
{
    Q_UNUSED(writing)
    return m_db.prepare("UPDATE dataset SET title = ?, hash = ? WHERE id = ?")
        .bind(dataset.title, dataset.hash, dataset.id)
        .exec();
}

Result<qint64> AreaRepository::measure(Writing &writing, const QString &key) const
{
    const auto known =
        m_db.prepare("SELECT id FROM measure WHERE key = ?").bind(key).optional([](const Row &row) {
            return row.columnInt64(0);
        });
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const qint64 id = writing.nextId();
    GEKEND_TRY(m_db.prepare("INSERT INTO measure (id, key) VALUES (?, ?)").bind(id, key).exec());
    return id;
}

Result<std::vector<SourcedFigure>> AreaRepository::figuresOf(AreaId area) const
{
    return m_db
        .prepare("SELECT f.area_id, m.key, f.value, f.dataset_id FROM area_figure f "
                 "JOIN measure m ON m.id = f.measure_id JOIN dataset d ON d.id = f.dataset_id "
                 "WHERE f.area_id = ? ORDER BY d.year DESC, f.id")
        .bind(area)
        .all([](const Row &row) {
            return SourcedFigure{row.columnId<AreaId>(0), row.columnText(1), row.columnDouble(2),
                                 row.columnId<DatasetId>(3)};
        });
}

Result<std::vector<AreaRepository::StoredFigure>> AreaRepository::figuresIn(DatasetId dataset) const
{
    return m_db.prepare("SELECT id, area_id, measure_id, value FROM area_figure WHERE dataset_id = ?")
        .bind(dataset)
        .all([](const Row &row) {
            return StoredFigure{row.columnInt64(0), row.columnInt64(1), row.columnInt64(2),
                                row.columnDouble(3)};
        });
}

Result<void> AreaRepository::addFigure(Writing &writing, DatasetId dataset, AreaId area, qint64 measure,
                                       double value) const
{
    return m_db
        .prepare(
            "INSERT INTO area_figure (id, dataset_id, area_id, measure_id, value) VALUES (?, ?, ?, ?, ?)")
        .bind(writing.nextId(), dataset, area, measure, value)
        .exec();
}

Result<void> AreaRepository::setFigure(Writing &writing, qint64 figure, double value) const
{
    Q_UNUSED(writing)
    return m_db.prepare("UPDATE area_figure SET value = ? WHERE id = ?").bind(value, figure).exec();
}

} // namespace gekend::store
