// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/recovery_key.h"

#include "tests/support/catch.h"

#include <QRegularExpression>

#include <numeric>

using namespace gekend;
using namespace gekend::privacy;
using namespace Qt::StringLiterals;

namespace {

RecoveryKey counted()
{
    return RecoveryKey::generate([](std::span<unsigned char> out) { std::iota(out.begin(), out.end(), 1); });
}

} // namespace

TEST_CASE("a recovery key on paper comes back, however it is typed", "[privacy][recovery]")
{
    const RecoveryKey key = RecoveryKey::generate();
    const QString paper = key.toText();
    static const QRegularExpression shape(u"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){8}$"_s);
    CHECK(shape.match(paper).hasMatch());

    QString sloppy = paper.toLower();
    sloppy.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u" \u2013 "_s);
    for (const QString &typed : {paper, sloppy, u"\n  "_s + paper + u"\t"_s, QString(paper).remove(u'-')}) {
        const Result<RecoveryKey> read = RecoveryKey::fromText(typed);
        REQUIRE_OK(read);
        CHECK(*read == key);
    }
}

TEST_CASE("two recovery keys are never the same", "[privacy][recovery]")
{
    CHECK_FALSE(RecoveryKey::generate() == RecoveryKey::generate());
    CHECK(RecoveryKey::generate().bytes().size() == 20);
}

TEST_CASE("the text of a recovery key never changes between versions", "[privacy][recovery]")
{
    CHECK(counted().toText() == u"0410-6105-0R3G-G28A-1C60-T3GF-208H-44RM-GMWK"_s);
}

TEST_CASE("any single typing error in a recovery key is seen", "[privacy][recovery]")
{
    const QString paper = counted().toText();
    for (qsizetype i = 0; i < paper.size(); ++i) {
        if (paper.at(i) == u'-')
            continue;
        QString typed = paper;
        typed[i] = typed.at(i) == u'7' ? u'8' : u'7';
        const Result<RecoveryKey> read = RecoveryKey::fromText(typed);
        REQUIRE_FALSE(read);
        CHECK(sentence(read.error()).contains(u"tikfout"));
    }
}

TEST_CASE("what is missing or foreign in a recovery key is said", "[privacy][recovery]")
{
    const QString paper = counted().toText();
    CHECK(sentence(RecoveryKey::fromText(paper.chopped(5)).error()).contains(u"dit zijn er 32"));
    CHECK(sentence(RecoveryKey::fromText(paper + paper).error()).contains(u"dit zijn er 72"));
    CHECK(sentence(RecoveryKey::fromText(u""_s).error()).contains(u"dit zijn er 0"));
    QString foreign = paper;
    foreign[11] = u'U';
    CHECK(sentence(RecoveryKey::fromText(foreign).error()).contains(u"“U” niet voor. Kijk groep 3"));
}
