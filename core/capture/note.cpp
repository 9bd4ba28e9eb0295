// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/capture/readers.h"
#include "core/capture/words.h"

namespace gekend::capture {

using namespace Qt::StringLiterals;

namespace {

/// A stretch of tokens up to a boundary, and what stands before it.
struct Clause {
    qsizetype first = 0;
    qsizetype end = 0;
    QString lead; // marks between this clause and the one before it
};

bool splitsNote(const Reading &reading, qsizetype i)
{
    const QChar mark = reading.tokens.mark(i);
    return mark != u'(' && mark != u')' && reading.isBoundary(i);
}

std::vector<Clause> clausesOf(const Reading &reading)
{
    std::vector<Clause> clauses;
    QString lead;
    bool open = false;
    for (qsizetype i = 0; i < reading.size();) {
        const Claim *claim = reading.claimAt(i);
        if (reading.tokens[i].newLine) {
            lead += u'\n';
            open = false;
        }
        if (splitsNote(reading, i) || (claim && claim->meaning == Meaning::FollowUp)) {
            lead += claim ? QStringView() : reading.tokens.text(i);
            open = false;
            i = claim ? claim->end : i + 1;
            continue;
        }
        if (!open)
            clauses.push_back({.first = i, .lead = lead});
        lead.clear();
        open = true;
        i = claim ? claim->end : i + 1;
        clauses.back().end = i;
    }
    clauses.push_back({.first = reading.size(), .end = reading.size(), .lead = lead});
    return clauses;
}

/// Whether the token is something only the user's words tell.
bool isOwnWord(const Reading &reading, qsizetype i)
{
    if (reading.isLiteral(i))
        return true;
    if (const Claim *claim = reading.claimAt(i))
        return claim->inNote == InNote::OwnWord;
    if (reading.tokens[i].type == Token::Type::Mark) {
        const QString text = reading.tokens.text(i).toString();
        return text.size() > 1 || !text.front().isPunct();
    }
    return !isSmallWord(reading.tokens.folded(i));
}

bool needsTag(const Reading &reading, const Clause &clause, const Claim &claim)
{
    const bool linked = claim.first > clause.first && reading.isFree(claim.first - 1)
        && reading.tokens[claim.first - 1].type != Token::Type::Mark
        && isSmallWord(reading.tokens.folded(claim.first - 1));
    return linked || (claim.end < clause.end && isOwnWord(reading, claim.end));
}

bool hasOwnWords(const Reading &reading, qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i) {
        if (isOwnWord(reading, i))
            return true;
    }
    return false;
}

/// What a claim leaves in a clause that stays.
QString remainder(const Reading &reading, const Clause &clause, const Claim &claim, bool ownBefore)
{
    const QString word = claim.word.isEmpty() ? reading.textOf(claim.first, claim.end) : claim.word;
    switch (claim.inNote) {
    case InNote::Leaves: return {};
    case InNote::LeavesAtEdge:
        return ownBefore && hasOwnWords(reading, claim.end, clause.end) ? word : QString();
    case InNote::Tag: return needsTag(reading, clause, claim) ? word : QString();
    case InNote::Chip:
    case InNote::OwnWord: return word;
    }
    Q_UNREACHABLE();
}

QString textOf(const Reading &reading, const Clause &clause)
{
    QString text;
    qsizetype from = reading.tokens[clause.first].from;
    bool ownBefore = false;
    for (qsizetype i = clause.first; i < clause.end;) {
        const Claim *claim = reading.claimAt(i);
        ownBefore = ownBefore || isOwnWord(reading, i);
        if (!claim) {
            ++i;
            continue;
        }
        text += QStringView(reading.line).mid(from, reading.tokens[i].from - from);
        text += remainder(reading, clause, *claim, ownBefore);
        i = claim->end;
        from = reading.tokens[i - 1].to;
    }
    text += QStringView(reading.line).mid(from, reading.tokens[clause.end - 1].to - from);
    text = tidied(text);
    for (const QStringView empty : {u"( )", u"()"})
        text.remove(empty.toString());
    return tidied(text);
}

/// What stands between two clauses of the note when `leads` stood between them in the line.
QString separator(const QString &leads)
{
    if (leads.contains(u'\n'))
        return u"\n"_s;
    for (const QChar mark : u".?!;:"_s) {
        if (leads.contains(mark))
            return mark + u" "_s;
    }
    for (const QChar dash : {QChar(u'\u2013'), QChar(u'\u2014'), QChar(u'-')}) {
        if (leads.contains(dash))
            return u' ' + QString(dash) + u' ';
    }
    return leads.isEmpty() ? u" "_s : leads.left(1) + u' ';
}

} // namespace

QString noteOf(const Reading &reading)
{
    QString note;
    QString leads;
    for (const Clause &clause : clausesOf(reading)) {
        leads += clause.lead;
        if (clause.first == reading.size()) {
            const auto closes = [](QChar mark) { return u".?!\u2026"_s.contains(mark); };
            if (!note.isEmpty() && !leads.isEmpty() && closes(leads.front()))
                note += leads.front();
            break;
        }
        if (!hasOwnWords(reading, clause.first, clause.end))
            continue;
        if (!note.isEmpty())
            note += separator(leads);
        note += textOf(reading, clause);
        leads.clear();
    }
    return note;
}

} // namespace gekend::capture
