// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/contact_bulk.h"
#include "core/store/contact_repository.h"
#include "core/store/note_repository.h"
#include "core/store/party_repository.h"
#include "core/work/import/contact_names.h"
#include "core/work/import/importing.h"
#include "core/work/tie_upkeep.h"

#include <QSet>

#include <array>

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

using exchange::ContactRow;
using exchange::ContactTable;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

class ContactImport {
public:
    ContactImport(Wijk &wijk, store::Writing &writing, const ContactTable &table, ImportOutcome &outcome)
        : m_wijk(wijk)
        , m_writing(writing)
        , m_table(table)
        , m_outcome(outcome)
        , m_parties(writing.db())
        , m_contacts(writing.db())
        , m_notes(writing.db())
        , m_addresses(writing)
        , m_writer(writing)
        , m_ties(writing)
    {
    }

    Result<void> run(const Progress &progress)
    {
        const std::vector<const ContactRow *> rows = inOrderOfTime();
        if (rows.empty())
            return {};
        GEKEND_TRY(m_addresses.load());
        resolveCells();
        GEKEND_TRY(learnThemes());
        GEKEND_TRY(learnContacts(rows.front()->on, rows.back()->on));
        qint64 done = 0;
        for (const ContactRow *row : rows) {
            if (done++ % 1024 == 0) {
                progress.at(done, qint64(rows.size()));
                if (progress.cancelled())
                    return cancelled();
            }
            GEKEND_TRY(importRow(*row));
        }
        return m_ties.write();
    }

private:
    struct Known {
        ContactId id;
        quint64 rest = 0;
        int count = 0; // how many contacts there are of this mark
    };

    std::vector<const ContactRow *> inOrderOfTime() const
    {
        std::vector<const ContactRow *> rows;
        rows.reserve(m_table.rows.size());
        for (const ContactRow &row : m_table.rows)
            rows.push_back(&row);
        const QTime endOfDay(23, 59, 59, 999);
        std::stable_sort(rows.begin(), rows.end(), [&](const ContactRow *a, const ContactRow *b) {
            return std::pair(a->on, a->at.value_or(endOfDay)) < std::pair(b->on, b->at.value_or(endOfDay));
        });
        return rows;
    }

    void resolveCells()
    {
        const ContactNames names(m_wijk, m_addresses);
        m_met.resize(m_table.people.size());
        m_by.resize(m_table.people.size());
        std::vector<bool> met(m_table.people.size());
        std::vector<bool> by(m_table.people.size());
        for (const ContactRow &row : m_table.rows) {
            if (row.met >= 0)
                met[size_t(row.met)] = true;
            if (row.by >= 0)
                by[size_t(row.by)] = true;
        }
        for (size_t cell = 0; cell < m_table.people.size(); ++cell) {
            if (met[cell])
                m_met[cell] = names.people(m_table.people[cell]);
            if (by[cell])
                m_by[cell] = names.workers(m_table.people[cell]);
        }
        for (const QString &place : m_table.places)
            m_places.push_back(names.place(place));
        for (const exchange::ColumnGuess &column : m_outcome.report.columns)
            m_headers.insert(column.ours, column.theirs);
    }

    Result<void> learnThemes()
    {
        const auto themes = m_notes.themes();
        if (!themes)
            return themes.error();
        for (const Theme &theme : *themes)
            m_themes.insert(fold(theme.name), theme.id);
        return {};
    }

    Result<void> learnContacts(QDate from, QDate to)
    {
        const auto marked = store::markedContacts(m_writing.db(), from, to);
        if (!marked)
            return marked.error();
        m_known.reserve(qsizetype(marked->size() + m_table.rows.size()));
        for (const store::MarkedContact &contact : *marked) {
            Known &known = m_known[contact.mark.key];
            if (known.count++ == 0) {
                known.id = contact.id;
                known.rest = contact.mark.rest;
            }
        }
        return {};
    }

    void skip(const ContactRow &row, const QString &ours, const QString &message)
    {
        m_outcome.report.skip(row.row, m_headers.value(ours), message);
        ++m_outcome.skipped;
    }

