// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/health.h"

#include "core/store/journal.h"

#include <array>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

/// Rows the schema cannot forbid: each query counts them.
struct Loose {
    const char *count;
    const char *sentence;
};
constexpr std::array kLoose = {
    Loose{"SELECT count(*) FROM party p WHERE (p.kind = 'resident') <> EXISTS (SELECT 1 FROM resident WHERE "
          "id = p.id) "
          "OR (p.kind = 'professional') <> EXISTS (SELECT 1 FROM professional WHERE id = p.id) "
          "OR (p.kind = 'household') <> EXISTS (SELECT 1 FROM household WHERE id = p.id) "
          "OR (p.kind = 'vindplek') <> EXISTS (SELECT 1 FROM vindplek WHERE id = p.id) "
          "OR (p.kind IN ('shop', 'institution', 'initiative', 'team')) <> "
          "EXISTS (SELECT 1 FROM organisation WHERE id = p.id)",
          "%1 namen missen hun gegevens, of hebben die van een andere soort."},
    Loose{"SELECT count(*) FROM tie_kind k WHERE NOT EXISTS (SELECT 1 FROM tie WHERE id = k.tie_id)",
          "%1 soorten relatie horen bij geen relatie."},
    Loose{"SELECT count(*) FROM contact_party p WHERE NOT EXISTS (SELECT 1 FROM contact WHERE id = "
          "p.contact_id)",
          "%1 deelnemers horen bij geen contact."},
    Loose{"SELECT count(*) FROM contact_theme t WHERE NOT EXISTS (SELECT 1 FROM contact WHERE id = "
          "t.contact_id)",
          "%1 thema's horen bij geen contact."},
    Loose{
        "SELECT count(*) FROM change_about a WHERE NOT EXISTS (SELECT 1 FROM change WHERE id = a.change_id)",
        "%1 verwijzingen in de geschiedenis horen bij geen wijziging."},
    Loose{"SELECT count(*) FROM journal j WHERE NOT EXISTS (SELECT 1 FROM change WHERE id = j.change_id)",
          "%1 delen van het journaal horen bij geen wijziging."},
};

Result<void> addLoose(Connection &db, QStringList &problems)
{
    for (const Loose &loose : kLoose) {
        const auto count = db.prepare(loose.count).one([](const Row &row) { return row.columnInt64(0); });
        if (!count)
            return count.error();
        if (*count > 0)
            problems += QString::fromUtf8(loose.sentence).arg(*count);
    }
    return {};
}

Result<void> addSearch(Connection &db, QStringList &problems)
{
    // Rank 1 makes the index compare itself with the rows it is about.
    constexpr std::array kChecks = {
        std::pair{"INSERT INTO contact_fts (contact_fts, rank) VALUES ('integrity-check', 1)", "notities"},
        std::pair{"INSERT INTO observation_fts (observation_fts, rank) VALUES ('integrity-check', 1)",
                  "waarnemingen"},
    };
    for (const auto &[check, what] : kChecks) {
        const auto checked = db.prepare(check).exec();
        if (checked)
            continue;
        if (checked.error().code != Error::Code::Corrupt)
            return checked.error();
        problems += u"De zoekindex van %1 klopt niet met wat er staat."_s.arg(QString::fromLatin1(what));
    }
    return {};
}

Result<void> addJournal(Connection &db, QStringList &problems)
{
    const auto changes =
        db.prepare("SELECT id, journal, kind, state FROM change ORDER BY id").all([](const Row &row) {
            return std::tuple(row.columnInt64(0), row.columnBlob(1), row.columnInt(2), row.columnInt(3));
        });
    if (!changes)
        return changes.error();
    for (const auto &[id, first, kind, state] : *changes) {
        const bool needed = kind == 0 || (kind == 1 && state == 0);
        if (!needed)
            continue;
        std::vector<QByteArray> parts{first};
        auto more = db.prepare("SELECT data FROM journal WHERE change_id = ? ORDER BY part")
                        .bind(id)
                        .all([](const Row &row) { return row.columnBlob(0); });
        if (!more)
            return more.error();
        std::ranges::move(*more, std::back_inserter(parts));
        if (!unpacked(parts))
            problems +=
                u"Het journaal van wijziging %1 is onleesbaar; ze kan niet meer worden teruggedraaid."_s.arg(
                    id);
    }
    return {};
}

} // namespace

Result<QStringList> problemsIn(Database &database)
{
    Connection &db = database.connection();
    auto problems = db.integrityProblems();
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return problems; // on broken pages the rest would only echo
    GEKEND_TRY(addSearch(db, *problems));
    GEKEND_TRY(addLoose(db, *problems));
    GEKEND_TRY(addJournal(db, *problems));
    return problems;
}

} // namespace gekend::store
