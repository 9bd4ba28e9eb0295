// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/capture/sample_names.h"
#include "tests/support/catch.h"

#include <random>

using namespace gekend;
using namespace gekend::capture;
using namespace Qt::StringLiterals;

namespace {

/// What holds for every line whatsoever.
void checkLaws(const QString &line)
{
    const QDateTime now = moment("2026-03-05 16:00");
    const Parsed parsed = parsedAt(line, now);
    qsizetype at = 0;
    bool gapless = true;
    bool same = true;
    for (const Span &span : parsed.spans) {
        gapless = gapless && span.from == at && span.to > span.from;
        same = same && span.text == QStringView(line).mid(span.from, span.to - span.from);
        at = span.to;
    }
    INFO(line.left(200).toStdString());
    CHECK(gapless);
    CHECK(same);
    CHECK(at == line.size());
    CHECK(parsed.draft.on.isValid());
    CHECK(parsed.draft.on <= now.date());
    for (const Ambiguous &name : parsed.ambiguous) {
        CHECK(name.span < std::ssize(parsed.spans));
        CHECK_FALSE(name.candidates.empty());
    }
    for (const Unknown &name : parsed.unknown) {
        CHECK(name.span < std::ssize(parsed.spans));
        CHECK_FALSE(name.text.isEmpty());
    }
    for (const DraftFollowUp &followUp : parsed.draft.followUps) {
        CHECK_FALSE(followUp.text.isEmpty());
        CHECK((!followUp.due.isValid() || followUp.due >= now.date()));
    }
    CHECK_FALSE(describe(parsed.draft, now.date()).isEmpty());
}

const char16_t *const kPieces[] = {u"@",
                                   u"&",
                                   u"#",
                                   u"!",
                                   u"\"",
                                   u"(",
                                   u")",
                                   u",",
                                   u".",
                                   u":",
                                   u";",
                                   u"-",
                                   u"/",
                                   u"'",
                                   u" ",
                                   u"  ",
                                   u"\n",
                                   u"\t",
                                   u"@\"",
                                   u"&\"",
                                   u"id:10",
                                   u"@id:",
                                   u"Fatima",
                                   u"fatima el amrani",
                                   u"Jan Jansen",
                                   u"Kees van den Berg",
                                   u"Lekstraat 20",
                                   u"Lekstraat",
                                   u"Jumbo",
                                   u"De Bron",
                                   u"van",
                                   u"de",
                                   u"gisteren",
                                   u"dinsdag",
                                   u"vorige week",
                                   u"5 maart",
                                   u"5-3",
                                   u"2026-03-05",
                                   u"15:30",
                                   u"half vier",
                                   u"kwart over drie",
                                   u"om",
                                   u"9 uur",
                                   u"10 min",
                                   u"een uurtje",
                                   u"geleden",
                                   u"op",
                                   u"bij",
                                   u"in de",
                                   u"met",
                                   u"over",
                                   u"via",
                                   u"praatje",
                                   u"belde",
                                   u"aan",
                                   u"niet thuis",
                                   u"sprak me",
                                   u"kwam",
                                   u"tegen",
                                   u"het lijf",
                                   u"6 jongeren",
                                   u"een moeder met",
                                   u"kind",
                                   u"en",
                                   u"vrijdag",
                                   u"over 2 weken",
                                   u"tot",
                                   u"'s avonds",
                                   u"😀",
                                   u"٣",
                                   u"½",
                                   u"ŉ",
                                   u"ﬁ",
                                   u"İ",
                                   u"\u202E",
                                   u"\u0301",
                                   u"\u200D",
                                   u"שלום",
                                   u"مرحبا",
                                   u"𝔉𝔞𝔱",
                                   u"中文"};

} // namespace

TEST_CASE("any arrangement of the words of the trade reads without loss", "[capture][property]")
{
    std::mt19937 random(20260305);
    std::uniform_int_distribution<size_t> piece(0, std::size(kPieces) - 1);
    std::uniform_int_distribution<int> length(0, 24);
    std::uniform_int_distribution<int> spaced(0, 2);
    for (int round = 0; round < 6000; ++round) {
        QString line;
        for (int n = length(random); n > 0; --n) {
            line += QStringView(kPieces[piece(random)]);
            if (spaced(random) > 0)
                line += u' ';
        }
        checkLaws(line);
    }
}

TEST_CASE("any UTF-16 at all reads without loss, lone surrogates too", "[capture][property]")
{
    std::mt19937 random(42);
    std::uniform_int_distribution<int> unit(0, 0xFFFF);
    std::uniform_int_distribution<int> length(0, 60);
    std::uniform_int_distribution<int> kind(0, 3);
    for (int round = 0; round < 3000; ++round) {
        QString line;
        for (int n = length(random); n > 0; --n) {
            const int pick = kind(random);
            const int code = pick == 0 ? unit(random)
                : pick == 1            ? 0xD800 + unit(random) % 0x800
                                       : 0x20 + unit(random) % 0x60;
            line += QChar(char16_t(code));
        }
        checkLaws(line);
    }
}

TEST_CASE("a prefix of a line, as while typing, always reads", "[capture][property]")
{
    const QString line =
        u"praatje met @fatima en @\"Kees van den Berg\"(Lekstraat 22) bij &\"Bakkerij Yilmaz\" over "
        u"#\"huiselijk geweld\" gisteren om "
        u"kwart over drie, 10 min !vrijdag @id:10 terugbellen over #jeugd. Ze zei \"kom dinsdag 5-3\" en 6 jongeren sprak me aan"_s;
    for (qsizetype n = 0; n <= line.size(); ++n)
        checkLaws(line.left(n));
}

TEST_CASE("a megabyte is read in one go, whatever it repeats", "[capture][property]")
{
    // Would take hours if any step looked back over the whole line at each word.
    constexpr qsizetype kMega = 1'000'000;
    const auto piece =
        GENERATE(u"@kees, ", u"@\"x ", u"&nieuw ", u"#a ", u"!bel, ", u"Lekstraat 20 ", u"Van den ", u"half ",
                 u"a", u"\"", u"@fatima en ", u"! ", u"(", u"6 jongeren en ");
    const QString line = QString::fromUtf16(piece).repeated(kMega / QStringView(piece).size());
    const Parsed parsed = parsedAt(line, moment("2026-03-05 16:00"));
    CHECK(parsed.spans.back().to == line.size());
    CHECK(parsed.spans.front().from == 0);
}

TEST_CASE("ten thousand different names in one line are all looked up", "[capture][property]")
{
    QString line;
    constexpr int kNames = 10'000;
    for (int i = 0; i < kNames; ++i)
        line += u"@Naam%1, #thema%1 "_s.arg(i);
    const Parsed parsed = parsedAt(line, moment("2026-03-05 16:00"));
    CHECK(parsed.unknown.size() == kNames);
    CHECK(parsed.draft.themes.size() == kNames);
    CHECK(parsed.draft.parties.size() == kNames + 1);
}
