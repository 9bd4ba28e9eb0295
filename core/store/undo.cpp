// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/row_writer.h"
#include "core/store/schema.h"

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

struct Target {
    ChangeId id;
    QString verb;
    PartyId actor;
    int schema = 0;
    qint64 at = 0;
};

Target readTarget(const Row &row)
{
    return {row.columnId<ChangeId>(0), row.columnText(1), row.columnId<PartyId>(2), row.columnInt(3),
            row.columnInt64(4)};
}

constexpr char kNewestStanding[] =
    "SELECT id, verb, actor_id, schema, at FROM change "
    "WHERE kind = 0 AND state = 0 AND device = ? AND id > ? ORDER BY id DESC LIMIT 1";
constexpr char kStandingById[] =
    "SELECT id, verb, actor_id, schema, at FROM change WHERE kind = 0 AND state = 0 AND id = ?";
constexpr char kStandingSince[] =
    "SELECT id, verb, actor_id, schema, at FROM change WHERE kind = 0 AND state = 0 AND id > ? ORDER BY id";
constexpr char kNewestUndoing[] =
    "SELECT u.id, d.id, d.verb FROM change u JOIN change d ON d.id = u.of_id "
    "WHERE u.kind = 1 AND u.state = 0 AND u.device = ? ORDER BY u.id DESC LIMIT 1";
constexpr char kSetState[] = "UPDATE change SET state = ? WHERE id = ?";

/// Whether `later` touched a cell that `earlier` would write back.
bool touchesSameCells(const TableEffect &earlier, const TableEffect &later)
{
    const auto inEarlierInserts = [&](const RowImage &row) {
        return std::any_of(earlier.inserted.begin(), earlier.inserted.end(),
                           [&](const IdRange &range) { return range.contains(row.id); });
    };
    if (std::any_of(later.updated.begin(), later.updated.end(), inEarlierInserts)
        || std::any_of(later.deleted.begin(), later.deleted.end(), inEarlierInserts))
        return true;
    QHash<qint64, const RowImage *> ours;
    for (const RowImage &row : earlier.updated)
        ours.insert(row.id, &row);
    for (const RowImage &row : later.deleted) {
        if (ours.contains(row.id))
            return true;
    }
    for (const RowImage &row : later.updated) {
        const RowImage *mine = ours.value(row.id);
        if (mine && std::any_of(row.cells.begin(), row.cells.end(), [mine](const auto &cell) {
                return mine->cell(cell.first);
            }))
            return true;
    }
    return false;
}

bool touchesSameCells(const NetEffect &earlier, const NetEffect &later)
{
    for (const TableEffect &mine : earlier.tables) {
        for (const TableEffect &theirs : later.tables) {
            if (mine.table == theirs.table && touchesSameCells(mine, theirs))
                return true;
        }
    }
    return false;
}

Error madeByOlderSchema()
{
    return denied(
        u"Deze wijziging is van voor een vernieuwing van het bestand en is alleen nog geschiedenis; "
        "terugdraaien kan niet meer."_s);
}

} // namespace

void Database::startSitting()
{
    const auto newest = m_connection.prepare("SELECT max(id) FROM change").one([](const Row &row) {
        return row.columnInt64(0);
    });
    if (newest)
        m_sittingStart = *newest;
}

Result<Database::Turned> Database::undo(Reach reach, PartyId actor)
{
    const qint64 since = reach == Reach::Sitting ? m_sittingStart : 0;
    const auto target = m_connection.prepare(kNewestStanding).bind(int(device()), since).optional(readTarget);
    if (!target)
        return target.error();
    if (!*target)
        return notFound(u"Er is niets om ongedaan te maken."_s);
    return undoOne((*target)->id, actor);
}

Result<Database::Turned> Database::undoOne(ChangeId change, PartyId actor)
{
    const auto target = m_connection.prepare(kStandingById).bind(change).optional(readTarget);
    if (!target)
        return target.error();
    if (!*target)
        return notFound(u"Deze wijziging bestaat niet, of is al ongedaan gemaakt."_s);
    if ((*target)->schema != currentSchema())
        return madeByOlderSchema();
    const auto effect = journalOf(change);
    if (!effect)
        return effect.error();
    GEKEND_TRY(refuseWhenTouchedSince(change, *effect));
    const Plan plan{.deed = {.verb = u"undo"_s, .actor = actor}, .kind = Kind::Undid, .of = change};
    const auto done = run(plan, [&](Writing &writing) -> Result<void> {
        GEKEND_TRY(writing.db().run("PRAGMA defer_foreign_keys = ON"));
        GEKEND_TRY(applyInverse(writing.db(), *effect));
        return turn(change, 1);
    });
    if (!done)
        return done.error();
    return Turned{change, (*target)->verb};
}

Result<Database::Turned> Database::redo(PartyId actor)
{
    struct Undoing {
        ChangeId id;
        Turned of;
    };
    const auto undoing =
        m_connection.prepare(kNewestUndoing).bind(int(device())).optional([](const Row &row) {
            return Undoing{row.columnId<ChangeId>(0), {row.columnId<ChangeId>(1), row.columnText(2)}};
        });
    if (!undoing)
        return undoing.error();
    if (!*undoing)
        return notFound(u"Er is niets om opnieuw te doen."_s);
    const auto effect = journalOf((*undoing)->id);
    if (!effect)
        return effect.error();
    const Plan plan{
        .deed = {.verb = u"redo"_s, .actor = actor}, .kind = Kind::Redid, .of = (*undoing)->of.change};
    const auto done = run(plan, [&](Writing &writing) -> Result<void> {
        GEKEND_TRY(writing.db().run("PRAGMA defer_foreign_keys = ON"));
        GEKEND_TRY(applyInverse(writing.db(), *effect));
        GEKEND_TRY(turn((*undoing)->id, 1));
        return turn((*undoing)->of.change, 0);
    });
    if (!done)
        return done.error();
    return (*undoing)->of;
}

Result<void> Database::turn(ChangeId target, int state)
{
    return m_connection.prepare(kSetState).bind(state, target).exec();
}

Result<void> Database::refuseWhenTouchedSince(ChangeId change, const NetEffect &effect)
{
    const auto later = m_connection.prepare(kStandingSince).bind(change).all(readTarget);
    if (!later)
        return later.error();
    for (const Target &candidate : *later) {
        const auto theirs = journalOf(candidate.id);
        if (!theirs)
            return theirs.error();
        if (touchesSameCells(effect, *theirs)) {
            const QString when =
                QDateTime::fromMSecsSinceEpoch(candidate.at).toLocalTime().toString(u"dd-MM-yyyy HH:mm"_s);
            return conflict(
                u"Dit kan niet worden teruggedraaid: “%1” van %2 (%3) veranderde daarna hetzelfde. "
                "Draai dat eerst terug."_s,
                {candidate.verb, when, candidate.id.toString()});
        }
    }
    return {};
}

} // namespace gekend::store
