// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/note_repository.h"

#include "core/base/text.h"
#include "core/store/contact_repository.h"

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

#define GEKEND_FOLLOW_UP_SELECT                                                                              \
    "SELECT id, contact_id, about_id, owner_id, text, due, done_on FROM follow_up "
constexpr char kFollowUps[] = GEKEND_FOLLOW_UP_SELECT "ORDER BY done_on IS NOT NULL, due IS NULL, due, id";
constexpr char kOpen[] = GEKEND_FOLLOW_UP_SELECT "WHERE done_on IS NULL ORDER BY due IS NULL, due, id";
constexpr char kOfContact[] = GEKEND_FOLLOW_UP_SELECT "WHERE contact_id = ? ORDER BY id";
constexpr char kAbout[] =
    GEKEND_FOLLOW_UP_SELECT "WHERE about_id = ? ORDER BY done_on IS NOT NULL, due IS NULL, due, id";
constexpr char kFollowUp[] = GEKEND_FOLLOW_UP_SELECT "WHERE id = ?";
#undef GEKEND_FOLLOW_UP_SELECT

#define GEKEND_OBSERVATION_SELECT                                                                            \
    "SELECT id, party_id, address_id, street_id, area_id, text, certainty, contact_id, made_on, review_on, " \
    "is_private FROM observation "
constexpr char kObservationsAbout[] =
    GEKEND_OBSERVATION_SELECT "WHERE party_id = ? ORDER BY made_on DESC, id DESC";
constexpr char kObservation[] = GEKEND_OBSERVATION_SELECT "WHERE id = ?";
#undef GEKEND_OBSERVATION_SELECT

#define GEKEND_SIGNAL_SELECT                                                                                 \
    "SELECT id, party_id, address_id, street_id, area_id, text, theme_id, certainty, owner_id, state, "      \
    "next_step, next_on, raised_on, contact_id FROM signal "
constexpr char kSignals[] = GEKEND_SIGNAL_SELECT "ORDER BY state = 'closed', raised_on DESC, id DESC";
constexpr char kSignal[] = GEKEND_SIGNAL_SELECT "WHERE id = ?";
#undef GEKEND_SIGNAL_SELECT

template <typename IdType> std::optional<IdType> optionalId(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.columnId<IdType>(column));
}

FollowUp readFollowUp(const Row &row)
{
    return {.id = row.columnId<FollowUpId>(0),
            .contact = optionalId<ContactId>(row, 1),
            .about = optionalId<PartyId>(row, 2),
            .owner = row.columnId<PartyId>(3),
            .text = row.columnText(4),
            .due = row.columnDate(5),
            .doneOn = row.columnDate(6)};
}

Observation readObservation(const Row &row)
{
    return {.id = row.columnId<ObservationId>(0),
            .about = readPlace(row, 1),
            .text = row.columnText(5),
            .certainty = certaintyFromKey(row.columnText(6)).value_or(Certainty::Impression),
            .contact = optionalId<ContactId>(row, 7),
            .madeOn = row.columnDate(8),
            .reviewOn = row.columnDate(9),
            .isPrivate = row.columnBool(10)};
}

Signal readSignal(const Row &row)
{
    return {.id = row.columnId<SignalId>(0),
            .about = readPlace(row, 1),
            .text = row.columnText(5),
            .theme = optionalId<ThemeId>(row, 6),
            .certainty = certaintyFromKey(row.columnText(7)).value_or(Certainty::Impression),
            .owner = optionalId<PartyId>(row, 8),
            .state = signalStateFromKey(row.columnText(9)).value_or(SignalState::Open),
            .nextStep = row.columnText(10),
            .nextOn = row.columnDate(11),
            .raisedOn = row.columnDate(12),
            .contact = optionalId<ContactId>(row, 13)};
}

Result<void> write(Connection &db, const char *sql, const FollowUp &f)
{
    return db.prepare(sql).bind(f.contact, f.about, f.owner, f.text, f.due, f.doneOn, f.id).exec();
}

Result<void> write(Connection &db, const char *sql, const Signal &s)
{
    Statement statement = db.prepare(sql);
    bindPlace(statement, s.about);
    return statement
        .bind(s.text, s.theme, keyOf(s.certainty), s.owner, keyOf(s.state), s.nextStep, s.nextOn, s.raisedOn,
              s.contact, s.id)
        .exec();
}

} // namespace

Result<std::vector<Theme>> NoteRepository::themes() const
{
    return m_db.prepare("SELECT id, name, sensitive FROM theme ORDER BY folded").all([](const Row &row) {
        return Theme{row.columnId<ThemeId>(0), row.columnText(1), row.columnBool(2)};
    });
}

