// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cbs/cbs_layout.h"

#include "core/base/text.h"
#include "core/domain/area.h"
#include "core/exchange/cbs/cbs_number.h"
#include "core/exchange/cbs/measure_names.h"
#include "core/exchange/csv/header_guess.h"

#include <QSet>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSampleRows = 2000;

/// Up to kSampleRows rows, spread over the table.
std::vector<qsizetype> sampledRows(const CsvTable &table, qsizetype from)
{
    std::vector<qsizetype> rows;
    const qsizetype count = table.rowCount() - from;
    const qsizetype step = std::max<qsizetype>(1, count / kSampleRows);
    for (qsizetype row = from; row < table.rowCount(); row += step)
        rows.push_back(row);
    return rows;
}

/// The column with the most different area codes: a buurt's own, not that of its gemeente.
int findCodeColumn(const CsvTable &table)
{
    int best = -1;
    qsizetype most = 0;
    const auto rows = sampledRows(table, 0);
    for (int column = 0; column < table.columnCount(); ++column) {
        QSet<QString> codes;
        for (const qsizetype row : rows) {
            const QString code = areaCode(table.field(row, column));
            if (!code.isEmpty())
                codes.insert(code);
        }
        if (codes.size() > most) {
            most = codes.size();
            best = column;
        }
    }
    return best;
}

qsizetype firstCodeRow(const CsvTable &table, int codeColumn)
{
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (isRegionCode(table.field(row, codeColumn)))
            return row;
    }
    return table.rowCount();
}

bool isYearCell(QByteArrayView cell)
{
    return cell.size() >= 4 && cell.size() <= 8 && yearIn(cell) > 0;
}

/// The first row that has a figure, where no codes show where the data begin. A row of years is still header.
qsizetype firstFigureRow(const CsvTable &table)
{
    for (qsizetype row = 1; row < table.rowCount(); ++row) {
        for (int column = 1; column < table.width(row); ++column) {
            const QByteArrayView cell = table.field(row, column);
            if (!cell.isEmpty() && !isYearCell(cell) && cbsCell(cell, {}).kind == CbsCell::Kind::Number)
                return row;
        }
    }
    return table.rowCount();
}

/// The rows above the data, sorted out.
struct HeaderRows {
    QString title;
    int year = 0;
    std::vector<qsizetype> paths;
    qsizetype units = -1;
};

/// Which share of the filled cells from the second column on is of a sort.
template <typename Is> double share(const CsvTable &table, qsizetype row, Is is)
{
    int filled = 0;
    int matching = 0;
    for (int column = 1; column < table.width(row); ++column) {
        if (table.field(row, column).isEmpty())
            continue;
        ++filled;
        matching += is(column) ? 1 : 0;
    }
    return filled == 0 ? 0 : double(matching) / filled;
}

bool holdsHeaders(const CsvTable &table, qsizetype row)
{
    for (int column = 1; column < table.width(row); ++column) {
        const QString key = headerKey(table.line(row, column));
        if (!key.isEmpty() && key != u"onderwerp" && key != u"onderwerpen" && key != u"onderwerpen1")
            return true;
    }
    return table.columnCount() == 1;
}

HeaderRows headerRows(const CsvTable &table, qsizetype firstData)
{
    HeaderRows rows;
    for (qsizetype row = 0; row < firstData; ++row) {
        if (!holdsHeaders(table, row)) {
            if (rows.title.isEmpty() && rows.paths.empty())
                rows.title = table.line(row, 0);
            continue;
        }
        const auto isYear = [&](int column) { return isYearCell(table.field(row, column)); };
        if (share(table, row, isYear) > 0.5) {
            rows.year = yearIn(table.field(row, table.width(row) - 1));
            continue;
        }
        rows.paths.push_back(row);
    }
    if (rows.paths.size() > 1) {
        const qsizetype last = rows.paths.back();
        const auto isUnit = [&](int column) { return isCbsUnit(table.line(last, column)); };
        if (share(table, last, isUnit) >= 0.5) {
            rows.units = last;
            rows.paths.pop_back();
        }
    }
    if (rows.year == 0)
        rows.year = yearIn(rows.title.toUtf8());
    return rows;
}