    /// Why a row must be left out, before anything is made for it.
    bool isRefused(const ContactRow &row, const Contact &contact)
    {
        const CellMeaning nothing;
        const CellMeaning &met = row.met >= 0 ? m_met[size_t(row.met)] : nothing;
        const CellMeaning &by = row.by >= 0 ? m_by[size_t(row.by)] : nothing;
        const CellMeaning &place = row.place >= 0 ? m_places[size_t(row.place)] : nothing;
        for (const auto &[cell, ours] :
             {std::pair(&met, u"met"_s), std::pair(&by, u"by"_s), std::pair(&place, u"place"_s)}) {
            if (cell->problem.isEmpty())
                continue;
            skip(row, ours, cell->problem);
            return true;
        }
        // What is still to be made counts as something.
        const bool something = !met.isEmpty() || !place.isEmpty() || row.themes >= 0;
        Contact draft = contact;
        if (something && draft.note.isEmpty())
            draft.note = u"-"_s;
        if (const auto ready = checked(std::move(draft), m_writing.clock()); !ready) {
            skip(row, u"date"_s, sentence(ready.error()) + u" De rij is overgeslagen."_s);
            return true;
        }
        return false;
    }

    static Contact draftOf(const ContactRow &row)
    {
        Contact contact{.kind = row.kind.value_or(ContactKind::Other),
                        .on = row.on,
                        .at = row.at,
                        .minutes = row.minutes,
                        .initiative = row.initiative,
                        .note = row.note,
                        .intention = row.intention,
                        .outcome = row.outcome};
        if (row.others > 0)
            contact.others = Others{row.others, {}};
        return contact;
    }

    Result<void> importRow(const ContactRow &row)
    {
        Contact contact = draftOf(row);
        if (isRefused(row, contact))
            return {};
        GEKEND_TRY(addWorkers(row, contact));
        GEKEND_TRY(addPeople(row, contact));
        GEKEND_TRY(addPlace(row, contact));
        GEKEND_TRY(addThemes(row, contact));
        const QByteArray note = contact.note.toUtf8();
        const store::ContactMark mark = store::markOf(contact, viewOf(note));
        Known &known = m_known[mark.key];
        // Contacts without a time or a word can be alike and yet be several: each row stands for one of them.
        const bool tellsItself = contact.at || !note.isEmpty();
        if (known.count > 0) {
            if (!tellsItself)
                --known.count;
            return completeKnown(known, mark, contact);
        }
        const auto id = m_writer.add(contact, viewOf(note));
        if (!id)
            return id.error();
        if (tellsItself)
            known = {.id = *id, .rest = mark.rest, .count = 1};
        ++m_outcome.added;
        return m_ties.add(contact, [this](PartyId party) { return knowsBack(party); });
    }

    /// Puts in what the file tells more of a contact that is known.
    Result<void> completeKnown(Known &known, const store::ContactMark &mark, const Contact &told)
    {
        if (known.rest == mark.rest) {
            ++m_outcome.unchanged;
            return {};
        }
        const auto stored = m_contacts.byId(known.id);
        if (!stored)
            return stored.error();
        Contact better = *stored;
        if (!better.minutes)
            better.minutes = told.minutes;
        if (!better.initiative)
            better.initiative = told.initiative;
        if (!better.others)
            better.others = told.others;
        if (better.intention.isEmpty())
            better.intention = told.intention;
        if (better.outcome.isEmpty())
            better.outcome = told.outcome;
        for (const ThemeId theme : told.themes) {
            if (std::find(better.themes.begin(), better.themes.end(), theme) == better.themes.end())
                better.themes.push_back(theme);
        }
        if (better == *stored) {
            ++m_outcome.unchanged;
            return {};
        }
        ++m_outcome.changed;
        return m_contacts.update(m_writing, better);
    }

    void addParty(Contact &contact, PartyId party, ContactRole role) const
    {
        const bool there = std::any_of(contact.parties.begin(), contact.parties.end(),
                                       [&](const ContactParty &other) { return other.party == party; });
        if (!there)
            contact.parties.push_back({party, role});
    }

    Result<void> addWorkers(const ContactRow &row, Contact &contact)
    {
        if (row.by < 0) {
            if (m_wijk.me().isValid())
                addParty(contact, m_wijk.me(), ContactRole::By);
            return {};
        }
        CellMeaning &cell = m_by[size_t(row.by)];
        for (const QString &name : std::exchange(cell.unknown, {})) {
            Party made = newParty(PartyKind::Professional, name);
            std::get<ProfessionalDetail>(made.detail).own = true;
            const auto id =
                makeOnce(made, row, u"by"_s, u"%1 was niet bekend en is gemaakt als eigen collega."_s);
            if (!id)
                return id.error();
            cell.known.push_back(*id);
        }
        for (const PartyId party : cell.known)
            addParty(contact, party, ContactRole::By);
        return {};
    }

