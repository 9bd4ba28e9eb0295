// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cbs/cbs_number.h"

#include <QByteArray>

#include <array>

namespace gekend::exchange {

namespace {

constexpr double kMissingFrom = -99990; // -99997 and -99999999 are "no figure" in maps

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isMissingWord(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 17> kWords = {
        ".",    "..",           "...",          "-",    "--",   "x",   "X", "NA", "N/A", "n.v.t.", "#N/A",
        "#N/B", "\xE2\x80\x93", "\xE2\x80\x94", "null", "NULL", "None"};
    return text.isEmpty() || std::find(kWords.begin(), kWords.end(), text) != kWords.end()
        || text.compare("nan", Qt::CaseInsensitive) == 0 || text.compare("n/a", Qt::CaseInsensitive) == 0;
}

CbsCell number(double value)
{
    if (value <= kMissingFrom)
        return {};
    return {CbsCell::Kind::Number, value};
}

/// Digits with at most one point, the shape nearly every cell has; nothing for any other.
std::optional<double> plainNumber(QByteArrayView text)
{
    static constexpr std::array<double, 16> kPowers = {1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                       1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const bool negative = text.front() == '-';
    if (negative)
        text = text.sliced(1);
    if (text.isEmpty() || text.size() > 15)
        return std::nullopt;
    qint64 digits = 0;
    qsizetype point = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c))
            digits = digits * 10 + (c - '0');
        else if (c == '.' && point < 0 && i > 0 && i + 1 < text.size())
            point = i;
        else
            return std::nullopt;
    }
    // Below 2^53 both are exact, so the quotient is the nearest double.
    const double value =
        point < 0 ? double(digits) : double(digits) / kPowers[size_t(text.size() - point - 1)];
    return negative ? -value : value;
}

/// "25.845", "1.234.567": groups of three behind one to three digits that do not start with 0.
bool isGrouped(QByteArrayView text, char separator)
{
    if (text.startsWith('-'))
        text = text.sliced(1);
    const qsizetype first = text.indexOf(separator);
    if (first < 1 || first > 3 || text.front() == '0' || (text.size() - first) % 4 != 0)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = i >= first && (i - first) % 4 == 0;
        if (place ? text[i] != separator : !isDigit(text[i]))
            return false;
    }
    return true;
}

/// Without the spaces between thousands, a currency sign before, a percent sign or asterisks behind, and with
/// an ordinary minus.
QByteArray withoutTrimmings(QByteArrayView text)
{
    QByteArray out = text.toByteArray();
    out.replace("\xE2\x82\xAC", ""); // euro sign
    out.replace("\xE2\x88\x92", "-"); // minus sign
    for (const char *space : {" ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"})
        out.replace(space, "");
    while (out.endsWith('%') || out.endsWith('*'))
        out.chop(1);
    if (out.startsWith('+'))
        out.remove(0, 1);
    return out;
}

/// The same number with a decimal point and nothing between the thousands.
QByteArray withPoint(QByteArray text, const CbsNumberStyle &style)
{
    const qsizetype dots = text.count('.');
    const qsizetype commas = text.count(',');
    if (dots > 0 && commas > 0) {
        const bool comma = text.lastIndexOf(',') > text.lastIndexOf('.');
        text.replace(comma ? "." : ",", "");
        return text.replace(',', '.');
    }
    if (commas > 0) {
        if (isGrouped(text, ',') && (commas > 1 || style.wholeNumbers))
            return text.replace(",", "");
        return text.replace(',', '.');
    }
    if (isGrouped(text, '.') && (dots > 1 || style.wholeNumbers || style.decimalComma))
        return text.replace(".", "");
    return text;
}

} // namespace

CbsCell cbsCell(QByteArrayView bytes, const CbsNumberStyle &style)
{
    const QByteArrayView text = bytes.trimmed();
    if (isMissingWord(text))
        return {};
    const bool ambiguous = (style.wholeNumbers || style.decimalComma) && text.contains('.');
    if (!ambiguous) {
        if (const auto value = plainNumber(text))
            return number(*value);
    }
    const QByteArray plain = withPoint(withoutTrimmings(text), style);
    const bool numeric = !plain.isEmpty() && std::all_of(plain.begin(), plain.end(), [](char c) {
        return isDigit(c) || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    });
    if (numeric) {
        bool ok = false;
        const double value = plain.toDouble(&ok);
        if (ok && qIsFinite(value))
            return number(value);
    }
    return {CbsCell::Kind::Text, 0};
}

bool hasDecimalComma(QByteArrayView bytes)
{
    const QByteArrayView text = bytes.trimmed();
    const qsizetype comma = text.indexOf(',');
    if (comma < 1 || text.size() - comma < 2 || text.size() - comma > 3)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != comma && !isDigit(text[i]) && !(i == 0 && text[i] == '-'))
            return false;
    }
    return true;
}

bool hasDecimalPoint(QByteArrayView bytes)
{
    const QByteArrayView text = bytes.trimmed();
    return text.size() > 1 && text.count('.') == 1 && !isGrouped(text, '.') && plainNumber(text).has_value();
}

int yearIn(QByteArrayView text)
{
    for (qsizetype i = 0; i + 4 <= text.size(); ++i) {
        if (!isDigit(text[i]))
            continue;
        qsizetype end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end - i == 4) {
            const int year = text.sliced(i, 4).toInt();
            if (year >= 1990 && year <= 2099)
                return year;
        }
        i = end;
    }
    return 0;
}

} // namespace gekend::exchange
