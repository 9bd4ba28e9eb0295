// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/party_repository.h"

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

// One reader, so one list of columns; each query ends it its own way.
#define GEKEND_PARTY_SELECT                                                                                  \
    "SELECT p.id, p.kind, p.name, p.sort_key, p.address_id, p.lon, p.lat, p.area_id, p.note, p.ended_on, "   \
    "p.end_reason, p.is_private, "                                                                           \
    "coalesce(r.given, f.given), coalesce(r.prefix, f.prefix), coalesce(r.family, f.family), "               \
    "coalesce(r.title, f.title), r.partner_prefix, r.partner_family, r.name_use, r.born, r.gender, "         \
    "r.languages, r.interpreter, f.role, coalesce(f.organisation, o.organisation), f.workdays, f.own, "      \
    "h.situation, coalesce(o.type, v.type), o.opening_hours, o.website, "                                    \
    "coalesce(o.external_id, v.external_id), v.rhythm, v.atmosphere "                                        \
    "FROM party p LEFT JOIN resident r ON r.id = p.id LEFT JOIN professional f ON f.id = p.id "              \
    "LEFT JOIN household h ON h.id = p.id LEFT JOIN organisation o ON o.id = p.id "                          \
    "LEFT JOIN vindplek v ON v.id = p.id "

constexpr char kById[] = GEKEND_PARTY_SELECT "WHERE p.id = ?";
constexpr char kAll[] = GEKEND_PARTY_SELECT "ORDER BY p.sort_key, p.id";
constexpr char kOfKind[] = GEKEND_PARTY_SELECT "WHERE p.kind = ? ORDER BY p.sort_key, p.id";
constexpr char kAtAddress[] = GEKEND_PARTY_SELECT "WHERE p.address_id = ?1 OR p.id IN (SELECT party_id FROM "
                                                  "residence WHERE address_id = ?1 AND until IS NULL) "
                                                  "ORDER BY p.sort_key, p.id";
constexpr char kLyingIn[] = GEKEND_PARTY_SELECT "WHERE p.area_id = ? ORDER BY p.sort_key, p.id";
constexpr char kOwnTeam[] =
    GEKEND_PARTY_SELECT "WHERE f.own = 1 AND p.ended_on IS NULL ORDER BY p.sort_key, p.id";
#undef GEKEND_PARTY_SELECT

constexpr char kAddParty[] =
    "INSERT INTO party (id, kind, name, sort_key, address_id, lon, lat, area_id, note, ended_on, "
    "end_reason, is_private) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kUpdateParty[] =
    "UPDATE party SET name = ?, sort_key = ?, address_id = ?, lon = ?, lat = ?, area_id = ?, "
    "note = ?, ended_on = ?, end_reason = ?, is_private = ? WHERE id = ?";

constexpr std::array kNameUseKeys = {u'E', u'P', u'V', u'N'};

NameUse nameUseFrom(QStringView key)
{
    const auto found =
        std::find(kNameUseKeys.begin(), kNameUseKeys.end(), key.isEmpty() ? u'E' : key.front().unicode());
    return found == kNameUseKeys.end() ? NameUse::Own : NameUse(found - kNameUseKeys.begin());
}

QString keyOfUse(NameUse use)
{
    return QString(QChar(kNameUseKeys[size_t(use)]));
}

PersonName readName(const Row &row)
{
    return {.given = row.columnText(12),
            .prefix = row.columnText(13),
            .family = row.columnText(14),
            .partnerPrefix = row.columnText(16),
            .partnerFamily = row.columnText(17),
            .use = nameUseFrom(row.columnText(18)),
            .title = row.columnText(15)};
}

PartyDetail readDetail(PartyKind kind, const Row &row)
{
    switch (kind) {
    case PartyKind::Resident:
        return ResidentDetail{.name = readName(row),
                              .born = PartialDate::fromStored(row.columnText(19)),
                              .gender = genderFromKey(row.columnText(20)).value_or(Gender::Unknown),
                              .languages = row.columnText(21),
                              .interpreter = row.columnBool(22)};
    case PartyKind::Professional:
        return ProfessionalDetail{.name = readName(row),
                                  .role = row.columnText(23),
                                  .organisation = row.columnText(24),
                                  .workdays = row.columnText(25),
                                  .own = row.columnBool(26)};
    case PartyKind::Household: return HouseholdDetail{.situation = row.columnText(27)};
    case PartyKind::Vindplek:
        return VindplekDetail{.rhythm = row.columnText(32),
                              .atmosphere = row.columnText(33),
                              .type = row.columnText(28),
                              .externalId = row.columnText(31)};
    case PartyKind::Shop:
    case PartyKind::Institution:
    case PartyKind::Initiative:
    case PartyKind::Team:
        return OrganisationDetail{.type = row.columnText(28),
                                  .organisation = row.columnText(24),
                                  .openingHours = row.columnText(29),
                                  .website = row.columnText(30),
                                  .externalId = row.columnText(31)};
    }
    Q_UNREACHABLE();
}

