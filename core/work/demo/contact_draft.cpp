// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/contact_draft.h"

#include <algorithm>

namespace gekend::work::demo {

using namespace Qt::StringLiterals;
using About = NoteForm::About;

Drafter::Drafter(World &world, const Notebook &notebook, const Directory &directory, Random &random)
    : m_world(world)
    , m_notebook(notebook)
    , m_directory(directory)
    , m_random(random)
    , m_cast(world, directory, random)
    , m_used(notebook.forms().size(), 0)
    , m_recent(world.persons.size())
    , m_castOn(world.persons.size(), 0)
{
    for (auto &forms : m_recent)
        forms.fill(-1);
}

int Drafter::wijk() const
{
    return m_world.teams[size_t(m_world.workers[size_t(m_worker)].team)].wijk;
}

void Drafter::start(int worker, QDate day)
{
    m_draft = {};
    m_worker = worker;
    m_day = day;
    m_person = m_road = m_other = -1;
    m_relations = {};
    m_draft.workers = {worker};
    m_draft.contact.on = day;
}

ContactDraft Drafter::draft(int worker, QDate day, const Tally &tally)
{
    start(worker, day);
    constexpr int friday = 5;
    const bool weekend = day.dayOfWeek() > friday;
    const auto &habits = weekend ? weekendHabits() : habitsOf(m_world.workers[size_t(worker)].role);
    const auto kind = ContactKind(m_random.weighted(habits));
    const About about = aboutOf(kind);
    const NoteForm *form = about == About::Person ? castPerson(kind, tally) : pickForm(kind, about, 0);
    if (!form)
        form = castPerson(ContactKind::StreetChat, tally);
    if (!form) // nobody on the roster could be met: a walk
        form = pickForm(ContactKind::StreetChat, About::Road, 0);
    return finish(*form);
}

ContactDraft Drafter::tell(int worker, int person, const NoteForm &form, QDate day,
                           Cast::Relations &relations)
{
    start(worker, day);
    m_person = person;
    m_relations = relations;
    ContactDraft told = finish(form);
    relations = m_cast.relations();
    return told;
}

ContactDraft Drafter::finish(const NoteForm &form)
{
    m_draft.contact.kind = form.kind;
    writeNote(form);
    addPeople(form);
    addCompany(form);
    choosePlace(form);
    chooseTime(form);
    chooseInitiative(form);
    chooseOutcome(form);
    auto &parties = m_draft.contact.parties;
    for (const PartyId party : m_cast.mentioned()) {
        const auto *place = std::get_if<PartyId>(&m_draft.contact.place);
        const bool there = std::any_of(parties.begin(), parties.end(),
                                       [party](const ContactParty &part) { return part.party == party; });
        if (!(place && *place == party) && !there)
            parties.push_back({party, ContactRole::Mentioned});
    }
    return std::move(m_draft);
}

bool Drafter::isRecent(int person, int form) const
{
    const auto &recent = m_recent[size_t(person)];
    return std::find(recent.begin(), recent.end(), qint16(form)) != recent.end();
}

void Drafter::remember(int person, int form)
{
    auto &recent = m_recent[size_t(person)];
    std::move_backward(recent.begin(), recent.end() - 1, recent.end());
    recent.front() = qint16(form);
}

About Drafter::aboutOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::StreetChat: {
        const double chance = m_random.unit();
        return chance < 0.22 ? About::Group : chance < 0.28 ? About::Road : About::Person;
    }
    case ContactKind::Gathering: return m_random.chance(0.6) ? About::Group : About::Person;
    case ContactKind::Activity: return m_random.chance(0.25) ? About::Group : About::Person;
    case ContactKind::Consultation: return About::Meeting;
    default: return About::Person;
    }
}

bool Drafter::fits(const NoteForm &form, About about, quint32 traits) const
{
    return form.about == about && (form.traits & traits) == form.traits && form.fits(m_day)
        && (form.role.isEmpty() || form.role == m_world.workers[size_t(m_worker)].role);
}

