// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/sections.h"

#include "core/base/text.h"
#include "core/profile/wording.h"

namespace gekend::profile {

using namespace Qt::StringLiterals;

namespace {

struct Group {
    QString title;
    std::vector<PartyKind> kinds;
    QString rhythmTitle;
    QString none; // what stands there when the group is empty
};

std::vector<Group> groups()
{
    return {
        {u"Initiatieven van bewoners"_s,
         {PartyKind::Initiative},
         u"Wanneer"_s,
         u"Wij kennen hier nog geen initiatieven van bewoners."_s},
        {u"Voorzieningen en winkels"_s,
         {PartyKind::Institution, PartyKind::Shop},
         u"Open"_s,
         u"In het wijkboek staan voor dit gebied nog geen voorzieningen of winkels."_s},
        {u"Vindplekken"_s,
         {PartyKind::Vindplek},
         u"Wanneer"_s,
         u"Wij hebben hier nog geen vindplekken: plekken waar je mensen treft zonder afspraak."_s},
    };
}

std::vector<PlaceEntry> entriesOf(const ProfileInput &input, const Group &group)
{
    std::vector<PlaceEntry> entries;
    std::copy_if(input.places.begin(), input.places.end(), std::back_inserter(entries),
                 [&](const PlaceEntry &one) {
                     return std::find(group.kinds.begin(), group.kinds.end(), one.kind) != group.kinds.end();
                 });
    std::stable_sort(entries.begin(), entries.end(), [](const PlaceEntry &a, const PlaceEntry &b) {
        return sortKey(a.name) < sortKey(b.name);
    });
    return entries;
}

/// A column nobody filled in is left out.
Table tableOf(const ProfileInput &input, const Group &group, const std::vector<PlaceEntry> &entries)
{
    struct Field {
        QString title;
        QString PlaceEntry::*text;
        int weight;
    };
    Table table;
    std::vector<Field> fields;
    for (const Field &field :
         {Field{u"Naam"_s, &PlaceEntry::name, 4}, Field{u"Soort"_s, &PlaceEntry::type, 3},
          Field{group.rhythmTitle, &PlaceEntry::rhythm, 3}, Field{u"Adres"_s, &PlaceEntry::address, 3}}) {
        const bool filled = std::any_of(entries.begin(), entries.end(),
                                        [&](const PlaceEntry &one) { return !(one.*field.text).isEmpty(); });
        if (!filled)
            continue;
        fields.push_back(field);
        table.columns.push_back({field.title, Column::Align::Left, field.weight});
    }
    for (const PlaceEntry &one : entries) {
        QStringList row;
        for (const Field &field : fields)
            row << one.*field.text;
        table.rows.push_back(row);
    }
    table.sources = {
        {u"eigen registratie"_s, {}, input.generatedOn.isValid() ? longDate(input.generatedOn) : QString()}};
    return table;
}

} // namespace

Section placesSection(const ProfileInput &input)
{
    Section section{u"Initiatieven, voorzieningen en vindplekken"_s, {}};
    for (const Group &group : groups()) {
        section.blocks.push_back(Heading{2, group.title});
        const auto entries = entriesOf(input, group);
        if (entries.empty())
            section.blocks.push_back(Paragraph{group.none});
        else
            section.blocks.push_back(tableOf(input, group, entries));
    }
    return section;
}

} // namespace gekend::profile
