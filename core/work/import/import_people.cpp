// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/work/import/address_book.h"
#include "core/work/import/importing.h"
#include "core/work/import/person_book.h"
#include "core/work/import/point_book.h"
#include "core/work/import/team_book.h"

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

/// The last day a partly unknown date can be, but not after today.
QDate latestDay(const PartialDate &date, QDate today)
{
    if (!date.isKnown())
        return today;
    const int month = date.month > 0 ? date.month : 12;
    const int day = date.day > 0 ? date.day : QDate(date.year, month, 1).daysInMonth();
    return std::min(QDate(date.year, month, day), today);
}

/// "Turks" and "Nederlands, turks" make "Turks, Nederlands".
QString joinedLanguages(const QString &known, const QString &told)
{
    QStringList all = known.split(u',', Qt::SkipEmptyParts);
    for (QString &language : all)
        language = language.trimmed();
    for (const QString &piece : told.split(u',', Qt::SkipEmptyParts)) {
        const QString language = piece.trimmed();
        const bool there = std::any_of(all.begin(), all.end(),
                                       [&](const QString &other) { return fold(other) == fold(language); });
        if (!there && !language.isEmpty())
            all += language;
    }
    return all.join(u", "_s);
}

void fill(QString &known, const QString &told)
{
    if (known.isEmpty())
        known = told;
}

void completeName(PersonName &known, const PersonName &told, bool mayReplace)
{
    if (known.partnerFamily.isEmpty()) {
        known.partnerPrefix = told.partnerPrefix;
        known.partnerFamily = told.partnerFamily;
    }
    if (told.use != NameUse::Own && (mayReplace || known.use == NameUse::Own))
        known.use = told.use;
    fill(known.title, told.title);
}

/// Puts in what a row tells and is not known yet; what differs follows the first row of a file about
/// somebody.
struct DetailCompleter {
    const exchange::PersonRow &row;
    bool ownTeam;
    bool mayReplace;

    void put(QString &known, const QString &told) const
    {
        if (!told.isEmpty() && (mayReplace || known.isEmpty()))
            known = told;
    }

    void operator()(ResidentDetail &detail) const
    {
        completeName(detail.name, row.name, mayReplace);
        const bool finer = !detail.born.isKnown() || (!detail.born.isComplete() && row.born.month > 0);
        if (row.born.isKnown() && finer)
            detail.born = row.born;
        if (row.gender != Gender::Unknown && (mayReplace || detail.gender == Gender::Unknown))
            detail.gender = row.gender;
        detail.languages = joinedLanguages(detail.languages, row.languages);
        detail.interpreter = detail.interpreter || row.interpreter;
    }
    void operator()(ProfessionalDetail &detail) const
    {
        fill(detail.name.title, row.name.title);
        put(detail.role, row.role);
        put(detail.organisation, row.organisation);
        detail.own = detail.own || ownTeam;
    }
    void operator()(OrganisationDetail &detail) const { fill(detail.organisation, row.organisation); }
    template <typename Other> void operator()(Other &) const { }
};

class PeopleImport {
public:
    PeopleImport(Wijk &wijk, store::Writing &writing, ImportOutcome &outcome)
        : m_wijk(wijk)
        , m_writing(writing)
        , m_outcome(outcome)
        , m_parties(writing.db())
        , m_addresses(writing)
        , m_points(writing)
        , m_people(writing)
        , m_teams(writing)
    {
    }

    Result<void> run(const std::vector<exchange::PersonRow> &rows, const QString &source,
                     const Progress &progress)
    {
        GEKEND_TRY(m_addresses.load());
        GEKEND_TRY(m_points.load());
        GEKEND_TRY(m_people.load());
        GEKEND_TRY(m_teams.load(m_wijk.me(), source));
        for (const exchange::PersonRow &row : rows) {
            m_addresses.expect(row.address.street, row.address.city);
            if (row.kind == PartyKind::Professional && isMe(row))
                m_teams.addOwn(row.team);
        }
        qint64 done = 0;
        for (const exchange::PersonRow &row : rows) {
            if (done++ % 256 == 0) {
                progress.at(done, qint64(rows.size()));
                if (progress.cancelled())
                    return cancelled();
            }
            GEKEND_TRY(importPerson(row));
        }
        return putInBuurts(m_writing);
    }

private:
    bool isMe(const exchange::PersonRow &row) const
    {
        const auto me = m_wijk.names()->find(capture::NamedThing::Kind::Party, m_wijk.me().value());
        return me && fold(me->name) == fold(row.text);
    }

