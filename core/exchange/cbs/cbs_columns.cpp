// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cbs/cbs_columns.h"

#include "core/base/text.h"
#include "core/domain/measure.h"
#include "core/exchange/cbs/measure_names.h"

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kToldPerColumn = 20; // further cells of a column that are no numbers are counted, not listed
constexpr int kMostDecimals = 3;
constexpr qsizetype kStyleRows = 2000; // rows that are looked at to learn how numbers are written

/// Whether a value of a dimension stands for everybody, in words or in the CBS's codes.
bool isTotal(const QByteArray &value)
{
    const QString folded = fold(QString::fromUtf8(value));
    return folded.startsWith(u"totaal"_s) || folded.startsWith(u"alle "_s) || folded == u"18 jaar of ouder"
        || folded == u"t001038" || folded == u"t009002" || folded == u"t001100" || folded == u"20300"
        || folded == u"10000";
}

bool isMarginValue(QByteArrayView value)
{
    return value.compare("waarde", Qt::CaseInsensitive) == 0 || value == "MW00000"
        || value.compare("value", Qt::CaseInsensitive) == 0;
}

int decimalsIn(QByteArrayView cell)
{
    const qsizetype point = std::max(cell.lastIndexOf('.'), cell.lastIndexOf(','));
    if (point < 0)
        return 0;
    qsizetype digits = 0;
    while (point + 1 + digits < cell.size() && cell[point + 1 + digits] >= '0'
           && cell[point + 1 + digits] <= '9')
        ++digits;
    return int(std::min<qsizetype>(digits, kMostDecimals));
}

} // namespace

CbsColumns::CbsColumns(const CsvTable &csv, const CbsLayout &layout)
    : m_csv(csv)
    , m_layout(layout)
{
    addDimensions();
    if (!layout.isLong())
        addFigures();
}

void CbsColumns::addFigures()
{
    const bool commas = decimalCommas();
    auto columns = m_layout.columns(CbsRole::Figure);
    for (const int column : m_layout.columns(CbsRole::Value))
        columns.push_back(column);
    for (const int column : columns)
        m_figures.push_back({column, styleOf(column, commas), 0});
    QStringList texts;
    for (const int column : m_layout.columns(CbsRole::Text))
        texts += m_layout.headers[size_t(column)].text;
    if (!texts.isEmpty())
        m_notices += u"Geen cijfers, dus niet gelezen: %1."_s.arg(joinedDutch(texts));
    block({}); // the plain columns come first, in the order of the file
}

void CbsColumns::addDimensions()
{
    m_margin = m_layout.column(CbsRole::Margin);
    for (const int column : m_layout.columns(CbsRole::Dimension)) {
        QList<QByteArray> values;
        for (qsizetype row = m_layout.firstData; row < m_csv.rowCount(); ++row) {
            const QByteArrayView value = m_csv.field(row, column);
            if (!value.isEmpty() && !values.contains(value))
                values += value.toByteArray();
        }
        if (values.isEmpty())
            continue;
        const auto total = std::find_if(values.begin(), values.end(), isTotal);
        m_dimensions.push_back({column, total == values.end() ? values.front() : *total, values.size() == 1});
        if (values.size() == 1)
            m_notices += u"Alle cijfers gelden voor %1: %2."_s.arg(
                m_layout.headers[size_t(column)].text.toLower(), QString::fromUtf8(values.front()));
    }
    for (qsizetype row = m_layout.firstData; m_margin >= 0 && row < m_csv.rowCount(); ++row) {
        if (isMarginValue(m_csv.field(row, m_margin))) {
            m_marginValue = m_csv.field(row, m_margin).toByteArray();
            break;
        }
    }
}

bool CbsColumns::decimalCommas() const
{
    const auto figures = m_layout.columns(CbsRole::Figure);
    const qsizetype end = std::min(m_csv.rowCount(), m_layout.firstData + kStyleRows);
    for (qsizetype row = m_layout.firstData; row < end; ++row) {
        for (const int column : figures) {
            if (hasDecimalComma(m_csv.raw(row, column)))
                return true;
        }
    }
    return false;
}

CbsNumberStyle CbsColumns::styleOf(int column, bool commas) const
{
    const CbsHeader &header = m_layout.headers[size_t(column)];
    const Measure *known = measureByKey(measureOf(header));
    const bool counts = known ? known->kind == Measure::Kind::Count
                              : header.unit.compare(u"aantal", Qt::CaseInsensitive) == 0;
    if (!counts && !commas)
        return {};
    // One 498.0 or 0.5 tells that the dots of this column do not group thousands.
    const qsizetype end = std::min(m_csv.rowCount(), m_layout.firstData + kStyleRows);
    for (qsizetype row = m_layout.firstData; row < end; ++row) {
        if (hasDecimalPoint(m_csv.raw(row, column)))
            return {};
    }
    return {commas, counts};
}

QString CbsColumns::combination(qsizetype row) const
{
    QStringList parts;
    for (const Dimension &dimension : m_dimensions) {
        const QByteArrayView value = m_csv.field(row, dimension.column);
        if (!dimension.single && value != dimension.total && !value.isEmpty())
            parts += m_csv.line(row, dimension.column);
    }
    return parts.join(u", "_s);
}

