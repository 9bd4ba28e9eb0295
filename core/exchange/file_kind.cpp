// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_kind.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

struct KnownStart {
    QByteArrayView bytes;
    FileKind kind;
};

constexpr KnownStart kKnownStarts[] = {
    {"\xD0\xCF\x11\xE0", FileKind::OldWorkbook},
    {"%PDF", FileKind::Pdf},
    {"SQLite format 3", FileKind::Sqlite},
    {"\x1F\x8B", FileKind::Packed},
    {"7z\xBC\xAF", FileKind::Packed},
    {"Rar!", FileKind::Packed},
    {"{\\rtf", FileKind::RichText},
    {"\x89PNG", FileKind::Image},
    {"\xFF\xD8\xFF", FileKind::Image},
};

QByteArrayView startOf(QByteArrayView bytes, qsizetype size)
{
    return bytes.first(std::min(bytes.size(), size));
}

FileKind archiveKind(QByteArrayView bytes)
{
    const QByteArrayView start = startOf(bytes, 4096);
    if (start.contains("opendocument.spreadsheet"))
        return FileKind::OpenWorkbook;
    if (start.contains("[Content_Types].xml") || start.contains("xl/") || start.contains("docProps/"))
        return FileKind::Workbook;
    return FileKind::Zip;
}

/// Zero bytes, or far more control characters than text has.
bool looksBinary(QByteArrayView bytes)
{
    if (std::memchr(bytes.data(), 0, size_t(bytes.size())) != nullptr)
        return true;
    const QByteArrayView start = startOf(bytes, 8192);
    const auto controls = std::count_if(start.begin(), start.end(), [](char c) {
        return uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1A';
    });
    return controls * 20 > start.size();
}

bool startsJson(const QByteArray &start)
{
    if (start.startsWith('{')) {
        const QByteArray inner = start.mid(1).trimmed();
        return inner.startsWith('"') || inner.startsWith('}');
    }
    return start.startsWith('[') && start.mid(1).trimmed().startsWith('{');
}

/// "var buurten = {", "data={", "window.x = {", "callback({": a name, then what opens an object.
bool startsScript(const QByteArray &start)
{
    const qsizetype brace = start.indexOf('{');
    if (brace <= 0)
        return false;
    const QByteArray before = start.first(brace).trimmed();
    if (!before.endsWith('=') && !before.endsWith('('))
        return false;
    return std::all_of(before.begin(), before.end() - 1,
                       [](char c) {
                           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '$'
                               || c == '.' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
                       })
        && startsJson(start.mid(brace));
}

FileKind textKind(QByteArrayView bytes)
{
    const QByteArray start = startOf(bytes, 1024).trimmed().toByteArray().toLower();
    if (start.startsWith("<?xml") && !start.contains("<html"))
        return FileKind::Xml;
    for (const char *tag :
         {"<!doctype", "<html", "<head", "<body", "<table", "<meta", "<?xml", "<!--", "<div"}) {
        if (start.startsWith(tag))
            return FileKind::Html;
    }
    if (startsJson(start))
        return FileKind::Json;
    if (start.startsWith("begin:vcard"))
        return FileKind::VCard;
    return startsScript(start) ? FileKind::JavaScript : FileKind::Text;
}

} // namespace

FileKind fileKindOf(QByteArrayView bytes)
{
    const QByteArrayView text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    if (text.isEmpty())
        return FileKind::Empty;
    if (text.startsWith("PK\x03\x04") || text.startsWith("PK\x05\x06"))
        return archiveKind(text);
    for (const KnownStart &known : kKnownStarts) {
        if (text.startsWith(known.bytes))
            return known.kind;
    }
    if (wideText(text) != Wide::No)
        return FileKind::Wide;
    if (looksBinary(text))
        return FileKind::Binary;
    return text.trimmed().isEmpty() ? FileKind::Empty : textKind(text);
}

QString dutchOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Empty: return u"een leeg bestand"_s;
    case FileKind::Text:
    case FileKind::Wide: return u"een tekstbestand"_s;
    case FileKind::Json: return u"JSON"_s;
    case FileKind::JavaScript: return u"JavaScript"_s;
    case FileKind::Html: return u"een webpagina (HTML)"_s;
    case FileKind::Xml: return u"een XML-bestand"_s;
    case FileKind::VCard: return u"een bestand met visitekaartjes (vCard)"_s;
    case FileKind::Workbook: return u"een Excel-werkmap (.xlsx)"_s;
    case FileKind::OpenWorkbook: return u"een LibreOffice-werkmap (.ods)"_s;
    case FileKind::OldWorkbook: return u"een oude Excel-werkmap (.xls)"_s;
    case FileKind::Zip: return u"een zip-bestand"_s;
    case FileKind::Packed: return u"een gecomprimeerd bestand (gzip, 7z of rar)"_s;
    case FileKind::Sqlite: return u"een SQLite- of GeoPackage-bestand"_s;
    case FileKind::Pdf: return u"een PDF"_s;
    case FileKind::RichText: return u"een tekstdocument (RTF)"_s;
    case FileKind::Image: return u"een afbeelding"_s;
    case FileKind::Binary: return u"geen tekstbestand maar binaire gegevens, of beschadigd"_s;
    }
    Q_UNREACHABLE();
}

Wide wideText(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return Wide::Little;
    if (bytes.startsWith("\xFE\xFF"))
        return Wide::Big;
    if (bytes.size() < 8 || bytes.size() % 2 != 0)
        return Wide::No;
    // Without a mark: a header is mostly ASCII, so every second byte of its start is zero.
    bool little = true;
    bool big = true;
    for (qsizetype i = 0; i < 8; i += 2) {
        little = little && bytes[i] != 0 && bytes[i + 1] == 0;
        big = big && bytes[i] == 0 && bytes[i + 1] != 0;
    }
    return little ? Wide::Little : big ? Wide::Big : Wide::No;
}

} // namespace gekend::exchange
