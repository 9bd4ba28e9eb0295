// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/areas/area_columns.h"

#include "core/exchange/cbs/measure_names.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUnknown = -99990; // the CBS writes -99999999, -99997 or -99995

/// A name without what differs between exports: "BU_CODE" and "bu code" are "bucode".
QString keyOf(QStringView name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

/// What map programs add, and what is said in other ways than as a figure.
bool isTechnical(const QString &key)
{
    static const QSet<QString> names = {
        u"fid"_s,       u"ogcfid"_s,    u"objectid"_s,  u"id"_s,        u"gid"_s,       u"osmid"_s,
        u"cartodbid"_s, u"x"_s,         u"y"_s,         u"lon"_s,       u"lat"_s,       u"longitude"_s,
        u"latitude"_s,  u"jaar"_s,      u"year"_s,      u"shapearea"_s, u"shapeleng"_s, u"shapelength"_s,
        u"starea"_s,    u"stlength"_s,  u"perimeter"_s, u"rubriek"_s,   u"indwbi"_s,    u"indwbz"_s,
        u"gmcode"_s,    u"rijnummer"_s, u"volgnummer"_s};
    return names.contains(key) || key.startsWith(u"indelingswijziging") || key.startsWith(u"geometr");
}

bool isNumeric(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::LongLong:
    case QMetaType::Int: return true;
    case QMetaType::QString: break;
    default: return false;
    }
    const QString text = value.toString().trimmed();
    bool ok = false;
    text.toDouble(&ok);
    return ok && !(text.size() > 1 && text.startsWith(u'0') && text.at(1) != u'.'); // "0503" is a code
}

/// What the values of one column are.
struct ColumnCensus {
    QString name;
    size_t values = 0;
    size_t codes = 0;
    std::array<size_t, 4> kinds{}; // by AreaKind
    QSet<QString> distinct; // codes
    bool dated = false; // years before the codes
    bool numeric = true;

    bool holdsCodes() const { return codes > 0 && 2 * codes >= values; }
    bool isUnique() const { return 2 * size_t(distinct.size()) > codes; }
    AreaKind kind() const
    {
        const auto most = std::max_element(kinds.begin(), kinds.end());
        return AreaKind(std::distance(kinds.begin(), most));
    }

    void count(const QVariant &value)
    {
        ++values;
        numeric = numeric && isNumeric(value);
        const DatedCode code =
            value.typeId() == QMetaType::QString ? datedCode(value.toString()) : DatedCode();
        if (code.code.isEmpty())
            return;
        ++codes;
        ++kinds[size_t(*areaKindOfCode(code.code))];
        dated = dated || code.year != 0;
        distinct.insert(code.code);
    }
};

/// All columns, in the order they come in.
std::vector<ColumnCensus> censusOf(const FeatureSet &set)
{
    std::vector<ColumnCensus> columns;
    QHash<QString, size_t> places;
    for (const Feature &feature : set.features) {
        for (const Property &property : feature.properties) {
            auto place = places.constFind(property.name);
            if (place == places.constEnd()) {
                place = places.insert(property.name, columns.size());
                columns.push_back({.name = property.name});
            }
            columns[*place].count(property.value);
        }
    }
    return columns;
}

/// The finest kind that names each feature; of those the fullest, and a plain code before one with a year.
bool isBetter(const ColumnCensus &a, const ColumnCensus &b)
{
    if (a.isUnique() != b.isUnique())
        return a.isUnique();
    if (a.kind() != b.kind())
        return a.kind() > b.kind();
    if (a.distinct.size() != b.distinct.size())
        return a.distinct.size() > b.distinct.size();
    return !a.dated && b.dated;
}

/// "buurtnaam" for "buurtcode", then what such columns are called.
QStringList nameKeys(const QString &codeColumn, AreaKind kind)
{
    QString beside = keyOf(codeColumn);
    beside.replace(u"code"_s, u"naam"_s);
    QStringList keys{beside};
    const QString word = dutchOf(kind);
    keys += {word + u"naam"_s, word};
    if (kind == AreaKind::Buurt)
        keys += u"bunaam"_s;
    else if (kind == AreaKind::Wijk)
        keys += u"wknaam"_s;
    else if (kind == AreaKind::Gemeente)
        keys += u"gmnaam"_s;
    return keys
        + QStringList{u"statnaam"_s, u"naam"_s, u"name"_s, u"regio"_s, u"gebiedsnaam"_s, u"omschrijving"_s};
}

QString firstOf(const QStringList &names, const QStringList &keys)
{
    for (const QString &key : keys) {
        for (const QString &name : names) {
            if (keyOf(name) == key)
                return name;
        }
    }
    return {};
}

/// The columns of numbers; one that is the same measure as a column before it keeps its own name.
std::vector<ColumnGuess> figureColumns(const std::vector<ColumnCensus> &census, const QStringList &others)
{
    std::vector<ColumnGuess> figures;
    QSet<QString> measures;
    for (const ColumnCensus &column : census) {
        if (!column.numeric || isTechnical(keyOf(column.name)) || others.contains(column.name))
            continue;
        const QString measure = measureOf(cbsHeader(column.name));
        const bool known = !measure.isEmpty() && !measures.contains(measure);
        measures.insert(measure);
        figures.push_back({known ? measure : column.name, column.name});
    }
    return figures;
}

} // namespace

DatedCode datedCode(QStringView text)
{
    const QString code = text.trimmed().toString().toUpper();
    if (areaKindOfCode(code))
        return {code, 0};
    const int year = QStringView(code).first(std::min<qsizetype>(4, code.size())).toInt();
    if (year >= 1990 && year < 2100 && areaKindOfCode(QStringView(code).sliced(4)))
        return {code.sliced(4), year};
    return {};
}

AreaColumns areaColumns(const FeatureSet &set)
{
    const std::vector<ColumnCensus> census = censusOf(set);
    const ColumnCensus *code = nullptr;
    AreaColumns columns;
    QStringList names;
    for (const ColumnCensus &column : census) {
        names += column.name;
        if (column.holdsCodes() && (!code || isBetter(column, *code)))
            code = &column;
        if (column.holdsCodes() && column.dated && columns.year.isEmpty())
            columns.year = column.name;
    }
    if (!code)
        return {};
    columns.code = code->name;
    columns.name = firstOf(names, nameKeys(code->name, code->kind()));
    if (columns.name == columns.code)
        columns.name.clear();
    if (columns.year.isEmpty())
        columns.year = firstOf(names, {u"jaar"_s, u"peiljaar"_s, u"year"_s});
    columns.water = firstOf(names, {u"water"_s, u"h2o"_s});
    columns.figures = figureColumns(census, {columns.name, columns.year, columns.water});
    return columns;
}

std::optional<double> figureOf(const QVariant &value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !isNumeric(value) || !std::isfinite(number) || number <= kUnknown)
        return std::nullopt;
    return number;
}

} // namespace gekend::exchange
