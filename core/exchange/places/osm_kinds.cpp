// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/places/osm_kinds.h"

#include "core/exchange/places/osm_tables.h"

#include <algorithm>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The first of several values: "bakery;pastry" is a bakery.
QString firstValue(const QString &text)
{
    return text.section(u';', 0, 0).trimmed();
}

/// Values are lower case with underscores; "MOvactor" is a name in the wrong place.
bool isName(QStringView value)
{
    return std::any_of(value.begin(), value.end(), [](QChar c) { return c.isUpper() || c.isSpace(); });
}

PlaceVerdict leftOut(const QString &reason)
{
    return {std::nullopt, {}, reason, {}};
}

bool isPrivate(const OsmTags &tags)
{
    const QString access = tags.value(u"access"_s);
    return access == u"private" || access == u"no";
}

QString schoolWord(const OsmTags &tags)
{
    const QString level = tags.first({u"isced:level", u"school", u"school:type"});
    if (level == u"1" || level == u"0;1" || level == u"0-1" || level == u"primary")
        return u"basisschool"_s;
    if (level.startsWith(u'2') || level.startsWith(u'3') || level == u"secondary")
        return u"middelbare school"_s;
    return tags.value(u"school:special_needs"_s) == u"yes" ? u"speciale school"_s : u"school"_s;
}

QString worshipWord(const OsmTags &tags)
{
    const QString religion = tags.value(u"religion"_s);
    const QString building = tags.value(u"building"_s);
    if (religion == u"muslim" || building == u"mosque")
        return u"moskee"_s;
    if (religion == u"christian" || building == u"church" || building == u"chapel")
        return u"kerk"_s;
    if (religion == u"jewish" || building == u"synagogue")
        return u"synagoge"_s;
    if (religion == u"hindu" || religion == u"buddhist" || religion == u"sikh" || building == u"temple")
        return u"tempel"_s;
    return u"gebedshuis"_s;
}

/// The word that a second tag makes more precise, or the general one.
QString preciseWord(const OsmTags &tags, QStringView type, const QString &general)
{
    if (type == u"school")
        return schoolWord(tags);
    if (type == u"place_of_worship")
        return worshipWord(tags);
    if (type == u"social_facility")
        return osmWord(OsmKey::SocialFacility, tags.value(u"social_facility"_s)).value_or(general);
    if (type == u"pitch")
        return osmWord(OsmKey::Sport, firstValue(tags.value(u"sport"_s))).value_or(general);
    return general;
}

/// Gardens and pools without a name are mostly someone's own.
bool isOwnGround(const OsmTags &tags, QStringView type)
{
    if (type == u"garden")
        return !tags.has(u"name"_s) && tags.value(u"garden:type"_s) != u"community";
    return type == u"swimming_pool" && !tags.has(u"name"_s);
}

PlaceVerdict verdictFor(const OsmTags &tags, OsmKey key, const QString &keyName)
{
    const QString value = firstValue(tags.value(keyName));
    const OsmKind general = generalKind(key);
    const bool named = tags.has(u"name"_s);
    if (isName(value) && general.kind)
        return {general.kind, keyName, general.dutch.toString(), named ? QString() : value};
    const bool counts = general.kind && (named || !needsName(key));
    std::optional<OsmKind> kind = osmKind(key, value);
    if (!kind && counts)
        kind = general;
    if (!kind)
        return leftOut(u"overig (%1=%2)"_s.arg(keyName, value.left(40)));
    if (!kind->kind)
        return leftOut(kind->dutch.toString());
    if ((*kind->kind == PartyKind::Vindplek && isPrivate(tags)) || isOwnGround(tags, value))
        return leftOut(u"privéterrein"_s);
    return {
        kind->kind, value == u"yes" ? keyName : value, preciseWord(tags, value, kind->dutch.toString()), {}};
}

} // namespace

PlaceVerdict verdictOf(const OsmTags &tags)
{
    static constexpr std::pair<OsmKey, QStringView> kKeys[] = {
        {OsmKey::Shop, u"shop"},          {OsmKey::Amenity, u"amenity"}, {OsmKey::Healthcare, u"healthcare"},
        {OsmKey::Office, u"office"},      {OsmKey::Leisure, u"leisure"}, {OsmKey::Tourism, u"tourism"},
        {OsmKey::Craft, u"craft"},        {OsmKey::Club, u"club"},       {OsmKey::Landuse, u"landuse"},
        {OsmKey::Emergency, u"emergency"}};
    if (tags.isClosed())
        return leftOut(u"opgeheven of nog niet open"_s);
    std::optional<PlaceVerdict> left;
    for (const auto &[key, name] : kKeys) {
        const QString keyName = name.toString();
        if (!tags.has(keyName) || tags.value(keyName) == u"no")
            continue;
        PlaceVerdict verdict = verdictFor(tags, key, keyName);
        if (verdict.kind)
            return verdict;
        // A petrol station that is a shop as well is a shop; so look on.
        if (!left)
            left = std::move(verdict);
    }
    if (left)
        return *left;
    return leftOut(tags.hasLifecyclePrefix() ? u"opgeheven of nog niet open"_s : u"geen soort"_s);
}

} // namespace gekend::exchange
