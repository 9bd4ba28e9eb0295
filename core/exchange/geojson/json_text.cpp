// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/geojson/json_text.h"

#include "core/exchange/csv/encoding.h"
#include "core/exchange/file_kind.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

// Measured with Qt 6.4 on 64 bits: a list costs 150 bytes, an object 200, every value in them 27.
constexpr qint64 kPerList = 150;
constexpr qint64 kPerObject = 200;
constexpr qint64 kPerValue = 27;
constexpr qint64 kMostMemory = qint64(450) << 20;

Error tooLarge()
{
    return invalid(
        u"Dit bestand is te groot om in één keer te lezen. Kies het bestand van alleen uw gemeente, of "
        u"dezelfde grenzen als GeoPackage."_s);
}

Result<void> checkedKind(QByteArrayView bytes)
{
    const FileKind kind = fileKindOf(bytes);
    switch (kind) {
    case FileKind::Json:
    case FileKind::JavaScript:
    case FileKind::Wide:
    case FileKind::Text: return {}; // text may still be JSON that starts unusually
    case FileKind::Empty: return invalid(u"Het bestand is leeg. Kies een GeoJSON-bestand."_s);
    case FileKind::Binary:
        return invalid(
            u"Dit is geen tekstbestand maar binaire gegevens, of het is beschadigd. Download het opnieuw "
            u"als GeoJSON."_s);
    case FileKind::Html:
        return invalid(
            u"Dit is een webpagina (HTML), geen GeoJSON: waarschijnlijk is een scherm of een foutmelding "
            u"opgeslagen. Download het bestand opnieuw en kies GeoJSON."_s);
    case FileKind::Zip:
    case FileKind::Packed:
        return invalid(u"Dit is %1, geen GeoJSON. Pak het eerst uit en kies het bestand dat erin zit."_s.arg(
            dutchOf(kind)));
    default:
        return invalid(
            u"Dit is %1, geen GeoJSON. Vraag of download de kaart als GeoJSON."_s.arg(dutchOf(kind)));
    }
}

/// From the first bracket to the last, when a script stands around it.
QByteArray withoutScript(QByteArray text)
{
    const QByteArray start = text.first(std::min<qsizetype>(text.size(), 1024));
    const qsizetype brace = start.indexOf('{');
    const qsizetype bracket = start.indexOf('[');
    const qsizetype from = brace < 0 ? bracket : bracket < 0 ? brace : std::min(brace, bracket);
    if (from < 0)
        return text;
    const qsizetype to = std::max(text.lastIndexOf('}'), text.lastIndexOf(']'));
    return to > from ? text.sliced(from, to + 1 - from) : text.sliced(from);
}

/// One object a line, each perhaps behind the separator of RFC 8142.
std::optional<QJsonArray> objectPerLine(const QByteArray &text)
{
    QJsonArray list;
    for (const QByteArray &line : text.split('\n')) {
        QByteArray one = line.trimmed();
        if (one.startsWith('\x1E'))
            one = one.sliced(1);
        if (one.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(one);
        if (!document.isObject())
            return std::nullopt;
        list.append(document.object());
    }
    return list.isEmpty() ? std::nullopt : std::optional(list);
}

Error parseError(const QJsonParseError &error, QByteArrayView text)
{
    switch (error.error) {
    case QJsonParseError::DeepNesting:
        return invalid(u"Dit bestand is zo diep genest dat het geen kaart kan zijn. Download het opnieuw als "
                       u"GeoJSON."_s);
    case QJsonParseError::DocumentTooLarge: return tooLarge();
    case QJsonParseError::IllegalNumber:
        return invalid(
            u"Dit bestand heeft bij teken %1 een getal dat niet te lezen is. Download het opnieuw als "
            u"GeoJSON."_s.arg(error.offset));
    default: break;
    }
    if (error.offset >= text.size() - 1)
        return invalid(
            u"Dit bestand houdt halverwege op: het is niet helemaal gedownload of gekopieerd. Haal het "
            u"opnieuw op."_s);
    return invalid(
        u"Dit is geen GeoJSON, of het is beschadigd bij teken %1. Download het opnieuw als GeoJSON."_s.arg(
            error.offset));
}

} // namespace

qint64 jsonMemory(QByteArrayView utf8)
{
    qint64 memory = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (c == ',')
            memory += kPerValue;
        else if (c == '[' && i + 1 < utf8.size() && utf8[i + 1] != ']')
            memory += kPerList;
        else if (c == '{' && i + 1 < utf8.size() && utf8[i + 1] != '}')
            memory += kPerObject;
    }
    return memory + utf8.size();
}

Result<JsonFile> readJson(QByteArray bytes)
{
    GEKEND_TRY(checkedKind(bytes));
    DecodedText decoded = decodedText(std::move(bytes));
    const QByteArray text = withoutScript(std::move(decoded.utf8));
    if (jsonMemory(text) > kMostMemory)
        return tooLarge();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isObject())
        return JsonFile{document.object(), std::move(decoded.notices)};
    if (document.isArray())
        return JsonFile{document.array(), std::move(decoded.notices)};
    if (error.error == QJsonParseError::GarbageAtEnd) {
        if (auto list = objectPerLine(text))
            return JsonFile{std::move(*list), std::move(decoded.notices)};
    }
    return parseError(error, text);
}

} // namespace gekend::exchange
