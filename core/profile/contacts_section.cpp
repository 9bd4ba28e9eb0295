// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/sections.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/profile/contact_periods.h"
#include "core/profile/wording.h"

#include <numeric>

namespace gekend::profile {

using namespace Qt::StringLiterals;

namespace {

/// The word for several of a kind.
QString pluralOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::StreetChat: return u"praatjes op straat"_s;
    case ContactKind::HomeVisit: return u"huisbezoeken"_s;
    case ContactKind::MissedVisit: return u"niet thuis getroffen"_s;
    case ContactKind::Phone: return u"telefoongesprekken"_s;
    case ContactKind::Message: return u"berichten"_s;
    case ContactKind::Gathering: return u"bijeenkomsten"_s;
    case ContactKind::Consultation: return u"overleggen"_s;
    case ContactKind::DropIn: return u"inloop"_s;
    case ContactKind::Activity: return u"activiteiten"_s;
    case ContactKind::Introduction: return u"kennismakingen"_s;
    case ContactKind::Other: return u"andere contacten"_s;
    }
    Q_UNREACHABLE();
}

qint64 totalOf(const ProfileInput &input)
{
    return std::accumulate(input.contactsByKind.begin(), input.contactsByKind.end(), qint64(0),
                           [](qint64 sum, const KindCount &one) { return sum + one.contacts; });
}

KeyTiles knownTiles(const ProfileInput &input)
{
    const Source own{
        u"eigen registratie"_s, {}, input.generatedOn.isValid() ? longDate(input.generatedOn) : QString()};
    KeyTiles tiles;
    const auto add = [&](const QString &label, const QString &value, const Source &source) {
        tiles.tiles.push_back({.label = label, .value = value, .source = source});
    };
    const auto addPeople = [&](const QString &label, qint64 count, const Source &source) {
        const figures::ShownCount value = figures::shown(count, input.rule);
        add(label, value ? figures::text(value) : u"< %1"_s.arg(input.rule.threshold), source);
    };
    addPeople(u"Contacten"_s, totalOf(input), ownSource(input));
    addPeople(u"Bewoners in het wijkboek"_s, input.known.residents, own);
    addPeople(u"Huishoudens in het wijkboek"_s, input.known.households, own);
    add(u"Organisaties en winkels"_s, dutchNumber(input.known.organisations), own);
    return tiles;
}

QString periodTitle(const ProfileInput &input)
{
    const auto trend = yearOnYear(input);
    if (!trend)
        return u"Contacten door de tijd"_s;
    switch (*trend) {
    case figures::Difference::Higher: return u"Meer contacten dan een jaar eerder"_s;
    case figures::Difference::Similar: return u"Ongeveer evenveel contacten als een jaar eerder"_s;
    case figures::Difference::Lower: return u"Minder contacten dan een jaar eerder"_s;
    }
    Q_UNREACHABLE();
}

QString tickOf(const ContactPeriods &periods, size_t index)
{
    const PeriodCount &period = periods.periods[index];
    const auto shortYear = [](QDate date) { return u" '"_s + QString::number(date.year()).right(2); };
    switch (periods.step) {
    case ContactPeriods::Step::Month:
        // Every bar its own name does not fit: the quarters do, with the year where it begins.
        if (periods.periods.size() > 12 && period.from.month() % 3 != 1)
            return {};
        return dutchMonthShort(period.from.month())
            + (period.from.month() == 1 || index == 0 ? shortYear(period.from) : QString());
    case ContactPeriods::Step::Quarter: return dutchMonthShort(period.to.month()) + shortYear(period.to);
    case ContactPeriods::Step::Year: return nameOf(period);
    }
    Q_UNREACHABLE();
}

ChartSpec periodChart(const ProfileInput &input, const ContactPeriods &periods)
{
    ChartSpec chart{.kind = ChartSpec::Kind::Bar, .title = periodTitle(input)};
    const QString span =
        periodText(periods.periods.front().from, std::min(periods.periods.back().to, input.to));
    switch (periods.step) {
    case ContactPeriods::Step::Month: chart.subtitle = u"Contacten per maand, "_s + span; break;
    case ContactPeriods::Step::Quarter: chart.subtitle = u"Contacten per drie maanden, "_s + span; break;
    case ContactPeriods::Step::Year: chart.subtitle = u"Contacten per twaalf maanden, "_s + span; break;
    }
    chart.categoryTitle = u"Periode"_s;
    ChartSeries series{u"contacten"_s, {}, ChartSeries::Role::Area};
    const PeriodCount *most = nullptr;
    for (size_t i = 0; i < periods.periods.size(); ++i) {
        const PeriodCount &one = periods.periods[i];
        chart.categories << nameOf(one);
        chart.ticks << tickOf(periods, i);
        series.values.push_back(one.contacts ? std::optional(double(*one.contacts)) : std::nullopt);
        if (one.contacts && (!most || *one.contacts > *most->contacts))
            most = &one;
    }
    chart.series.push_back(std::move(series));
    chart.unit = u"contacten"_s;
    chart.labels = periods.periods.size() > 14 ? ChartSpec::Labels::Extremes : ChartSpec::Labels::All;
    chart.missingText = u"–"_s;
    if (periods.anyHidden())
        chart.note = figures::hiddenNote(input.rule);
    if (input.to.isValid() && input.to.day() != input.to.daysInMonth())
        chart.note += (chart.note.isEmpty() ? QString() : u" "_s) + u"De laatste maand is niet volledig."_s;
    chart.sources = {ownSource(periods.periods.front().from, std::min(periods.periods.back().to, input.to))};
    chart.altText = u"Staafdiagram: %1. De meeste contacten waren er in %2: %3."_s.arg(
        chart.subtitle, nameOf(*most), figures::text(most->contacts));
    return chart;
}