/// Of some that fit, the one used least and not lately for this person: notes should not sound alike.
const NoteForm *Drafter::pickForm(ContactKind kind, About about, quint32 traits, int person)
{
    const std::vector<int> &ofKind = m_notebook.ofKind(kind);
    constexpr int enough = 6;
    int best = -1;
    int found = 0;
    // Some at random, then, when few fit, one after the other.
    const auto some = ofKind.size() * 3 / 4;
    for (size_t tries = 0; tries < some + ofKind.size() && found < enough; ++tries) {
        if (tries >= some && best >= 0)
            break;
        const int index = tries < some ? m_random.pick(ofKind) : ofKind[tries - some];
        const NoteForm &form = m_notebook.forms()[size_t(index)];
        if (!fits(form, about, traits) || (person >= 0 && isRecent(person, index)))
            continue;
        ++found;
        if (best < 0 || wear(index) < wear(best))
            best = index;
    }
    if (best < 0)
        return nullptr;
    ++m_used[size_t(best)];
    if (person >= 0)
        remember(person, best);
    return &m_notebook.forms()[size_t(best)];
}

/// How worn a form is: what one role only writes, or what asks more of a person, says more.
int Drafter::wear(int form) const
{
    const NoteForm &of = m_notebook.forms()[size_t(form)];
    return m_used[size_t(form)] * (!of.role.isEmpty() ? 2 : of.traits ? 3 : 4);
}

const NoteForm *Drafter::castPerson(ContactKind kind, const Tally &tally)
{
    const Worker &worker = m_world.workers[size_t(m_worker)];
    constexpr double lean = 1.9;
    for (int tries = 0; tries < 12; ++tries) {
        const int index = worker.roster[size_t(m_random.skewed(int(worker.roster.size()), lean))];
        const Person &person = m_world.persons[size_t(index)];
        if (!canBeMet(m_world, person, m_day) || m_castOn[size_t(index)] == m_day.toJulianDay())
            continue;
        const bool first = tally.find(m_worker, quint32(index)) == nullptr;
        if ((kind == ContactKind::Introduction) != first
            && m_random.chance(kind == ContactKind::Introduction ? 1 : 0.3))
            continue; // one is introduced once, and that comes first
        if (const NoteForm *form = pickForm(kind, About::Person, traitsOn(m_world, person, m_day), index)) {
            m_person = index;
            m_castOn[size_t(index)] = qint32(m_day.toJulianDay());
            return form;
        }
    }
    return nullptr;
}

int Drafter::roleOther()
{
    const Wijkdeel &part = m_world.wijken[size_t(wijk())];
    const int own = m_world.workers[size_t(m_worker)].team;
    for (int tries = 0; tries < 20; ++tries) {
        const int team = part.firstTeam + m_random.below(part.teamCount);
        const Team &other = m_world.teams[size_t(team)];
        const int index = other.firstWorker + m_random.below(other.workerCount);
        if (team != own && !m_world.workers[size_t(index)].until.isValid())
            return index;
    }
    return -1;
}

void Drafter::writeNote(const NoteForm &form)
{
    if (form.about == About::Road || form.about == About::Group) {
        const Wijkdeel &part = m_world.wijken[size_t(wijk())];
        const Buurt &buurt = m_world.buurts[size_t(part.firstBuurt + m_random.below(kBuurtsInWijk - 1))];
        m_road = buurt.firstRoad + m_random.below(buurt.roadCount);
    }
    m_cast.begin(m_worker, m_person, m_road, m_day);
    m_cast.setWijk(wijk());
    m_cast.setRelations(m_relations);
    if (form.traits & HasTeen)
        m_cast.setChildAges(12, 17);
    else if (form.traits & HasYoungChild)
        m_cast.setChildAges(4, 11);
    if (form.about == About::Meeting) {
        m_other = roleOther();
        m_cast.setPartner(m_other);
    }
    if (form.about == About::Group) {
        Others others{m_random.between(form.least, form.most), form.what};
        m_cast.setGroup(QString::number(others.count) + u' ' + others.what);
        m_draft.contact.others = others;
    }
    m_draft.contact.note = form.text.said(m_random, m_cast);
    m_draft.theme = form.theme;
    constexpr int recently = 21;
    const bool isRecent = m_day.daysTo(m_world.plan.today) < recently;
    const double followed = m_world.scale.known ? (isRecent ? 0.95 : 0.45) : 0.12;
    if (form.followDays > 0 && m_random.chance(followed)) {
        m_draft.followUp = form.followUp.said(m_random, m_cast);
        m_draft.followDays = form.followDays;
    }
}

void Drafter::addPeople(const NoteForm &form)
{
    auto &parties = m_draft.contact.parties;
    parties.push_back({m_world.workers[size_t(m_worker)].id, ContactRole::By});
    if (m_person >= 0) {
        const auto role = form.kind == ContactKind::MissedVisit ? ContactRole::Tried
            : form.kind == ContactKind::Consultation            ? ContactRole::Mentioned
                                                                : ContactRole::Met;
        parties.push_back({m_world.persons[size_t(m_person)].id, role});
        if (role == ContactRole::Met)
            m_draft.met.push_back(m_person);
        else
            m_draft.about = m_person;
    }
    if (m_other >= 0)
        parties.push_back({m_world.workers[size_t(m_other)].id, ContactRole::Met});
}

