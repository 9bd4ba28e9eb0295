// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/engine/unencrypted.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace gekend::store::test {

inline constexpr char kGeoPackageTables[] = R"(
PRAGMA application_id = 0x47504B47;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT, last_change DATETIME, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT,
    srs_id INTEGER, z TINYINT, m TINYINT);
INSERT INTO gpkg_spatial_ref_sys VALUES ('RD', 28992, 'EPSG', 28992, 'x', NULL), ('own', 100001, 'epsg', 28992, 'x', NULL),
    ('none', -1, 'NONE', -1, 'undefined', NULL);
)";

/// A GeoPackage as the CBS publishes one, with the given tables and rows.
class MadeGeoPackage {
public:
    explicit MadeGeoPackage(const QByteArray &sql, const QByteArray &tables = kGeoPackageTables)
    {
        Result<Connection> db = openUnencrypted(path());
        REQUIRE_OK(db);
        REQUIRE_OK(db->run((tables + sql).constData()));
        REQUIRE_OK(db->close());
    }

    QString path() const { return m_folder.filePath(QStringLiteral("wijk en buurt.gpkg")); }

private:
    QTemporaryDir m_folder;
};

} // namespace gekend::store::test
