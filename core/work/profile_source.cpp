// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/profile_source.h"

#include "core/store/area_counts.h"
#include "core/store/area_repository.h"
#include "core/store/party_repository.h"
#include "core/work/views.h"

#include <QSet>

namespace gekend::work {

using namespace Qt::StringLiterals;

namespace {

class InputMaker {
public:
    InputMaker(Wijk &wijk, const ProfileWanted &wanted)
        : m_wijk(wijk)
        , m_wanted(wanted)
        , m_areas(wijk.connection())
    {
    }

    Result<profile::ProfileInput> make()
    {
        const auto all = m_areas.areas();
        if (!all)
            return all.error();
        m_all = *all;
        GEKEND_TRY(addArea());
        GEKEND_TRY(addFigures());
        GEKEND_TRY(addCounts());
        GEKEND_TRY(addColophon());
        return std::move(m_input);
    }

private:
    /// The newest version of a code, or the newest with a border.
    const Area *newest(const QString &code, bool withBorder) const
    {
        const Area *found = nullptr;
        for (const Area &area : m_all) {
            if (area.code == code && (!withBorder || !area.geometry.isEmpty())
                && (!found || found->year < area.year))
                found = &area;
        }
        return found;
    }

    QString gemeenteCode() const { return u"GM"_s + m_code.mid(2, 4); }

    Result<void> addArea()
    {
        m_code = m_wanted.code.trimmed().toUpper();
        const Area *area = newest(m_code, false);
        if (!areaKindOfCode(m_code))
            return invalid(
                u"“%1” is geen code van een buurt, wijk of gemeente. Een buurtcode is bijvoorbeeld BU05031100."_s,
                {m_wanted.code});
        if (!area)
            return notFound(
                u"Het gebied %1 is in deze wijk niet bekend. Lees eerst de CBS-cijfers of de grenzen in."_s,
                {m_code});
        const Area *border = newest(m_code, true);
        m_input.area = {.kind = area->kind,
                        .code = m_code,
                        .name = area->name,
                        .year = area->year,
                        .geometry = border ? border->geometry : QByteArray()};
        if (const Area *gemeente = newest(gemeenteCode(), false))
            m_input.gemeenteName = gemeente->name;
        if (border)
            addNeighbours(area->kind);
        return {};
    }

    void addNeighbours(AreaKind kind)
    {
        const QString gemeente = gemeenteCode().mid(2);
        QSet<QString> seen{m_code};
        for (const Area &area : m_all) {
            const bool near = area.kind == kind && QStringView(area.code).mid(2, 4) == gemeente;
            if (!near || area.geometry.isEmpty() || seen.contains(area.code))
                continue;
            seen.insert(area.code);
            m_input.neighbours.push_back(newest(area.code, true)->geometry);
        }
    }

    Result<void> addFigures()
    {
        const auto datasets = m_areas.datasets();
        if (!datasets)
            return datasets.error();
        for (const Dataset &dataset : *datasets)
            m_datasets.insert(dataset.id, dataset);
        GEKEND_TRY(addFiguresOf(m_code, m_input.areaFigures));
        if (m_input.area.kind != AreaKind::Gemeente)
            GEKEND_TRY(addFiguresOf(gemeenteCode(), m_input.gemeenteFigures));
        return addFiguresOf(u"NL00"_s, m_input.countryFigures);
    }

    /// Every year of a code has its own area, and its figures.
    Result<void> addFiguresOf(const QString &code, figures::PublishedFigures &into)
    {
        for (const Area &area : m_all) {
            if (area.code != code)
                continue;
            const auto figures = m_areas.figuresOf(area.id);
            if (!figures)
                return figures.error();
            for (const store::SourcedFigure &figure : *figures) {
                const Dataset dataset = m_datasets.value(figure.dataset);
                into.push_back({.measure = figure.measure,
                                .value = figure.value,
                                .year = dataset.year,
                                .source = dataset.source,
                                .table = dataset.title});
            }
        }
        return {};
    }

    Result<void> addCounts()
    {
        m_input.to = m_wanted.to.isValid() ? m_wanted.to : m_wijk.clock().today();
        m_input.from = m_wanted.from.isValid() ? m_wanted.from : m_input.to.addYears(-3).addDays(1);
        const auto counts = store::countsIn(m_wijk.connection(), m_code, m_input.from, m_input.to);
        if (!counts)
            return counts.error();
        for (const auto &month : counts->months)
            m_input.contactsPerMonth.push_back({month.year, month.month, month.contacts});
        for (const ContactKind kind : allContactKinds()) {
            if (const qint64 contacts = counts->kinds.value(kind))
                m_input.contactsByKind.push_back({kind, contacts});
        }
        for (const auto &theme : counts->themes)
            m_input.themes.push_back({theme.name, theme.sensitive, theme.contacts});
        m_input.known = {.residents = counts->residents,
                         .households = counts->households,
                         .addresses = counts->addresses,
                         .organisations = counts->organisations,
                         .vindplekken = counts->vindplekken};
        return addPlaces(counts->places);
    }

    Result<void> addPlaces(const std::vector<PartyId> &places)
    {
        const store::PartyRepository parties(m_wijk.connection());
        for (const PartyId id : places) {
            const auto party = parties.byId(id);
            if (!party)
                return party.error();
            if (party->isPrivate)
                continue;
            profile::PlaceEntry entry{.kind = party->kind, .name = party->name};
            if (const auto *organisation = std::get_if<OrganisationDetail>(&party->detail)) {
                entry.type = organisation->type;
                entry.rhythm = organisation->openingHours;
            } else if (const auto *vindplek = std::get_if<VindplekDetail>(&party->detail)) {
                entry.type = vindplek->type;
                entry.rhythm = vindplek->rhythm;
            }
            if (party->address)
                entry.address = refOf(m_wijk, *party->address).name;
            m_input.places.push_back(std::move(entry));
        }
        return {};
    }

    Result<void> addColophon()
    {
        const auto facts = m_wijk.facts();
        if (!facts)
            return facts.error();
        m_input.author = m_wanted.author.isEmpty() ? facts->meName : m_wanted.author;
        m_input.organisation = m_wanted.organisation;
        m_input.programVersion = u"Gekend "_s + QStringLiteral(GEKEND_VERSION);
        m_input.generatedOn = m_wijk.clock().today();
        m_input.isExample = facts->isDemo;
        return {};
    }

    Wijk &m_wijk;
    const ProfileWanted &m_wanted;
    store::AreaRepository m_areas;
    std::vector<Area> m_all;
    QHash<DatasetId, Dataset> m_datasets;
    QString m_code;
    profile::ProfileInput m_input;
};

} // namespace

Result<profile::ProfileInput> profileInput(Wijk &wijk, const ProfileWanted &wanted)
{
    return InputMaker(wijk, wanted).make();
}

} // namespace gekend::work