/// The kinds that may be shown, largest first, and what is left together.
struct ShownKinds {
    std::vector<std::pair<QString, figures::ShownCount>> rows;
    figures::ShownCount total;
    bool merged = false;
};

ShownKinds shownKinds(const ProfileInput &input)
{
    std::vector<KindCount> kinds = input.contactsByKind;
    std::erase_if(kinds, [](const KindCount &one) { return one.contacts <= 0; });
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const auto &a, const auto &b) { return a.contacts > b.contacts; });
    std::vector<qint64> counts(kinds.size());
    std::transform(kinds.begin(), kinds.end(), counts.begin(),
                   [](const KindCount &one) { return one.contacts; });
    const figures::ProtectedLine line = figures::protectedLine(counts, input.rule);
    ShownKinds shown{{}, line.total, false};
    qint64 rest = 0;
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (line.counts[i])
            shown.rows.emplace_back(pluralOf(kinds[i].kind), line.counts[i]);
        else
            rest += kinds[i].contacts;
    }
    // The hidden ones follow from the total together, so together they can be shown.
    if (const auto together = figures::shown(rest, input.rule); together && line.total) {
        shown.merged = !shown.rows.empty();
        shown.rows.emplace_back(shown.merged ? u"overige soorten"_s : u"alle soorten samen"_s, together);
    }
    return shown;
}

ChartSpec kindChart(const ProfileInput &input, const ShownKinds &kinds)
{
    ChartSpec chart{.kind = ChartSpec::Kind::HorizontalBar};
    chart.title = u"Meestal: "_s + kinds.rows.front().first;
    chart.subtitle = u"Contacten naar soort, %1; samen %2"_s.arg(periodText(input.from, input.to),
                                                                 figures::text(kinds.total));
    ChartSeries series{u"contacten"_s, {}, ChartSeries::Role::Area};
    chart.categoryTitle = u"Soort"_s;
    QStringList read;
    for (const auto &[name, count] : kinds.rows) {
        chart.categories << capitalised(name);
        series.values.push_back(double(*count));
        read << name + u' ' + figures::text(count);
    }
    chart.series.push_back(std::move(series));
    chart.unit = u"contacten"_s;
    chart.note = u"Aantallen zijn afgerond op %1-tallen."_s.arg(input.rule.rounding);
    if (kinds.merged)
        chart.note += u" Soorten die weinig voorkwamen staan samen onder overige soorten."_s;
    chart.sources = {ownSource(input)};
    chart.altText = u"Staafdiagram van contacten naar soort: %1."_s.arg(joinedDutch(read));
    return chart;
}

QString leadOf(const ProfileInput &input)
{
    const qint64 total = totalOf(input);
    const QString period = inPeriod(input.from, input.to);
    if (total == 0)
        return u"%1 zijn in %2 geen contacten vastgelegd."_s.arg(period, thisArea(input));
    const figures::ShownCount count = figures::shown(total, input.rule);
    if (!count)
        return u"%1 zijn in %2 minder dan %3 contacten vastgelegd. Dat zijn er te weinig om uit te splitsen."_s
            .arg(period, thisArea(input))
            .arg(input.rule.threshold);
    return u"%1 legden wij in %2 ongeveer %3 contacten vast."_s.arg(period, thisArea(input),
                                                                    figures::text(count));
}

} // namespace

Section contactsSection(const ProfileInput &input)
{
    Section section{u"Onze contacten"_s, {}};
    section.blocks.push_back(Paragraph{leadOf(input), Paragraph::Style::Lead});
    section.blocks.push_back(knownTiles(input));
    const ContactPeriods periods = contactPeriods(input);
    if (!periods.periods.empty())
        section.blocks.push_back(periodChart(input, periods));
    else
        section.blocks.push_back(Paragraph{u"Wat wij niet weten: hoe de contacten over de tijd verdeeld "
                                           u"zijn. Per jaar zijn het er te weinig om te "
                                           "tonen, of er is korter dan twee jaar vastgelegd."_s});
    const ShownKinds kinds = shownKinds(input);
    if (kinds.rows.size() > 1)
        section.blocks.push_back(kindChart(input, kinds));
    return section;
}

} // namespace gekend::profile
