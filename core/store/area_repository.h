// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/area.h"
#include "core/store/database.h"

namespace gekend::store {

/// One figure with where it comes from.
struct SourcedFigure {
    AreaId area;
    QString measure;
    double value = 0;
    DatasetId dataset;
    bool operator==(const SourcedFigure &) const = default;
};

/// Areas of the CBS, the datasets about them and their figures.
class AreaRepository {
public:
    explicit AreaRepository(Connection &db)
        : m_db(db)
    {
    }

    Result<std::vector<Area>> areas() const;
    Result<Area> byId(AreaId id) const;
    /// The newest version of a code that has what is asked: any, or one with a border.
    enum class Wanted { Any, WithBorder };
    Result<std::optional<Area>> newest(const QString &code, Wanted wanted) const;
    Result<std::optional<Area>> version(const QString &code, int year) const;

    Result<AreaId> add(Writing &writing, const Area &area) const;
    Result<void> update(Writing &writing, const Area &area) const;

    Result<std::vector<Dataset>> datasets() const;
    Result<std::optional<Dataset>> dataset(const QString &source, const QString &table, int year) const;
    Result<DatasetId> add(Writing &writing, const Dataset &dataset, QDate importedOn) const;
    Result<void> update(Writing &writing, const Dataset &dataset) const;

    /// The id of a measure by its key, made when it is new.
    Result<qint64> measure(Writing &writing, const QString &key) const;
    Result<std::vector<SourcedFigure>> figuresOf(AreaId area) const;
    /// area and measure ids packed to value, for one dataset: what an import compares with.
    struct StoredFigure {
        qint64 id = 0;
        qint64 area = 0;
        qint64 measure = 0;
        double value = 0;
    };
    Result<std::vector<StoredFigure>> figuresIn(DatasetId dataset) const;
    Result<void> addFigure(Writing &writing, DatasetId dataset, AreaId area, qint64 measure,
                           double value) const;
    Result<void> setFigure(Writing &writing, qint64 figure, double value) const;

private:
    Connection &m_db;
};

} // namespace gekend::store
