// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/people/person_fields.h"
#include "core/exchange/places/place_reader.h"
#include "core/geo/measure.h"
#include "core/store/area_repository.h"
#include "core/work/import/address_book.h"
#include "core/work/import/importing.h"
#include "core/work/import/map_file.h"
#include "core/work/import/point_book.h"

#include <array>

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSamePlaceMetres = 50; // a shop is drawn as a point here and as a building there
constexpr double kStreetMetres = 250; // further off a street says nothing about where a playground is

constexpr std::array kKinds = {PartyKind::Shop, PartyKind::Institution, PartyKind::Initiative,
                               PartyKind::Vindplek};

QString nameKey(PartyKind kind, const QString &name)
{
    return keyOf(kind) + u'|' + fold(name);
}

/// What a made-up name is without its street: "Speeltuin".
QString bareName(const QString &madeUp)
{
    return madeUp.section(u", "_s, 0, 0);
}

template <typename T> void replace(T &known, const T &told)
{
    if (told != T())
        known = told;
}

template <typename T> void fill(T &known, const T &told)
{
    if (known == T())
        known = told;
}

/// What a place tells beyond its name and where it is; `replace` or `fill` as the caller chooses.
struct DetailWriter {
    const exchange::ReadPlace &place;
    bool mayReplace;

    void put(QString &known, const QString &told) const
    {
        mayReplace ? replace(known, told) : fill(known, told);
    }
    void operator()(OrganisationDetail &detail) const
    {
        put(detail.type, place.type);
        put(detail.openingHours, place.openingHours);
        put(detail.website, place.website);
        put(detail.externalId, place.externalId);
    }
    void operator()(VindplekDetail &detail) const
    {
        put(detail.type, place.type);
        put(detail.externalId, place.externalId);
        fill(detail.rhythm,
             place.openingHours); // when one finds people there is better known to who goes there
    }
    template <typename Other> void operator()(Other &) const { }
};

QString externalIdOf(const Party &party)
{
    if (const auto *organisation = std::get_if<OrganisationDetail>(&party.detail))
        return organisation->externalId;
    if (const auto *vindplek = std::get_if<VindplekDetail>(&party.detail))
        return vindplek->externalId;
    return {};
}

class PlaceImport {
public:
    PlaceImport(store::Writing &writing, ImportOutcome &outcome)
        : m_writing(writing)
        , m_outcome(outcome)
        , m_parties(writing.db())
        , m_addresses(writing)
        , m_points(writing)
    {
    }

    Result<void> run(const std::vector<exchange::ReadPlace> &places, const Progress &progress)
    {
        GEKEND_TRY(load(places));
        // All addresses first: a nameless place is called after the nearest street, one this file tells of
        // too.
        std::vector<Told> rows;
        rows.reserve(places.size());
        for (const exchange::ReadPlace &place : places) {
            auto told = placed(place);
            if (!told)
                return told.error();
            rows.push_back(std::move(*told));
        }
        for (size_t row = 0; row < rows.size(); ++row) {
            if (row % 64 == 0) {
                progress.at(qint64(row), qint64(rows.size()));
                if (progress.cancelled())
                    return cancelled();
            }
            GEKEND_TRY(importPlace(rows[row]));
        }
        return putInBuurts(m_writing);
    }

private:
    struct Known {
        Party party;
        bool claimed = false; // by an earlier row of this file
    };
    struct Told {
        const exchange::ReadPlace *place = nullptr;
        std::optional<AddressId> address;
        bool addressChanged = false;
    };

    Result<void> load(const std::vector<exchange::ReadPlace> &places)
    {
        GEKEND_TRY(m_addresses.load());
        GEKEND_TRY(m_points.load());
        for (const PartyKind kind : kKinds) {
            auto known = m_parties.ofKind(kind);
            if (!known)
                return known.error();
            for (Party &party : *known)
                keep(std::move(party));
        }
        for (const exchange::ReadPlace &place : places) {
            m_addresses.expect(place.street, place.city);
            if (!place.externalId.isEmpty())
                m_idsInFile.insert(place.externalId);
        }
        return {};
    }

    size_t keep(Party party)
    {
        const size_t index = m_known.size();
        m_byName[nameKey(party.kind, party.name)].push_back(index);
        if (const QString id = externalIdOf(party); !id.isEmpty())
            m_byId.insert(id, index);
        m_known.push_back({std::move(party), false});
        return index;
    }

