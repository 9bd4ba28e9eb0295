// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/name_repository.h"

#include <array>

namespace gekend::store {

namespace {

// A party's own address, else where it lives now.
#define GEKEND_PARTY_NAMES                                                                                   \
    "SELECT p.id, p.kind, p.name, coalesce(f.own, 0), p.ended_on IS NOT NULL, s.name, a.number, a.letter, "  \
    "a.addition, coalesce(f.role, '') FROM party p LEFT JOIN professional f ON f.id = p.id "                 \
    "LEFT JOIN address a ON a.id = coalesce(p.address_id, "                                                  \
    "(SELECT address_id FROM residence WHERE party_id = p.id AND until IS NULL ORDER BY id DESC LIMIT 1)) "  \
    "LEFT JOIN street s ON s.id = a.street_id "
constexpr char kParties[] = GEKEND_PARTY_NAMES;
constexpr char kParty[] = GEKEND_PARTY_NAMES "WHERE p.id = ?";
#undef GEKEND_PARTY_NAMES

// Ids rise with time, so the newest contact of a party is the one with the largest id: one walk along an
// index.
constexpr char kLastContacts[] = "SELECT n.party_id, c.day FROM (SELECT party_id, max(contact_id) AS newest "
                                 "FROM contact_party GROUP BY party_id) n JOIN contact c ON c.id = n.newest";
constexpr char kLastContact[] = "SELECT c.day FROM contact_party cp JOIN contact c ON c.id = cp.contact_id "
                                "WHERE cp.party_id = ? ORDER BY cp.contact_id DESC LIMIT 1";

#define GEKEND_ADDRESS_NAMES                                                                                 \
    "SELECT a.id, s.name, a.number, a.letter, a.addition, s.city FROM address a JOIN street s ON s.id = "    \
    "a.street_id "
constexpr char kAddresses[] = GEKEND_ADDRESS_NAMES;
constexpr char kAddress[] = GEKEND_ADDRESS_NAMES "WHERE a.id = ?";
#undef GEKEND_ADDRESS_NAMES

QString addressLabel(const Row &row, int first)
{
    return row.columnText(first) + u' '
        + houseNumber(row.columnInt(first + 1), row.columnText(first + 2), row.columnText(first + 3));
}

NameRow readParty(const Row &row)
{
    NameRow name{.of = NameRow::Of::Party,
                 .id = row.columnInt64(0),
                 .kind = partyKindFromKey(row.columnText(1)).value_or(PartyKind::Resident),
                 .name = row.columnText(2),
                 .own = row.columnBool(3),
                 .ended = row.columnBool(4)};
    name.hint = row.isNull(5) ? row.columnText(9) : addressLabel(row, 5);
    return name;
}

NameRow readAddress(const Row &row)
{
    return {.of = NameRow::Of::Address,
            .id = row.columnInt64(0),
            .name = addressLabel(row, 1),
            .hint = row.columnText(5)};
}

template <NameRow::Of kOf> NameRow readPlain(const Row &row)
{
    return {.of = kOf, .id = row.columnInt64(0), .name = row.columnText(1), .hint = row.columnText(2)};
}

constexpr char kThemes[] = "SELECT id, name, '' FROM theme";
constexpr char kTheme[] = "SELECT id, name, '' FROM theme WHERE id = ?";
constexpr char kStreets[] = "SELECT id, name, city FROM street";
constexpr char kStreet[] = "SELECT id, name, city FROM street WHERE id = ?";
constexpr char kArea[] = "SELECT id, name, code FROM area WHERE id = ?";
// A name in the line means the area of today, not of each year that figures were published for.
constexpr char kAreas[] = "SELECT id, name, code FROM area a WHERE kind IN ('wijk', 'buurt') AND name <> '' "
                          "AND year = (SELECT max(year) FROM area WHERE code = a.code)";

Result<std::optional<NameRow>> partyName(Connection &db, qint64 id)
{
    auto found = db.prepare(kParty).bind(id).optional(readParty);
    if (!found || !*found)
        return found;
    const auto day =
        db.prepare(kLastContact).bind(id).optional([](const Row &row) { return row.columnInt64(0); });
    if (!day)
        return day.error();
    (*found)->lastContact = day->value_or(0);
    return found;
}

template <NameRow::Of kOf> Result<std::optional<NameRow>> plainName(Connection &db, qint64 id)
{
    const char *sql = kOf == NameRow::Of::Theme ? kTheme : kOf == NameRow::Of::Street ? kStreet : kArea;
    return db.prepare(sql).bind(id).optional(readPlain<kOf>);
}

Result<std::optional<NameRow>> addressName(Connection &db, qint64 id)
{
    return db.prepare(kAddress).bind(id).optional(readAddress);
}

/// A table whose rows are names, or change what is kept with one.
struct Watched {
    const char *table;
    const char *named; // the ids of the names that rows first..last of the table are about
    NameRow::Of of;
    bool isName; // a row gone is a name gone
    Result<std::optional<NameRow>> (*read)(Connection &, qint64);
};
constexpr std::array kWatched = {
    Watched{"party", "SELECT id FROM party WHERE id BETWEEN ? AND ?", NameRow::Of::Party, true, partyName},
    Watched{"professional", "SELECT id FROM professional WHERE id BETWEEN ? AND ?", NameRow::Of::Party, false,
            partyName},
    Watched{"residence", "SELECT party_id FROM residence WHERE id BETWEEN ? AND ?", NameRow::Of::Party, false,
            partyName},
    Watched{"contact_party", "SELECT party_id FROM contact_party WHERE id BETWEEN ? AND ?",
            NameRow::Of::Party, false, partyName},
    Watched{"theme", "SELECT id FROM theme WHERE id BETWEEN ? AND ?", NameRow::Of::Theme, true,
            plainName<NameRow::Of::Theme>},
    Watched{"street", "SELECT id FROM street WHERE id BETWEEN ? AND ?", NameRow::Of::Street, true,
            plainName<NameRow::Of::Street>},
    Watched{"address", "SELECT id FROM address WHERE id BETWEEN ? AND ?", NameRow::Of::Address, true,
            addressName},
    Watched{"area", "SELECT id FROM area WHERE id BETWEEN ? AND ?", NameRow::Of::Area, true,
            plainName<NameRow::Of::Area>},
};

Result<void> collect(std::vector<qint64> &ids, Connection &db, const char *sql, const IdRange &range)
{
    return db.prepare(sql).bind(range.first, range.last).forEach([&](const Row &row) {
        ids.push_back(row.columnInt64(0));
    });
}

template <typename Reader>
Result<void> append(std::vector<NameRow> &names, Connection &db, const char *sql, Reader reader)
{
    auto rows = db.prepare(sql).all(reader);
    if (!rows)
        return rows.error();
    std::ranges::move(*rows, std::back_inserter(names));
    return {};
}

} // namespace

Result<std::vector<NameRow>> NameRepository::all() const
{
    std::vector<NameRow> names;
    GEKEND_TRY(append(names, m_db, kParties, readParty));
    QHash<qint64, qint64> days;
    GEKEND_TRY(m_db.prepare(kLastContacts).forEach([&](const Row &row) {
        days.insert(row.columnInt64(0), row.columnInt64(1));
    }));
    for (NameRow &name : names)
        name.lastContact = days.value(name.id);
    GEKEND_TRY(append(names, m_db, kThemes, readPlain<NameRow::Of::Theme>));
    GEKEND_TRY(append(names, m_db, kStreets, readPlain<NameRow::Of::Street>));
    GEKEND_TRY(append(names, m_db, kAddresses, readAddress));
    GEKEND_TRY(append(names, m_db, kAreas, readPlain<NameRow::Of::Area>));
    return names;
}

Result<NameRepository::Changed> NameRepository::changedBy(const ChangeSet &changes) const
{
    Changed changed;
    for (const Watched &watched : kWatched) {
        const ChangeSet::Table *table = changes.table(watched.table);
        if (!table)
            continue;
        std::vector<qint64> ids;
        for (const qint64 row : table->updated)
            GEKEND_TRY(collect(ids, m_db, watched.named, {row, row, 1}));
        for (const IdRange &range : table->inserted)
            GEKEND_TRY(collect(ids, m_db, watched.named, range));
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        for (const qint64 id : ids) {
            auto name = watched.read(m_db, id);
            if (!name)
                return name.error();
            if (*name)
                changed.now.push_back(std::move(**name));
        }
        if (watched.isName) {
            for (const qint64 id : table->deleted)
                changed.gone.emplace_back(watched.of, id);
        }
    }
    return changed;
}

} // namespace gekend::store
