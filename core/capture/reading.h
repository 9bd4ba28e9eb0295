// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/draft.h"
#include "core/capture/resolver.h"
#include "core/capture/tokens.h"

#include <QSet>

namespace gekend::capture {

/// What a recognised piece leaves in the note; the rule is at `parse`.
enum class InNote {
    Leaves, // times, durations, follow-ups
    LeavesAtEdge, // dates: stay when the user's words go on at both sides
    Chip, // names and plain kind words: a word in a clause that stays, not enough to keep one
    OwnWord, // kind words that tell more than the kind
    Tag // themes: a word where the sentence needs it
};

/// A run of tokens that was understood.
struct Claim {
    qsizetype first = 0; // tokens [first, end)
    qsizetype end = 0;
    Meaning meaning = Meaning::Text;
    InNote inNote = InNote::Chip;
    QString label;
    QString word; // what stands in the note instead of the text; empty: the text
    std::optional<NamedThing> thing;
};

/// A party or place that the line speaks of, before its role is known.
struct Mention {
    qsizetype claim = 0; // index in Reading::claims
    QString name; // as known, or as typed when new
    std::optional<NamedThing> thing;
    QChar marker; // '@', '&', or NUL for a plain name
    bool inFollowUp = false;
};

/// The state of reading one line: its tokens, what each was taken for, and the draft so far.
class Reading {
public:
    Reading(const QString &line, const Context &context);

    const QString &line;
    const Context &context;
    const Tokens tokens;
    Resolver resolver;
    Draft draft;
    std::vector<Claim> claims; // in the order they were made
    std::vector<Mention> mentions;
    std::vector<Ambiguous> ambiguous; // `span` holds the index of a token until the spans are made
    std::vector<Unknown> unknown; // the same
    QSet<QString> themeKeys; // folded names of the draft's themes
    bool notReached = false; // "niet thuis", "nam niet op"

    qsizetype size() const { return tokens.size(); }
    /// Whether a token exists and nothing was made of it yet.
    bool isFree(qsizetype i) const;
    bool isLiteral(qsizetype i) const { return m_literal[static_cast<size_t>(i)]; }
    /// The claim of a token, or null.
    const Claim *claimAt(qsizetype i) const;
    /// The folded word or number of a free token; empty when there is none, so that nothing matches it.
    QStringView word(qsizetype i) const;
    bool isMark(qsizetype i, QChar mark) const;
    /// A mark, free or not, that ends a clause: , ; : . ? ! ( ) and dashes, but not inside 15:30 or 2,5.
    bool isBoundary(qsizetype i) const;
    /// Whether a clause or line ends between token `i` - 1 and token `i`.
    bool startsClause(qsizetype i) const;
    /// Whether a sentence ends between token `i` - 1 and token `i`.
    bool startsSentence(qsizetype i) const;
    /// A free token that follows the one before it after white space or a hyphen, in the same clause.
    bool continues(qsizetype i) const;
    /// The folded word of token `i` when it goes on from the one before it, else empty.
    QStringView next(qsizetype i) const { return continues(i) ? word(i) : QStringView(); }
    /// The folded word before token `i` in its clause, whatever was made of it; empty at a clause's start.
    QStringView before(qsizetype i) const;
    bool isGlued(qsizetype i) const { return i < size() && tokens[i].glued; }
    /// Not glued to a word or to a mark that would make it part of something longer: "-5", "1:15", "€5".
    bool startsFresh(qsizetype i) const;
    bool isNumber(qsizetype i) const { return isFree(i) && tokens[i].type == Token::Type::Number; }
    /// The number that token `i` spells in digits or in Dutch words up to ninety-nine, or -1.
    int number(qsizetype i) const;

    /// Takes the tokens; they must be free. Returns the index of the claim.
    qsizetype claim(Claim claim);
    void setLiteral(qsizetype first, qsizetype end);
    QString textOf(qsizetype first, qsizetype end) const;

private:
    std::vector<bool> m_literal;
    std::vector<qint32> m_claimOf; // by token; -1: free
};

} // namespace gekend::capture
