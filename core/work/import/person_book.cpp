// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/import/person_book.h"

#include "core/base/text.h"

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

QString nameKey(PartyKind kind, const PersonName &name, const QString &text)
{
    const QString own = isPerson(kind) && !name.isEmpty()
        ? u"%1|%2|%3"_s.arg(fold(name.given), fold(name.prefix), fold(name.family))
        : fold(text);
    return keyOf(kind) + u'|' + own;
}

QString familyKey(const PersonName &name, const PartialDate &born)
{
    return u"%1|%2|%3"_s.arg(born.toStored(), fold(name.prefix), fold(name.family));
}

enum class Where { Same, Different, OneUnknown, BothUnknown };

Where compared(const KnownPerson &known, std::optional<AddressId> address)
{
    const bool homeless = known.homes.empty() && !known.party.address;
    if (!address)
        return homeless ? Where::BothUnknown : Where::OneUnknown;
    if (homeless)
        return Where::OneUnknown;
    const bool lived = std::any_of(known.homes.begin(), known.homes.end(),
                                   [&](const Residence &home) { return home.address == *address; });
    return lived || known.party.address == address ? Where::Same : Where::Different;
}

bool samePartner(const PersonName &a, const PersonName &b)
{
    return fold(a.partnerFamily) == fold(b.partnerFamily) && fold(a.partnerPrefix) == fold(b.partnerPrefix);
}

/// "J." and "Jan", "Marie" and "Marietje"; not twins.
bool alike(const PersonName &a, const PersonName &b)
{
    if (a.given.contains(u'.') != b.given.contains(u'.'))
        return a.initials() == b.initials();
    const QString one = fold(a.given);
    const QString other = fold(b.given);
    return one != other && (one.startsWith(other) || other.startsWith(one));
}

} // namespace

std::optional<bool> canBeOne(const PartialDate &a, const PartialDate &b)
{
    if (!a.isKnown() || !b.isKnown())
        return std::nullopt;
    const auto agree = [](int one, int other) { return one == 0 || other == 0 || one == other; };
    return a.year == b.year && agree(a.month, b.month) && agree(a.day, b.day);
}

PersonBook::PersonBook(store::Writing &writing)
    : m_parties(writing.db())
{
}

Result<void> PersonBook::load()
{
    auto parties = m_parties.all();
    const auto residences = m_parties.allResidences();
    if (!parties || !residences)
        return !parties ? parties.error() : residences.error();
    QHash<PartyId, std::vector<Residence>> homes;
    for (const Residence &residence : *residences)
        homes[residence.party].push_back(residence);
    for (Party &party : *parties) {
        const PartyId id = party.id;
        keep({.party = std::move(party), .homes = homes.value(id)});
    }
    return {};
}

size_t PersonBook::keep(KnownPerson person)
{
    const size_t index = m_people.size();
    const PersonName *name = person.party.personName();
    m_byName[nameKey(person.party.kind, name ? *name : PersonName(), person.party.name)].push_back(index);
    const auto *resident = std::get_if<ResidentDetail>(&person.party.detail);
    if (resident && resident->born.isComplete())
        m_byFamily[familyKey(resident->name, resident->born)].push_back(index);
    m_people.push_back(std::move(person));
    return index;
}

PersonBook::Fit PersonBook::fit(const KnownPerson &known, const exchange::PersonRow &row,
                                std::optional<AddressId> address) const
{
    const Where where = compared(known, address);
    if (const auto *professional = std::get_if<ProfessionalDetail>(&known.party.detail)) {
        const QString mine = fold(professional->organisation);
        const QString theirs = fold(row.organisation);
        if (mine == theirs)
            return {0, false};
        return mine.isEmpty() || theirs.isEmpty() ? Fit{1, false} : Fit{std::nullopt, true};
    }
    const auto *resident = std::get_if<ResidentDetail>(&known.party.detail);
    if (!resident) // a household or an organisation: by name and address
        return where == Where::Different ? Fit() : Fit{where == Where::OneUnknown ? 1 : 0, false};

    const auto born = canBeOne(resident->born, row.born);
    if (born == false)
        return {};
    const bool exact = born && resident->born == row.born && row.born.isComplete();
    const bool bothPartners = !resident->name.partnerFamily.isEmpty() && !row.name.partnerFamily.isEmpty();
    if (bothPartners && !samePartner(resident->name, row.name))
        return {std::nullopt, born.has_value()};
    const int finer = samePartner(resident->name, row.name) ? 0 : 1;
    const auto ranked = [finer](int rank) { return Fit{rank * 2 + finer, false}; };
    const Fit perhaps{std::nullopt, true};
    switch (where) {
    case Where::Same: return ranked(exact ? 0 : born ? 1 : 2);
    case Where::Different: return born ? perhaps : Fit();
    case Where::BothUnknown: {
        const bool neitherBorn = !resident->born.isKnown() && !row.born.isKnown();
        if (born || neitherBorn)
            return ranked(exact ? 0 : 1);
        return row.born.isKnown() ? perhaps : ranked(4);
    }
    case Where::OneUnknown:
        if (exact)
            return ranked(3);
        return !address && !row.born.isKnown() ? ranked(4) : perhaps;
    }
    Q_UNREACHABLE();
}

PersonMatch PersonBook::match(const exchange::PersonRow &row, std::optional<AddressId> address) const
{
    PersonMatch match;
    std::vector<size_t> best;
    int bestRank = 0;
    for (const size_t index : m_byName.value(nameKey(row.kind, row.name, row.text))) {
        const Fit found = fit(m_people[index], row, address);
        if (found.maybeDouble)
            match.doubles.push_back(index);
        if (!found.rank || (!best.empty() && *found.rank > bestRank))
            continue;
        if (best.empty() || *found.rank < bestRank)
            best.clear();
        best.push_back(index);
        bestRank = *found.rank;
    }
    if (best.size() == 1) {
        match.known = best.front();
    } else if (best.size() > 1) {
        match.ambiguous = true;
        match.doubles = best;
    } else {
        addLookAlikes(row, address, match);
    }
    return match;
}

/// One surname, birth date and address with other given names: "J." beside "Jan".
void PersonBook::addLookAlikes(const exchange::PersonRow &row, std::optional<AddressId> address,
                               PersonMatch &match) const
{
    if (row.kind != PartyKind::Resident || !row.born.isComplete() || !address)
        return;
    for (const size_t index : m_byFamily.value(familyKey(row.name, row.born))) {
        const KnownPerson &known = m_people[index];
        if (alike(std::get<ResidentDetail>(known.party.detail).name, row.name)
            && compared(known, address) == Where::Same)
            match.doubles.push_back(index);
    }
}

} // namespace gekend::work