Result<Party> readParty(const Row &row)
{
    const auto kind = partyKindFromKey(row.columnText(1));
    if (!kind)
        return corrupt(u"Een rij in dit bestand heeft een onbekende soort. Maak met “check” een controle."_s);
    Party party{.id = row.columnId<PartyId>(0),
                .kind = *kind,
                .name = row.columnText(2),
                .sortKey = row.columnText(3),
                .note = row.columnText(8),
                .endedOn = row.columnDate(9),
                .isPrivate = row.columnBool(11)};
    if (!row.isNull(4))
        party.address = row.columnId<AddressId>(4);
    party.lon = row.columnOptionalDouble(5);
    party.lat = row.columnOptionalDouble(6);
    if (!row.isNull(7))
        party.area = row.columnId<AreaId>(7);
    if (!row.isNull(10))
        party.endReason = endReasonFromKey(row.columnText(10));
    party.detail = readDetail(*kind, row);
    return party;
}

ContactPoint readPoint(const Row &row)
{
    return {.id = row.columnId<ContactPointId>(0),
            .party = row.columnId<PartyId>(1),
            .kind = contactPointKindFromKey(row.columnText(2)).value_or(ContactPoint::Kind::Phone),
            .value = row.columnText(3),
            .normalised = row.columnText(4),
            .preferredMoment = row.columnText(5)};
}

Membership readMembership(const Row &row)
{
    return {.id = row.columnId<MembershipId>(0),
            .member = row.columnId<PartyId>(1),
            .group = row.columnId<PartyId>(2),
            .role = row.columnText(3),
            .since = row.columnDate(4),
            .until = row.columnDate(5),
            .source = row.columnText(6)};
}

Residence readResidence(const Row &row)
{
    return {.id = row.columnId<ResidenceId>(0),
            .party = row.columnId<PartyId>(1),
            .address = row.columnId<AddressId>(2),
            .since = row.columnDate(3),
            .until = row.columnDate(4)};
}

std::optional<QString> reasonKey(const Party &party)
{
    return party.endReason ? std::optional(keyOf(*party.endReason)) : std::nullopt;
}

/// Writes the detail row anew: UPDATE and INSERT share the order of their values, the id comes last.
struct DetailWriter {
    Connection &db;
    qint64 id;
    bool insert;

    Result<void> operator()(const ResidentDetail &d) const
    {
        return db
            .prepare(
                insert ? "INSERT INTO resident (given, prefix, family, partner_prefix, partner_family, "
                         "name_use, "
                         "title, born, gender, languages, interpreter, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                         "?, ?, ?, ?)"
                       : "UPDATE resident SET given = ?, prefix = ?, family = ?, partner_prefix = ?, "
                         "partner_family = ?, name_use = ?, title = ?, born = ?, gender = ?, languages = ?, "
                         "interpreter = ? WHERE id = ?")
            .bind(d.name.given, d.name.prefix, d.name.family, d.name.partnerPrefix, d.name.partnerFamily,
                  keyOfUse(d.name.use), d.name.title, d.born.toStored(), keyOf(d.gender), d.languages,
                  d.interpreter, id)
            .exec();
    }
    Result<void> operator()(const ProfessionalDetail &d) const
    {
        return db
            .prepare(insert
                         ? "INSERT INTO professional (given, prefix, family, title, role, organisation, "
                           "workdays, own, "
                           "id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                         : "UPDATE professional SET given = ?, prefix = ?, family = ?, title = ?, role = ?, "
                           "organisation = ?, workdays = ?, own = ? WHERE id = ?")
            .bind(d.name.given, d.name.prefix, d.name.family, d.name.title, d.role, d.organisation,
                  d.workdays, d.own, id)
            .exec();
    }
    Result<void> operator()(const HouseholdDetail &d) const
    {
        return db
            .prepare(insert ? "INSERT INTO household (situation, id) VALUES (?, ?)"
                            : "UPDATE household SET situation = ? WHERE id = ?")
            .bind(d.situation, id)
            .exec();
    }
    Result<void> operator()(const OrganisationDetail &d) const
    {
        return db
            .prepare(
                insert
                    ? "INSERT INTO organisation (type, organisation, opening_hours, website, external_id, "
                      "id) "
                      "VALUES (?, ?, ?, ?, ?, ?)"
                    : "UPDATE organisation SET type = ?, organisation = ?, opening_hours = ?, website = ?, "
                      "external_id = ? WHERE id = ?")
            .bind(d.type, d.organisation, d.openingHours, d.website, d.externalId, id)
            .exec();
    }
    Result<void> operator()(const VindplekDetail &d) const
    {
        return db
            .prepare(insert ? "INSERT INTO vindplek (rhythm, atmosphere, type, external_id, id) VALUES (?, "
                              "?, ?, ?, ?)"
                            : "UPDATE vindplek SET rhythm = ?, atmosphere = ?, type = ?, external_id = ? "
                              "WHERE id = ?")
            .bind(d.rhythm, d.atmosphere, d.type, d.externalId, id)
            .exec();
    }
};

} // namespace

Result<Party> PartyRepository::byId(PartyId id) const
{
    return m_db.prepare(kById).bind(id.value()).one(readParty);
}