CbsHeader columnHeader(const CsvTable &table, const HeaderRows &rows, int column)
{
    QStringList parts;
    for (const qsizetype row : rows.paths) {
        const QString part = table.line(row, column);
        if (!part.isEmpty() && !parts.contains(part))
            parts += part;
    }
    QString unit = rows.units >= 0 ? table.line(rows.units, column) : QString();
    if (parts.isEmpty() && !unit.isEmpty()) {
        parts += unit; // "Wijken en buurten" stands in the row of units
        unit.clear();
    }
    const QString path = parts.join(u'/');
    return unit.isEmpty() ? cbsHeader(path) : cbsHeader(path, unit);
}

bool isOneOf(const QString &key, std::initializer_list<QStringView> names)
{
    return std::any_of(names.begin(), names.end(), [&](QStringView name) { return key == name; });
}

bool endsInOneOf(const QString &key, std::initializer_list<QStringView> names)
{
    return std::any_of(names.begin(), names.end(), [&](QStringView name) { return key.endsWith(name); });
}

/// What the header says a column is for; Figure when it says nothing we know.
CbsRole roleByHeader(const CbsHeader &header)
{
    const QString key = headerKey(header.path.join(QString()));
    const QString last = header.words || header.path.isEmpty() ? key : headerKey(header.path.last());
    if (isOneOf(key, {u"",           u"id",        u"x",           u"x1",           u"unnamed0",
                      u"index",      u"rownames",  u"rownr",       u"nr",           u"rij",
                      u"fid",        u"ogcfid",    u"objectid",    u"gid",          u"volgnummer",
                      u"water",      u"geom",      u"geometry",    u"wkt",          u"thegeom",
                      u"shapearea",  u"shapeleng", u"shapelength", u"jaarstatcode", u"valueattribute",
                      u"stringvalue"}))
        return CbsRole::Ignored;
    if (key.contains(u"indelingswijziging") || key == u"indwbi" || key.contains(u"regiocode")
        || endsInOneOf(key,
                       {u"codering", u"gwbcode", u"gwbcode8", u"gwbcode10", u"gemeentecode", u"wijkcode",
                        u"buurtcode", u"statcode", u"gmcode", u"wkcode", u"bucode"}))
        return CbsRole::Ignored;
    if (endsInOneOf(key, {u"gemeentenaam", u"gmnaam", u"municipalityname"}) || key == u"gemeente")
        return CbsRole::Gemeente;
    if (endsInOneOf(key, {u"soortregio", u"regiotype"}) || key == u"recs")
        return CbsRole::Kind;
    if (isOneOf(last,
                {u"perioden", u"periode", u"periods", u"period", u"jaar", u"year", u"jaartal", u"peiljaar",
                 u"statjaar", u"regiojaar"}))
        return CbsRole::Period;
    if (isOneOf(last, {u"marges", u"margins"}))
        return CbsRole::Margin;
    if (isOneOf(key,
                {u"leeftijd", u"geslacht", u"woningkenmerken", u"herkomst", u"persoonskenmerken",
                 u"soortmisdrijf", u"huishoudenssamenstelling", u"inkomensklasse"}))
        return CbsRole::Dimension;
    if (isOneOf(key, {u"measure", u"measures", u"measurecode"}))
        return CbsRole::Measure;
    if (isOneOf(key, {u"value", u"waarde"}))
        return CbsRole::Value;
    if (isOneOf(key,
                {u"wijkenenbuurten", u"wijkenbuurten", u"regio", u"regios", u"regionaam", u"naam",
                 u"buurtnaam", u"wijknaam", u"statnaam", u"gebied", u"gebiedsnaam", u"buurt", u"wijk",
                 u"name", u"areaname", u"districtsandneighbourhoods"}))
        return CbsRole::Name;
    return CbsRole::Figure;
}

struct ColumnContent {
    qsizetype numbers = 0;
    qsizetype texts = 0;
    QSet<QByteArray> words; // the different texts
    bool codes = false;
};

ColumnContent contentOf(const CsvTable &table, qsizetype firstData, int column)
{
    ColumnContent content;
    for (const qsizetype row : sampledRows(table, firstData)) {
        const QByteArrayView cell = table.field(row, column);
        const auto kind = cbsCell(cell, {}).kind;
        content.numbers += kind == CbsCell::Kind::Number ? 1 : 0;
        if (kind != CbsCell::Kind::Text)
            continue;
        ++content.texts;
        content.words.insert(cell.toByteArray());
        content.codes = content.codes || !areaCode(cell).isEmpty();
    }
    return content;
}

