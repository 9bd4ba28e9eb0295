// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/capture/labels.h"
#include "core/capture/readers.h"
#include "core/capture/words.h"

#include <algorithm>

namespace gekend::capture {

using namespace Qt::StringLiterals;

namespace {

/// A piece of a follow-up that is not read as plain words.
struct Piece {
    qsizetype first = 0;
    qsizetype end = 0;
    QString word; // what stands in its place; empty: nothing
};

struct FollowUpText {
    DraftFollowUp draft;
    std::vector<Piece> pieces;
    std::vector<std::pair<MarkedName, QChar>> names;
    qsizetype end = 0;
};

/// The follow-up's words with its date taken out and names without their marker.
QString textOf(const Reading &reading, qsizetype first, const FollowUpText &followUp)
{
    QString text;
    qsizetype from = reading.tokens[first].from;
    for (const Piece &piece : followUp.pieces) {
        text += QStringView(reading.line).mid(from, reading.tokens[piece.first].from - from);
        text += piece.word;
        from = reading.tokens[piece.end - 1].to;
    }
    text += QStringView(reading.line).mid(from, reading.tokens[followUp.end - 1].to - from);
    text = tidied(text);
    while (!text.isEmpty() && u",:;- "_s.contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && u",:;- "_s.contains(text.front()))
        text.remove(0, 1);
    text.replace(u" ,"_s, u","_s);
    return text;
}

} // namespace

qsizetype readFollowUp(Reading &reading, qsizetype marker)
{
    const qsizetype first = marker + 1;
    FollowUpText followUp;
    followUp.end = first;
    for (qsizetype i = first; i < reading.size();) {
        const bool outside = !reading.isFree(i) && !reading.isLiteral(i);
        if (outside
            || (i > first
                && (reading.startsSentence(i) || (isMarker(reading, i) && reading.tokens.mark(i) == u'!'))))
            break;
        if (reading.isBoundary(i) && QStringView(u".;?!").contains(reading.tokens.mark(i)))
            break;
        ++i;
        followUp.end = i;
    }
    followUp.draft.text = textOf(reading, first, followUp);
    Claim claim{.first = marker, .end = followUp.end, .meaning = Meaning::FollowUp, .inNote = InNote::Leaves};
    claim.label = followUp.draft.text;
    reading.claim(std::move(claim));
    reading.draft.followUps.push_back(std::move(followUp.draft));
    return followUp.end;
}

} // namespace gekend::capture