/// Name and kind of a column that did not exist yet.
CbsColumn CbsColumns::named(const CbsHeader &header, const QString &measure, const QString &combination)
{
    CbsColumn column{.measure = measure, .unit = header.unit, .theirs = header.text, .known = true};
    if (measure.isEmpty() || !combination.isEmpty() || m_names.contains(measure)) {
        const QString suffix = combination.isEmpty() ? QString() : u" (%1)"_s.arg(combination);
        column.known = false;
        column.measure = header.ownTitle() + suffix;
        if (m_names.contains(column.measure))
            column.measure = header.fullTitle() + suffix;
        if (m_names.contains(column.measure))
            column.measure = header.text + suffix;
        for (int again = 2; m_names.contains(column.measure); ++again)
            column.measure = header.text + suffix + u' ' + QString::number(again);
    }
    m_names.insert(column.measure);
    if (const Measure *known = measureByKey(column.measure))
        column.decimals = known->decimals;
    return column;
}

size_t CbsColumns::block(const QString &combination)
{
    const auto known = m_blocks.constFind(combination);
    if (known != m_blocks.cend())
        return *known;
    const size_t first = m_columns.size();
    for (const Figure &figure : m_figures) {
        const CbsHeader &header = m_layout.headers[size_t(figure.column)];
        m_columns.push_back(named(header, measureOf(header), combination));
    }
    m_decimals.resize(m_columns.size(), 0);
    m_blocks.insert(combination, first);
    return first;
}

size_t CbsColumns::longColumn(QByteArrayView measure, const QString &combination)
{
    const QByteArray key = measure.toByteArray() + '\n' + combination.toUtf8();
    const auto known = m_longColumns.constFind(key);
    if (known != m_longColumns.cend())
        return *known;
    const QString text = QString::fromUtf8(measure);
    CbsHeader header = cbsHeader(text);
    QString name = measureOfCode(text);
    if (name.isEmpty())
        name = measureOf(header);
    m_columns.push_back(named(header, name, combination));
    m_decimals.resize(m_columns.size(), 0);
    m_longColumns.insert(key, m_columns.size() - 1);
    return m_columns.size() - 1;
}

bool CbsColumns::isMargin(qsizetype row) const
{
    return m_margin >= 0 && !m_marginValue.isEmpty() && m_csv.field(row, m_margin) != m_marginValue;
}

void CbsColumns::put(qsizetype row, size_t tableRow, Figure &figure, size_t column, Report &report)
{
    const QByteArrayView bytes = m_csv.field(row, figure.column);
    const CbsCell cell = cbsCell(bytes, figure.style);
    switch (cell.kind) {
    case CbsCell::Kind::Missing: return;
    case CbsCell::Kind::Number:
        m_values.push_back({tableRow, column, cell.value});
        if (!m_columns[column].known)
            m_decimals[column] = std::max(m_decimals[column], decimalsIn(bytes));
        return;
    case CbsCell::Kind::Text: break;
    }
    if (++figure.badCells <= kToldPerColumn)
        report.warn(m_csv.number(row), m_layout.headers[size_t(figure.column)].text,
                    u"‘%1’ is geen getal; dit cijfer is niet gelezen."_s.arg(
                        m_csv.line(row, figure.column).left(40)));
}

void CbsColumns::take(qsizetype row, size_t tableRow, Report &report)
{
    m_rowCount = std::max(m_rowCount, tableRow + 1);
    if (isMargin(row)) {
        ++m_margins;
        return;
    }
    const QString values = combination(row);
    if (m_layout.isLong()) {
        if (m_figures.empty())
            m_figures.push_back({m_layout.column(CbsRole::Value), {}, 0});
        const QByteArrayView measure = m_csv.field(row, m_layout.column(CbsRole::Measure));
        const QByteArrayView cell = m_csv.field(row, m_figures.front().column);
        if (!measure.isEmpty() && cbsCell(cell, {}).kind != CbsCell::Kind::Missing)
            put(row, tableRow, m_figures.front(), longColumn(measure, values), report);
        return;
    }
    const size_t first = block(values);
    if (m_seen.contains({tableRow, first})) {
        report.skip(m_csv.number(row), {},
                    u"Dit gebied kwam al eerder voor in het bestand; de eerste cijfers blijven staan."_s);
        return;
    }
    if (m_layout.column(CbsRole::Code) >= 0)
        m_seen.insert({tableRow, first});
    for (size_t i = 0; i < m_figures.size(); ++i)
        put(row, tableRow, m_figures[i], first + i, report);
}

void CbsColumns::finish(CbsTable &table)
{
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (!m_columns[column].known)
            m_columns[column].decimals = m_decimals[column];
    }
    std::vector<double> values(table.rows.size() * m_columns.size(), CbsTable::kAbsent);
    for (const Value &value : m_values)
        values[value.row * m_columns.size() + value.column] = value.value;
    for (const Figure &figure : m_figures) {
        if (figure.badCells > kToldPerColumn)
            m_notices += u"In de kolom %1 zijn nog %2 cellen geen getal."_s
                             .arg(m_layout.headers[size_t(figure.column)].text)
                             .arg(figure.badCells - kToldPerColumn);
    }
    if (m_margins > 0)
        m_notices += u"%1 met marges zijn niet gelezen, alleen de waarden zelf."_s.arg(
            counted(m_margins, u"rij"_s, u"rijen"_s));
    table.columns = std::move(m_columns);
    table.setValues(std::move(values));
    table.report.notices += m_notices;
}

} // namespace gekend::exchange
