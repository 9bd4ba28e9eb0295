// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/tokens.h"

#include "core/base/text.h"
#include "core/capture/letters.h"

#include <algorithm>

namespace gekend::capture {

Tokens::Tokens(const QString &line)
    : m_line(line)
{
    bool newLine = false;
    for (qsizetype i = 0; i < line.size();) {
        const QChar c = line.at(i);
        if (c.isSpace()) {
            newLine = newLine || c == u'\n' || c == u'\r' || c == QChar::LineSeparator
                || c == QChar::ParagraphSeparator;
            ++i;
            continue;
        }
        qsizetype end = readWord(line, i);
        if (end == i) {
            const bool pair = c.isHighSurrogate() && i + 1 < line.size() && line.at(i + 1).isLowSurrogate();
            end = i + (pair ? 2 : 1);
            add({.from = i, .to = end});
        }
        m_tokens.back().newLine = newLine;
        newLine = false;
        i = end;
    }
}

qsizetype Tokens::readWord(const QString &line, qsizetype from)
{
    qsizetype at = from;
    bool digits = true;
    // "'s ochtends" and "'t" start with the apostrophe of what was left out.
    if (isApostrophe(line.at(at)) && at + 1 < line.size() && wordUnits(line, at + 1) > 0)
        ++at;
    while (at < line.size()) {
        const qsizetype units = wordUnits(line, at);
        if (units > 0) {
            digits = digits && line.at(at).unicode() < 0x80 && line.at(at).isDigit();
            at += units;
        } else if (at > from && isApostrophe(line.at(at)) && at + 1 < line.size()
                   && wordUnits(line, at + 1) > 0) {
            ++at;
        } else {
            break;
        }
    }
    if (at == from)
        return from;
    const qsizetype foldedFrom = m_folded.size();
    const QString folded = fold(QStringView(line).mid(from, at - from));
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (const qsizetype units = wordUnits(folded, i); units > 0) {
            m_folded += QStringView(folded).mid(i, units);
            i += units - 1;
        }
    }
    const bool apostrophe = isApostrophe(line.at(from));
    const auto type = digits && !apostrophe ? Token::Type::Number : Token::Type::Word;
    add({.from = from,
         .to = at,
         .foldedFrom = foldedFrom,
         .foldedTo = m_folded.size(),
         .type = type,
         .capital = line.at(from + (apostrophe ? 1 : 0)).isUpper()});
    return at;
}

void Tokens::add(Token token)
{
    token.glued = !m_tokens.empty() && m_tokens.back().to == token.from;
    m_tokens.push_back(token);
}

QStringView Tokens::text(qsizetype i) const
{
    const Token &token = (*this)[i];
    return QStringView(m_line).mid(token.from, token.to - token.from);
}

QStringView Tokens::folded(qsizetype i) const
{
    const Token &token = (*this)[i];
    return QStringView(m_folded).mid(token.foldedFrom, token.foldedTo - token.foldedFrom);
}

qsizetype Tokens::lowerBound(qsizetype at) const
{
    const auto found = std::partition_point(m_tokens.begin(), m_tokens.end(),
                                            [at](const Token &token) { return token.to <= at; });
    return found - m_tokens.begin();
}

QChar Tokens::mark(qsizetype i) const
{
    const Token &token = (*this)[i];
    return token.type == Token::Type::Mark && token.to - token.from == 1 ? m_line.at(token.from) : QChar();
}

} // namespace gekend::capture
