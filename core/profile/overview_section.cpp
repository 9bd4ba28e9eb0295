// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/sections.h"

#include "core/base/text.h"
#include "core/profile/wording.h"

namespace gekend::profile {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kTiles = 8;
// What says most about an area first; the first eight that are known become tiles.
constexpr const char16_t *kTileOrder[] = {
    u"share_age_65_plus",
    u"share_age_0_15",
    u"share_single_person_households",
    u"housing_association",
    u"woz_value",
    u"income_per_inhabitant",
    u"poverty",
    u"low_purchasing_power",
    u"share_benefit_assistance",
    u"wmo_rate",
    u"youth_care_share",
    u"share_households_with_children",
    u"net_participation",
    u"population_density",
    u"distance_gp",
    u"share_age_15_25",
    u"share_age_25_45",
    u"share_age_45_65",
    u"share_women",
};

/// How many live here; a count is not compared, but how large the area is in its gemeente is worth knowing.
std::optional<KeyTile> inhabitantsTile(const ProfileInput &input)
{
    const figures::PublishedFigure *own = figures::newest(input.areaFigures, u"inhabitants");
    if (!own)
        return std::nullopt;
    KeyTile tile{.label = u"Inwoners"_s, .value = dutchNumber(qint64(own->value)), .source = sourceOf(*own)};
    const auto refer = [&](const QString &name, const figures::PublishedFigures &figures) {
        if (const auto *other = figures::ofYear(figures, u"inhabitants", own->year))
            tile.references.push_back({name, dutchNumber(qint64(other->value))});
    };
    if (hasGemeente(input))
        refer(input.gemeenteName, input.gemeenteFigures);
    refer(u"Nederland"_s, input.countryFigures);
    return tile;
}

std::optional<KeyTile> partOfGemeenteTile(const ProfileInput &input)
{
    const figures::PublishedFigure *own = figures::newest(input.areaFigures, u"inhabitants");
    if (!own || !hasGemeente(input))
        return std::nullopt;
    const auto *whole = figures::ofYear(input.gemeenteFigures, u"inhabitants", own->year);
    if (!whole || whole->value <= 0)
        return std::nullopt;
    return KeyTile{.label = u"Van alle inwoners van "_s + input.gemeenteName,
                   .value = formatted(100 * own->value / whole->value, Unit::Percent, 1),
                   .source = sourceOf(*own)};
}

KeyTile tileOf(const ProfileInput &input, const figures::Indicator &indicator)
{
    KeyTile tile{.label = capitalised(indicator.definition.label),
                 .value = indicator.text(),
                 .difference = mainDifference(indicator),
                 .comparison = comparisonText(input, indicator),
                 .source = sourceOf(indicator)};
    if (indicator.gemeente)
        tile.references.push_back({input.gemeenteName, indicator.text(*indicator.gemeente)});
    if (indicator.country)
        tile.references.push_back({u"Nederland"_s, indicator.text(*indicator.country)});
    return tile;
}

std::vector<KeyTile> tilesOf(const ProfileInput &input)
{
    std::vector<KeyTile> tiles;
    if (auto tile = inhabitantsTile(input))
        tiles.push_back(std::move(*tile));
    for (const char16_t *key : kTileOrder) {
        if (tiles.size() == kTiles)
            break;
        if (const auto found = indicatorOf(input, QStringView(key)))
            tiles.push_back(tileOf(input, *found));
    }
    if (auto tile = partOfGemeenteTile(input); tile && tiles.size() == kTiles - 1)
        tiles.insert(tiles.begin() + 1, std::move(*tile));
    return tiles;
}

/// "Meer 65-plussers en minder kinderen dan …" would be a judgement per figure; this only counts what is
/// where.
QString leadOf(const ProfileInput &input)
{
    QString text = input.area.name + u" is een "_s + dutchOf(input.area.kind);
    if (hasGemeente(input))
        text += u" in "_s + input.gemeenteName;
    const figures::PublishedFigure *own = figures::newest(input.areaFigures, u"inhabitants");
    if (own && own->value > 0)
        text += u" met %1 inwoners in %2"_s.arg(dutchNumber(qint64(own->value))).arg(own->year);
    else if (own)
        text += u" waar volgens het CBS in %1 niemand woonde"_s.arg(own->year);
    return text + u'.';
}

} // namespace

Section overviewSection(const ProfileInput &input)
{
    Section section{u"In één oogopslag"_s, {}};
    section.blocks.push_back(Paragraph{leadOf(input), Paragraph::Style::Lead});
    std::vector<KeyTile> tiles = tilesOf(input);
    if (tiles.empty()) {
        section.blocks.push_back(
            Paragraph{u"Wat wij niet weten: voor %1 zijn geen cijfers van het CBS geladen. Ze komen in "
                      "het profiel als de Kerncijfers wijken en buurten in Gekend zijn ingelezen."_s.arg(
                          thisArea(input))});
        return section;
    }
    std::vector<Source> sources;
    bool compared = false;
    for (const KeyTile &tile : tiles) {
        sources.push_back(tile.source);
        compared = compared || tile.difference;
    }
    section.blocks.push_back(KeyTiles{std::move(tiles)});
    section.blocks.push_back(
        Note{sourceLine(sources) + u". "_s + (compared ? figures::differenceNote() : QString())});
    return section;
}

} // namespace gekend::profile
