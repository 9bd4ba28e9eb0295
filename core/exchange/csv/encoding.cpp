// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/encoding.h"

#include "core/base/text.h"
#include "core/exchange/file_kind.h"

#include <QStringDecoder>

#include <array>
#include <cstring>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What Windows-1252 has at 0x80–0x9F, where Latin-1 has control characters. The five empty places stay
/// those.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void appendWindows1252(QByteArray &out, uchar byte)
{
    const char16_t c = byte >= 0x80 && byte < 0xA0 ? kWindows1252[size_t(byte - 0x80)] : char16_t(byte);
    if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
    } else {
        out += char(0xE0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3F));
    }
    out += char(0x80 | (c & 0x3F));
}

/// Length of the valid UTF-8 sequence that starts at `p` with a byte of 0x80 or more; 0 when there is none.
int sequenceLength(const uchar *p, const uchar *end)
{
    const uchar lead = *p;
    const int length = lead >= 0xC2 && lead <= 0xDF ? 2
        : lead >= 0xE0 && lead <= 0xEF              ? 3
        : lead >= 0xF0 && lead <= 0xF4              ? 4
                                                    : 0;
    if (length == 0 || end - p < length)
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((p[i] & 0xC0) != 0x80)
            return 0;
    }
    const bool overlong = (lead == 0xE0 && p[1] < 0xA0) || (lead == 0xF0 && p[1] < 0x90);
    const bool beyond = (lead == 0xED && p[1] >= 0xA0) || (lead == 0xF4 && p[1] >= 0x90);
    return overlong || beyond ? 0 : length;
}

const uchar *skipAscii(const uchar *p, const uchar *end)
{
    while (end - p >= 8) {
        quint64 word = 0;
        std::memcpy(&word, p, sizeof word);
        if (word & Q_UINT64_C(0x8080808080808080))
            break;
        p += 8;
    }
    while (p < end && *p < 0x80)
        ++p;
    return p;
}

struct Utf8Census {
    qsizetype sequences = 0; // valid characters beyond ASCII
    qsizetype strays = 0; // bytes that belong to none
};

Utf8Census census(QByteArrayView bytes)
{
    Utf8Census found;
    const auto *p = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *end = p + bytes.size();
    while ((p = skipAscii(p, end)) < end) {
        const int length = sequenceLength(p, end);
        if (length > 0)
            ++found.sequences;
        else
            ++found.strays;
        p += std::max(length, 1);
    }
    return found;
}

/// Every stray byte as Windows-1252; the sequences too when `all`, because then they are chance.
QByteArray fromWindows1252(QByteArrayView bytes, bool all)
{
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 16);
    const auto *p = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *end = p + bytes.size();
    while (p < end) {
        const uchar *plain = skipAscii(p, end);
        out.append(reinterpret_cast<const char *>(p), plain - p);
        p = plain;
        if (p == end)
            break;
        const int length = all ? 0 : sequenceLength(p, end);
        if (length > 0)
            out.append(reinterpret_cast<const char *>(p), length);
        else
            appendWindows1252(out, *p);
        p += std::max(length, 1);
    }
    return out;
}

/// A file that ends in the middle of a character was cut off; that is no reason to doubt the rest.
void dropCutCharacter(QByteArray &bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto c = uchar(bytes.at(bytes.size() - back));
        if (c < 0x80)
            return;
        if (c >= 0xC0) {
            const int wanted = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
            if (back < wanted)
                bytes.chop(back);
            return;
        }
    }
}

QByteArray fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    if (text.startsWith(u'\uFEFF'))
        text.remove(0, 1);
    return text.toUtf8();
}

/// What to do about a file of that kind, after "Dit is …, geen CSV."
QString wayOut(FileKind kind)
{
    switch (kind) {
    case FileKind::OldWorkbook:
    case FileKind::Workbook:
        return u"Gekend leest CSV: open het bestand in Excel of LibreOffice en kies Opslaan als, CSV UTF-8."_s;
    case FileKind::OpenWorkbook:
        return u"Gekend leest CSV: open het bestand en kies Opslaan als, Tekst CSV, tekenset UTF-8."_s;
    case FileKind::Zip:
        return u"Pak het eerst uit en kies het CSV-bestand dat erin zit; is het een Excel-werkmap (.xlsx), "
               u"sla die dan op als CSV UTF-8."_s;
    case FileKind::Packed: return u"Pak het eerst uit en kies het CSV-bestand dat erin zit."_s;
    case FileKind::Pdf: return u"Vraag de cijfers of gegevens op als CSV-bestand."_s;
    case FileKind::Image: return u"Vraag de gegevens op als CSV-bestand."_s;
    case FileKind::Sqlite: return u"Een GeoPackage met grenzen leest u met import areas."_s;
    case FileKind::RichText: return u"Sla de tabel op als CSV UTF-8."_s;
    case FileKind::Xml: return u"Open het in Excel of LibreOffice en kies Opslaan als, CSV UTF-8."_s;
    case FileKind::Html:
        return u"Waarschijnlijk is een scherm of een foutmelding opgeslagen. Download de gegevens opnieuw en "
               u"kies CSV."_s;
    case FileKind::JavaScript:
    case FileKind::Json:
        return u"GeoJSON met grenzen leest u met import areas, met winkels en scholen met import places."_s;
    case FileKind::VCard: return u"Lees visitekaartjes met import vcard."_s;
    case FileKind::Empty:
    case FileKind::Text:
    case FileKind::Wide:
    case FileKind::Binary: break;
    }
    return {};
}

} // namespace

Result<void> checkedTextFile(QByteArrayView bytes)
{
    const FileKind kind = fileKindOf(bytes);
    switch (kind) {
    case FileKind::Text:
    case FileKind::Wide: return {};
    case FileKind::Empty:
        return invalid(u"Het bestand is leeg. Kies een bestand met een kopregel en minstens één rij."_s);
    case FileKind::Binary:
        return invalid(u"Dit is geen tekstbestand maar binaire gegevens, of het is beschadigd. Exporteer of "
                       u"download het opnieuw als CSV."_s);
    default: return invalid(u"Dit is %1, geen CSV. %2"_s.arg(dutchOf(kind), wayOut(kind)));
    }
}

DecodedText decodedText(QByteArray bytes)
{
    switch (wideText(bytes)) {
    case Wide::Little: return {fromUtf16(bytes, QStringConverter::Utf16LE), {}};
    case Wide::Big: return {fromUtf16(bytes, QStringConverter::Utf16BE), {}};
    case Wide::No: break;
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    Utf8Census found = census(bytes);
    if (found.strays == 0)
        return {std::move(bytes), {}};
    if (found.sequences > 0) {
        dropCutCharacter(bytes);
        found = census(bytes);
        if (found.strays == 0)
            return {
                std::move(bytes),
                {u"Het bestand breekt af midden in een letter; controleer of de laatste rij er heel in staat."_s}};
    }
    const bool mixed = found.sequences > found.strays;
    const QString notice = mixed
        ? u"Op %1 zijn letters in het bestand beschadigd; die zijn gelezen als Windows-1252. Controleer "
          u"namen met "
          u"accenten."_s.arg(counted(found.strays, u"plaats"_s, u"plaatsen"_s))
        : u"Het bestand is geen UTF-8 en is gelezen als Windows-1252. Controleer namen met accenten."_s;
    return {fromWindows1252(bytes, !mixed), {notice}};
}

} // namespace gekend::exchange