Result<ThemeId> NoteRepository::theme(Writing &writing, const QString &name) const
{
    const QString clean = tidied(name);
    if (clean.isEmpty())
        return invalid(u"Een thema heeft een naam nodig, bijvoorbeeld #eenzaamheid."_s);
    const QString folded = fold(clean);
    const auto known =
        m_db.prepare("SELECT id FROM theme WHERE folded = ?").bind(folded).optional([](const Row &row) {
            return row.columnId<ThemeId>(0);
        });
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const auto id = writing.make<ThemeId>();
    GEKEND_TRY(m_db.prepare("INSERT INTO theme (id, name, folded, sensitive) VALUES (?, ?, ?, 0)")
                   .bind(id, clean, folded)
                   .exec());
    return id;
}

Result<std::vector<FollowUp>> NoteRepository::followUps() const
{
    return m_db.prepare(kFollowUps).all(readFollowUp);
}

Result<std::vector<FollowUp>> NoteRepository::openFollowUps() const
{
    return m_db.prepare(kOpen).all(readFollowUp);
}

Result<std::vector<FollowUp>> NoteRepository::followUpsOf(ContactId contact) const
{
    return m_db.prepare(kOfContact).bind(contact).all(readFollowUp);
}

Result<std::vector<FollowUp>> NoteRepository::followUpsAbout(PartyId party) const
{
    return m_db.prepare(kAbout).bind(party).all(readFollowUp);
}

Result<FollowUp> NoteRepository::followUp(FollowUpId id) const
{
    return m_db.prepare(kFollowUp).bind(id).one(readFollowUp);
}

Result<FollowUpId> NoteRepository::add(Writing &writing, const FollowUp &followUp) const
{
    FollowUp made = followUp;
    made.id = writing.make<FollowUpId>();
    GEKEND_TRY(write(m_db,
                     "INSERT INTO follow_up (contact_id, about_id, owner_id, text, due, done_on, id) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)",
                     made));
    return made.id;
}

Result<void> NoteRepository::update(Writing &writing, const FollowUp &followUp) const
{
    Q_UNUSED(writing)
    return write(
        m_db,
        "UPDATE follow_up SET contact_id = ?, about_id = ?, owner_id = ?, text = ?, due = ?, done_on = ? "
        "WHERE id = ?",
        followUp);
}

Result<void> NoteRepository::removeFollowUp(Writing &writing, FollowUpId id) const
{
    Q_UNUSED(writing)
    return m_db.prepare("DELETE FROM follow_up WHERE id = ?").bind(id).exec();
}

Result<std::vector<Observation>> NoteRepository::observationsAbout(PartyId party) const
{
    return m_db.prepare(kObservationsAbout).bind(party).all(readObservation);
}

Result<std::vector<Observation>> NoteRepository::byIds(const std::vector<ObservationId> &ids) const
{
    std::vector<Observation> observations;
    for (const ObservationId id : ids) {
        auto found = m_db.prepare(kObservation).bind(id).optional(readObservation);
        if (!found)
            return found.error();
        if (*found)
            observations.push_back(std::move(**found));
    }
    return observations;
}

Result<ObservationId> NoteRepository::add(Writing &writing, const Observation &observation) const
{
    const auto id = writing.make<ObservationId>();
    Statement add = m_db.prepare(
        "INSERT INTO observation (id, party_id, address_id, street_id, area_id, text, certainty, "
        "contact_id, made_on, review_on, is_private) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    add.bind(id);
    bindPlace(add, observation.about);
    GEKEND_TRY(add.bind(observation.text, keyOf(observation.certainty), observation.contact,
                        observation.madeOn, observation.reviewOn, observation.isPrivate)
                   .exec());
    return id;
}

Result<std::vector<Signal>> NoteRepository::signalList() const
{
    return m_db.prepare(kSignals).all(readSignal);
}

Result<Signal> NoteRepository::signal(SignalId id) const
{
    return m_db.prepare(kSignal).bind(id).one(readSignal);
}

Result<SignalId> NoteRepository::add(Writing &writing, const Signal &signal) const
{
    Signal made = signal;
    made.id = writing.make<SignalId>();
    GEKEND_TRY(write(
        m_db,
        "INSERT INTO signal (party_id, address_id, street_id, area_id, text, theme_id, certainty, owner_id, "
        "state, next_step, next_on, raised_on, contact_id, id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        made));
    return made.id;
}

Result<void> NoteRepository::update(Writing &writing, const Signal &signal) const
{
    Q_UNUSED(writing)
    return write(
        m_db,
        "UPDATE signal SET party_id = ?, address_id = ?, street_id = ?, area_id = ?, text = ?, theme_id = ?, "
        "certainty = ?, owner_id = ?, state = ?, next_step = ?, next_on = ?, raised_on = ?, contact_id = ? "
        "WHERE id = ?",
        signal);
}

} // namespace gekend::store