    Result<Told> placed(const exchange::ReadPlace &place)
    {
        Told told{.place = &place, .address = {}, .addressChanged = false};
        if (place.street.isEmpty() || !place.number)
            return told;
        WantedAddress wanted{.street = place.street,
                             .number = *place.number,
                             .postcode = place.postcode,
                             .city = place.city,
                             .lon = {},
                             .lat = {},
                             .bagId = {}};
        if (place.at
            && !m_addresses.find(wanted)) { // a door that is known lies where a list of addresses says
            wanted.lon = place.at->x;
            wanted.lat = place.at->y;
        }
        const auto found = m_addresses.findOrMake(wanted);
        if (!found)
            return found.error();
        told.address = found->id;
        told.addressChanged = found->met == AddressBook::Met::Completed;
        return told;
    }

    QString nameOf(const exchange::ReadPlace &place) const
    {
        if (!place.nameIsMadeUp || !place.street.isEmpty() || !place.at)
            return place.name;
        const QString street = m_addresses.streetNear(*place.at, kStreetMetres);
        return street.isEmpty() ? place.name : place.name + u", "_s + street;
    }

    std::optional<geo::Point> pointOf(const Party &party) const
    {
        if (party.lon && party.lat)
            return geo::Point{*party.lon, *party.lat};
        const Address *address = party.address ? m_addresses.address(*party.address) : nullptr;
        if (address && address->lon && address->lat)
            return geo::Point{*address->lon, *address->lat};
        return std::nullopt;
    }

    /// Metres between a known place and a told one; 0 for one address, nothing when that cannot be said.
    std::optional<double> distance(const Party &party, const Told &told) const
    {
        if (told.address && party.address == told.address)
            return 0.0;
        const auto known = pointOf(party);
        if (!known || !told.place->at)
            return std::nullopt;
        return geo::distanceMetres(*known, *told.place->at);
    }

    std::optional<size_t> knownAs(const Told &told, const QString &name) const
    {
        if (!told.place->externalId.isEmpty()) {
            if (const auto known = m_byId.constFind(told.place->externalId); known != m_byId.cend())
                return *known;
        }
        constexpr double kOnePlaceMetres = 1; // two rows this near are one place told twice
        std::optional<size_t> best;
        double nearest = kSamePlaceMetres;
        for (const size_t index : m_byName.value(nameKey(told.place->kind, name))) {
            const Known &known = m_known[index];
            const QString id = externalIdOf(known.party);
            const bool isOther = !told.place->externalId.isEmpty() && m_idsInFile.contains(id);
            const auto metres = isOther ? std::nullopt : distance(known.party, told);
            if (!metres || *metres > nearest || (known.claimed && *metres > kOnePlaceMetres))
                continue;
            if (best && *metres == nearest && known.claimed)
                continue;
            best = index;
            nearest = *metres;
        }
        return best;
    }

    Result<void> importPlace(const Told &told)
    {
        const exchange::ReadPlace &place = *told.place;
        const QString name = nameOf(place);
        auto index = knownAs(told, name);
        bool changed = told.addressChanged;
        const bool isNew = !index;
        if (isNew) {
            warnOfDouble(told, name);
            auto made = add(told, name);
            if (!made)
                return made.error();
            index = *made;
        } else {
            const auto updated = update(m_known[*index], told, name);
            if (!updated)
                return updated.error();
            changed = changed || *updated;
        }
        Known &known = m_known[*index];
        known.claimed = true;
        const auto added = m_points.add(known.party.id, pointsOf(place, known.party.kind));
        if (!added)
            return added.error();
        changed = changed || *added;
        if (isNew || changed)
            m_writing.about(store::About::Party, known.party.id.value());
        ++(isNew ? m_outcome.added : changed ? m_outcome.changed : m_outcome.unchanged);
        return {};
    }

    /// A place of that name that lies nowhere, as one made while recording does, may be this one.
    void warnOfDouble(const Told &told, const QString &name)
    {
        for (const PartyKind kind : kKinds) {
            for (const size_t index : m_byName.value(nameKey(kind, name))) {
                const Party &other = m_known[index].party;
                if (pointOf(other) || other.address)
                    continue;
                m_outcome.report.warn(
                    told.place->row, {},
                    u"%1 is als nieuw ingelezen, maar er was al een %2 met die naam zonder plek op de kaart: "
                    "mogelijk dubbel."_s.arg(name, dutchOf(kind)));
                return;
            }
        }
    }

    Result<size_t> add(const Told &told, const QString &name)
    {
        Party party = newParty(told.place->kind, name);
        party.address = told.address;
        place(party, told);
        std::visit(DetailWriter{*told.place, true}, party.detail);
        const auto id = m_parties.add(m_writing, party);
        if (!id)
            return id.error();
        party.id = *id;
        return keep(std::move(party));
    }

