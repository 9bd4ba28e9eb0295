// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/places/osm_tags.h"

#include <QRegularExpression>

#include <algorithm>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kLifecycles[] = {u"disused:",    u"abandoned:", u"was:",          u"razed:",
                                       u"demolished:", u"removed:",   u"construction:", u"proposed:",
                                       u"closed:",     u"historic:",  u"destroyed:",    u"planned:"};
constexpr QStringView kMainKeys[] = {u"shop",   u"amenity", u"leisure", u"healthcare",
                                     u"office", u"tourism", u"craft",   u"other_tags"};

/// "node/123" in "node/123", "https://www.openstreetmap.org/node/123" and "relation/7#map=…".
QString elementId(const QString &text)
{
    static const QRegularExpression element(u"(node|way|relation)/(\\d{1,19})(?!\\d)"_s);
    const auto match = element.match(text);
    return match.hasMatch() ? match.captured(1) + u'/' + match.captured(2) : QString();
}

} // namespace

OsmTags::OsmTags(const Feature &feature)
    : m_id(elementId(feature.id))
{
    for (const Property &property : feature.properties) {
        if (property.name == u"other_tags")
            unpack(property.value.toString());
        else if (const QString line = lineOf(property.value); !line.isEmpty())
            m_values.insert(property.name, line);
    }
    if (m_id.isEmpty())
        m_id = elementId(first({u"@id", u"id", u"full_id"}));
    const QString type = first({u"@type", u"osm_type"});
    const QString number = first({u"osm_id", u"@id", u"id"});
    if (m_id.isEmpty() && !type.isEmpty())
        m_id = elementId(type.toLower() + u'/' + number);
    if (m_id.isEmpty() && has(u"osm_way_id"_s))
        m_id = elementId(u"way/"_s + value(u"osm_way_id"_s));
    if (m_id.isEmpty() && !(number.isEmpty() && feature.id.isEmpty()))
        m_id = u"osm/"_s + (feature.id.isEmpty() ? number : feature.id).left(80);
}

QString OsmTags::first(std::initializer_list<QStringView> keys) const
{
    for (const QStringView key : keys) {
        const QString found = value(key.toString());
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString OsmTags::id() const
{
    return m_id;
}

bool OsmTags::isClosed() const
{
    return value(u"disused"_s) == u"yes" || value(u"abandoned"_s) == u"yes"
        || value(u"demolished"_s) == u"yes";
}

bool OsmTags::hasLifecyclePrefix() const
{
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        const bool prefixed = std::any_of(std::begin(kLifecycles), std::end(kLifecycles),
                                          [&it](QStringView prefix) { return it.key().startsWith(prefix); });
        if (prefixed)
            return true;
    }
    return false;
}

void OsmTags::unpack(const QString &packed)
{
    static const QRegularExpression pair(u"\"((?:[^\"\\\\]|\\\\.)+)\"\\s*=>\\s*\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    for (auto it = pair.globalMatch(packed.left(20'000)); it.hasNext();) {
        const auto match = it.next();
        QString text = match.captured(2);
        m_values.insert(match.captured(1), lineOf(text.replace(u"\\\""_s, u"\""_s)));
    }
}

bool areOsm(const FeatureSet &set)
{
    if (set.attribution.contains(u"openstreetmap", Qt::CaseInsensitive))
        return true;
    return std::any_of(set.features.begin(), set.features.end(), [](const Feature &feature) {
        const bool mainKey =
            std::any_of(std::begin(kMainKeys), std::end(kMainKeys),
                        [&feature](QStringView key) { return feature.find(key) != nullptr; });
        return mainKey || !elementId(feature.id).isEmpty() || !elementId(feature.text(u"@id")).isEmpty();
    });
}

} // namespace gekend::exchange
