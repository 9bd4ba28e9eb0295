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

Result<void> raise(store::Writing &writing, const Contact &contact, PartyId us, PartyId them, bool back)
{
    const store::TieRepository ties(writing.db());
    const auto known = ties.between(us, them);
    if (!known)
        return known.error();
    Tie tie =
        known->value_or(store::ordered({.a = us, .b = them, .since = contact.on, .source = u"contact"_s}));
    const Tie before = tie;
    const bool usIsA = tie.a == us;
    int &ours = usIsA ? tie.aKnowsB : tie.bKnowsA;
    int &theirs = usIsA ? tie.bKnowsA : tie.aKnowsB;
    ours = raised(ours);
    if (back)
        theirs = knownBack(theirs, contact);
    tie.lastSeenOn = tie.lastSeenOn.isValid() ? std::max(tie.lastSeenOn, contact.on) : contact.on;
    if (!tie.id.isValid()) {
        const auto made = ties.add(writing, tie);
        return made ? Result<void>() : made.error();
    }
    return tie == before ? Result<void>() : ties.update(writing, tie);
}

} // namespace

Result<void> raiseProvenTies(store::Writing &writing, const Contact &contact,
                             const std::function<bool(PartyId)> &canBeKnownBack)
{
    for (const ContactParty &us : contact.parties) {
        if (us.role != ContactRole::By)
            continue;
        for (const ContactParty &them : contact.parties) {
            if (them.role == ContactRole::Met && them.party != us.party)
                GEKEND_TRY(raise(writing, contact, us.party, them.party, canBeKnownBack(them.party)));
        }
    }
    return {};
}

} // namespace gekend::work
