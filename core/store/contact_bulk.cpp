// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_bulk.h"

#include "core/store/contact_repository.h"

namespace gekend::store {

namespace {

constexpr char kAddContact[] =
    "INSERT INTO contact (id, kind, day, minute_of_day, minutes, initiative, note, intention, outcome, "
    "outreach, others_count, others_what, party_id, address_id, street_id, area_id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kAddParty[] = "INSERT INTO contact_party (id, contact_id, party_id, role) VALUES (?, ?, ?, ?)";
constexpr char kAddTheme[] = "INSERT INTO contact_theme (id, contact_id, theme_id) VALUES (?, ?, ?)";

constexpr char kContacts[] =
    "SELECT id, kind, day, minute_of_day, minutes, initiative, note, intention, outcome, others_count, "
    "party_id, address_id, street_id, area_id FROM contact WHERE day BETWEEN ? AND ? ORDER BY id";
constexpr char kParties[] =
    "SELECT p.contact_id, p.party_id, p.role FROM contact c JOIN contact_party p ON p.contact_id = c.id "
    "WHERE c.day BETWEEN ? AND ?";
constexpr char kThemes[] =
    "SELECT t.contact_id, t.theme_id FROM contact c JOIN contact_theme t ON t.contact_id = c.id "
    "WHERE c.day BETWEEN ? AND ?";

/// The finaliser of SplitMix64: every bit of the number moves every bit of the result.
quint64 mixed(quint64 number)
{
    number += 0x9e3779b97f4a7c15U;
    number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9U;
    number = (number ^ (number >> 27U)) * 0x94d049bb133111ebU;
    return number ^ (number >> 31U);
}

quint64 with(quint64 mark, qint64 next)
{
    return mixed(mark ^ mixed(quint64(next)));
}

quint64 hashOf(std::string_view text)
{
    return text.empty() ? 0 : mixed(qHashBits(text.data(), text.size(), 0x6b656e64));
}

/// Terms add up, so their order does not matter.
quint64 partyTerm(qint64 party, ContactRole role)
{
    return with(mixed(quint64(party)), qint64(role) + 1);
}

bool isKeyRole(ContactRole role)
{
    return role == ContactRole::Met || role == ContactRole::Tried;
}

quint64 themeTerm(qint64 theme)
{
    return with(mixed(quint64(theme)), 99);
}

struct Fields {
    qint64 kind = 0;
    qint64 day = 0;
    qint64 minuteOfDay = -1;
    qint64 minutes = 0;
    qint64 initiative = -1;
    std::string_view note;
    quint64 intention = 0;
    quint64 outcome = 0;
    qint64 others = -1;
    qint64 placeKind = 0; // as Place::index()
    qint64 place = 0;
};

ContactMark markOf(const Fields &fields)
{
    ContactMark mark;
    for (const qint64 value : {fields.day, fields.minuteOfDay, fields.kind, qint64(hashOf(fields.note)),
                               fields.placeKind, fields.place})
        mark.key = with(mark.key, value);
    for (const qint64 value :
         {fields.minutes, fields.initiative, qint64(fields.intention), qint64(fields.outcome), fields.others})
        mark.rest = with(mark.rest, value);
    return mark;
}

quint64 hashOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return hashOf(std::string_view(utf8.constData(), size_t(utf8.size())));
}

Fields fieldsOf(const Row &row)
{
    Fields fields{.kind = row.columnInt64(1),
                  .day = row.columnInt64(2),
                  .minutes = row.columnInt64(4),
                  .note = row.columnUtf8(6),
                  .intention = hashOf(row.columnUtf8(7)),
                  .outcome = hashOf(row.columnUtf8(8))};
    fields.minuteOfDay = row.columnOptionalInt64(3).value_or(-1);
    fields.initiative = row.columnOptionalInt64(5).value_or(-1);
    fields.others = row.columnOptionalInt64(9).value_or(-1);
    constexpr int kFirstPlace = 10;
    for (int place = 0; place < 4; ++place) {
        if (row.isNull(kFirstPlace + place))
            continue;
        fields.placeKind = place + 1;
        fields.place = row.columnInt64(kFirstPlace + place);
    }
    return fields;
}

std::optional<int> minuteOfDay(const Contact &contact)
{
    return contact.at ? std::optional(contact.at->hour() * 60 + contact.at->minute()) : std::nullopt;
}

} // namespace