    Result<void> importPerson(const exchange::PersonRow &row)
    {
        const auto found = addressOf(row);
        if (!found)
            return found.error();
        std::optional<AddressId> address;
        bool changed = false;
        if (*found) {
            address = (*found)->id;
            changed = (*found)->met == AddressBook::Met::Completed;
        }
        const PersonMatch match = m_people.match(row, address);
        if (match.ambiguous) {
            m_outcome.report.skip(
                row.row, {},
                u"%1 kan zowel %2 zijn; de rij is overgeslagen. Zet er een geboortedatum of adres bij."_s.arg(
                    row.text, described(match.doubles, u" als "_s)));
            ++m_outcome.skipped;
            return {};
        }
        size_t index = 0;
        if (match.known) {
            index = *match.known;
            const auto updated = update(m_people.at(index), row, address);
            if (!updated)
                return updated.error();
            changed = changed || *updated;
        } else {
            const auto made = add(row, address, match.doubles);
            if (!made)
                return made.error();
            index = *made;
        }
        m_people.at(index).told = true;
        const auto belongings = addBelongings(m_people.at(index).party.id, row);
        if (!belongings)
            return belongings.error();
        changed = changed || *belongings;
        const bool isNew = !match.known;
        if (isNew || changed)
            m_writing.about(store::About::Party, m_people.at(index).party.id.value());
        ++(isNew ? m_outcome.added : changed ? m_outcome.changed : m_outcome.unchanged);
        return {};
    }

    Result<std::optional<AddressBook::Found>> addressOf(const exchange::PersonRow &row)
    {
        const exchange::AddressParts &parts = row.address;
        if (parts.isEmpty())
            return std::optional<AddressBook::Found>();
        if (parts.street.isEmpty() || !parts.number) {
            m_outcome.report.warn(
                row.row, {},
                u"Het adres van %1 heeft geen straat of geen huisnummer; het is niet bewaard."_s.arg(
                    row.text));
            return std::optional<AddressBook::Found>();
        }
        const auto found = m_addresses.findOrMake({.street = parts.street,
                                                   .number = *parts.number,
                                                   .postcode = parts.postcode,
                                                   .city = parts.city,
                                                   .lon = {},
                                                   .lat = {},
                                                   .bagId = {}});
        if (!found)
            return found.error();
        return std::optional(*found);
    }

    QString described(const std::vector<size_t> &people, const QString &between) const
    {
        QStringList all;
        for (const size_t index : people) {
            const KnownPerson &person = m_people.at(index);
            QStringList hints;
            if (!person.homes.empty())
                hints += m_addresses.label(person.homes.back().address);
            const auto *resident = std::get_if<ResidentDetail>(&person.party.detail);
            if (resident && resident->born.isKnown())
                hints += u"geboren "_s + resident->born.toDutch();
            if (const auto *works = std::get_if<ProfessionalDetail>(&person.party.detail))
                hints += works->organisation;
            hints.removeAll(QString());
            all += hints.isEmpty() ? person.party.name
                                   : u"%1 (%2)"_s.arg(person.party.name, hints.join(u", "_s));
        }
        return all.join(between);
    }

    Result<size_t> add(const exchange::PersonRow &row, std::optional<AddressId> address,
                       const std::vector<size_t> &doubles)
    {
        if (!doubles.empty())
            m_outcome.report.warn(row.row, {},
                                  u"%1 is als nieuw ingelezen, maar lijkt op %2: mogelijk dubbel."_s.arg(
                                      row.text, described(doubles, u" en op "_s)));
        Party party = isPerson(row.kind) && !row.name.isEmpty() ? newPerson(row.kind, row.name)
                                                                : newParty(row.kind, row.text);
        complete(party, row, true);
        if (party.kind != PartyKind::Resident)
            party.address = address;
        const auto id = m_parties.add(m_writing, party);
        if (!id)
            return id.error();
        party.id = *id;
        KnownPerson person{.party = std::move(party), .homes = {}};
        if (person.party.kind == PartyKind::Resident && address)
            GEKEND_TRY(moveIn(person, *address));
        return m_people.keep(std::move(person));
    }