    Result<void> addPeople(const ContactRow &row, Contact &contact)
    {
        if (row.met < 0)
            return {};
        CellMeaning &cell = m_met[size_t(row.met)];
        for (const QString &name : std::exchange(cell.unknown, {})) {
            const auto id = makeOnce(newParty(PartyKind::Resident, name), row, u"met"_s,
                                     u"%1 was niet bekend en is gemaakt als nieuwe bewoner."_s);
            if (!id)
                return id.error();
            cell.known.push_back(*id);
        }
        const bool missed = contact.kind == ContactKind::MissedVisit;
        for (const PartyId party : cell.known)
            addParty(contact, party, missed ? ContactRole::Tried : ContactRole::Met);
        return {};
    }

    Result<void> addPlace(const ContactRow &row, Contact &contact)
    {
        if (row.place < 0)
            return {};
        CellMeaning &cell = m_places[size_t(row.place)];
        if (!cell.remark.isEmpty())
            m_outcome.report.warn(row.row, m_headers.value(u"place"_s), std::exchange(cell.remark, {}));
        if (!cell.unknown.isEmpty()) {
            const auto id = makeOnce(newParty(PartyKind::Vindplek, cell.unknown.takeFirst()), row, u"place"_s,
                                     u"%1 was niet bekend en is gemaakt als nieuwe vindplek."_s);
            if (!id)
                return id.error();
            cell.place = *id;
        }
        contact.place = cell.place;
        return {};
    }

    /// The party of that kind and name, made and told of at the first row that names it.
    Result<PartyId> makeOnce(const Party &wanted, const ContactRow &row, const QString &ours,
                             const QString &told)
    {
        const QString key = keyOf(wanted.kind) + u'|' + fold(wanted.name);
        if (const auto known = m_made.constFind(key); known != m_made.cend())
            return *known;
        const auto id = m_parties.add(m_writing, wanted);
        if (!id)
            return id;
        m_made.insert(key, *id);
        m_writing.about(store::About::Party, id->value());
        m_outcome.report.warn(row.row, m_headers.value(ours), told.arg(wanted.name));
        return id;
    }

    Result<void> addThemes(const ContactRow &row, Contact &contact)
    {
        if (row.themes < 0)
            return {};
        for (const QString &name : m_table.themes[size_t(row.themes)]) {
            const QString key = fold(name);
            auto known = m_themes.constFind(key);
            if (known == m_themes.cend()) {
                const auto made = m_notes.theme(m_writing, name);
                if (!made)
                    return made.error();
                known = m_themes.insert(key, *made);
            }
            if (std::find(contact.themes.begin(), contact.themes.end(), *known) == contact.themes.end())
                contact.themes.push_back(*known);
        }
        return {};
    }

    bool knowsBack(PartyId party)
    {
        const auto known = m_knowsBack.constFind(party);
        if (known != m_knowsBack.cend())
            return *known;
        const auto thing = m_wijk.names()->find(capture::NamedThing::Kind::Party, party.value());
        const bool can = !thing || !thing->partyKind || canKnow(*thing->partyKind);
        return *m_knowsBack.insert(party, can);
    }

    Wijk &m_wijk;
    store::Writing &m_writing;
    const ContactTable &m_table;
    ImportOutcome &m_outcome;
    store::PartyRepository m_parties;
    store::ContactRepository m_contacts;
    store::NoteRepository m_notes;
    AddressBook m_addresses;
    store::ContactWriter m_writer;
    TieTally m_ties;
    std::vector<CellMeaning> m_met; // by ContactTable::people
    std::vector<CellMeaning> m_by; // by ContactTable::people
    std::vector<CellMeaning> m_places;
    QHash<QString, QString> m_headers; // ours to theirs
    QHash<QString, ThemeId> m_themes; // by folded name
    QHash<QString, PartyId> m_made; // by kind and folded name
    QHash<quint64, Known> m_known; // by mark
    QHash<PartyId, bool> m_knowsBack;
};

} // namespace

Result<ImportOutcome> importContacts(Wijk &wijk, const QString &path, const ImportOptions &options)
{
    auto bytes = fileBytes(path);
    if (!bytes)
        return bytes.error();
    const auto table = exchange::readContacts(std::move(*bytes));
    if (!table)
        return table.error();
    ImportOutcome outcome;
    outcome.report = table->report;
    outcome.skipped = skippedIn(table->report);
    auto done = runImport(wijk, u"import_contacts"_s, options, outcome,
                          [&](store::Writing &writing, ImportOutcome &counts) {
                              return ContactImport(wijk, writing, *table, counts).run(options.progress);
                          });
    if (done)
        sortByRow(done->report);
    return done;
}

} // namespace gekend::work