    static void place(Party &party, const Told &told)
    {
        if (!told.place->at)
            return;
        const geo::Point at = *told.place->at;
        constexpr double kSame = 1e-7; // a centimetre
        if (party.lon && std::abs(*party.lon - at.x) < kSame && std::abs(*party.lat - at.y) < kSame)
            return;
        party.lon = at.x;
        party.lat = at.y;
    }

    /// True when the file tells something else than is known, or more.
    Result<bool> update(Known &known, const Told &told, const QString &name)
    {
        Party better = known.party;
        const bool first = !known.claimed; // a second row about one place only completes it
        rename(better, *told.place, name, first);
        if (first || !better.lon)
            place(better, told);
        if (told.address && (first || !better.address))
            better.address = told.address;
        std::visit(DetailWriter{*told.place, first}, better.detail);
        if (better == known.party)
            return false;
        GEKEND_TRY(m_parties.update(m_writing, better));
        known.party = std::move(better);
        return true;
    }

    /// A made-up name only takes the place of the same without a street.
    static void rename(Party &party, const exchange::ReadPlace &place, const QString &name, bool mayReplace)
    {
        const bool wasBare = fold(party.name) == fold(bareName(place.name));
        if (!mayReplace || party.name == name || (place.nameIsMadeUp && !wasBare))
            return;
        party.name = tidied(name);
        party.sortKey = sortKey(party.name);
    }

    static std::vector<ContactPoint> pointsOf(const exchange::ReadPlace &place, PartyKind kind)
    {
        auto points = exchange::phonesFromText(place.phone, ContactPoint::Kind::Phone);
        if (place.mail.contains(u'@'))
            points.push_back(
                {.kind = ContactPoint::Kind::Mail, .value = place.mail, .normalised = place.mail.toLower()});
        if (kind == PartyKind::Vindplek && !place.website.isEmpty())
            points.push_back({.kind = ContactPoint::Kind::Website, .value = place.website});
        return points;
    }

    store::Writing &m_writing;
    ImportOutcome &m_outcome;
    store::PartyRepository m_parties;
    AddressBook m_addresses;
    PointBook m_points;
    std::vector<Known> m_known;
    QHash<QString, std::vector<size_t>> m_byName; // by kind and folded name
    QHash<QString, size_t> m_byId;
    QSet<QString> m_idsInFile;
};

exchange::PlaceFile readAll(const std::vector<exchange::FeatureSet> &sets, const QString &name)
{
    exchange::PlaceFile all;
    for (const exchange::FeatureSet &set : sets) {
        exchange::PlaceFile file = exchange::readPlaces(set, {.fileName = name});
        std::ranges::move(file.places, std::back_inserter(all.places));
        std::ranges::move(file.leftOut, std::back_inserter(all.leftOut));
        std::ranges::move(file.report.errors, std::back_inserter(all.report.errors));
        std::ranges::move(file.report.columns, std::back_inserter(all.report.columns));
        all.report.read += file.report.read;
        all.report.notices += file.report.notices;
        if (all.attribution.isEmpty())
            all.attribution = file.attribution;
    }
    return all;
}

/// Keeps whose data this is: who shows it must say so.
Result<void> keepSource(store::Writing &writing, const QString &attribution, const QString &table)
{
    const store::AreaRepository areas(writing.db());
    const auto known = areas.dataset(attribution, table, 0);
    if (!known)
        return known.error();
    if (*known)
        return {};
    const auto id = areas.add(writing, Dataset{.source = attribution, .table = table, .title = table},
                              writing.clock().today());
    if (!id)
        return id.error();
    writing.about(store::About::Dataset, id->value());
    return {};
}

} // namespace

Result<ImportOutcome> importPlaces(Wijk &wijk, const QString &path, const ImportOptions &options)
{
    const auto sets = featureSetsIn(path, options.progress);
    if (!sets)
        return sets.error();
    exchange::PlaceFile file = readAll(*sets, fileName(path));
    if (file.report.read == 0)
        return invalid(
            u"In dit bestand staan geen plaatsen. Kies een kaart met winkels, scholen of speelplekken."_s);
    ImportOutcome outcome;
    outcome.report = std::move(file.report);
    outcome.skipped = skippedIn(outcome.report);
    for (const exchange::LeftOut &left : file.leftOut)
        outcome.skipped += left.count;
    return runImport(wijk, u"import_places"_s, options, outcome,
                     [&](store::Writing &writing, ImportOutcome &counts) -> Result<void> {
                         GEKEND_TRY(PlaceImport(writing, counts).run(file.places, options.progress));
                         if (file.attribution.isEmpty() || file.places.empty())
                             return {};
                         return keepSource(writing, file.attribution, fileName(path));
                     });
}

} // namespace gekend::work
