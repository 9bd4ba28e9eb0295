// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/header_guess.h"

#include "core/base/text.h"

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The header without a unit or explanation behind it: "Datum (dd-mm-jjjj)", "Datum..dd.mm.jjjj.",
/// "Mannen_6".
QString baseKey(const QString &header)
{
    qsizetype end = header.size();
    for (const QStringView mark : {u"(", u"[", u"..", u":"}) {
        const qsizetype at = header.indexOf(mark);
        if (at > 0)
            end = std::min(end, at);
    }
    QStringView base = QStringView(header).first(end).trimmed();
    const qsizetype underscore = base.lastIndexOf(u'_');
    if (underscore > 0) {
        const QStringView tail = base.sliced(underscore + 1);
        const bool number =
            !tail.isEmpty() && std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isDigit(); });
        if (number)
            base = base.first(underscore);
    }
    return headerKey(base);
}

bool matches(QLatin1StringView pattern, const QString &key, bool wildcards)
{
    if (pattern.startsWith(u'*'))
        return wildcards && key.endsWith(pattern.sliced(1));
    if (pattern.endsWith(u'*'))
        return wildcards && key.startsWith(pattern.chopped(1));
    return key == pattern;
}

} // namespace

QString headerKey(QStringView header)
{
    return foldedTokens(header).join(QString());
}

TableHeader tableHeader(const CsvTable &table, std::span<const HeaderRule> rules)
{
    constexpr qsizetype kLastHeaderRow = 8;
    TableHeader header{0, table.lines(0)};
    int most = HeaderGuess(header.cells, rules).matched();
    const qsizetype end = std::min(table.rowCount() - 1, kLastHeaderRow);
    for (qsizetype row = 1; row < end && most < 2; ++row) {
        const QStringList cells = table.lines(row);
        const int matched = HeaderGuess(cells, rules).matched();
        if (matched > std::max(most, 1)) {
            header = {row, cells};
            most = matched;
        }
    }
    const auto isWider = [&](qsizetype row) {
        const int last = int(header.cells.size());
        return table.width(row) == last + 1 && !table.field(row, last).isEmpty();
    };
    bool rowNames = table.rowCount() > header.row + 1;
    for (qsizetype row = header.row + 1; rowNames && row < table.rowCount(); ++row)
        rowNames = isWider(row);
    if (rowNames)
        header.cells.prepend(QString());
    return header;
}

HeaderGuess::HeaderGuess(QStringList headers, std::span<const HeaderRule> rules)
    : m_headers(std::move(headers))
    , m_used(size_t(m_headers.size()), false)
{
    QStringList keys;
    QStringList bases;
    for (const QString &header : std::as_const(m_headers)) {
        keys += headerKey(header);
        bases += baseKey(header);
    }
    match(rules, keys, false);
    match(rules, bases, false);
    match(rules, bases, true);
}

void HeaderGuess::match(std::span<const HeaderRule> rules, const QStringList &keys, bool wildcards)
{
    for (const HeaderRule &rule : rules) {
        const auto patterns = QByteArray(rule.theirs).split(' ');
        for (const QByteArray &pattern : patterns) {
            for (qsizetype column = 0; column < keys.size(); ++column) {
                if (m_used[size_t(column)] || keys.at(column).isEmpty()
                    || !matches(QLatin1StringView(pattern), keys.at(column), wildcards))
                    continue;
                m_used[size_t(column)] = true;
                field(rule.ours).columns.push_back(int(column));
            }
        }
    }
}

HeaderGuess::Field &HeaderGuess::field(QByteArrayView ours)
{
    for (Field &known : m_fields) {
        if (known.ours == ours)
            return known;
    }
    m_fields.push_back({ours, {}});
    return m_fields.back();
}

const std::vector<int> &HeaderGuess::columns(QByteArrayView ours) const
{
    static const std::vector<int> none;
    for (const Field &known : m_fields) {
        if (known.ours == ours)
            return known.columns;
    }
    return none;
}

int HeaderGuess::column(QByteArrayView ours) const
{
    const std::vector<int> &all = columns(ours);
    return all.empty() ? -1 : all.front();
}

QString HeaderGuess::header(int column) const
{
    const QString name = m_headers.value(column);
    return name.isEmpty() ? u"kolom %1"_s.arg(column + 1) : name;
}

int HeaderGuess::matched() const
{
    return int(std::count(m_used.begin(), m_used.end(), true));
}

QStringList HeaderGuess::unused() const
{
    QStringList names;
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        if (!m_used[size_t(column)] && !m_headers.at(column).isEmpty())
            names += m_headers.at(column);
    }
    return names;
}

void HeaderGuess::tell(Report &report) const
{
    for (const Field &known : m_fields)
        report.columns.push_back({QString::fromLatin1(known.ours), header(known.columns.front())});
    constexpr qsizetype kMostNamed = 8;
    QStringList left = unused();
    const qsizetype more = left.size() - kMostNamed;
    if (more > 0)
        left = left.first(kMostNamed) << u"nog %1"_s.arg(more);
    if (!left.isEmpty())
        report.notices += u"Niet gebruikt: %1 %2."_s.arg(left.size() == 1 ? u"de kolom"_s : u"de kolommen"_s,
                                                         joinedDutch(left));
}

int HeaderGuess::filledColumn(const CsvTable &table, qsizetype row, QByteArrayView ours) const
{
    const std::vector<int> &all = columns(ours);
    for (const int column : all) {
        if (!table.field(row, column).isEmpty())
            return column;
    }
    return -1;
}

QString HeaderGuess::line(const CsvTable &table, qsizetype row, QByteArrayView ours) const
{
    return table.line(row, filledColumn(table, row, ours));
}

QString HeaderGuess::text(const CsvTable &table, qsizetype row, QByteArrayView ours) const
{
    return table.text(row, filledColumn(table, row, ours));
}

} // namespace gekend::exchange
