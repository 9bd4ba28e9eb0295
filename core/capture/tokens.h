// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gekend::capture {

/// One word, number or mark of a line.
struct Token {
    enum class Type : quint8 { Word, Number, Mark };

    qsizetype from = 0; // UTF-16 units of the line
    qsizetype to = 0;
    qsizetype foldedFrom = 0;
    qsizetype foldedTo = 0;
    Type type = Type::Mark;
    bool glued = false; // nothing stands between it and the token before it
    bool capital = false; // a word that starts with one
    bool newLine = false; // a line break stands before it
};

/// A line cut into words, numbers and marks in one pass; white space lies between them. "'s" belongs to its
/// word.
class Tokens {
public:
    explicit Tokens(const QString &line);

    qsizetype size() const { return static_cast<qsizetype>(m_tokens.size()); }
    const Token &operator[](qsizetype i) const { return m_tokens[static_cast<size_t>(i)]; }
    /// The text as typed.
    QStringView text(qsizetype i) const;
    /// A word or number folded, without apostrophes; empty for a mark.
    QStringView folded(qsizetype i) const;
    /// The first token that ends behind this place in the line.
    qsizetype lowerBound(qsizetype at) const;
    /// The one character of a mark, or NUL for anything else.
    QChar mark(qsizetype i) const;

private:
    qsizetype readWord(const QString &line, qsizetype from);
    void add(Token token);

    const QString &m_line; // outlived by the caller's
    QString m_folded;
    std::vector<Token> m_tokens;
};

} // namespace gekend::capture