/// A colleague who came along, a partner who was at home, somebody who introduced us.
void Drafter::addCompany(const NoteForm &form)
{
    auto &parties = m_draft.contact.parties;
    const bool together = form.kind == ContactKind::HomeVisit || form.kind == ContactKind::Activity
        || form.kind == ContactKind::Gathering;
    const Worker &worker = m_world.workers[size_t(m_worker)];
    if (together && m_random.chance(0.09)) {
        const Team &team = m_world.teams[size_t(worker.team)];
        const int other = team.firstWorker + m_random.below(team.workerCount);
        if (other != m_worker && !m_world.workers[size_t(other)].until.isValid()) {
            parties.push_back({m_world.workers[size_t(other)].id, ContactRole::By});
            m_draft.workers.push_back(other);
        }
    }
    const bool company = form.about == About::Group || form.kind == ContactKind::Activity;
    if (!company || worker.roster.empty())
        return;
    for (int i = m_random.below(3); i > 0; --i) {
        const int index = worker.roster[size_t(m_random.skewed(int(worker.roster.size()), 1.4))];
        const bool there = std::find(m_draft.met.begin(), m_draft.met.end(), index) != m_draft.met.end();
        const Person &person = m_world.persons[size_t(index)];
        const bool young = form.what.startsWith(u"jong") || form.what.startsWith(u"meid");
        if (there || !canBeMet(m_world, person, m_day)
            || (young != bool(traitsOn(m_world, person, m_day) & IsYoung)))
            continue;
        parties.push_back({person.id, ContactRole::Met});
        m_draft.met.push_back(index);
    }
}

void Drafter::choosePlace(const NoteForm &form)
{
    const auto standAt = [this](int spot) {
        if (spot < 0)
            return;
        m_draft.spot = spot;
        m_draft.contact.place = m_world.spots[size_t(spot)].id;
    };
    switch (form.kind) {
    case ContactKind::HomeVisit:
    case ContactKind::MissedVisit:
    case ContactKind::Introduction:
        if (m_person >= 0) {
            const House &house = m_world.houses[size_t(m_world.persons[size_t(m_person)].house)];
            m_draft.contact.place = m_world.homes[size_t(house.home)].id;
        }
        return;
    case ContactKind::DropIn:
        return standAt(m_directory.spot(wijk(), u"community_centre"_s, m_random.below(2)));
    case ContactKind::Activity: return standAt(m_cast.namedSpot());
    case ContactKind::Consultation:
        if (m_random.chance(0.4))
            standAt(m_directory.spot(wijk(), u"community_centre"_s, 0));
        return;
    case ContactKind::Phone:
    case ContactKind::Message: return;
    default: break;
    }
    if (!form.spotType.isEmpty())
        return standAt(m_directory.spot(wijk(), form.spotType, m_random.below(4)));
    if (form.about == About::Road)
        m_draft.contact.place = m_world.roads[size_t(m_road)].id;
    else if (m_person >= 0)
        chooseSpotNear(m_world.buurtOf(m_world.persons[size_t(m_person)]));
}

/// A chat in the street is at a shop or vindplek of the own buurt, in the own street, or just somewhere.
void Drafter::chooseSpotNear(int buurt)
{
    const Person &person = m_world.persons[size_t(m_person)];
    const Wijkdeel &part = m_world.wijken[size_t(wijk())];
    const double chance = m_random.unit();
    if (chance < 0.3) {
        m_draft.contact.place = m_world.roads[size_t(m_world.roadOf(person))].id;
        return;
    }
    for (int tries = 0; tries < 25 && chance < 0.85; ++tries) {
        const int index = part.firstSpot + m_random.below(part.spotCount);
        const Spot &spot = m_world.spots[size_t(index)];
        if (spot.until.isValid() && m_day >= spot.until)
            continue;
        const bool ownShop = person.is(IsShopkeeper) && spot.keeper == m_person;
        const bool fits =
            (spot.kind == PartyKind::Vindplek || spot.kind == PartyKind::Shop) && spot.buurt == buurt;
        if (ownShop || (fits && !person.is(IsShopkeeper))) {
            m_draft.spot = index;
            m_draft.contact.place = spot.id;
            return;
        }
    }
}

