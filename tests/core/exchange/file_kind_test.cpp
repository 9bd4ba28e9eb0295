// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_kind.h"
#include "tests/support/catch.h"

using namespace gekend::exchange;
using namespace Qt::StringLiterals;

TEST_CASE("a file is known by its first bytes", "[exchange][kind]")
{
    const std::pair<QByteArray, FileKind> files[] = {
        {"", FileKind::Empty},
        {" \r\n\t", FileKind::Empty},
        {"code;naam\nBU05031100;Centrum", FileKind::Text},
        {"\xEF\xBB\xBF{\"type\": \"FeatureCollection\"}", FileKind::Json},
        {"\n[{\"a\": 1}]", FileKind::Json},
        {"{}", FileKind::Json},
        {"var buurten_2 = {\"type\":", FileKind::JavaScript},
        {"window.data=\n{ \"type\":", FileKind::JavaScript},
        {"callback({\"type\":", FileKind::JavaScript},
        {"Jan; zei (en toen {\"lachte\"} hij)", FileKind::Text},
        {"<!DOCTYPE html>", FileKind::Html},
        {"<?xml version='1.0'?><kml>", FileKind::Xml},
        {QByteArray("SQLite format 3\0", 16), FileKind::Sqlite},
        {"PK\x03\x04", FileKind::Zip},
        {QByteArray("\0\0\0\1", 4), FileKind::Binary},
    };
    for (const auto &[bytes, kind] : files) {
        INFO(bytes.toStdString());
        CHECK(dutchOf(fileKindOf(bytes)) == dutchOf(kind));
        CHECK(fileKindOf(bytes) == kind);
    }
}