ContactMark markOf(const Contact &contact, std::string_view note)
{
    Fields fields{.kind = qint64(contact.kind),
                  .day = contact.on.toJulianDay(),
                  .minuteOfDay = minuteOfDay(contact).value_or(-1),
                  .minutes = contact.minutes.value_or(0),
                  .initiative = contact.initiative ? qint64(*contact.initiative) : -1,
                  .note = note,
                  .intention = hashOf(contact.intention),
                  .outcome = hashOf(contact.outcome),
                  .others = contact.others ? contact.others->count : -1,
                  .placeKind = qint64(contact.place.index())};
    std::visit(
        [&fields](const auto &place) {
            if constexpr (requires { place.value(); })
                fields.place = place.value();
        },
        contact.place);
    ContactMark mark = markOf(fields);
    for (const ContactParty &party : contact.parties)
        (isKeyRole(party.role) ? mark.key : mark.rest) += partyTerm(party.party.value(), party.role);
    for (const ThemeId theme : contact.themes)
        mark.rest += themeTerm(theme.value());
    return mark;
}

Result<std::vector<MarkedContact>> markedContacts(Connection &db, QDate from, QDate to)
{
    const qint64 first = from.toJulianDay();
    const qint64 last = to.toJulianDay();
    std::vector<MarkedContact> contacts;
    GEKEND_TRY(db.prepare(kContacts).bind(first, last).forEach([&](const Row &row) {
        contacts.push_back({row.columnId<ContactId>(0), markOf(fieldsOf(row))});
    }));
    const auto markAt = [&](qint64 id) -> ContactMark & {
        const auto found = std::lower_bound(
            contacts.begin(), contacts.end(), id,
            [](const MarkedContact &contact, qint64 wanted) { return contact.id.value() < wanted; });
        Q_ASSERT(found != contacts.end() && found->id.value() == id);
        return found->mark;
    };
    GEKEND_TRY(db.prepare(kParties).bind(first, last).forEach([&](const Row &row) {
        const auto role = ContactRole(row.columnInt(2));
        ContactMark &mark = markAt(row.columnInt64(0));
        (isKeyRole(role) ? mark.key : mark.rest) += partyTerm(row.columnInt64(1), role);
    }));
    GEKEND_TRY(db.prepare(kThemes).bind(first, last).forEach([&](const Row &row) {
        markAt(row.columnInt64(0)).rest += themeTerm(row.columnInt64(1));
    }));
    return contacts;
}

ContactWriter::ContactWriter(Writing &writing)
    : m_writing(writing)
    , m_contact(writing.db().prepare(kAddContact))
    , m_party(writing.db().prepare(kAddParty))
    , m_theme(writing.db().prepare(kAddTheme))
{
}

Result<ContactId> ContactWriter::add(const Contact &contact, std::string_view note)
{
    const auto id = m_writing.make<ContactId>();
    m_contact.bind(id, int(contact.kind), contact.on.toJulianDay(), minuteOfDay(contact), contact.minutes,
                   contact.initiative ? std::optional(int(*contact.initiative)) : std::nullopt, note,
                   contact.intention, contact.outcome, contact.outreach,
                   contact.others ? std::optional(contact.others->count) : std::nullopt,
                   contact.others ? std::optional(contact.others->what) : std::nullopt);
    bindPlace(m_contact, contact.place);
    GEKEND_TRY(m_contact.exec());
    for (const ContactParty &part : contact.parties)
        GEKEND_TRY(m_party.bind(m_writing.nextId(), id, part.party, int(part.role)).exec());
    for (const ThemeId theme : contact.themes)
        GEKEND_TRY(m_theme.bind(m_writing.nextId(), id, theme).exec());
    return id;
}

} // namespace gekend::store
