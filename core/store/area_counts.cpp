// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/area_counts.h"

#include "core/domain/area.h"

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

// ?1 is the pattern of the codes of the buurts. Each query names only the sets it needs.
#define GEKEND_INSIDE "WITH inside (id) AS MATERIALIZED (SELECT id FROM area WHERE code LIKE ?1) "
#define GEKEND_PEOPLE                                                                                        \
    ", doors (id) AS MATERIALIZED (SELECT id FROM address WHERE area_id IN inside), "                        \
    "people (id) AS MATERIALIZED (SELECT id FROM party WHERE area_id IN inside OR address_id IN doors "      \
    "UNION SELECT party_id FROM residence WHERE until IS NULL AND address_id IN doors) "
#define GEKEND_CONTACTS                                                                                      \
    "FROM contact c WHERE c.day BETWEEN ?2 AND ?3 AND (c.area_id IN inside OR c.address_id IN doors "        \
    "OR c.party_id IN people OR c.street_id IN (SELECT street_id FROM address WHERE id IN doors) "           \
    "OR (c.area_id IS NULL AND c.address_id IS NULL AND c.party_id IS NULL AND c.street_id IS NULL "         \
    "AND EXISTS (SELECT 1 FROM contact_party p WHERE p.contact_id = c.id AND p.role IN (1, 2) "              \
    "AND p.party_id IN people)))"

constexpr char kContacts[] = GEKEND_INSIDE GEKEND_PEOPLE "SELECT c.day, c.kind " GEKEND_CONTACTS;
constexpr char kThemes[] = GEKEND_INSIDE GEKEND_PEOPLE
    "SELECT t.name, t.sensitive, count(*) FROM contact_theme ct JOIN theme t ON t.id = ct.theme_id "
    "WHERE ct.contact_id IN (SELECT c.id " GEKEND_CONTACTS ") GROUP BY t.id ORDER BY 3 DESC, t.folded";
constexpr char kParties[] = GEKEND_INSIDE GEKEND_PEOPLE
    "SELECT p.id, p.kind FROM party p WHERE p.ended_on IS NULL AND p.id IN people ORDER BY p.sort_key, p.id";
constexpr char kAddresses[] = GEKEND_INSIDE "SELECT count(*) FROM address WHERE area_id IN inside";
#undef GEKEND_CONTACTS
#undef GEKEND_PEOPLE
#undef GEKEND_INSIDE

/// The codes of the buurts in an area, as a LIKE pattern.
QString buurtPattern(const QString &code)
{
    switch (areaKindOfCode(code).value_or(AreaKind::Buurt)) {
    case AreaKind::Country: return u"BU%"_s;
    case AreaKind::Gemeente:
    case AreaKind::Wijk: return u"BU"_s + code.mid(2) + u'%';
    case AreaKind::Buurt: return code;
    }
    Q_UNREACHABLE();
}

Result<void> countContacts(Connection &db, const QString &pattern, QDate from, QDate to, AreaCounts &counts)
{
    QMap<std::pair<int, int>, qint64> months;
    GEKEND_TRY(db.prepare(kContacts)
                   .bind(pattern, from.toJulianDay(), to.toJulianDay())
                   .forEach([&](const Row &row) {
                       const QDate day = QDate::fromJulianDay(row.columnInt64(0));
                       ++months[{day.year(), day.month()}];
                       ++counts.kinds[ContactKind(row.columnInt(1))];
                   }));
    for (auto month = months.cbegin(); month != months.cend(); ++month)
        counts.months.push_back({month.key().first, month.key().second, month.value()});
    auto themes =
        db.prepare(kThemes).bind(pattern, from.toJulianDay(), to.toJulianDay()).all([](const Row &row) {
            return AreaCounts::ThemeContacts{row.columnText(0), row.columnBool(1), row.columnInt64(2)};
        });
    if (!themes)
        return themes.error();
    counts.themes = std::move(*themes);
    return {};
}

} // namespace

Result<AreaCounts> countsIn(Connection &db, const QString &code, QDate from, QDate to)
{
    const QString pattern = buurtPattern(code);
    AreaCounts counts;
    GEKEND_TRY(countContacts(db, pattern, from, to, counts));
    GEKEND_TRY(db.prepare(kParties).bind(pattern).forEach([&](const Row &row) {
        const auto kind = partyKindFromKey(row.columnText(1));
        if (kind == PartyKind::Resident)
            ++counts.residents;
        else if (kind == PartyKind::Household)
            ++counts.households;
        else if (kind == PartyKind::Vindplek)
            ++counts.vindplekken;
        else if (kind == PartyKind::Shop || kind == PartyKind::Institution || kind == PartyKind::Initiative)
            ++counts.organisations;
        else
            return;
        if (kind != PartyKind::Resident && kind != PartyKind::Household)
            counts.places.push_back(row.columnId<PartyId>(0));
    }));
    const auto addresses =
        db.prepare(kAddresses).bind(pattern).one([](const Row &row) { return row.columnInt64(0); });
    if (!addresses)
        return addresses.error();
    counts.addresses = *addresses;
    return counts;
}

} // namespace gekend::store