Result<std::vector<Party>> PartyRepository::all() const
{
    return m_db.prepare(kAll).all(readParty);
}

Result<std::vector<Party>> PartyRepository::ofKind(PartyKind kind) const
{
    return m_db.prepare(kOfKind).bind(keyOf(kind)).all(readParty);
}

Result<std::vector<Party>> PartyRepository::atAddress(AddressId address) const
{
    return m_db.prepare(kAtAddress).bind(address).all(readParty);
}

Result<std::vector<Party>> PartyRepository::lyingIn(AreaId area) const
{
    return m_db.prepare(kLyingIn).bind(area).all(readParty);
}

Result<std::vector<Party>> PartyRepository::ownTeam() const
{
    return m_db.prepare(kOwnTeam).all(readParty);
}

Result<std::vector<ContactPoint>> PartyRepository::contactPoints(PartyId party) const
{
    return m_db
        .prepare("SELECT id, party_id, kind, value, normalised, preferred_moment FROM contact_point "
                 "WHERE party_id = ? ORDER BY kind <> 'mobile', id")
        .bind(party)
        .all(readPoint);
}

Result<std::vector<ContactPoint>> PartyRepository::allContactPoints() const
{
    return m_db
        .prepare(
            "SELECT id, party_id, kind, value, normalised, preferred_moment FROM contact_point ORDER BY id")
        .all(readPoint);
}

Result<std::vector<Membership>> PartyRepository::membershipsOf(PartyId member) const
{
    return m_db
        .prepare(
            "SELECT id, member_id, group_id, role, since, until, source FROM membership WHERE member_id = ? "
            "ORDER BY id")
        .bind(member)
        .all(readMembership);
}

Result<std::vector<Membership>> PartyRepository::membersOf(PartyId group) const
{
    return m_db
        .prepare(
            "SELECT id, member_id, group_id, role, since, until, source FROM membership WHERE group_id = ? "
            "ORDER BY id")
        .bind(group)
        .all(readMembership);
}

Result<std::vector<Residence>> PartyRepository::residencesOf(PartyId party) const
{
    return m_db
        .prepare(
            "SELECT id, party_id, address_id, since, until FROM residence WHERE party_id = ? ORDER BY id")
        .bind(party)
        .all(readResidence);
}

Result<std::vector<Residence>> PartyRepository::allResidences() const
{
    return m_db.prepare("SELECT id, party_id, address_id, since, until FROM residence ORDER BY id")
        .all(readResidence);
}

Result<PartyId> PartyRepository::add(Writing &writing, Party party) const
{
    auto ready = checked(std::move(party));
    if (!ready)
        return ready.error();
    const auto id = writing.make<PartyId>();
    GEKEND_TRY(m_db.prepare(kAddParty)
                   .bind(id, keyOf(ready->kind), ready->name, ready->sortKey, ready->address, ready->lon,
                         ready->lat, ready->area, ready->note, ready->endedOn, reasonKey(*ready),
                         ready->isPrivate)
                   .exec());
    GEKEND_TRY(std::visit(DetailWriter{m_db, id.value(), true}, ready->detail));
    return id;
}

Result<void> PartyRepository::update(Writing &writing, const Party &party) const
{
    Q_UNUSED(writing) // the proof that a change is running
    auto ready = checked(party);
    if (!ready)
        return ready.error();
    GEKEND_TRY(m_db.prepare(kUpdateParty)
                   .bind(ready->name, ready->sortKey, ready->address, ready->lon, ready->lat, ready->area,
                         ready->note, ready->endedOn, reasonKey(*ready), ready->isPrivate, ready->id)
                   .exec());
    return std::visit(DetailWriter{m_db, ready->id.value(), false}, ready->detail);
}

Result<void> PartyRepository::add(Writing &writing, ContactPoint point) const
{
    return m_db
        .prepare("INSERT INTO contact_point (id, party_id, kind, value, normalised, preferred_moment) "
                 "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(writing.make<ContactPointId>(), point.party, keyOf(point.kind), point.value, point.normalised,
              point.preferredMoment)
        .exec();
}

Result<void> PartyRepository::add(Writing &writing, Membership membership) const
{
    return m_db
        .prepare("INSERT INTO membership (id, member_id, group_id, role, since, until, source) VALUES (?, ?, "
                 "?, ?, ?, ?, ?)")
        .bind(writing.make<MembershipId>(), membership.member, membership.group, membership.role,
              membership.since, membership.until, membership.source)
        .exec();
}

Result<void> PartyRepository::add(Writing &writing, Residence residence) const
{
    return m_db
        .prepare("INSERT INTO residence (id, party_id, address_id, since, until) VALUES (?, ?, ?, ?, ?)")
        .bind(writing.make<ResidenceId>(), residence.party, residence.address, residence.since,
              residence.until)
        .exec();
}

Result<void> PartyRepository::endResidence(Writing &writing, ResidenceId id, QDate until) const
{
    Q_UNUSED(writing)
    return m_db.prepare("UPDATE residence SET until = ? WHERE id = ?").bind(until, id).exec();
}

} // namespace gekend::store
