// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf_finish.h"

#include <optional>

namespace gekend::app {

namespace {

/// A PDF string of any text: UTF-16 in hexadecimal, so nothing needs escaping.
QByteArray pdfString(const QString &text)
{
    QByteArray hex("<FEFF");
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

/// The number that stands after a word: "/Size 46".
std::optional<qint64> numberAfter(const QByteArray &text, const char *word)
{
    const qsizetype at = text.lastIndexOf(word);
    if (at < 0)
        return std::nullopt;
    const QByteArray rest = text.mid(at + qsizetype(qstrlen(word)), 24).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9')
        ++digits;
    bool ok = false;
    const qint64 number = rest.left(digits).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// What the end of a PDF tells about its start.
struct Ending {
    qint64 xref = 0;
    qint64 size = 0;
    qint64 root = 0;
    qint64 info = 0;
};

std::optional<Ending> endingOf(const QByteArray &pdf)
{
    const qsizetype at = pdf.lastIndexOf("trailer");
    if (at < 0)
        return std::nullopt;
    const QByteArray trailer = pdf.mid(at);
    const auto xref = numberAfter(trailer, "startxref"), size = numberAfter(trailer, "/Size");
    const auto root = numberAfter(trailer, "/Root"), info = numberAfter(trailer, "/Info");
    if (!xref || !size || !root || !info || *root >= *size || *info >= *size)
        return std::nullopt;
    if (pdf.mid(*xref, 4) != "xref")
        return std::nullopt;
    return Ending{*xref, *size, *root, *info};
}

/// The dictionary of an object by the table of Qt: one section from object 0, twenty bytes a line.
std::optional<QByteArray> dictionaryOf(const QByteArray &pdf, const Ending &ending, qint64 object)
{
    const QByteArray head = "xref\n0 " + QByteArray::number(ending.size) + " \n";
    const QByteArray tight = "xref\n0 " + QByteArray::number(ending.size) + '\n';
    qint64 first = 0;
    for (const QByteArray &start : {head, tight}) {
        if (pdf.mid(ending.xref, start.size()) == start)
            first = ending.xref + start.size();
    }
    if (first == 0)
        return std::nullopt;
    bool ok = false;
    const qint64 offset = pdf.mid(first + 20 * object, 10).toLongLong(&ok);
    const QByteArray start = QByteArray::number(object) + " 0 obj\n<<";
    if (!ok || pdf.mid(offset, start.size()) != start)
        return std::nullopt;
    const qsizetype end = pdf.indexOf(">>\nendobj", offset);
    if (end < 0)
        return std::nullopt;
    return pdf.mid(offset + start.size(), end - offset - start.size());
}

/// The space has the same glyph as the tab in most fonts, and Qt names it after the first it finds. Both
/// names are as long, so that no offset in the file moves.
void nameSpaces(QByteArray &pdf)
{
    for (qsizetype from = pdf.indexOf("begincmap"); from >= 0; from = pdf.indexOf("begincmap", from + 1)) {
        const qsizetype end = pdf.indexOf("endcmap", from);
        if (end < 0)
            return;
        QByteArray map = pdf.mid(from, end - from);
        // Inside brackets stand texts; outside, numbers of glyphs, and after two of those again a text.
        map.replace(" <0009> ", " <0020> ").replace("[<0009> ", "[<0020> ").replace(" <0009>\n", " <0020>\n");
        pdf.replace(from, end - from, map);
    }
}

void addKey(QByteArray &dictionary, const QByteArray &key, const QByteArray &value)
{
    if (!dictionary.contains(key)) // a later Qt may write it itself
        dictionary += key + ' ' + value + '\n';
}

} // namespace

QByteArray finishedPdf(const QByteArray &pdf, const profile::Document &document)
{
    const auto ending = endingOf(pdf);
    auto info = ending ? dictionaryOf(pdf, *ending, ending->info) : std::nullopt;
    auto root = ending ? dictionaryOf(pdf, *ending, ending->root) : std::nullopt;
    if (!info || !root)
        return pdf;
    if (!document.author.isEmpty())
        addKey(*info, "/Author", pdfString(document.author));
    addKey(*info, "/Subject", pdfString(document.subject));
    addKey(*root, "/Lang", pdfString(document.language));
    addKey(*root, "/ViewerPreferences", "<< /DisplayDocTitle true >>");

    QByteArray finished = pdf;
    nameSpaces(finished);
    if (!finished.endsWith('\n'))
        finished += '\n';
    QByteArray table = "xref\n";
    const auto append = [&](qint64 object, const QByteArray &dictionary) {
        table += QByteArray::number(object) + " 1\n"
            + QByteArray::number(finished.size()).rightJustified(10, '0') + " 00000 n \n";
        finished += QByteArray::number(object) + " 0 obj\n<<" + dictionary + ">>\nendobj\n";
    };
    append(ending->info, *info);
    append(ending->root, *root);
    const qint64 xref = finished.size();
    finished += table + "trailer\n<<\n/Size " + QByteArray::number(ending->size) + "\n/Info "
        + QByteArray::number(ending->info) + " 0 R\n/Root " + QByteArray::number(ending->root)
        + " 0 R\n/Prev " + QByteArray::number(ending->xref) + "\n>>\nstartxref\n" + QByteArray::number(xref)
        + "\n%%EOF\n";
    return finished;
}

} // namespace gekend::app
