// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QLocale>

namespace gekend {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing;
}

/// Letters that keep their stroke under NFKD but that nobody types when searching.
QStringView strokeless(QChar c)
{
    switch (c.unicode()) {
    case u'ø': return u"o";
    case u'đ': return u"d";
    case u'ł': return u"l";
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ı': return u"i";
    case u'ð': return u"d";
    case u'þ': return u"th";
    default: return {};
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00B4';
}

} // namespace

QString fold(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    const QString lower = text.toString().toLower().normalized(QString::NormalizationForm_KD).toLower();
    QString out;
    out.reserve(lower.size());
    for (const QChar c : lower) {
        if (isMark(c))
            continue;
        const QStringView plain = strokeless(c);
        if (plain.isEmpty())
            out += c;
        else
            out += plain;
    }
    return out;
}

QStringList foldedTokens(QStringView text)
{
    const QString folded = fold(text);
    QStringList tokens;
    QString word;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (isApostrophe(c)) {
            continue;
        } else if (!word.isEmpty()) {
            tokens += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        tokens += word;
    return tokens;
}

QString tidied(QStringView text)
{
    QString out;
    out.reserve(text.size());
    bool space = false;
    for (const QChar c : text) {
        const bool bidi = (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
        if (bidi || c == u'\uFEFF')
            continue;
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            space = !out.isEmpty();
            continue;
        }
        if (space)
            out += u' ';
        space = false;
        out += c;
    }
    return out;
}

QString sortKey(QStringView text)
{
    QString key;
    const QStringList tokens = foldedTokens(text);
    for (const QString &token : tokens) {
        if (!key.isEmpty())
            key += u' ';
        qsizetype i = 0;
        while (i < token.size()) {
            if (!token.at(i).isDigit()) {
                key += token.at(i++);
                continue;
            }
            qsizetype end = i;
            while (end < token.size() && token.at(end).isDigit())
                ++end;
            QStringView digits = QStringView(token).mid(i, end - i);
            while (digits.size() > 1 && digits.front() == u'0')
                digits = digits.mid(1);
            // The length before the digits makes 2 sort before 10.
            key += QChar(char16_t(u'0' + std::min<qsizetype>(digits.size(), 9)));
            key += digits;
            i = end;
        }
    }
    return key;
}

QString joinedDutch(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(u", "_s) + u" en "_s + items.last();
}

QString counted(qint64 n, const QString &one, const QString &many)
{
    return dutchNumber(n) + u' ' + (n == 1 ? one : many);
}

QString dutchNumber(qint64 value)
{
    static const QLocale nl(QLocale::Dutch, QLocale::Netherlands);
    return nl.toString(value);
}

QString dutchNumber(double value, int decimals)
{
    static const QLocale nl(QLocale::Dutch, QLocale::Netherlands);
    return nl.toString(value, 'f', decimals);
}

} // namespace gekend