void Drafter::chooseTime(const NoteForm &form)
{
    const bool last = m_day == m_world.plan.today;
    const bool youth =
        form.spotType == u"football_cage" || form.spotType == u"youth_spot" || form.spotType == u"waterside";
    int from = 9 * 60;
    int to = 16 * 60 + 45;
    const bool evening = form.kind == ContactKind::Gathering && form.about == About::Group;
    if (last)
        from = 8 * 60 + 10, to = 11 * 60 + 30;
    else if (youth)
        from = 15 * 60 + 30, to = 21 * 60 + 30;
    else if (evening)
        from = 19 * 60, to = 20 * 60 + 15;
    else if (form.kind == ContactKind::StreetChat)
        from = 8 * 60 + 15, to = 18 * 60;
    else if (m_random.chance(0.5)) // the morning and the afternoon each have their busy hours
        to = 12 * 60 + 15;
    else
        from = 13 * 60;
    constexpr int step = 5;
    const int minute = (from + m_random.between(0, to - from)) / step * step;
    const double known = last ? 0.95 : 0.86;
    if (m_random.chance(known))
        m_draft.contact.at = QTime(minute / 60, minute % 60);
    int minutes = 0;
    switch (form.kind) {
    case ContactKind::HomeVisit: minutes = m_random.between(5, 16) * step; break;
    case ContactKind::StreetChat: minutes = m_random.between(1, 5) * step; break;
    case ContactKind::Phone: minutes = m_random.between(1, 4) * step; break;
    case ContactKind::Gathering:
    case ContactKind::Activity: minutes = m_random.between(12, 24) * step; break;
    case ContactKind::DropIn:
    case ContactKind::Consultation:
    case ContactKind::Introduction: minutes = m_random.between(3, 12) * step; break;
    default: break;
    }
    if (minutes > 0 && m_random.chance(0.7))
        m_draft.contact.minutes = minutes;
}

void Drafter::chooseInitiative(const NoteForm &form)
{
    const auto choose = [this](double us, double them) {
        const double chance = m_random.unit();
        m_draft.contact.initiative = chance < us ? Initiative::Us
            : chance < us + them                 ? Initiative::Them
                                                 : Initiative::Chance;
    };
    m_draft.contact.outreach = true;
    switch (form.kind) {
    case ContactKind::StreetChat: choose(0.25, 0.3); break;
    case ContactKind::HomeVisit:
        choose(0.72, 0.28);
        m_draft.contact.outreach = m_random.chance(0.45);
        break;
    case ContactKind::Phone:
    case ContactKind::Message:
        choose(0.45, 0.55);
        m_draft.contact.outreach = m_random.chance(0.4);
        break;
    case ContactKind::DropIn: choose(0, 1); break;
    case ContactKind::MissedVisit: choose(1, 0); break;
    case ContactKind::Consultation: m_draft.contact.outreach = false; break;
    default:
        if (m_random.chance(0.5))
            choose(0.6, 0.3);
        break;
    }
}

/// What it was for and what came of it, where somebody filled that in.
void Drafter::chooseOutcome(const NoteForm &form)
{
    static const QStringList aims = {u"vinger aan de pols"_s, u"afspraak nakomen"_s, u"samen de post doen"_s,
                                     u"horen hoe het gaat"_s};
    static const QStringList missed = {u"geen gehoor"_s, u"kaartje achtergelaten"_s, u"nieuwe poging"_s};
    static const QStringList results = {u"vervolg afgesproken"_s, u"advies gegeven"_s, u"doorverwezen"_s,
                                        u"geen vervolg nodig"_s, u"wil nu geen hulp"_s};
    Contact &contact = m_draft.contact;
    if (form.kind == ContactKind::MissedVisit) {
        if (m_random.chance(0.5))
            contact.outcome = m_random.pick(missed);
        return;
    }
    const bool atWork = form.kind == ContactKind::HomeVisit || form.kind == ContactKind::DropIn
        || form.kind == ContactKind::Phone;
    if (form.kind == ContactKind::Introduction)
        contact.intention = u"kennismaken"_s;
    else if (form.kind == ContactKind::HomeVisit && m_random.chance(0.25))
        contact.intention = m_random.pick(aims);
    if (atWork && m_random.chance(0.2))
        contact.outcome = m_draft.followUp.isEmpty() ? m_random.pick(results) : results.front();
}

} // namespace gekend::work::demo
