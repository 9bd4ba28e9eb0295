// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cbs/cbs_reader.h"

#include "core/base/text.h"
#include "core/exchange/cbs/cbs_columns.h"
#include "core/exchange/cbs/cbs_layout.h"
#include "core/exchange/cbs/cbs_number.h"
#include "core/exchange/csv/csv_reader.h"

#include <QHash>
#include <QSet>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

/// StatLine's tables of Kerncijfers wijken en buurten, one per year.
constexpr std::pair<const char *, int> kTableYears[] = {
    {"82339NED", 2013}, {"82931NED", 2014}, {"83220NED", 2015}, {"83487NED", 2016}, {"83765NED", 2017},
    {"84286NED", 2018}, {"84583NED", 2019}, {"84799NED", 2020}, {"85039NED", 2021}, {"85318NED", 2022},
    {"85618NED", 2023}, {"85984NED", 2024}, {"86165NED", 2025}};

/// "85984NED" in a file's name.
QString tableIdIn(const QString &fileName)
{
    const QString upper = fileName.toUpper();
    qsizetype at = upper.indexOf(u"NED"_s);
    while (at >= 0) {
        if (at >= 5) {
            const QStringView digits = QStringView(upper).sliced(at - 5, 5);
            if (std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
                return upper.sliced(at - 5, 8);
        }
        at = upper.indexOf(u"NED"_s, at + 1);
    }
    return {};
}

int yearOfTable(const QString &tableId)
{
    for (const auto &[id, year] : kTableYears) {
        if (tableId == QLatin1StringView(id))
            return year;
    }
    return 0;
}

bool isFooter(const CsvTable &csv, qsizetype row)
{
    const QString first = fold(csv.line(row, 0));
    if (first.startsWith(u"bron"_s) || first.startsWith(u"©"_s) || first.startsWith(u"(c)"_s)
        || first.startsWith(u"centraal bureau"_s) || first.startsWith(u"verklaring"_s))
        return true;
    int filled = 0;
    for (int column = 0; column < csv.width(row); ++column)
        filled += csv.field(row, column).isEmpty() ? 0 : 1;
    return filled <= 1 && csv.columnCount() > 2;
}

std::optional<AreaKind> kindFromWord(const QString &word)
{
    const QString folded = fold(word);
    for (const AreaKind kind : {AreaKind::Country, AreaKind::Gemeente, AreaKind::Wijk, AreaKind::Buurt}) {
        if (folded == dutchOf(kind))
            return kind;
    }
    return std::nullopt;
}

/// Fills a CbsTable from the rows below the header.
class CbsRowReader {
public:
    CbsRowReader(const CsvTable &csv, const CbsLayout &layout, const CbsOptions &options)
        : m_csv(csv)
        , m_layout(layout)
        , m_options(options)
        , m_code(layout.column(CbsRole::Code))
        , m_name(layout.column(CbsRole::Name))
        , m_gemeente(layout.column(CbsRole::Gemeente))
        , m_kind(layout.column(CbsRole::Kind))
        , m_period(layout.column(CbsRole::Period))
        , m_columns(csv, layout)
    {
    }

    Result<CbsTable> read()
    {
        m_table.title = m_layout.title;
        m_table.tableId = tableIdIn(m_options.fileName);
        m_table.hasCodes = m_code >= 0;
        GEKEND_TRY(findYear());
        for (qsizetype row = m_layout.firstData; row < m_csv.rowCount(); ++row)
            readRow(row);
        if (m_table.rows.empty())
            return m_otherYears > 0 ? otherYears() : noRows();
        m_columns.finish(m_table);
        tell();
        return std::move(m_table);
    }

private:
    Result<void> findYear()
    {
        m_year = m_options.year;
        if (m_year != 0 || m_period >= 0)
            return {};
        const QString name = m_options.fileName;
        for (const int year : {m_layout.year, yearIn(name.toUtf8()), yearOfTable(m_table.tableId)}) {
            if (m_year == 0)
                m_year = year;
        }
        if (m_year == 0)
            return invalid(u"Van welk jaar zijn deze cijfers? Geef --year 2024."_s);
        return {};
    }

    void readRow(qsizetype row)
    {
        if (m_csv.isBlank(row) || (m_code < 0 && isFooter(m_csv, row)))
            return;
        QString code;
        if (m_code >= 0) {
            const QByteArrayView cell = m_csv.field(row, m_code);
            code = areaCode(cell);
            if (code.isEmpty()) {
                refuseCode(row, cell);
                return;
            }
        }
        ++m_table.report.read;
        if (!fitsHeader(m_csv, row, int(m_layout.headers.size()), m_table.report))
            return;
        const int year = yearOf(row);
        if (m_options.year != 0 && year != m_options.year) {
            m_seenYears.insert(year);
            ++m_otherYears;
            return;
        }
        if (year == 0) {
            m_table.report.skip(
                m_csv.number(row), header(m_period),
                u"‘%1’ is geen jaar; de rij is overgeslagen."_s.arg(m_csv.line(row, m_period)));
            return;
        }
        m_columns.take(row, rowIndex(row, code, year), m_table.report);
    }

    void refuseCode(qsizetype row, QByteArrayView cell)
    {
        const bool ours = cell.startsWith("GM") || cell.startsWith("WK") || cell.startsWith("BU");
        if (isRegionCode(cell) && !ours) { // a province or another region the CBS knows and we do not
            ++m_table.report.read;
            ++m_otherRegions;
            return;
        }
        if (isFooter(m_csv, row))
            return;
        ++m_table.report.read;
        m_table.report.skip(m_csv.number(row), header(m_code),
                            cell.isEmpty()
                                ? u"Hier staat geen CBS-code; de rij is overgeslagen."_s
                                : u"‘%1’ is geen CBS-code van een gemeente, wijk of buurt (zoals "
                                  u"BU05031100); de rij is overgeslagen."_s.arg(QString::fromUtf8(cell)));
    }

    int yearOf(qsizetype row) const { return m_period < 0 ? m_year : yearIn(m_csv.field(row, m_period)); }

    QString header(int column) const
    {
        return column < 0 ? QString() : m_layout.headers[size_t(column)].text;
    }

    /// The row of the area in that year, made when it is new. Without codes every row is an area of its own.
    size_t rowIndex(qsizetype row, const QString &code, int year)
    {
        if (!code.isEmpty()) {
            const auto known = m_rowOf.constFind({code, year});
            if (known != m_rowOf.cend())
                return *known;
            m_rowOf.insert({code, year}, m_table.rows.size());
        }
        CbsRow made{.number = m_csv.number(row), .code = code, .year = year};
        made.name = m_csv.line(row, m_name);
        made.gemeente = m_csv.line(row, m_gemeente);
        made.kind = code.isEmpty() ? kindFromWord(m_csv.line(row, m_kind)) : areaKindOfCode(code);
        m_table.rows.push_back(std::move(made));
        return m_table.rows.size() - 1;
    }

    Error otherYears() const
    {
        QStringList years;
        for (const int year : m_seenYears)
            years += QString::number(year);
        years.sort();
        return invalid(
            u"In dit bestand staan cijfers van %1, niet van %2. Laat --year weg of kies het goede bestand."_s,
            {joinedDutch(years), QString::number(m_options.year)});
    }

    Error noRows() const
    {
        return invalid(
            u"In dit bestand staat geen enkele gemeente, wijk of buurt met cijfers. Controleer de selectie "
            u"bij het downloaden en probeer het opnieuw."_s);
    }

    void tell()
    {
        Report &report = m_table.report;
        const std::pair<const char *, int> places[] = {{"code", m_code},
                                                       {"name", m_name},
                                                       {"gemeente", m_gemeente},
                                                       {"kind", m_kind},
                                                       {"year", m_period}};
        std::vector<ColumnGuess> guesses;
        for (const auto &[ours, column] : places) {
            if (column >= 0)
                guesses.push_back({QString::fromLatin1(ours), header(column)});
        }
        for (const CbsColumn &column : m_table.columns)
            guesses.push_back({column.measure, column.theirs});
        report.columns = std::move(guesses);
        report.notices = m_csv.notices() + report.notices;
        if (m_otherRegions > 0)
            report.notices += u"%1 van provincies en andere regio's zijn niet gelezen."_s.arg(
                counted(m_otherRegions, u"rij"_s, u"rijen"_s));
        if (m_otherYears > 0)
            report.notices += u"%1 van andere jaren dan %2 zijn niet gelezen."_s
                                  .arg(counted(m_otherYears, u"rij"_s, u"rijen"_s))
                                  .arg(m_options.year);
        if (!m_table.hasCodes)
            report.notices += u"In dit bestand staan geen CBS-codes; de gebieden zijn op hun naam gezocht."_s;
    }

    const CsvTable &m_csv;
    const CbsLayout &m_layout;
    const CbsOptions &m_options;
    int m_code;
    int m_name;
    int m_gemeente;
    int m_kind;
    int m_period;
    CbsColumns m_columns;
    CbsTable m_table;
    int m_year = 0;
    QHash<std::pair<QString, int>, size_t> m_rowOf;
    QSet<int> m_seenYears;
    qint64 m_otherYears = 0;
    qint64 m_otherRegions = 0;
};

} // namespace

Result<CbsTable> readCbs(QByteArray bytes, const CbsOptions &options)
{
    const auto csv = readCsv(std::move(bytes));
    if (!csv)
        return csv.error();
    GEKEND_TRY(checkedRows(*csv, 0));
    const auto layout = cbsLayout(*csv);
    if (!layout)
        return layout.error();
    return CbsRowReader(*csv, *layout, options).read();
}

std::vector<int> CbsTable::years() const
{
    std::vector<int> found;
    for (const CbsRow &row : rows) {
        if (std::find(found.begin(), found.end(), row.year) == found.end())
            found.push_back(row.year);
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace gekend::exchange
