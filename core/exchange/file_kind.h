// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace gekend::exchange {

/// What a file is by its first bytes, whatever its name says.
enum class FileKind {
    Empty, // also: white space only
    Text,
    Wide, // UTF-16
    Json,
    JavaScript, // JSON behind "var x = " or "callback("
    Html,
    Xml,
    VCard,
    Workbook, // .xlsx
    OpenWorkbook, // .ods
    OldWorkbook, // .xls
    Zip,
    Packed, // gzip, 7z, rar
    Sqlite, // GeoPackage, MBTiles
    Pdf,
    RichText,
    Image,
    Binary
};

FileKind fileKindOf(QByteArrayView bytes);

/// "een Excel-werkmap (.xlsx)": for the sentence that says why a file is refused.
QString dutchOf(FileKind kind);

/// UTF-16 in either order, told by its mark or by the zeros between the letters.
enum class Wide { No, Little, Big };
Wide wideText(QByteArrayView bytes);

} // namespace gekend::exchange
