// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_repository.h"

namespace gekend::store {

namespace {

#define GEKEND_CONTACT_COLUMNS                                                                               \
    "c.id, c.kind, c.day, c.minute_of_day, c.minutes, c.initiative, c.note, c.intention, c.outcome, "        \
    "c.outreach, c.others_count, c.others_what, c.party_id, c.address_id, c.street_id, c.area_id "

constexpr char kById[] = "SELECT " GEKEND_CONTACT_COLUMNS "FROM contact c WHERE c.id = ?";
constexpr char kBetween[] = "SELECT " GEKEND_CONTACT_COLUMNS "FROM contact c WHERE c.day BETWEEN ? AND ? "
                            "ORDER BY c.day DESC, coalesce(c.minute_of_day, 1440) DESC, c.id DESC LIMIT ?";
constexpr char kOfParty[] =
    "SELECT " GEKEND_CONTACT_COLUMNS
    "FROM contact c WHERE c.id IN (SELECT contact_id FROM contact_party WHERE party_id = ?1 "
    "UNION SELECT id FROM contact WHERE party_id = ?1) "
    "ORDER BY c.day DESC, coalesce(c.minute_of_day, 1440) DESC, c.id DESC LIMIT ?2";
#undef GEKEND_CONTACT_COLUMNS

constexpr char kAdd[] =
    "INSERT INTO contact (id, kind, day, minute_of_day, minutes, initiative, note, intention, outcome, "
    "outreach, others_count, others_what, party_id, address_id, street_id, area_id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kUpdate[] =
    "UPDATE contact SET kind = ?, day = ?, minute_of_day = ?, minutes = ?, initiative = ?, note = ?, "
    "intention = ?, outcome = ?, outreach = ?, others_count = ?, others_what = ?, party_id = ?, "
    "address_id = ?, street_id = ?, area_id = ? WHERE id = ?";

Contact readContact(const Row &row)
{
    Contact contact{.id = row.columnId<ContactId>(0),
                    .kind = ContactKind(row.columnInt(1)),
                    .on = QDate::fromJulianDay(row.columnInt64(2)),
                    .note = row.columnText(6),
                    .intention = row.columnText(7),
                    .outcome = row.columnText(8),
                    .outreach = row.columnBool(9),
                    .place = readPlace(row, 12)};
    if (!row.isNull(3))
        contact.at = QTime(row.columnInt(3) / 60, row.columnInt(3) % 60);
    if (!row.isNull(4))
        contact.minutes = row.columnInt(4);
    if (!row.isNull(5))
        contact.initiative = Initiative(row.columnInt(5));
    if (!row.isNull(10))
        contact.others = Others{row.columnInt(10), row.columnText(11)};
    return contact;
}

/// Binds everything but the id, in the order that INSERT and UPDATE share.
void bindContact(Statement &statement, const Contact &contact)
{
    statement.bind(int(contact.kind), contact.on.toJulianDay(),
                   contact.at ? std::optional(contact.at->hour() * 60 + contact.at->minute()) : std::nullopt,
                   contact.minutes,
                   contact.initiative ? std::optional(int(*contact.initiative)) : std::nullopt, contact.note,
                   contact.intention, contact.outcome, contact.outreach,
                   contact.others ? std::optional(contact.others->count) : std::nullopt,
                   contact.others ? std::optional(contact.others->what) : std::nullopt);
    bindPlace(statement, contact.place);
}

} // namespace

Place readPlace(const Row &row, int first)
{
    if (!row.isNull(first))
        return row.columnId<PartyId>(first);
    if (!row.isNull(first + 1))
        return row.columnId<AddressId>(first + 1);
    if (!row.isNull(first + 2))
        return row.columnId<StreetId>(first + 2);
    if (!row.isNull(first + 3))
        return row.columnId<AreaId>(first + 3);
    return std::monostate();
}

void bindPlace(Statement &statement, const Place &place)
{
    const auto id = [&](auto none) {
        const auto *held = std::get_if<decltype(none)>(&place);
        return held ? *held : none;
    };
    statement.bind(id(PartyId()), id(AddressId()), id(StreetId()), id(AreaId()));
}

Result<Contact> ContactRepository::byId(ContactId id) const
{
    auto found = m_db.prepare(kById).bind(id.value()).one(readContact);
    if (!found)
        return found.error();
    auto whole = withParts(std::vector<Contact>{std::move(*found)});
    if (!whole)
        return whole.error();
    return std::move(whole->front());
}

Result<std::vector<Contact>> ContactRepository::byIds(const std::vector<ContactId> &ids) const
{
    std::vector<Contact> contacts;
    for (const ContactId id : ids) {
        auto found = m_db.prepare(kById).bind(id.value()).optional(readContact);
        if (!found)
            return found.error();
        if (*found)
            contacts.push_back(std::move(**found));
    }
    return withParts(std::move(contacts));
}

Result<std::vector<Contact>> ContactRepository::between(QDate from, QDate to, int limit) const
{
    const qint64 first = from.isValid() ? from.toJulianDay() : 0;
    const qint64 last = to.isValid() ? to.toJulianDay() : std::numeric_limits<qint32>::max();
    return withParts(m_db.prepare(kBetween).bind(first, last, limit).all(readContact));
}

Result<std::vector<Contact>> ContactRepository::ofParty(PartyId party, int limit) const
{
    return withParts(m_db.prepare(kOfParty).bind(party, limit).all(readContact));
}

Result<qint64> ContactRepository::count() const
{
    return m_db.prepare("SELECT count(*) FROM contact").one([](const Row &row) {
        return row.columnInt64(0);
    });
}

Result<std::vector<Contact>> ContactRepository::withParts(Result<std::vector<Contact>> contacts) const
{
    if (!contacts)
        return contacts;
    for (Contact &contact : *contacts) {
        auto parties =
            m_db.prepare("SELECT party_id, role FROM contact_party WHERE contact_id = ? ORDER BY id")
                .bind(contact.id)
                .all([](const Row &row) {
                    return ContactParty{row.columnId<PartyId>(0), ContactRole(row.columnInt(1))};
                });
        if (!parties)
            return parties.error();
        contact.parties = std::move(*parties);
        auto themes = m_db.prepare("SELECT theme_id FROM contact_theme WHERE contact_id = ? ORDER BY id")
                          .bind(contact.id)
                          .all([](const Row &row) { return row.columnId<ThemeId>(0); });
        if (!themes)
            return themes.error();
        contact.themes = std::move(*themes);
    }
    return contacts;
}

Result<ContactId> ContactRepository::add(Writing &writing, const Contact &contact) const
{
    auto ready = checked(contact, writing.clock());
    if (!ready)
        return ready.error();
    ready->id = writing.make<ContactId>();
    Statement add = m_db.prepare(kAdd);
    add.bind(ready->id);
    bindContact(add, *ready);
    GEKEND_TRY(add.exec());
    GEKEND_TRY(addParts(writing, *ready));
    return ready->id;
}

Result<void> ContactRepository::addParts(Writing &writing, const Contact &contact) const
{
    for (const ContactParty &part : contact.parties)
        GEKEND_TRY(
            m_db.prepare("INSERT INTO contact_party (id, contact_id, party_id, role) VALUES (?, ?, ?, ?)")
                .bind(writing.nextId(), contact.id, part.party, int(part.role))
                .exec());
    for (const ThemeId theme : contact.themes)
        GEKEND_TRY(m_db.prepare("INSERT INTO contact_theme (id, contact_id, theme_id) VALUES (?, ?, ?)")
                       .bind(writing.nextId(), contact.id, theme)
                       .exec());
    return {};
}

Result<void> ContactRepository::update(Writing &writing, const Contact &contact) const
{
    const auto before = byId(contact.id);
    if (!before)
        return before.error();
    auto ready = checked(contact, writing.clock());
    if (!ready)
        return ready.error();
    Statement update = m_db.prepare(kUpdate);
    bindContact(update, *ready);
    update.bind(ready->id);
    GEKEND_TRY(update.exec());
    if (before->parties == ready->parties && before->themes == ready->themes)
        return {};
    GEKEND_TRY(m_db.prepare("DELETE FROM contact_party WHERE contact_id = ?").bind(ready->id).exec());
    GEKEND_TRY(m_db.prepare("DELETE FROM contact_theme WHERE contact_id = ?").bind(ready->id).exec());
    return addParts(writing, *ready);
}

Result<void> ContactRepository::remove(Writing &writing, ContactId id) const
{
    Q_UNUSED(writing)
    GEKEND_TRY(m_db.prepare("DELETE FROM contact_party WHERE contact_id = ?").bind(id).exec());
    GEKEND_TRY(m_db.prepare("DELETE FROM contact_theme WHERE contact_id = ?").bind(id).exec());
    GEKEND_TRY(m_db.prepare("DELETE FROM contact WHERE id = ?").bind(id).exec());
    return {};
}

} // namespace gekend::store
