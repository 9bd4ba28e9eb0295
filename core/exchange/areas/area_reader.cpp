// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/areas/area_reader.h"

#include "core/base/text.h"
#include "core/exchange/areas/area_columns.h"
#include "core/exchange/cbs/cbs_number.h"
#include "core/geo/wkb.h"

#include <QHash>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

class Builder {
public:
    Builder(const FeatureSet &set, const AreaOptions &options)
        : m_columns(areaColumns(set))
        , m_options(options)
        , m_fallbackYear(yearIn(options.fileName.toUtf8()))
    {
        for (const ColumnGuess &figure : m_columns.figures)
            m_figures.insert(figure.theirs, figure.ours);
        if (m_fallbackYear == 0)
            m_fallbackYear = yearIn(set.name.toUtf8());
    }

    bool hasCodes() const { return !m_columns.code.isEmpty(); }

    void add(const Feature &feature)
    {
        ++m_file.report.read;
        const DatedCode code = datedCode(feature.text(m_columns.code));
        if (code.code.isEmpty()) {
            m_file.report.skip(feature.row, m_columns.code, codeProblem(feature));
            return;
        }
        if (!feature.geometry) {
            m_file.report.skip(feature.row, {}, feature.problem);
            return;
        }
        const auto *shape = std::get_if<geo::MultiPolygon>(&*feature.geometry);
        if (!shape) {
            m_file.report.skip(feature.row, {},
                               u"Dit gebied heeft een punt of lijn in plaats van een grens."_s);
            return;
        }
        merge(area(feature, code), *shape);
    }

    AreaFile finish(const FeatureSet &set)
    {
        for (size_t i = 0; i < m_file.areas.size(); ++i)
            m_file.areas[i].geometry = geo::toWkb(m_shapes[i]);
        Report &report = m_file.report;
        const auto guess = [&report](const QString &ours, const QString &theirs) {
            if (!theirs.isEmpty())
                report.columns.push_back({ours, theirs});
        };
        guess(u"code"_s, m_columns.code);
        guess(u"name"_s, m_columns.name);
        guess(u"year"_s, m_columns.year);
        guess(u"water"_s, m_columns.water);
        report.columns.insert(report.columns.end(), m_columns.figures.begin(), m_columns.figures.end());
        report.notices = set.notices;
        if (m_columns.name.isEmpty())
            report.notices += u"Er is geen kolom met namen gevonden; de gebieden heten naar hun code."_s;
        if (m_parts > 0)
            report.notices += u"%1 met een code die al was genoemd: samengevoegd tot één gebied."_s.arg(
                counted(m_parts, u"rij"_s, u"rijen"_s));
        m_file.attribution = set.attribution;
        return std::move(m_file);
    }

private:
    QString codeProblem(const Feature &feature) const
    {
        const QString text = feature.text(m_columns.code);
        return text.isEmpty() ? u"Dit gebied heeft geen code."_s
                              : u"“%1” is geen code van een buurt, wijk of gemeente."_s.arg(text.left(40));
    }

    ReadArea area(const Feature &feature, const DatedCode &code) const
    {
        ReadArea area;
        area.row = feature.row;
        area.code = code.code;
        area.kind = areaKindOfCode(code.code).value_or(AreaKind::Buurt);
        area.name = feature.text(m_columns.name);
        if (area.name.isEmpty())
            area.name = area.code;
        area.year = yearOf(feature, code);
        area.water = isYes(feature.text(m_columns.water));
        for (const Property &property : feature.properties) {
            const auto measure = m_figures.constFind(property.name);
            if (measure == m_figures.constEnd())
                continue;
            if (const auto number = figureOf(property.value))
                area.figures.push_back({*measure, *number});
        }
        return area;
    }

    int yearOf(const Feature &feature, const DatedCode &code) const
    {
        if (m_options.year != 0)
            return m_options.year;
        if (code.year != 0)
            return code.year;
        const QString text = feature.text(m_columns.year);
        if (const int year = datedCode(text).year; year != 0)
            return year;
        if (const int year = yearIn(text.toUtf8()); year != 0)
            return year;
        return m_fallbackYear;
    }

    static bool isYes(QStringView text)
    {
        return text.compare(u"ja", Qt::CaseInsensitive) == 0 || text == u"true" || text == u"1";
    }

    void merge(ReadArea area, const geo::MultiPolygon &shape)
    {
        const auto known = m_places.constFind({area.code, area.year});
        if (known == m_places.constEnd()) {
            m_places.insert({area.code, area.year}, m_file.areas.size());
            m_file.areas.push_back(std::move(area));
            m_shapes.push_back(shape);
            return;
        }
        ++m_parts;
        ReadArea &first = m_file.areas[*known];
        geo::MultiPolygon &whole = m_shapes[*known];
        if (first.water == area.water && whole != shape) {
            whole.polygons.insert(whole.polygons.end(), shape.polygons.begin(), shape.polygons.end());
        } else if (first.water && !area.water) {
            area.row = first.row;
            first = std::move(area);
            whole = shape;
        }
    }

    AreaColumns m_columns;
    QHash<QString, QString> m_figures; // column -> measure
    const AreaOptions &m_options;
    int m_fallbackYear = 0;
    AreaFile m_file;
    std::vector<geo::MultiPolygon> m_shapes; // of m_file.areas
    QHash<std::pair<QString, int>, size_t> m_places; // code and year -> where in m_file.areas
    qint64 m_parts = 0;
};

} // namespace

Result<AreaFile> readAreas(const FeatureSet &set, const AreaOptions &options)
{
    Builder builder(set, options);
    if (!builder.hasCodes())
        return invalid(
            u"In dit bestand staan geen codes van het CBS (zoals BU05031100, WK050311 of GM0503), dus is "
            u"niet te zeggen welke gebieden dit zijn. Kies de wijk- en buurtkaart van het CBS of PDOK."_s);
    for (const Feature &feature : set.features)
        builder.add(feature);
    return builder.finish(set);
}

} // namespace gekend::exchange
