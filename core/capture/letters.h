// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace gekend::capture {

/// How many UTF-16 units of a letter, digit or mark start at `at`; 0 for anything else, a lone surrogate
/// included.
inline qsizetype wordUnits(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (!c.isSurrogate())
        return c.isLetterOrNumber() || c.isMark() ? 1 : 0;
    if (!c.isHighSurrogate() || at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate())
        return 0;
    return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text.at(at + 1))) ? 2 : 0;
}

inline bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00B4';
}

inline bool isDoubleQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E';
}

} // namespace gekend::capture
