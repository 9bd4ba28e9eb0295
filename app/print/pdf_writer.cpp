// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf_writer.h"

#include "app/print/page_layout.h"
#include "app/print/page_painter.h"
#include "app/print/pdf_finish.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace gekend::app {

using namespace Qt::StringLiterals;

namespace {

Error cannotWrite(const QString &path, const QString &why)
{
    return ioError(u"Het profiel kan niet worden bewaard als %1: %2. Kies een andere map of naam."_s,
                   {QDir::toNativeSeparators(path), why});
}

/// What would only show as a system's message later on.
std::optional<QString> obstacle(const QString &path)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (path.isEmpty())
        return u"er is geen naam gegeven"_s;
    if (target.isDir())
        return u"dat is een map"_s;
    if (!folder.exists())
        return u"de map bestaat niet"_s;
    if (!folder.isDir())
        return u"de map is een bestand"_s;
    if (!folder.isWritable() || (target.exists() && !target.isWritable()))
        return u"daar mag u niet schrijven"_s;
    return std::nullopt;
}

} // namespace

Result<QByteArray> pdfOf(const profile::Document &document)
{
    const PageFormat format;
    const std::vector<Page> pages = layoutPages(document, format);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPageDpi);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        writer.setTitle(document.title);
        writer.setCreator(u"Gekend"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return ioError(
                u"Het profiel kon niet als PDF worden getekend. Start Gekend opnieuw en probeer het nog eens."_s);
        for (size_t i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paintPage(painter, pages[i]);
        }
    }
    return finishedPdf(bytes, document);
}

Result<void> writePdf(const profile::Document &document, const QString &path)
{
    if (const auto why = obstacle(path))
        return cannotWrite(path, *why);
    auto pdf = pdfOf(document);
    if (!pdf)
        return pdf.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, u"het bestand kan niet worden gemaakt"_s);
    if (file.write(*pdf) != pdf->size() || !file.commit())
        return cannotWrite(path, u"er kon niet alles worden geschreven; is de schijf vol?"_s);
    return {};
}

} // namespace gekend::app
