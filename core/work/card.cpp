// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/address_repository.h"
#include "core/store/area_repository.h"
#include "core/store/contact_repository.h"
#include "core/store/note_repository.h"
#include "core/store/party_repository.h"
#include "core/store/tie_repository.h"
#include "core/work/browse.h"

namespace gekend::work {

using namespace Qt::StringLiterals;
using capture::NamedThing;

namespace {

/// Addresses and areas by id, read once for a whole list.
class PlaceBook {
public:
    static Result<PlaceBook> of(Wijk &wijk)
    {
        PlaceBook book;
        const store::AddressRepository addresses(wijk.connection());
        const auto streets = addresses.streets();
        const auto all = addresses.addresses();
        const auto areas = store::AreaRepository(wijk.connection()).areas();
        const auto homes = store::PartyRepository(wijk.connection()).allResidences();
        if (!streets || !all || !areas || !homes)
            return !streets ? streets.error() : !all ? all.error() : !areas ? areas.error() : homes.error();
        for (const Street &street : *streets)
            book.m_streets.insert(street.id, street);
        for (const Address &address : *all)
            book.m_addresses.insert(address.id, address);
        for (const Area &area : *areas)
            book.m_areas.insert(area.id, area.name);
        for (const Residence &home : *homes) {
            if (!home.until.isValid())
                book.m_homes.insert(home.party, home.address);
        }
        return book;
    }

    QString addressText(AddressId id) const
    {
        const Address address = m_addresses.value(id);
        const Street street = m_streets.value(address.street);
        QString text = street.name + u' ' + houseNumber(address.number, address.letter, address.addition);
        const QString city = QStringList{address.postcode, street.city}.join(u' ').trimmed();
        return city.isEmpty() ? text : text + u", "_s + city;
    }

    PartyRow rowOf(const Party &party, const capture::NameIndex &names) const
    {
        PartyRow row{.party = party, .address = {}, .buurt = {}, .lastContact = {}};
        const AddressId address = party.address.value_or(m_homes.value(party.id));
        if (address.isValid())
            row.address = addressText(address);
        const auto area = party.area ? party.area : m_addresses.value(address).area;
        if (area)
            row.buurt = m_areas.value(*area);
        const auto thing = names.find(NamedThing::Kind::Party, party.id.value());
        if (thing && thing->recency > 0)
            row.lastContact = QDate::fromJulianDay(thing->recency);
        return row;
    }

private:
    QHash<StreetId, Street> m_streets;
    QHash<AddressId, Address> m_addresses;
    QHash<AreaId, QString> m_areas;
    QHash<PartyId, AddressId> m_homes;
};

/// The same for one party, with only its own rows read.
Result<PartyRow> rowOf(Wijk &wijk, const Party &party, const std::vector<Residence> &homes)
{
    PartyRow row{.party = party, .address = {}, .buurt = {}, .lastContact = {}};
    const store::AddressRepository addresses(wijk.connection());
    std::optional<AddressId> at = party.address;
    for (const Residence &home : homes) {
        if (!home.until.isValid())
            at = home.address;
    }
    std::optional<AreaId> area = party.area;
    if (at) {
        const auto address = addresses.address(*at);
        const auto street = address ? addresses.street(address->street) : Result<Street>(address.error());
        if (!street)
            return street.error();
        row.address = street->name + u' ' + houseNumber(address->number, address->letter, address->addition);
        const QString city = QStringList{address->postcode, street->city}.join(u' ').trimmed();
        if (!city.isEmpty())
            row.address += u", "_s + city;
        area = area ? area : address->area;
    }
    if (area)
        row.buurt = refOf(wijk, *area).name;
    const auto thing = wijk.names()->find(NamedThing::Kind::Party, party.id.value());
    if (thing && thing->recency > 0)
        row.lastContact = QDate::fromJulianDay(thing->recency);
    return row;
}

/// Fills a card piece by piece; the first failure ends it.
class CardMaker {
public:
    CardMaker(Wijk &wijk, PartyId id, int contactLimit)
        : m_wijk(wijk)
        , m_id(id)
        , m_contactLimit(contactLimit)
        , m_parties(wijk.connection())
    {
    }

