// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/import/contact_names.h"

#include "core/base/text.h"

#include <array>

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

using capture::NamedThing;
using capture::NameFilter;
using capture::NameGroup;
using Things = std::vector<NamedThing>;

const NameFilter kWhoCanBeMet = NameFilter(NameGroup::Person) | NameGroup::Organisation;

QString listed(const Things &things)
{
    QStringList all;
    for (const NamedThing &thing : things)
        all += thing.hint.isEmpty() ? thing.name : u"%1 (%2)"_s.arg(thing.name, thing.hint);
    return joinedDutch(all);
}

QString ambiguous(const QString &name, const Things &things)
{
    return u"“%1” past bij meer dan één: %2; de rij is overgeslagen. Schrijf er het adres achter: “Naam (Straat 1)”."_s
        .arg(name, listed(things));
}

/// Words in a column of places that name none.
bool isNoPlace(const QString &text)
{
    constexpr std::array kWords = {
        "thuis", "bij bewoner thuis", "aan huis", "telefonisch", "telefoon", "online", "nvt", "n.v.t.",
        "-",     "onbekend",          "digitaal"};
    const QString folded = fold(text);
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](const char *word) { return folded == QLatin1StringView(word); });
}

Place placeOf(const NamedThing &thing)
{
    switch (thing.kind) {
    case NamedThing::Kind::Party: return PartyId(thing.id);
    case NamedThing::Kind::Address: return AddressId(thing.id);
    case NamedThing::Kind::Street: return StreetId(thing.id);
    case NamedThing::Kind::Area: return AreaId(thing.id);
    case NamedThing::Kind::Theme: break;
    }
    return std::monostate();
}

} // namespace

ContactNames::ContactNames(const Wijk &wijk, const AddressBook &addresses)
    : m_names(wijk.names())
    , m_addresses(addresses)
{
}

/// All of that name, looked up once; "Jan Jansen (Lekstraat 20)" chooses by what tells them apart.
const ContactNames::Things &ContactNames::peopleNamed(const QString &name) const
{
    const auto known = m_people.constFind(name);
    return known != m_people.cend() ? *known : *m_people.insert(name, lookedUp(name));
}

ContactNames::Things ContactNames::lookedUp(const QString &name) const
{
    Things things = m_names->exact(name, kWhoCanBeMet);
    if (things
            .empty()) // as it would be written if it were made: "Mevr. De Vries" may be stored as "De Vries"
        things = m_names->exact(newParty(PartyKind::Resident, name).name, kWhoCanBeMet);
    const auto ours =
        std::partition(things.begin(), things.end(), [](const NamedThing &thing) { return !thing.own; });
    if (ours != things.begin()) // a colleague is rarely who was met
        things.erase(ours, things.end());
    const qsizetype open = name.lastIndexOf(u'(');
    if (!things.empty() || open <= 0 || !name.endsWith(u')'))
        return things;
    const QString hint = fold(name.mid(open + 1).chopped(1));
    things = m_names->exact(name.left(open).trimmed(), kWhoCanBeMet);
    Things chosen;
    std::copy_if(things.begin(), things.end(), std::back_inserter(chosen),
                 [&](const NamedThing &thing) { return fold(thing.hint) == hint; });
    return chosen;
}

void ContactNames::addPerson(CellMeaning &meaning, const QString &name, const Things &things) const
{
    if (things.size() > 1) {
        if (meaning.problem.isEmpty())
            meaning.problem = ambiguous(name, things);
    } else if (things.empty()) {
        if (!capture::nameWords(name).isEmpty()) // "-" is nobody
            meaning.unknown += name;
    } else if (const PartyId id(things.front().id);
               std::find(meaning.known.begin(), meaning.known.end(), id) == meaning.known.end()) {
        meaning.known.push_back(id);
    }
}

CellMeaning ContactNames::people(const exchange::NamedCell &cell) const
{
    CellMeaning meaning;
    // "Ans Bakker, Kees Smit" is two full names; "Berg, Kees van den" and "Groen en Doen" are one.
    const bool severalFullNames = cell.names.size() > 1
        && std::all_of(cell.names.begin(), cell.names.end(), [this](const QString &name) {
                                      return name.contains(u' ') && !peopleNamed(name).empty();
                                  });
    if (!severalFullNames && !peopleNamed(cell.text).empty()) {
        addPerson(meaning, cell.text, peopleNamed(cell.text));
        return meaning;
    }
    for (const QString &name : cell.names)
        addPerson(meaning, name, peopleNamed(name));
    return meaning;
}

CellMeaning ContactNames::workers(const exchange::NamedCell &cell) const
{
    const auto professionals = [&](const QString &name) {
        Things ours;
        Things others;
        Things all = m_names->exact(name, NameGroup::Person);
        if (all.empty())
            all = m_names->exact(newParty(PartyKind::Professional, name).name, NameGroup::Person);
        for (const NamedThing &thing : all) {
            if (thing.partyKind == PartyKind::Professional)
                (thing.own ? ours : others).push_back(thing);
        }
        return ours.empty() ? others : ours;
    };
    CellMeaning meaning;
    if (const Things whole = professionals(cell.text); !whole.empty()) {
        addPerson(meaning, cell.text, whole);
        return meaning;
    }
    for (const QString &name : cell.names)
        addPerson(meaning, name, professionals(name));
    return meaning;
}

CellMeaning ContactNames::place(const QString &cell) const
{
    CellMeaning meaning;
    if (isNoPlace(cell) || capture::nameWords(cell).isEmpty())
        return meaning;
    for (const NameFilter filter :
         {NameFilter(NameGroup::Organisation) | NameGroup::Vindplek, NameFilter(NameGroup::Address),
          NameFilter(NameGroup::Street), NameFilter(NameGroup::Area)}) {
        const Things things = m_names->exact(cell, filter);
        if (things.size() > 1)
            meaning.problem = ambiguous(cell, things);
        else if (things.size() == 1)
            meaning.place = placeOf(things.front());
        if (!things.empty())
            return meaning;
    }
    const AddressLine line = addressLineFromText(cell);
    if (!line.street.isEmpty() && line.number) {
        const auto address = m_addresses.find({.street = line.street,
                                               .number = *line.number,
                                               .postcode = line.postcode,
                                               .city = line.city,
                                               .lon = {},
                                               .lat = {},
                                               .bagId = {}});
        if (address) {
            meaning.place = *address;
            return meaning;
        }
    }
    if (!m_names->exact(cell, NameGroup::Person).empty()) {
        meaning.remark = u"%1 is een persoon en geen plek; de plek is opengelaten."_s.arg(cell);
        return meaning;
    }
    meaning.unknown += cell;
    return meaning;
}

} // namespace gekend::work