/// Settles the roles by what is in the columns: the name is the text column with the most different words.
void settleRoles(const CsvTable &table, int codeColumn, CbsLayout &layout)
{
    int name = -1;
    bool nameByHeader = false;
    qsizetype nameWords = -1;
    for (int column = 0; column < int(layout.roles.size()); ++column) {
        CbsRole &role = layout.roles[size_t(column)];
        role = column == codeColumn ? CbsRole::Code : roleByHeader(layout.headers[size_t(column)]);
        if (role != CbsRole::Figure && role != CbsRole::Name)
            continue;
        const ColumnContent content = contentOf(table, layout.firstData, column);
        if (content.texts <= content.numbers && role == CbsRole::Figure)
            continue;
        const bool byHeader = role == CbsRole::Name;
        role = content.codes ? CbsRole::Ignored : CbsRole::Text;
        const bool better = !content.codes && byHeader >= nameByHeader
            && (byHeader > nameByHeader || content.words.size() > nameWords);
        if (better) {
            name = column;
            nameByHeader = byHeader;
            nameWords = content.words.size();
        }
    }
    if (name >= 0)
        layout.roles[size_t(name)] = CbsRole::Name;
}

Error noAreas()
{
    return invalid(
        u"In dit bestand staan geen cijfers per gemeente, wijk of buurt: er is geen kolom met CBS-codes "
        u"zoals BU05031100. Kies bij het downloaden ook de kolom Codering, of controleer of dit het goede "
        u"bestand is."_s);
}

bool hasKnownFigure(const CbsLayout &layout)
{
    const auto figures = layout.columns(CbsRole::Figure);
    return std::any_of(figures.begin(), figures.end(),
                       [&](int column) { return !measureOf(layout.headers[size_t(column)]).isEmpty(); });
}

} // namespace

int CbsLayout::column(CbsRole role) const
{
    const auto at = std::find(roles.begin(), roles.end(), role);
    return at == roles.end() ? -1 : int(at - roles.begin());
}

std::vector<int> CbsLayout::columns(CbsRole role) const
{
    std::vector<int> found;
    for (size_t column = 0; column < roles.size(); ++column) {
        if (roles[column] == role)
            found.push_back(int(column));
    }
    return found;
}

QString areaCode(QByteArrayView cell)
{
    const QByteArrayView text = cell.trimmed();
    const bool possible = (text.size() == 4 || text.size() == 6 || text.size() == 8 || text.size() == 10)
        && (text.startsWith("GM") || text.startsWith("WK") || text.startsWith("BU") || text.startsWith("NL"));
    if (!possible)
        return {};
    const QString code = QString::fromLatin1(text);
    const auto kind = areaKindOfCode(code);
    if (!kind)
        return {};
    return kind == AreaKind::Country ? u"NL00"_s : code;
}

bool isRegionCode(QByteArrayView cell)
{
    const QByteArrayView text = cell.trimmed();
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return text.size() >= 4 && text.size() <= 10 && capital(text[0]) && capital(text[1]) && digit(text[2])
        && digit(text[3])
        && std::all_of(text.begin() + 4, text.end(), [&](char c) { return digit(c) || capital(c); });
}

Result<CbsLayout> cbsLayout(const CsvTable &table)
{
    CbsLayout layout;
    const int codeColumn = findCodeColumn(table);
    layout.firstData = codeColumn >= 0 ? firstCodeRow(table, codeColumn) : firstFigureRow(table);
    if (layout.firstData >= table.rowCount())
        return noAreas();
    const HeaderRows rows = headerRows(table, layout.firstData);
    if (rows.paths.empty())
        return invalid(
            u"Boven de cijfers staat geen kop, dus het is niet te zien welke cijfers dit zijn. Download of "
            u"exporteer het bestand opnieuw met kolomkoppen."_s);
    layout.title = rows.title;
    layout.year = rows.year;
    // R writes no header above its row names: then every row is one cell wider than the header.
    const qsizetype headerRow = rows.paths.back();
    const int shift = table.width(layout.firstData) == table.width(headerRow) + 1
            && !table.field(layout.firstData, table.width(headerRow)).isEmpty()
        ? 1
        : 0;
    for (int column = 0; column < table.width(headerRow) + shift; ++column)
        layout.headers.push_back(column < shift ? CbsHeader{} : columnHeader(table, rows, column - shift));
    layout.roles.resize(layout.headers.size(), CbsRole::Ignored);
    settleRoles(table, codeColumn, layout);
    const bool named = layout.column(CbsRole::Name) >= 0 && hasKnownFigure(layout);
    const bool coded = codeColumn >= 0 && codeColumn < int(layout.headers.size());
    if (!coded && !named)
        return noAreas();
    return layout;
}

} // namespace gekend::exchange
