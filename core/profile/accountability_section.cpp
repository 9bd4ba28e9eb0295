// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/sections.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/profile/contact_periods.h"
#include "core/profile/wording.h"

namespace gekend::profile {

using namespace Qt::StringLiterals;

namespace {

/// The sources of a block; none of text.
std::vector<Source> sourcesOf(const Block &block)
{
    if (const auto *table = std::get_if<Table>(&block))
        return table->sources;
    if (const auto *chart = std::get_if<ChartSpec>(&block))
        return chart->sources;
    std::vector<Source> sources;
    if (const auto *tiles = std::get_if<KeyTiles>(&block))
        std::transform(tiles->tiles.begin(), tiles->tiles.end(), std::back_inserter(sources),
                       [](const KeyTile &tile) { return tile.source; });
    return sources;
}

/// Every source in the document with the chapters it is used in.
Table sourcesTable(const std::vector<Section> &sections)
{
    std::vector<std::pair<QString, Source>> order;
    QHash<QString, QStringList> used;
    const auto note = [&](const Source &source, const QString &chapter) {
        const QString key = textOf(source);
        if (!used.contains(key))
            order.emplace_back(key, source);
        if (!used[key].contains(chapter))
            used[key] << chapter;
    };
    for (const Section &section : sections) {
        for (const Block &block : section.blocks) {
            for (const Source &source : sourcesOf(block))
                note(source, section.title);
        }
    }

    Table table{.columns = {{u"Bron"_s, Column::Align::Left, 2},
                            {u"Tabel"_s, Column::Align::Left, 4},
                            {u"Periode"_s, Column::Align::Left, 3},
                            {u"Gebruikt in"_s, Column::Align::Left, 4}}};
    for (const auto &[key, source] : order)
        table.rows.push_back({source.name, source.title.isEmpty() ? u"wijkboek in Gekend"_s : source.title,
                              source.when, used[key].join(u", "_s)});
    return table;
}

Table definitionsTable(const ProfileInput &input)
{
    Table table{.columns = {{u"Begrip"_s, Column::Align::Left, 1}, {u"Betekenis"_s, Column::Align::Left, 4}}};
    table.rows = {
        {u"Contact"_s,
         u"Een ontmoeting, gesprek of poging daartoe die een medewerker heeft vastgelegd. Wat niet is "
         "vastgelegd telt niet mee."_s},
        {u"Thema"_s,
         u"Onderwerp dat de medewerker bij het contact noteerde; een contact kan er meer hebben."_s},
        {u"Vindplek"_s, u"Plek waar je mensen treft zonder afspraak: een plein, school, winkel of park."_s},
        {u"Wijkboek"_s,
         u"De bewoners, huishoudens en organisaties die het team in Gekend heeft vastgelegd."_s},
        {u"Vergeleken"_s,
         figures::differenceNote() + u" Vergelijkbaar betekent niet dat er niets aan de hand is."_s},
        {u"Aandeel"_s,
         u"Deel van alle inwoners of huishoudens, berekend uit de afgeronde aantallen van het CBS; alleen "
         u"bij "
         "ten minste %1."_s.arg(input.rule.percentageBase)},
    };
    return table;
}

QString smallCountsText(const ProfileInput &input)
{
    return u"Eigen aantallen van personen, huishoudens, contacten en signalen onder %1 zijn niet getoond en "
           u"staan als – in een "
           "tabel of figuur. Is een klein aantal uit een totaal te berekenen, dan is ook een ander aantal "
           "weggelaten of zijn "
           "aantallen samengevoegd. De overige eigen aantallen zijn afgerond op %2-tallen, totalen ook; ze "
           "tellen daardoor niet "
           "altijd op. Percentages van eigen aantallen staan er alleen bij ten minste %3. Cijfers van het "
           "CBS staan erin zoals "
           "gepubliceerd; het CBS beschermt kleine aantallen zelf. Een ontbrekend cijfer is onbekend of geheim, niet nul."_s
               .arg(input.rule.threshold)
               .arg(input.rule.rounding)
               .arg(input.rule.percentageBase);
}

/// A year a row, a month a column: three years take three lines.
Table monthsTable(const ContactPeriods &periods)
{
    Table table{.caption = u"Contacten per maand"_s, .columns = {{u"Jaar"_s, Column::Align::Left, 2}}};
    for (int month = 1; month <= 12; ++month)
        table.columns.push_back({dutchMonthShort(month), Column::Align::Right, 2});
    for (const PeriodCount &one : periods.periods) {
        const QString year = QString::number(one.from.year());
        if (table.rows.empty() || table.rows.back().front() != year) {
            QStringList row(13);
            row.front() = year;
            table.rows.push_back(row);
        }
        table.rows.back()[one.from.month()] = figures::text(one.contacts);
    }
    return table;
}

Table spansTable(const ContactPeriods &periods)
{
    Table table{
        .caption = u"Contacten per periode"_s,
        .columns = {{u"Periode"_s, Column::Align::Left, 4}, {u"Contacten"_s, Column::Align::Right, 1}}};
    for (const PeriodCount &one : periods.periods)
        table.rows.push_back({nameOf(one), figures::text(one.contacts)});
    return table;
}

/// The figures behind a chart of one series; the age chart has its table beside it.
Table chartTable(const ChartSpec &chart)
{
    Table table{.caption = chart.subtitle,
                .columns = {{chart.categoryTitle, Column::Align::Left, 4},
                            {capitalised(chart.unit), Column::Align::Right, 1}}};
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        const auto &value = chart.series.front().values[size_t(i)];
        table.rows.push_back(
            {chart.categories[i], value ? dutchNumber(*value, chart.decimals) : chart.missingText});
    }
    table.sources = chart.sources;
    return table;
}

void addChartTables(const ProfileInput &input, const std::vector<Section> &sections, Section &into)
{
    std::vector<Block> tables;
    for (const Section &section : sections) {
        for (const Block &block : section.blocks) {
            const auto *chart = std::get_if<ChartSpec>(&block);
            if (!chart || chart->kind == ChartSpec::Kind::AgeBars)
                continue;
            if (chart->kind != ChartSpec::Kind::Bar) {
                tables.push_back(chartTable(*chart));
                continue;
            }
            const ContactPeriods periods = contactPeriods(input);
            Table table =
                periods.step == ContactPeriods::Step::Month ? monthsTable(periods) : spansTable(periods);
            table.note = periods.anyHidden() ? figures::hiddenNote(input.rule) : QString();
            table.sources = chart->sources;
            tables.push_back(std::move(table));
        }
    }
    if (tables.empty())
        return;
    into.blocks.push_back(Heading{2, u"De cijfers achter de figuren"_s});
    into.blocks.insert(into.blocks.end(), tables.begin(), tables.end());
}

QString colophon(const ProfileInput &input)
{
    QStringList sentences;
    if (input.generatedOn.isValid())
        sentences << u"Gemaakt op %1"_s.arg(longDate(input.generatedOn))
                + (input.author.isEmpty() ? QString() : u" door "_s + input.author)
                + (input.organisation.isEmpty() ? QString() : u", "_s + input.organisation) + u'.';
    if (input.from.isValid() && input.to.isValid())
        sentences << u"De eigen cijfers gaan over %1."_s.arg(periodText(input.from, input.to));
    if (!input.programVersion.isEmpty())
        sentences << u"Programma: %1."_s.arg(input.programVersion);
    return sentences.join(u' ');
}

} // namespace

Section accountabilitySection(const ProfileInput &input, const std::vector<Section> &sections)
{
    Section section{u"Verantwoording"_s, {}};
    section.blocks.push_back(Heading{2, u"Bronnen"_s});
    section.blocks.push_back(sourcesTable(sections));
    const bool fromCbs = std::any_of(input.areaFigures.begin(), input.areaFigures.end(),
                                     [](const auto &figure) { return figure.source == u"CBS"; });
    if (fromCbs)
        section.blocks.push_back(Note{u"Cijfers van het CBS zijn vrij te gebruiken met bronvermelding (CC BY "
                                      u"4.0). Het CBS heeft aan dit profiel "
                                      "niet meegewerkt."_s});
    section.blocks.push_back(Heading{2, u"Begrippen"_s});
    section.blocks.push_back(definitionsTable(input));
    section.blocks.push_back(Heading{2, u"Kleine aantallen"_s});
    section.blocks.push_back(Paragraph{smallCountsText(input)});
    addChartTables(input, sections, section);
    section.blocks.push_back(Heading{2, u"Colofon"_s});
    section.blocks.push_back(Paragraph{colophon(input)});
    return section;
}

} // namespace gekend::profile
