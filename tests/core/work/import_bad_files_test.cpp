// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/work/import_fixture.h"

using namespace gekend;
using namespace gekend::work;
using namespace gekend::test;
using namespace Qt::StringLiterals;

namespace {

struct Kind {
    const char *name;
    Importer import;
};
constexpr Kind kKinds[] = {
    {"cbs", importCbs},       {"areas", importAreas},   {"addresses", importAddresses},
    {"places", importPlaces}, {"people", importPeople},
};

struct BadFile {
    const char *name;
    QByteArray bytes;
};

QByteArray millionColumns()
{
    return QByteArray("straat;").repeated(1'000'000) + '\n' + QByteArray("Lekstraat;").repeated(1'000'000)
        + '\n';
}

std::vector<BadFile> badFiles()
{
    QByteArray binary;
    for (int i = 0; i < 4096; ++i)
        binary += char((i * 197 + 13) % 256);
    return {
        {"leeg.csv", ""},
        {"wit.csv", " \r\n\t\n  "},
        {"binair.csv", binary},
        {"pagina.csv", "<!DOCTYPE html><html><body><table><tr><td>straat</td></tr></table></body></html>"},
        {"werkmap.xlsx",
         QByteArray("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", 14) + "[Content_Types].xml xl/workbook.xml"},
        {"afgekapt.csv", "straat;huisnummer;notitie\nLekstraat;20;\"dit gaat niet verd"},
        {"afgekapt.geojson", R"({"type":"FeatureCollection","features":[{"type":"Feature","prop)"},
        {"ander.json", R"({"hallo": [1, 2, 3]})"},
        {"breed.csv", millionColumns()},
        {"diep.json", QByteArray("[").repeated(100'000)},
        {"brief.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"},
        {"alleen_kop.csv", "straat;huisnummer;postcode\n"},
    };
}

} // namespace

TEST_CASE("a bad file gives one sentence and leaves the wijk as it was", "[work][import]")
{
    ImportWijk wijk;
    wijk.add(u"praatje met @Kees"_s);
    for (const BadFile &bad : badFiles()) {
        const QString path = wijk.file(QString::fromLatin1(bad.name), bad.bytes);
        for (const Kind &kind : kKinds) {
            CAPTURE(bad.name, kind.name);
            const QString told = wijk.refusal(kind.import, path);
            CHECK(told.size() > 20);
            CHECK(told.size() < 400);
            CHECK(told.endsWith(u'.'));
            CHECK_FALSE(told.contains(u'\n'));
        }
    }
}

TEST_CASE("an Excel workbook and a missing file get sentences of their own", "[work][import]")
{
    ImportWijk wijk;
    const QString workbook =
        wijk.file(u"lijst.xlsx"_s, QByteArray("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", 14) + "xl/workbook.xml");
    for (const Kind &kind : kKinds) {
        CAPTURE(kind.name);
        CHECK(wijk.refusal(kind.import, workbook).contains(u"Excel"_s));
        CHECK(wijk.refusal(kind.import, u"/bestaat/niet.csv"_s).contains(u"bestaat niet"_s));
        CHECK(wijk.refusal(kind.import, u"/"_s).contains(u"map"_s));
    }
}
