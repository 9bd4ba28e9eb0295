// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/views.h"

#include "core/store/address_repository.h"
#include "core/store/area_repository.h"
#include "core/store/note_repository.h"
#include "core/store/party_repository.h"

namespace gekend::work {

using namespace Qt::StringLiterals;
using capture::NamedThing;

std::vector<Ref> ContactView::inRole(ContactRole role) const
{
    std::vector<Ref> refs;
    for (const auto &[itsRole, ref] : parties) {
        if (itsRole == role)
            refs.push_back(ref);
    }
    return refs;
}

Ref refOf(Wijk &wijk, PartyId id)
{
    if (const auto thing = wijk.names()->find(NamedThing::Kind::Party, id.value()))
        return {id.value(), thing->name, keyOf(thing->partyKind.value_or(PartyKind::Resident))};
    const auto party = store::PartyRepository(wijk.connection()).byId(id);
    return party ? Ref{id.value(), party->name, keyOf(party->kind)} : Ref{id.value(), {}, {}};
}

Ref refOf(Wijk &wijk, AddressId id)
{
    if (const auto thing = wijk.names()->find(NamedThing::Kind::Address, id.value()))
        return {id.value(), thing->name, u"address"_s};
    return {id.value(), store::AddressRepository(wijk.connection()).label(id).valueOr({}), u"address"_s};
}

Ref refOf(Wijk &wijk, StreetId id)
{
    if (const auto thing = wijk.names()->find(NamedThing::Kind::Street, id.value()))
        return {id.value(), thing->name, u"street"_s};
    const auto street = store::AddressRepository(wijk.connection()).street(id);
    return {id.value(), street ? street->name : QString(), u"street"_s};
}

Ref refOf(Wijk &wijk, AreaId id)
{
    const auto area = store::AreaRepository(wijk.connection()).byId(id);
    return {id.value(), area ? area->name : QString(), u"area"_s};
}

std::optional<Ref> refOf(Wijk &wijk, const Place &place)
{
    return std::visit(
        [&](const auto &held) -> std::optional<Ref> {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                return std::nullopt;
            else
                return refOf(wijk, held);
        },
        place);
}

FollowUpView viewOf(Wijk &wijk, const FollowUp &followUp)
{
    FollowUpView view{.followUp = followUp, .owner = refOf(wijk, followUp.owner), .about = {}};
    if (followUp.about)
        view.about = refOf(wijk, *followUp.about);
    return view;
}

Result<ContactView> viewOf(Wijk &wijk, const Contact &contact)
{
    ContactView view{.contact = contact, .place = refOf(wijk, contact.place)};
    for (const ContactParty &part : contact.parties)
        view.parties.emplace_back(part.role, refOf(wijk, part.party));
    for (const ThemeId theme : contact.themes) {
        if (const auto thing = wijk.names()->find(NamedThing::Kind::Theme, theme.value()))
            view.themes += thing->name;
    }
    const auto followUps = store::NoteRepository(wijk.connection()).followUpsOf(contact.id);
    if (!followUps)
        return followUps.error();
    for (const FollowUp &followUp : *followUps)
        view.followUps.push_back(viewOf(wijk, followUp));
    return view;
}

Result<std::vector<ContactView>> viewsOf(Wijk &wijk, const std::vector<Contact> &contacts)
{
    std::vector<ContactView> views;
    views.reserve(contacts.size());
    for (const Contact &contact : contacts) {
        auto view = viewOf(wijk, contact);
        if (!view)
            return view.error();
        views.push_back(std::move(*view));
    }
    return views;
}

} // namespace gekend::work
