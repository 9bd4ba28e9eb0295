// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tie_repository.h"

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

#define GEKEND_TIE_SELECT                                                                                    \
    "SELECT id, a_id, b_id, a_knows_b, b_knows_a, trust, since, until, last_seen_on, is_private, source, "   \
    "purpose, review_on FROM tie "
constexpr char kById[] = GEKEND_TIE_SELECT "WHERE id = ?";
constexpr char kAll[] = GEKEND_TIE_SELECT "ORDER BY id";
constexpr char kOfParty[] = GEKEND_TIE_SELECT "WHERE a_id = ?1 OR b_id = ?1 ORDER BY id";
constexpr char kBetween[] = GEKEND_TIE_SELECT "WHERE a_id = ? AND b_id = ?";
#undef GEKEND_TIE_SELECT
constexpr char kAdd[] =
    "INSERT INTO tie (a_id, b_id, a_knows_b, b_knows_a, trust, since, until, last_seen_on, is_private, "
    "source, purpose, review_on, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kUpdate[] =
    "UPDATE tie SET a_id = ?, b_id = ?, a_knows_b = ?, b_knows_a = ?, trust = ?, since = ?, "
    "until = ?, last_seen_on = ?, is_private = ?, source = ?, purpose = ?, review_on = ? "
    "WHERE id = ?";

Tie readTie(const Row &row)
{
    Tie tie{.id = row.columnId<TieId>(0),
            .a = row.columnId<PartyId>(1),
            .b = row.columnId<PartyId>(2),
            .aKnowsB = row.columnInt(3),
            .bKnowsA = row.columnInt(4),
            .since = row.columnDate(6),
            .until = row.columnDate(7),
            .lastSeenOn = row.columnDate(8),
            .isPrivate = row.columnBool(9),
            .source = row.columnText(10),
            .purpose = row.columnText(11),
            .reviewOn = row.columnDate(12)};
    if (!row.isNull(5))
        tie.trust = row.columnInt(5);
    return tie;
}

Result<void> write(Connection &db, const char *sql, const Tie &tie)
{
    return db.prepare(sql)
        .bind(tie.a, tie.b, tie.aKnowsB, tie.bKnowsA, tie.trust, tie.since, tie.until, tie.lastSeenOn,
              tie.isPrivate, tie.source, tie.purpose, tie.reviewOn, tie.id)
        .exec();
}

} // namespace

Tie ordered(Tie tie)
{
    if (tie.b < tie.a) {
        std::swap(tie.a, tie.b);
        std::swap(tie.aKnowsB, tie.bKnowsA);
    }
    return tie;
}

Result<Tie> TieRepository::byId(TieId id) const
{
    return m_db.prepare(kById).bind(id.value()).one(readTie);
}

Result<std::vector<Tie>> TieRepository::all() const
{
    return m_db.prepare(kAll).all(readTie);
}

Result<std::vector<Tie>> TieRepository::ofParty(PartyId party) const
{
    return m_db.prepare(kOfParty).bind(party).all(readTie);
}

Result<std::optional<Tie>> TieRepository::between(PartyId one, PartyId other) const
{
    return m_db.prepare(kBetween).bind(std::min(one, other), std::max(one, other)).optional(readTie);
}

Result<std::vector<TieKind>> TieRepository::kindsOf(TieId tie) const
{
    return m_db
        .prepare(
            "SELECT tie_id, kind, reversed, certainty, source FROM tie_kind WHERE tie_id = ? ORDER BY id")
        .bind(tie)
        .all([](const Row &row) {
            return TieKind{.tie = row.columnId<TieId>(0),
                           .kind = row.columnText(1),
                           .reversed = row.columnBool(2),
                           .certainty = certaintyFromKey(row.columnText(3)).value_or(Certainty::Told),
                           .source = row.columnText(4)};
        });
}

Result<TieId> TieRepository::add(Writing &writing, Tie tie) const
{
    if (tie.a == tie.b)
        return invalid(u"Iemand kan geen relatie met zichzelf hebben. Kies twee verschillende namen."_s);
    tie = ordered(std::move(tie));
    tie.id = writing.make<TieId>();
    GEKEND_TRY(write(m_db, kAdd, tie));
    return tie.id;
}

Result<void> TieRepository::update(Writing &writing, const Tie &tie) const
{
    Q_UNUSED(writing)
    return write(m_db, kUpdate, ordered(tie));
}

Result<void> TieRepository::remove(Writing &writing, TieId id) const
{
    Q_UNUSED(writing)
    GEKEND_TRY(m_db.prepare("DELETE FROM tie_kind WHERE tie_id = ?").bind(id).exec());
    return m_db.prepare("DELETE FROM tie WHERE id = ?").bind(id).exec();
}

Result<void> TieRepository::add(Writing &writing, const TieKind &kind) const
{
    return m_db
        .prepare(
            "INSERT INTO tie_kind (id, tie_id, kind, reversed, certainty, source) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(writing.nextId(), kind.tie, kind.kind, kind.reversed, keyOf(kind.certainty), kind.source)
        .exec();
}

} // namespace gekend::store
