// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/text_box.h"

#include "tests/support/catch.h"

#include <QGlyphRun>
#include <QRawFont>

using namespace gekend::app;
using namespace Qt::StringLiterals;

namespace {

const PrintStyle kBody{PrintSize::Body, QFont::Normal, ink::kText};

} // namespace

TEST_CASE("text is broken between words at the width, and nothing of it is lost", "[print]")
{
    const QString text = u"Een ontmoeting, gesprek of poging daartoe die een medewerker heeft vastgelegd."_s;
    const TextBox box = textBox(text, kBody, points(120));
    CHECK(box.lines.size() > 2);
    CHECK(box.lines.join(u' ') == text);
    CHECK(box.width <= points(120));
    for (const QString &line : box.lines)
        CHECK(textWidth(line, kBody) <= points(120) + 1);
    CHECK(box.height == Catch::Approx(lineHeight(kBody) * double(box.lines.size())));
}

TEST_CASE("a word that is too long is broken, and too many lines end in an ellipsis within the width",
          "[print]")
{
    const TextBox word = textBox(u"a"_s.repeated(300), kBody, points(80));
    CHECK(word.lines.join(QString()).size() == 300);
    const TextBox few = textBox(u"woord "_s.repeated(100), kBody, points(80), 2);
    REQUIRE(few.lines.size() == 2);
    CHECK(few.lines.back().endsWith(u'…'));
    CHECK(textWidth(few.lines.back(), kBody) <= points(80) + 1);
    CHECK(textBox({}, kBody, points(80)).lines.join(QString()).isEmpty());
    CHECK(textBox(u"een\ntwee"_s, kBody, points(80)).lines == QStringList{u"een"_s, u"twee"_s});
}

TEST_CASE("signs and digits keep the glyph that stands for them, so that a PDF knows what they are",
          "[print]")
{
    for (const QString &text :
         {u"10:30"_s, u"2022–2024"_s, u"A-B (X)"_s, u"-> #1 •"_s, u"≈ 12"_s, u"3x4"_s}) {
        CAPTURE(text);
        const auto layout = lineLayout(text, kBody);
        const QRawFont raw = QRawFont::fromFont(fontOf(kBody));
        const QList<quint32> own = raw.glyphIndexesForString(text);
        for (const QGlyphRun &run : layout->glyphRuns()) {
            if (run.rawFont().familyName() != raw.familyName())
                continue; // a sign this font does not have
            for (const quint32 glyph : run.glyphIndexes())
                CHECK(own.contains(glyph));
        }
    }
}
