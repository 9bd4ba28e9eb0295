// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/tie_upkeep.h"

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

/// One step up, but never down from what was set by hand.
int raised(int strength)
{
    return std::max(strength, std::min(strength + 1, kStrongestByRecording));
}

int knownBack(int strength, const Contact &contact)
{
    if (contact.initiative == Initiative::Them)
        return raised(strength);
    switch (contact.kind) {
    case ContactKind::HomeVisit:
    case ContactKind::Introduction:
    case ContactKind::Consultation: return std::max(strength, 1);
    default: return strength;
    }
}

Tie newTie(const Contact &contact, PartyId us, PartyId them)
{
    return store::ordered({.a = us, .b = them, .since = contact.on, .source = u"contact"_s});
}

Tie raisedBy(const Contact &contact, Tie tie, PartyId us, bool back)
{
    const bool usIsA = tie.a == us;
    int &ours = usIsA ? tie.aKnowsB : tie.bKnowsA;
    int &theirs = usIsA ? tie.bKnowsA : tie.aKnowsB;
    ours = raised(ours);
    if (back)
        theirs = knownBack(theirs, contact);
    tie.lastSeenOn = tie.lastSeenOn.isValid() ? std::max(tie.lastSeenOn, contact.on) : contact.on;
    return tie;
}

Result<void> write(store::Writing &writing, const store::TieRepository &ties, const Tie &before,
                   const Tie &now)
{
    if (!now.id.isValid()) {
        const auto made = ties.add(writing, now);
        return made ? Result<void>() : made.error();
    }
    return now == before ? Result<void>() : ties.update(writing, now);
}

/// Calls `visit` with one of us and whom they met, for every such pair; stops at an error.
template <typename Visit> Result<void> forEachMeeting(const Contact &contact, Visit visit)
{
    for (const ContactParty &us : contact.parties) {
        if (us.role != ContactRole::By)
            continue;
        for (const ContactParty &them : contact.parties) {
            if (them.role == ContactRole::Met && them.party != us.party)
                GEKEND_TRY(visit(us.party, them.party));
        }
    }
    return {};
}

} // namespace

Result<void> raiseProvenTies(store::Writing &writing, const Contact &contact,
                             const std::function<bool(PartyId)> &canBeKnownBack)
{
    const store::TieRepository ties(writing.db());
    return forEachMeeting(contact, [&](PartyId us, PartyId them) -> Result<void> {
        const auto known = ties.between(us, them);
        if (!known)
            return known.error();
        const Tie before = known->value_or(newTie(contact, us, them));
        return write(writing, ties, before, raisedBy(contact, before, us, canBeKnownBack(them)));
    });
}

TieTally::TieTally(store::Writing &writing)
    : m_writing(writing)
    , m_ties(writing.db())
{
}

Result<void> TieTally::learn(PartyId us)
{
    if (m_known.contains(us))
        return {};
    const auto ties = m_ties.ofParty(us);
    if (!ties)
        return ties.error();
    QHash<PartyId, size_t> known;
    for (auto other = m_known.cbegin(); other != m_known.cend();
         ++other) { // a tie between two of us stands once
        if (const auto shared = other->constFind(us); shared != other->cend())
            known.insert(other.key(), *shared);
    }
    for (const Tie &tie : *ties) {
        const PartyId them = tie.other(us);
        if (known.contains(them))
            continue;
        known.insert(them, m_raised.size());
        m_raised.push_back({tie, tie});
    }
    m_known.emplace(us, std::move(known));
    return {};
}

Result<void> TieTally::add(const Contact &contact, const std::function<bool(PartyId)> &canBeKnownBack)
{
    return forEachMeeting(contact, [&](PartyId us, PartyId them) -> Result<void> {
        GEKEND_TRY(learn(us));
        QHash<PartyId, size_t> &known = m_known[us];
        auto found = known.constFind(them);
        if (found == known.cend()) {
            const Tie made = newTie(contact, us, them);
            found = known.insert(them, m_raised.size());
            if (const auto theirs = m_known.find(them); theirs != m_known.end())
                theirs->insert(us, m_raised.size());
            m_raised.push_back({made, made});
        }
        Tie &tie = m_raised[*found].now;
        tie = raisedBy(contact, tie, us, canBeKnownBack(them));
        return {};
    });
}

Result<void> TieTally::write()
{
    for (const Raised &raised : m_raised)
        GEKEND_TRY(work::write(m_writing, m_ties, raised.before, raised.now));
    m_raised.clear();
    m_known.clear();
    return {};
}

} // namespace gekend::work