    Result<void> moveIn(KnownPerson &person, AddressId address)
    {
        const Residence home{
            .id = {}, .party = person.party.id, .address = address, .until = person.party.endedOn};
        person.homes.push_back(home);
        return m_parties.add(m_writing, home);
    }

    Result<bool> update(KnownPerson &known, const exchange::PersonRow &row, std::optional<AddressId> address)
    {
        Party better = known.party;
        complete(better, row, !known.told);
        if (better.kind != PartyKind::Resident && address && !better.address)
            better.address = address;
        bool changed = false;
        if (!(better == known.party)) {
            GEKEND_TRY(m_parties.update(m_writing, better));
            if (better.isEnded() && !known.party.isEnded())
                GEKEND_TRY(leaveHomes(known, better.endedOn));
            known.party = std::move(better);
            changed = true;
        }
        const bool lived = std::any_of(known.homes.begin(), known.homes.end(),
                                       [&](const Residence &home) { return home.address == address; });
        if (known.party.kind == PartyKind::Resident && address && !lived) {
            GEKEND_TRY(moveIn(known, *address));
            changed = true;
        }
        return changed;
    }

    Result<void> leaveHomes(KnownPerson &known, QDate on)
    {
        for (Residence &home : known.homes) {
            if (!home.id.isValid() || home.until.isValid())
                continue;
            GEKEND_TRY(m_parties.endResidence(m_writing, home.id, on));
            home.until = on;
        }
        return {};
    }

    void complete(Party &party, const exchange::PersonRow &row, bool mayReplace)
    {
        std::visit(DetailCompleter{row, m_teams.isOwn(row.team), mayReplace}, party.detail);
        if (const PersonName *name = party.personName()) {
            party.name = name->display();
            party.sortKey = name->sortKey();
        }
        if (!row.note.isEmpty() && !party.note.contains(row.note))
            party.note += (party.note.isEmpty() ? QString() : u"\n"_s) + row.note;
        if (!row.deceased || party.endReason == EndReason::Deceased)
            return;
        party.endedOn = latestDay(row.diedOn, m_writing.clock().today());
        party.endReason = EndReason::Deceased;
    }

    /// Phones, mail and team; true when there was anything new.
    Result<bool> addBelongings(PartyId party, const exchange::PersonRow &row)
    {
        const auto points = m_points.add(party, row.points);
        if (!points || row.team.isEmpty() || row.kind != PartyKind::Professional)
            return points;
        const auto joined = m_teams.join(party, row.team, row.organisation, row.role);
        if (!joined)
            return joined;
        return *points || *joined;
    }

    Wijk &m_wijk;
    store::Writing &m_writing;
    ImportOutcome &m_outcome;
    store::PartyRepository m_parties;
    AddressBook m_addresses;
    PointBook m_points;
    PersonBook m_people;
    TeamBook m_teams;
};

} // namespace

Result<ImportOutcome> importPeople(Wijk &wijk, const QString &path, const ImportOptions &options)
{
    auto bytes = fileBytes(path);
    if (!bytes)
        return bytes.error();
    const auto table = exchange::readPeople(std::move(*bytes));
    if (!table)
        return table.error();
    ImportOutcome outcome;
    outcome.report = table->report;
    outcome.skipped = skippedIn(table->report);
    auto done = runImport(
        wijk, u"import_people"_s, options, outcome, [&](store::Writing &writing, ImportOutcome &counts) {
            return PeopleImport(wijk, writing, counts).run(table->rows, fileName(path), options.progress);
        });
    if (done)
        sortByRow(done->report);
    return done;
}

} // namespace gekend::work
