// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/record.h"

#include "core/base/text.h"
#include "core/store/contact_repository.h"
#include "core/store/note_repository.h"
#include "core/store/party_repository.h"
#include "core/work/tie_upkeep.h"

#include <QSet>

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

/// Writes one draft within a running change.
class Recorder {
public:
    Recorder(Wijk &wijk, const capture::Draft &draft, store::Writing &writing, Recorded &recorded)
        : m_wijk(wijk)
        , m_draft(draft)
        , m_writing(writing)
        , m_recorded(recorded)
        , m_notes(writing.db())
    {
    }

    Result<void> run()
    {
        m_contact = {.kind = m_draft.kind,
                     .on = m_draft.on,
                     .at = m_draft.at,
                     .minutes = m_draft.minutes,
                     .initiative = m_draft.initiative,
                     .note = m_draft.note,
                     .outreach = m_draft.outreach,
                     .others = m_draft.others,
                     .place = m_draft.place};
        GEKEND_TRY(addPlace());
        GEKEND_TRY(addParties());
        GEKEND_TRY(addThemes());
        const auto id = store::ContactRepository(m_writing.db()).add(m_writing, m_contact);
        if (!id)
            return id.error();
        m_recorded.contact = m_contact.id = *id;
        m_writing.about(store::About::Contact, id->value());
        GEKEND_TRY(addFollowUps());
        return raiseProvenTies(m_writing, m_contact, [this](PartyId party) { return knowsBack(party); });
    }

private:
    Result<PartyId> make(PartyKind kind, const QString &name)
    {
        const auto id = store::PartyRepository(m_writing.db()).add(m_writing, newParty(kind, name));
        if (id)
            m_recorded.created.push_back({id->value(), tidied(name), keyOf(kind)});
        return id;
    }

    Result<void> addPlace()
    {
        if (!m_draft.hasNewPlace())
            return {};
        const auto id = make(PartyKind::Vindplek, m_draft.placeName);
        if (!id)
            return id.error();
        m_contact.place = *id;
        return {};
    }

    Result<void> addParties()
    {
        QSet<qint64> seen;
        for (const capture::DraftParty &party : m_draft.parties) {
            PartyId id = party.id;
            if (party.isNew()) {
                if (party.role == ContactRole::By)
                    continue; // nobody has said who records here
                const auto made = make(party.kind, party.name);
                if (!made)
                    return made.error();
                id = *made;
            }
            if (seen.contains(id.value()))
                continue;
            seen.insert(id.value());
            m_contact.parties.push_back({id, party.role});
            m_writing.about(store::About::Party, id.value());
        }
        return {};
    }

    Result<void> addThemes()
    {
        for (const capture::DraftTheme &theme : m_draft.themes) {
            const auto id =
                theme.id.isValid() ? Result<ThemeId>(theme.id) : m_notes.theme(m_writing, theme.name);
            if (!id)
                return id.error();
            if (std::find(m_contact.themes.begin(), m_contact.themes.end(), *id) == m_contact.themes.end())
                m_contact.themes.push_back(*id);
        }
        return {};
    }

    Result<void> addFollowUps()
    {
        for (const capture::DraftFollowUp &draft : m_draft.followUps) {
            FollowUp followUp{
                .contact = m_contact.id, .about = draft.about, .text = tidied(draft.text), .due = draft.due};
            followUp.owner = draft.owner.value_or(m_wijk.me());
            if (!followUp.owner.isValid())
                return invalid(
                    u"Gekend weet niet wie dit opvolgt: op dit apparaat is nog niet gezegd wie u bent. "
                    "Kies eerst uw naam."_s);
            if (followUp.text.isEmpty())
                followUp.text = u"opvolgen"_s;
            if (!followUp.about)
                followUp.about = firstMet();
            const auto id = m_notes.add(m_writing, followUp);
            if (!id)
                return id.error();
        }
        return {};
    }

    std::optional<PartyId> firstMet() const
    {
        for (const ContactParty &party : m_contact.parties) {
            if (party.role == ContactRole::Met || party.role == ContactRole::Tried)
                return party.party;
        }
        return std::nullopt;
    }

    bool knowsBack(PartyId party) const
    {
        const auto thing = m_wijk.names()->find(capture::NamedThing::Kind::Party, party.value());
        return !thing || !thing->partyKind || canKnow(*thing->partyKind);
    }

    Wijk &m_wijk;
    const capture::Draft &m_draft;
    store::Writing &m_writing;
    Recorded &m_recorded;
    store::NoteRepository m_notes;
    Contact m_contact;
};

QStringList newNames(const capture::Draft &draft)
{
    QStringList names;
    for (const capture::DraftParty &party : draft.parties) {
        if (party.isNew() && party.role != ContactRole::By)
            names += party.name;
    }
    if (draft.hasNewPlace())
        names += draft.placeName;
    return names;
}

QString quotedList(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted += u"“%1”"_s.arg(name);
    return joinedDutch(quoted);
}

Error notKnown(const QStringList &names)
{
    return notFound(names.size() == 1
                        ? u"%1 is niet bekend in deze wijk. Controleer de naam, of maak hem nieuw aan."_s
                        : u"%1 zijn niet bekend in deze wijk. Controleer de namen, of maak ze nieuw aan."_s,
                    {quotedList(names)});
}

} // namespace

capture::Parsed readLine(const Wijk &wijk, const QString &line, const QDateTime &at)
{
    const auto names = wijk.names();
    const capture::Context context{.names = *names,
                                   .now = at.isValid() ? at : wijk.clock().localNow(),
                                   .me = wijk.me(),
                                   .lastPlace = {},
                                   .literal = {}};
    return capture::parse(line, context);
}

std::optional<Error> openQuestions(const capture::Parsed &parsed, UnknownNames unknown)
{
    for (const capture::Ambiguous &ambiguous : parsed.ambiguous) {
        if (!ambiguous.marked)
            continue;
        QStringList candidates;
        for (const capture::NamedThing &thing : ambiguous.candidates)
            candidates += thing.hint.isEmpty() ? thing.name : u"%1 (%2)"_s.arg(thing.name, thing.hint);
        return conflict(u"“%1” past bij meer dan één: %2. Kies met @\"Naam\"(Straat 1) of @id:…."_s,
                        {ambiguous.text, joinedDutch(candidates)});
    }
    if (unknown == UnknownNames::Refuse) {
        if (const QStringList names = newNames(parsed.draft); !names.isEmpty())
            return notKnown(names);
    }
    return std::nullopt;
}

Result<Recorded> record(Wijk &wijk, const capture::Draft &draft, UnknownNames unknown)
{
    if (unknown == UnknownNames::Refuse) {
        if (const QStringList names = newNames(draft); !names.isEmpty())
            return notKnown(names);
    }
    Recorded recorded;
    const auto change = wijk.change(u"add"_s, [&](store::Writing &writing) {
        recorded = {};
        return Recorder(wijk, draft, writing, recorded).run();
    });
    if (!change)
        return change.error();
    recorded.change = *change;
    return recorded;
}

} // namespace gekend::work
