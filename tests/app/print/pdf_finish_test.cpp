// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf_finish.h"

#include "tests/support/catch.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace gekend;
using namespace gekend::app;
using namespace Qt::StringLiterals;

namespace {

QByteArray plainPdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(u"Proef"_s);
    QPainter painter(&writer);
    painter.drawText(500, 500, u"twee woorden"_s);
    painter.end();
    return bytes;
}

profile::Document document()
{
    profile::Document document;
    document.author = u"Zoë (team) \\ Oost"_s;
    document.subject = u"Buurt in Delft"_s;
    return document;
}

} // namespace

TEST_CASE("author, language and display of the title are appended; what Qt wrote keeps its place", "[print]")
{
    const QByteArray plain = plainPdf();
    const QByteArray finished = finishedPdf(plain, document());
    CHECK(finished.size() > plain.size());
    CHECK(finished.contains("/Author <FEFF005A006F00EB")); // any letter, nothing to escape
    CHECK(finished.contains("/Lang <FEFF006E006C002D004E004C>"));
    CHECK(finished.contains("/DisplayDocTitle true"));
    CHECK(finished.endsWith("%%EOF\n"));
    const auto firstPage = QByteArray("/Type /Page\n");
    CHECK(finished.indexOf(firstPage) == plain.indexOf(firstPage));
}

TEST_CASE("the glyph of the space is named a space", "[print]")
{
    CHECK(plainPdf().contains("<0009>"));
    CHECK_FALSE(finishedPdf(plainPdf(), document()).contains("<0009>"));
}

TEST_CASE("what is no PDF of Qt, or is cut off, comes back as it was", "[print]")
{
    const QByteArray plain = plainPdf();
    for (const QByteArray &odd :
         {QByteArray(), QByteArray("geen pdf"), plain.left(plain.size() / 2), plain.chopped(30),
          QByteArray("trailer\n<</Size 9 /Root 1 0 R /Info 2 0 R>>\nstartxref\n999999\n%%EOF")})
        CHECK(finishedPdf(odd, document()) == odd);
}