    Result<PartyCard> make()
    {
        const auto party = m_parties.byId(m_id);
        if (!party)
            return party.error();
        GEKEND_TRY(addHomes(*party));
        GEKEND_TRY(addBelonging());
        GEKEND_TRY(addTies());
        GEKEND_TRY(addContacts());
        return std::move(m_card);
    }

private:
    Result<void> addHomes(const Party &party)
    {
        const auto homes = m_parties.residencesOf(m_id);
        if (!homes)
            return homes.error();
        auto row = rowOf(m_wijk, party, *homes);
        if (!row)
            return row.error();
        m_card.row = std::move(*row);
        for (const Residence &home : *homes)
            m_card.residences.emplace_back(home, refOf(m_wijk, home.address).name);
        auto points = m_parties.contactPoints(m_id);
        if (!points)
            return points.error();
        m_card.points = std::move(*points);
        return {};
    }

    Result<void> addBelonging()
    {
        const auto groups = m_parties.membershipsOf(m_id);
        const auto members = m_parties.membersOf(m_id);
        if (!groups || !members)
            return !groups ? groups.error() : members.error();
        for (const Membership &membership : *groups)
            m_card.groups.emplace_back(membership, refOf(m_wijk, membership.group));
        for (const Membership &membership : *members)
            m_card.members.emplace_back(membership, refOf(m_wijk, membership.member));
        return {};
    }

    Result<void> addTies()
    {
        const store::TieRepository repository(m_wijk.connection());
        const auto ties = repository.ofParty(m_id);
        if (!ties)
            return ties.error();
        for (const Tie &tie : *ties) {
            const PartyId other = tie.other(m_id);
            TieView view{.id = tie.id,
                         .other = refOf(m_wijk, other),
                         .knows = tie.strengthFrom(m_id),
                         .known = tie.strengthFrom(other),
                         .isPrivate = tie.isPrivate,
                         .lastSeenOn = tie.lastSeenOn};
            const auto thing = m_wijk.names()->find(NamedThing::Kind::Party, other.value());
            view.otherIsUs = thing && thing->own;
            const auto kinds = repository.kindsOf(tie.id);
            if (!kinds)
                return kinds.error();
            for (const TieKind &kind : *kinds)
                view.kinds += kind.kind;
            m_card.ties.push_back(std::move(view));
        }
        std::stable_sort(m_card.ties.begin(), m_card.ties.end(), [](const TieView &a, const TieView &b) {
            return std::tuple(b.otherIsUs, b.knows + b.known) < std::tuple(a.otherIsUs, a.knows + a.known);
        });
        return {};
    }

    Result<void> addContacts()
    {
        const auto contacts = store::ContactRepository(m_wijk.connection()).ofParty(m_id, m_contactLimit);
        if (!contacts)
            return contacts.error();
        auto views = viewsOf(m_wijk, *contacts);
        if (!views)
            return views.error();
        m_card.contacts = std::move(*views);
        const store::NoteRepository notes(m_wijk.connection());
        const auto followUps = notes.followUpsAbout(m_id);
        auto observations = notes.observationsAbout(m_id);
        auto entries = store::HistoryRepository(m_wijk.database()).entriesAbout(m_id.value(), 50);
        if (!followUps || !observations || !entries)
            return !followUps ? followUps.error() : !observations ? observations.error() : entries.error();
        for (const FollowUp &followUp : *followUps)
            m_card.followUps.push_back(viewOf(m_wijk, followUp));
        m_card.observations = std::move(*observations);
        m_card.history = std::move(*entries);
        return {};
    }

    Wijk &m_wijk;
    PartyId m_id;
    int m_contactLimit;
    store::PartyRepository m_parties;
    PartyCard m_card;
};

} // namespace

Result<std::vector<PartyRow>> listParties(Wijk &wijk, std::optional<PartyKind> kind)
{
    const store::PartyRepository repository(wijk.connection());
    const auto parties = kind ? repository.ofKind(*kind) : repository.all();
    const auto book = PlaceBook::of(wijk);
    if (!parties || !book)
        return !parties ? parties.error() : book.error();
    const auto names = wijk.names();
    std::vector<PartyRow> rows;
    rows.reserve(parties->size());
    for (const Party &party : *parties)
        rows.push_back(book->rowOf(party, *names));
    std::stable_partition(rows.begin(), rows.end(), [](const PartyRow &row) { return !row.party.isEnded(); });
    return rows;
}

Result<PartyCard> card(Wijk &wijk, PartyId id, int contactLimit)
{
    return CardMaker(wijk, id, contactLimit).make();
}

} // namespace gekend::work
