// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/wijk.h"

#include "core/base/text.h"
#include "core/domain/area.h"
#include "core/store/history_repository.h"
#include "core/store/name_repository.h"
#include "core/store/party_repository.h"

#include <QFileInfo>

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

/// Beyond this many touched rows reading all names again is quicker than one by one.
constexpr qint64 kManyRows = 2000;

capture::NamedThing::Kind kindOf(store::NameRow::Of of)
{
    using Kind = capture::NamedThing::Kind;
    switch (of) {
    case store::NameRow::Of::Party: return Kind::Party;
    case store::NameRow::Of::Theme: return Kind::Theme;
    case store::NameRow::Of::Street: return Kind::Street;
    case store::NameRow::Of::Address: return Kind::Address;
    case store::NameRow::Of::Area: return Kind::Area;
    }
    Q_UNREACHABLE();
}

capture::NamedThing thingOf(const store::NameRow &row)
{
    capture::NamedThing thing{.kind = kindOf(row.of),
                              .id = row.id,
                              .name = row.name,
                              .hint = row.hint,
                              .own = row.own,
                              .ended = row.ended,
                              .recency = row.lastContact};
    if (row.of == store::NameRow::Of::Party)
        thing.partyKind = row.kind;
    return thing;
}

qint64 rowsIn(const store::ChangeSet &changes)
{
    qint64 rows = 0;
    for (const auto &table : changes.tables) {
        rows += qint64(table.updated.size() + table.deleted.size());
        for (const store::IdRange &range : table.inserted)
            rows += range.count;
    }
    return rows;
}

bool concernsNames(const store::ChangeSet &changes)
{
    constexpr std::array kTables = {"party",  "professional", "residence", "theme",
                                    "street", "address",      "area",      "contact_party"};
    return std::any_of(kTables.begin(), kTables.end(),
                       [&](const char *table) { return changes.touches(table); });
}

} // namespace

Wijk::Wijk(std::unique_ptr<store::Database> database, QString path)
    : m_database(std::move(database))
    , m_path(std::move(path))
    , m_names(std::make_shared<const capture::NameIndex>())
{
    m_database->onChanged([this](const store::ChangeSet &changes) { refreshNames(changes); });
}

Result<std::unique_ptr<Wijk>> Wijk::open(const WijkOptions &options, const Clock &clock)
{
    auto database = store::Database::open({.file = options.file, .device = options.device}, clock);
    if (!database)
        return database.error();
    std::unique_ptr<Wijk> wijk(new Wijk(std::move(*database), options.file.path));
    GEKEND_TRY(wijk->load());
    return wijk;
}

Result<std::unique_ptr<Wijk>> Wijk::create(const WijkOptions &options, const NewWijk &wanted,
                                           const Clock &clock)
{
    const QString gemeente = wanted.gemeente.trimmed().toUpper();
    if (!gemeente.isEmpty() && areaKindOfCode(gemeente) != AreaKind::Gemeente)
        return invalid(
            u"“%1” is geen gemeentecode. Een gemeentecode is GM met vier cijfers, bijvoorbeeld GM0503."_s,
            {wanted.gemeente});
    WijkOptions making = options;
    making.file.mode = store::OpenMode::Create;
    auto wijk = open(making, clock);
    if (!wijk)
        return wijk.error();
    store::HistoryRepository facts((*wijk)->database());
    store::PartyRepository parties((*wijk)->connection());
    const auto made = (*wijk)->change(u"new"_s, [&](store::Writing &writing) -> Result<void> {
        const QString name =
            wanted.name.isEmpty() ? QFileInfo(options.file.path).completeBaseName() : wanted.name;
        GEKEND_TRY(facts.setFact(writing, u"wijk_name"_s, tidied(name)));
        GEKEND_TRY(facts.setFact(writing, u"gemeente"_s, gemeente));
        GEKEND_TRY(facts.setFact(writing, u"is_demo"_s, wanted.demo ? u"1"_s : u"0"_s));
        if (tidied(wanted.me).isEmpty())
            return {};
        Party me = newParty(PartyKind::Professional, wanted.me);
        std::get<ProfessionalDetail>(me.detail).own = true;
        const auto id = parties.add(writing, me);
        if (!id)
            return id.error();
        (*wijk)->m_me = *id;
        writing.about(store::About::Party, id->value());
        return {};
    });
    if (!made)
        return made.error();
    if ((*wijk)->m_me.isValid())
        GEKEND_TRY(facts.setPartyOfDevice(options.device, (*wijk)->m_me));
    GEKEND_TRY((*wijk)->load());
    (*wijk)->m_database->startSitting();
    return wijk;
}

Result<void> Wijk::load()
{
    store::HistoryRepository history(*m_database);
    const auto mine = history.partyOfDevice(m_database->device());
    if (!mine)
        return mine.error();
    m_me = mine->value_or(PartyId());
    if (!m_me.isValid()) {
        // A copied file on another device: when there is just one of us, it is clear who records.
        const auto team = store::PartyRepository(connection()).ownTeam();
        if (!team)
            return team.error();
        if (team->size() == 1)
            m_me = team->front().id;
    }
    return loadNames();
}

Result<void> Wijk::loadNames()
{
    auto rows = store::NameRepository(connection()).all();
    if (!rows)
        return rows.error();
    std::vector<capture::NamedThing> things;
    things.reserve(rows->size());
    for (const store::NameRow &row : *rows)
        things.push_back(thingOf(row));
    m_names = std::make_shared<const capture::NameIndex>(std::move(things));
    return {};
}

Result<WijkFacts> Wijk::facts()
{
    const store::HistoryRepository history(*m_database);
    WijkFacts facts;
    for (const auto &[key, into] :
         {std::pair{u"wijk_name"_s, &facts.name}, std::pair{u"gemeente"_s, &facts.gemeente}}) {
        auto value = history.fact(key);
        if (!value)
            return value.error();
        *into = *value;
    }
    const auto demo = history.fact(u"is_demo"_s);
    if (!demo)
        return demo.error();
    facts.isDemo = *demo == u"1";
    if (const auto me = m_names->find(capture::NamedThing::Kind::Party, m_me.value()))
        facts.meName = me->name;
    return facts;
}

Result<void> Wijk::recordFor(PartyId professional)
{
    const auto party = store::PartyRepository(connection()).byId(professional);
    if (!party)
        return party.error();
    const auto *detail = std::get_if<ProfessionalDetail>(&party->detail);
    if (!detail || !detail->own)
        return invalid(u"%1 hoort niet bij het eigen team. Kies een eigen collega."_s, {party->name});
    GEKEND_TRY(store::HistoryRepository(*m_database).setPartyOfDevice(m_database->device(), professional));
    m_me = professional;
    return {};
}

Result<ChangeId> Wijk::change(const QString &verb, const store::Database::Body &body)
{
    return m_database->change({.verb = verb, .actor = m_me}, body);
}

void Wijk::refreshNames(const store::ChangeSet &changes)
{
    if (!concernsNames(changes))
        return;
    if (rowsIn(changes) > kManyRows) {
        (void)loadNames(); // on failure the old names stay; the next change tries again
        return;
    }
    const auto changed = store::NameRepository(connection()).changedBy(changes);
    if (!changed)
        return;
    auto index = std::make_shared<capture::NameIndex>(*m_names);
    for (const auto &[of, id] : changed->gone)
        index->remove(kindOf(of), id);
    for (const store::NameRow &row : changed->now)
        index->update(thingOf(row));
    m_names = std::move(index);
}

} // namespace gekend::work
