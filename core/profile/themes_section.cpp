// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/sections.h"

#include "core/base/text.h"
#include "core/profile/wording.h"

namespace gekend::profile {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostThemes = 12;

ChartSpec themeChart(const ProfileInput &input, const std::vector<ThemeCount> &themes)
{
    ChartSpec chart{.kind = ChartSpec::Kind::HorizontalBar};
    chart.title = capitalised(themes.front().theme) + u" komt het vaakst ter sprake"_s;
    chart.subtitle = u"Contacten per thema, %1"_s.arg(periodText(input.from, input.to));
    ChartSeries series{u"contacten"_s, {}, ChartSeries::Role::Area};
    chart.categoryTitle = u"Thema"_s;
    QStringList read;
    for (const ThemeCount &one : themes) {
        const figures::ShownCount count = figures::shown(one.contacts, input.rule);
        chart.categories << capitalised(one.theme);
        series.values.push_back(double(*count));
        read << one.theme + u' ' + figures::text(count);
    }
    chart.series.push_back(std::move(series));
    chart.unit = u"contacten"_s;
    chart.note = u"Een contact kan over meer thema's gaan. Aantallen zijn afgerond op %1-tallen."_s.arg(
        input.rule.rounding);
    chart.sources = {ownSource(input)};
    chart.altText = u"Staafdiagram van thema's: %1."_s.arg(joinedDutch(read));
    return chart;
}

} // namespace

Section themesSection(const ProfileInput &input)
{
    Section section{u"Wat wij horen"_s, {}};
    std::vector<ThemeCount> themes;
    bool someSmall = false;
    bool someSensitive = false;
    for (const ThemeCount &one : input.themes) {
        if (one.contacts <= 0)
            continue;
        if (one.sensitive)
            someSensitive = true;
        else if (figures::shown(one.contacts, input.rule))
            themes.push_back(one);
        else
            someSmall = true;
    }
    // In the order of what is shown: the order of two that look alike would tell which is larger.
    std::stable_sort(themes.begin(), themes.end(), [&](const ThemeCount &a, const ThemeCount &b) {
        const auto first = figures::shown(a.contacts, input.rule),
                   second = figures::shown(b.contacts, input.rule);
        return first != second ? first > second : sortKey(a.theme) < sortKey(b.theme);
    });
    const bool cut = themes.size() > kMostThemes;
    if (cut)
        themes.resize(kMostThemes);

    if (themes.empty()) {
        section.blocks.push_back(
            Paragraph{u"Wat wij niet weten: welke thema's hier spelen. Geen enkel thema kwam in deze "
                      "periode in %1 of meer contacten voor."_s.arg(input.rule.threshold)});
    } else {
        section.blocks.push_back(
            Paragraph{u"Dit zijn onderwerpen waarover mensen met ons spraken. Het is wat wij horen, niet "
                      "hoe vaak iets voorkomt."_s});
        section.blocks.push_back(themeChart(input, themes));
    }
    QStringList notes;
    if (cut)
        notes << u"Alleen de %1 meest genoemde thema's staan in de figuur."_s.arg(kMostThemes);
    if (someSmall && !themes.empty())
        notes << u"Andere thema's kwamen elk in minder dan %1 contacten voor."_s.arg(input.rule.threshold);
    if (someSensitive)
        notes << u"Thema's die als gevoelig zijn aangemerkt staan niet in het profiel."_s;
    if (!notes.isEmpty())
        section.blocks.push_back(Note{notes.join(u' ')});
    return section;
}

} // namespace gekend::profile
