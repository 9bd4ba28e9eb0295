// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace gekend::bench {

using namespace Qt::StringLiterals;

namespace {

using Line = std::array<QString, 8>;
constexpr double kExactWithin = 0.005; // a count is printed with two decimals

QString number(double value)
{
    return QString::number(value, 'f', value < 100 ? 2 : 0);
}

Line lineOf(const Row &row)
{
    if (!row.ratio)
        return {row.operation, row.against, u"-"_s, u"-"_s, u"-"_s, u"-"_s, u"-"_s, row.remark};
    const QString verdict = row.isOver() ? u"OVER"_s : u"ok"_s;
    return {row.operation,
            row.against,
            row.anchor,
            row.own,
            number(*row.ratio),
            row.best ? number(*row.best) : u"-"_s,
            (row.exact ? u"= "_s : u"≤ "_s) + number(row.demand),
            row.remark.isEmpty() ? verdict : verdict + u"; "_s + row.remark};
}

} // namespace

bool Row::isOver() const
{
    if (!ratio)
        return false;
    return exact ? std::abs(*ratio - demand) > kExactWithin : *ratio > demand;
}

void Table::add(Row row)
{
    m_rows.push_back(std::move(row));
}

bool Table::anyOver() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isOver(); });
}

QString Table::text() const
{
    std::vector<Line> lines = {{u"operation"_s, u"anchor"_s, u"anchor's"_s, u"own"_s, u"ratio"_s, u"best"_s,
                                u"demand"_s, QString()}};
    for (const Row &row : m_rows)
        lines.push_back(lineOf(row));
    std::array<qsizetype, std::tuple_size_v<Line>> widths{};
    for (const Line &line : lines) {
        for (size_t column = 0; column < line.size(); ++column)
            widths[column] = std::max(widths[column], line[column].size());
    }
    QString text;
    for (const Line &line : lines) {
        QString words;
        for (size_t column = 0; column < line.size(); ++column) {
            const bool isNumber = column >= 2 && column <= 6;
            words += isNumber ? line[column].rightJustified(widths[column])
                              : line[column].leftJustified(widths[column]);
            words += u"  "_s;
        }
        text += words.trimmed() + u'\n';
    }
    return text;
}

QString durationText(double seconds)
{
    if (seconds >= 1)
        return number(seconds) + u" s"_s;
    if (seconds >= 1e-3)
        return number(seconds * 1e3) + u" ms"_s;
    if (seconds >= 1e-6)
        return number(seconds * 1e6) + u" µs"_s;
    return number(seconds * 1e9) + u" ns"_s;
}

QString bytesText(double bytes)
{
    return bytes >= 1000 ? number(bytes / 1000) + u" kB"_s : number(bytes) + u" B"_s;
}

} // namespace gekend::bench
