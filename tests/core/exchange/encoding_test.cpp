// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/encoding.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace gekend;
using namespace gekend::exchange;
using namespace Qt::StringLiterals;

namespace {

QString decoded(const QByteArray &bytes)
{
    return QString::fromUtf8(decodedText(bytes).utf8);
}

QByteArray wide(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(mark ? u'\uFEFF' + text : text);
}

} // namespace

TEST_CASE("a byte order mark is no part of the first header", "[exchange][csv]")
{
    CHECK(decoded("\xEF\xBB\xBFnaam;plaats") == u"naam;plaats"_s);
    CHECK(decodedText("\xEF\xBB\xBFnaam").notices.isEmpty());
}

TEST_CASE("what is no UTF-8 is read as Windows-1252 with a notice", "[exchange][csv]")
{
    const DecodedText text = decodedText("Zo\xEB;\x80 5;\x93"
                                         "citaat\x94;d\x92 Arc;\x8Ei\x9Eka;\x85");
    CHECK(QString::fromUtf8(text.utf8) == u"Zoë;€ 5;“citaat”;d’ Arc;Žižka;…"_s);
    REQUIRE(text.notices.size() == 1);
    CHECK(text.notices.front().contains(u"Windows-1252"));
}

TEST_CASE("a few damaged letters do not spoil a UTF-8 file", "[exchange][csv]")
{
    const DecodedText text = decodedText("Zoë Çelik Müller caf\xE9 noir");
    CHECK(QString::fromUtf8(text.utf8) == u"Zoë Çelik Müller café noir"_s);
    CHECK(text.notices.size() == 1);
}

TEST_CASE("a file cut off inside a letter is still UTF-8", "[exchange][csv]")
{
    const DecodedText text = decodedText("Zoë;Müll\xC3");
    CHECK(QString::fromUtf8(text.utf8) == u"Zoë;Müll"_s);
    CHECK(text.notices.size() == 1);
}

TEST_CASE("UTF-16 is read in both orders, with and without mark", "[exchange][csv]")
{
    const QString text = u"naam;plaats\nZoë;Ĳsselstein"_s;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        CHECK(decoded(wide(text, encoding, true)) == text);
        CHECK(decoded(wide(text, encoding, false)) == text);
    }
}

TEST_CASE("overlong and surrogate sequences are not taken for UTF-8", "[exchange][csv]")
{
    CHECK(decodedText("a\xC0\x80").notices.size() == 1);
    CHECK(decodedText("a\xED\xA0\x80").notices.size() == 1);
    CHECK(decodedText("a\xF4\x90\x80\x80").notices.size() == 1);
    CHECK(decodedText("a\xF0\x9F\x98\x80").notices.isEmpty());
}

TEST_CASE("what is no text table is refused by name", "[exchange][csv]")
{
    struct Row {
        QByteArray bytes;
        QString word;
    };
    const Row rows[] = {
        {"", u"leeg"_s},
        {"\xEF\xBB\xBF", u"leeg"_s},
        {"\r\n  \r\n", u"leeg"_s},
        {QByteArray("PK\x03\x04..[Content_Types].xml..xl/workbook.xml"), u".xlsx"_s},
        {QByteArray("PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), u".ods"_s},
        {QByteArray("PK\x03\x04"
                    "data.csv"),
         u"zip"_s},
        {QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), u".xls"_s},
        {"%PDF-1.7", u"PDF"_s},
        {QByteArray("SQLite format 3\0rest", 20), u"GeoPackage"_s},
        {QByteArray("\x1F\x8B\x08"), u"gzip"_s},
        {"<!DOCTYPE html><html>", u"HTML"_s},
        {"\n  <HTML><body>", u"HTML"_s},
        {"\xEF\xBB\xBF<table><tr><td>", u"HTML"_s},
        {"<?xml version=\"1.0\"?><Workbook>", u"XML"_s},
        {"{\n \"type\": \"FeatureCollection\"}", u"JSON"_s},
        {"[ {\"a\":1}]", u"JSON"_s},
        {"BEGIN:VCARD\nVERSION:3.0", u"vCard"_s},
        {QByteArray("a;b\n1;\0\n", 8), u"binaire"_s},
        {QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08 abc"), u"binaire"_s},
    };
    for (const Row &row : rows) {
        INFO(row.bytes.toStdString());
        const auto checked = checkedTextFile(row.bytes);
        REQUIRE(!checked);
        CHECK(sentence(checked.error()).contains(row.word));
        CHECK(sentence(checked.error()).endsWith(u'.'));
    }
    CHECK(checkedTextFile("naam\nJan"));
    CHECK(checkedTextFile("<5 jaar;5-10 jaar\n1;2"));
}
