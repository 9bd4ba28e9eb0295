// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/places/place_reader.h"

#include "core/base/text.h"
#include "core/domain/area.h"
#include "core/exchange/places/osm_kinds.h"
#include "core/exchange/places/plain_place.h"
#include "core/geo/measure.h"

#include <QSet>

#include <algorithm>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 200;
constexpr size_t kReasonsTold = 8;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// A web address and nothing else that a browser might run.
QString safeWebsite(const QString &text)
{
    const QString first = text.section(u';', 0, 0).trimmed().left(500);
    if (first.startsWith(u"http://", Qt::CaseInsensitive)
        || first.startsWith(u"https://", Qt::CaseInsensitive))
        return first;
    const bool bare = first.contains(u'.') && !first.contains(u':') && !first.contains(u' ');
    return bare ? u"https://"_s + first : QString();
}

/// A point inside what is larger than a point, so that it lies in the buurt that the thing lies in.
geo::Point pointIn(const geo::Geometry &geometry)
{
    const geo::Point middle = geo::middleOf(geometry);
    const auto *shape = std::get_if<geo::MultiPolygon>(&geometry);
    return shape && !geo::contains(*shape, middle) ? geo::labelPoint(*shape) : middle;
}

ReadPlace osmPlace(const Feature &feature, const OsmTags &tags, const PlaceVerdict &verdict)
{
    ReadPlace place;
    place.row = feature.row;
    place.externalId = tags.id();
    place.kind = *verdict.kind;
    place.type = verdict.type;
    place.dutchType = verdict.dutch;
    place.name = tags.first({u"name", u"name:nl", u"official_name", u"short_name", u"alt_name"});
    if (place.name.isEmpty())
        place.name = verdict.name.isEmpty() ? tags.value(u"brand"_s) : verdict.name;
    place.street = tags.first({u"addr:street", u"contact:street", u"addr:place"});
    const QString number = tags.first({u"addr:housenumber", u"contact:housenumber"});
    place.number = houseNumberFromText(number.section(u';', 0, 0).section(u',', 0, 0));
    place.postcode = normalisedPostcode(tags.first({u"addr:postcode", u"contact:postcode"}));
    place.city = tags.first({u"addr:city", u"contact:city"});
    place.phone =
        tags.first({u"phone", u"contact:phone", u"mobile", u"contact:mobile"}).section(u';', 0, 0).trimmed();
    place.mail = tags.first({u"email", u"contact:email"}).section(u';', 0, 0).trimmed();
    place.website = tags.first({u"website", u"contact:website", u"url"});
    place.openingHours = tags.value(u"opening_hours"_s);
    return place;
}

class Builder {
public:
    explicit Builder(PlaceFile &file)
        : m_file(file)
    {
    }

    void add(const Feature &feature, ReadPlace place)
    {
        if (!place.externalId.isEmpty() && m_ids.contains(place.externalId)) {
            leaveOut(u"staat er dubbel in"_s);
            return;
        }
        if (feature.geometry)
            place.at = pointIn(*feature.geometry);
        if (!place.at && (place.street.isEmpty() || !place.number)) {
            m_file.report.skip(feature.row, {}, feature.problem);
            return;
        }
        nameIfNeeded(place);
        if (place.name.isEmpty()) {
            m_file.report.skip(feature.row, {},
                               u"Deze plaats heeft geen naam en geen soort om haar naar te noemen."_s);
            return;
        }
        if (!place.at)
            m_file.report.warn(feature.row, {},
                               feature.problem + u" De plaats is met alleen haar adres gelezen."_s);
        place.name = place.name.left(kLongestName);
        place.website = safeWebsite(place.website);
        if (!place.externalId.isEmpty())
            m_ids.insert(place.externalId);
        m_file.places.push_back(std::move(place));
    }

    void leaveOut(const QString &reason)
    {
        const auto known = std::find_if(m_file.leftOut.begin(), m_file.leftOut.end(),
                                        [&reason](const LeftOut &left) { return left.reason == reason; });
        if (known == m_file.leftOut.end())
            m_file.leftOut.push_back({reason, 1});
        else
            ++known->count;
    }

    void finish()
    {
        std::stable_sort(m_file.leftOut.begin(), m_file.leftOut.end(),
                         [](const LeftOut &a, const LeftOut &b) { return a.count > b.count; });
        if (m_file.leftOut.empty())
            return;
        QStringList reasons;
        qint64 all = 0;
        for (const LeftOut &left : m_file.leftOut) {
            all += left.count;
            if (size_t(reasons.size()) < kReasonsTold)
                reasons += u"%1 (%2)"_s.arg(left.reason).arg(left.count);
        }
        if (m_file.leftOut.size() > kReasonsTold)
            reasons += u"nog andere"_s;
        m_file.report.notices += u"Overgeslagen, want geen winkel, instelling of vindplek: %1 — %2."_s.arg(
            counted(all, u"onderdeel"_s, u"onderdelen"_s), joinedDutch(reasons));
    }

private:
    static void nameIfNeeded(ReadPlace &place)
    {
        if (!place.name.isEmpty() || place.dutchType.isEmpty())
            return;
        place.nameIsMadeUp = true;
        place.name = capitalised(place.dutchType);
        if (!place.street.isEmpty())
            place.name += u", "_s + place.street;
    }

    PlaceFile &m_file;
    QSet<QString> m_ids;
};

void addOsm(const FeatureSet &set, Builder &builder)
{
    for (const Feature &feature : set.features) {
        const OsmTags tags(feature);
        const PlaceVerdict verdict = verdictOf(tags);
        if (verdict.kind)
            builder.add(feature, osmPlace(feature, tags, verdict));
        else
            builder.leaveOut(verdict.dutch);
    }
}

} // namespace

PlaceFile readPlaces(const FeatureSet &set, const PlaceOptions &options)
{
    PlaceFile file;
    file.attribution = set.attribution;
    file.report.read = qint64(set.features.size());
    file.report.notices = set.notices;
    Builder builder(file);
    if (areOsm(set)) {
        addOsm(set, builder);
        if (file.attribution.isEmpty())
            file.attribution = u"© OpenStreetMap contributors"_s;
    } else {
        const PlainPlaces plain(set, options);
        file.report.columns = plain.columns();
        for (const Feature &feature : set.features)
            builder.add(feature, plain.place(feature));
    }
    builder.finish();
    return file;
}

} // namespace gekend::exchange
