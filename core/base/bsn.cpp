// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bsn.h"

namespace gekend {

namespace {

constexpr qsizetype kDigits = 9;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isJoint(QChar c)
{
    return c == u'.' || c == u'-' || c == u' ' || c == u'\u00A0';
}

/// The digits of a text that is a number and nothing else; empty otherwise.
QString numberDigits(QStringView text)
{
    QString digits;
    QChar before = u' ';
    for (const QChar c : text) {
        if (isDigit(c))
            digits += c;
        else if (!isJoint(c) || !isDigit(before))
            return {};
        before = c;
    }
    return digits;
}

bool passesElevenTest(QStringView digits)
{
    int sum = 0;
    bool onlyZeros = true;
    for (qsizetype i = 0; i < kDigits; ++i) {
        const int digit = digits.at(i).digitValue();
        const int weight = i == kDigits - 1 ? -1 : int(kDigits - i);
        sum += weight * digit;
        onlyZeros = onlyZeros && digit == 0;
    }
    return !onlyZeros && sum % 11 == 0;
}

} // namespace

bool looksLikeBsn(QStringView text)
{
    QString digits = numberDigits(text.trimmed());
    if (digits.size() == kDigits - 1)
        digits.prepend(u'0');
    return digits.size() == kDigits && passesElevenTest(digits);
}

QStringList bsnsIn(QStringView text)
{
    QStringList found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDigit(text.at(i)))
            continue;
        // The longest run of digits with single joints between them.
        qsizetype end = i;
        while (end < text.size()
               && (isDigit(text.at(end))
                   || (isJoint(text.at(end)) && end + 1 < text.size() && isDigit(text.at(end + 1)))))
            ++end;
        const bool inWord = (i > 0 && (text.at(i - 1).isLetter() || text.at(i - 1) == u'+'))
            || (end < text.size() && text.at(end).isLetter());
        const QStringView run = text.sliced(i, end - i);
        if (!inWord && numberDigits(run).size() == kDigits && looksLikeBsn(run))
            found += run.toString();
        else if (!inWord && run.contains(u' ')) {
            // "op 5 123456782": words of digits beside each other are numbers of their own.
            for (const QStringView word : run.split(u' ')) {
                if (word.size() >= kDigits && numberDigits(word).size() == kDigits && looksLikeBsn(word))
                    found += word.toString();
            }
        }
        i = end;
    }
    return found;
}

} // namespace gekend
