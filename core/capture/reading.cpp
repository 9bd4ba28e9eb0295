// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/reading.h"

#include "core/capture/words.h"

#include <algorithm>

namespace gekend::capture {

Reading::Reading(const QString &text, const Context &with)
    : line(text)
    , context(with)
    , tokens(text)
    , resolver(with.names)
    , m_literal(static_cast<size_t>(tokens.size()))
    , m_claimOf(static_cast<size_t>(tokens.size()), -1)
{
    draft.on = context.now.date();
}

bool Reading::isFree(qsizetype i) const
{
    return i >= 0 && i < size() && !isLiteral(i) && m_claimOf[static_cast<size_t>(i)] < 0;
}

const Claim *Reading::claimAt(qsizetype i) const
{
    if (i < 0 || i >= size() || m_claimOf[static_cast<size_t>(i)] < 0)
        return nullptr;
    return &claims[static_cast<size_t>(m_claimOf[static_cast<size_t>(i)])];
}

QStringView Reading::word(qsizetype i) const
{
    return isFree(i) ? tokens.folded(i) : QStringView();
}

bool Reading::isMark(qsizetype i, QChar mark) const
{
    return isFree(i) && tokens.mark(i) == mark;
}

bool Reading::isBoundary(qsizetype i) const
{
    if (!isFree(i))
        return false;
    const bool gluedBefore = tokens[i].glued;
    const bool gluedAfter = i + 1 < size() && tokens[i + 1].glued;
    const auto isDigits = [this](qsizetype at) { return at >= 0 && tokens[at].type == Token::Type::Number; };
    switch (tokens.mark(i).unicode()) {
    case u';':
    case u'?':
    case u'!':
    case u'(':
    case u')':
    case u'\u2013':
    case u'\u2014':
    case u'\u2026': return true;
    case u'-': return !(gluedBefore && gluedAfter);
    case u',':
    case u':': return !(gluedBefore && gluedAfter && isDigits(i - 1) && isDigits(i + 1));
    case u'.': {
        if (gluedBefore && gluedAfter && tokens.mark(i + 1).isNull())
            return false;
        if (i == 0 || i + 1 >= size() || tokens[i + 1].newLine)
            return true;
        const QStringView before = tokens.folded(i - 1);
        const bool initial = before.size() == 1 && tokens[i - 1].capital && tokens[i + 1].capital;
        return !(initial || (isAbbreviation(before) && !tokens[i + 1].capital));
    }
    default: return false;
    }
}

bool Reading::startsClause(qsizetype i) const
{
    if (i <= 0 || i >= size() || tokens[i].newLine || isBoundary(i - 1))
        return true;
    const Claim *before = claimAt(i - 1);
    return before && before->meaning == Meaning::FollowUp;
}

bool Reading::startsSentence(qsizetype i) const
{
    if (i <= 0 || i >= size() || tokens[i].newLine)
        return true;
    return isBoundary(i - 1) && QStringView(u".;?!").contains(tokens.mark(i - 1));
}

bool Reading::continues(qsizetype i) const
{
    return isFree(i) && tokens[i].type != Token::Type::Mark && !startsClause(i);
}

QStringView Reading::before(qsizetype i) const
{
    return startsClause(i) || isLiteral(i - 1) ? QStringView() : tokens.folded(i - 1);
}

bool Reading::startsFresh(qsizetype i) const
{
    return !isGlued(i) || i == 0
        || (tokens[i - 1].type == Token::Type::Mark && QStringView(u"(!,;\"").contains(tokens.mark(i - 1)));
}

int Reading::number(qsizetype i) const
{
    const QStringView text = word(i);
    if (text.isEmpty())
        return -1;
    if (tokens[i].type != Token::Type::Number)
        return numberFromWord(text);
    constexpr qsizetype kMostDigits = 8;
    return text.size() <= kMostDigits ? text.toInt() : -1;
}

qsizetype Reading::claim(Claim claim)
{
    const auto index = static_cast<qint32>(claims.size());
    for (qsizetype i = claim.first; i < claim.end; ++i) {
        Q_ASSERT(m_claimOf[static_cast<size_t>(i)] < 0);
        m_claimOf[static_cast<size_t>(i)] = index;
    }
    claims.push_back(std::move(claim));
    return index;
}

void Reading::setLiteral(qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i)
        m_literal[static_cast<size_t>(i)] = true;
}

QString Reading::textOf(qsizetype first, qsizetype end) const
{
    if (first >= end)
        return {};
    const qsizetype from = tokens[first].from;
    return line.mid(from, tokens[end - 1].to - from);
}

} // namespace gekend::capture
