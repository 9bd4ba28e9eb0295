// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/capture/sample_names.h"

#include <algorithm>

namespace gekend::capture {

using namespace Qt::StringLiterals;

namespace {

using Kind = NamedThing::Kind;

NamedThing party(qint64 id, PartyKind kind, QString name, QString hint = {}, qint64 recency = 0)
{
    return {.kind = Kind::Party,
            .id = id,
            .partyKind = kind,
            .name = std::move(name),
            .hint = std::move(hint),
            .recency = recency};
}

NamedThing ended(NamedThing thing)
{
    thing.ended = true;
    return thing;
}

NamedThing own(NamedThing thing)
{
    thing.own = true;
    return thing;
}

NamedThing other(Kind kind, qint64 id, QString name)
{
    return {.kind = kind, .id = id, .name = std::move(name)};
}

} // namespace

std::vector<NamedThing> sampleThings()
{
    using enum PartyKind;
    return {
        own(party(1, Professional, u"Mila Verhoeven"_s)),
        own(party(2, Professional, u"Anna Dekker"_s)),
        party(3, Professional, u"Joost Wijnands"_s),
        party(10, Resident, u"Fatima El Amrani"_s, u"Lekstraat 20"_s, 2460000),
        party(11, Resident, u"Kees van den Berg"_s, u"Lekstraat 22"_s),
        party(12, Resident, u"Jan Jansen"_s, u"Lekstraat 20"_s),
        party(13, Resident, u"Jan Jansen"_s, u"Waalstraat 3"_s),
        party(14, Resident, u"Ayşe Çelik"_s),
        party(15, Resident, u"Anne-Fleur de Vries"_s),
        party(16, Resident, u"Willem 't Hart"_s),
        ended(party(17, Resident, u"Sjaan Mulder"_s)),
        ended(party(18, Resident, u"Kees Bakker"_s)),
        party(19, Resident, u"Omar Yilmaz"_s),
        party(30, Shop, u"Bakkerij Yilmaz"_s),
        party(31, Shop, u"Jumbo"_s),
        party(32, Institution, u"Basisschool De Regenboog"_s),
        party(33, Institution, u"De Bron"_s),
        party(34, Household, u"Familie Özdemir"_s),
        party(35, Team, u"Team Noord"_s),
        party(40, Vindplek, u"Speeltuin Waalplein"_s),
        party(41, Vindplek, u"Speeltuin"_s),
        other(Kind::Street, 50, u"Lekstraat"_s),
        other(Kind::Street, 51, u"Waalstraat"_s),
        other(Kind::Street, 52, u"Markt"_s),
        other(Kind::Address, 60, u"Lekstraat 20"_s),
        other(Kind::Address, 61, u"Lekstraat 20 A"_s),
        other(Kind::Address, 62, u"Lekstraat 2"_s),
        other(Kind::Area, 70, u"Rivierenbuurt"_s),
        other(Kind::Theme, 80, u"Eenzaamheid"_s),
        other(Kind::Theme, 81, u"huiselijk geweld"_s),
        other(Kind::Theme, 82, u"jeugd"_s),
    };
}

const NameIndex &sampleNames()
{
    static const NameIndex names(sampleThings());
    return names;
}

QDateTime moment(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
}

Parsed parsedAt(const QString &line, const QDateTime &now)
{
    return parse(line, {.names = sampleNames(), .now = now, .me = kMe});
}

namespace {

void addPeople(QStringList &parts, const Draft &draft)
{
    for (const ContactRole role : {ContactRole::By, ContactRole::Met, ContactRole::Tried,
                                   ContactRole::Mentioned, ContactRole::IntroducedBy}) {
        QStringList names;
        for (const DraftParty &party : draft.parties) {
            if (party.role == role && party.id != kMe)
                names += (party.isNew() ? u"*"_s : QString()) + party.name;
        }
        if (!names.isEmpty())
            parts += keyOf(role) + u'=' + names.join(u", "_s);
    }
}

} // namespace

QString rendered(const Parsed &parsed)
{
    const Draft &draft = parsed.draft;
    QStringList parts{keyOf(draft.kind), draft.on.toString(Qt::ISODate)};
    if (draft.at)
        parts += draft.at->toString(u"HH:mm"_s);
    if (draft.minutes)
        parts += QString::number(*draft.minutes) + u'm';
    if (draft.initiative)
        parts += keyOf(*draft.initiative);
    addPeople(parts, draft);
    if (!draft.placeName.isEmpty())
        parts += u"at="_s + (draft.hasNewPlace() ? u"*"_s : QString()) + draft.placeName;
    if (draft.others)
        parts += u"others=%1 %2"_s.arg(draft.others->count).arg(draft.others->what);
    for (const DraftTheme &theme : draft.themes)
        parts += u'#' + (theme.id.isValid() ? QString() : u"*"_s) + theme.name;
    for (const DraftFollowUp &followUp : draft.followUps)
        parts += u'!' + (followUp.due.isValid() ? followUp.due.toString(Qt::ISODate) + u' ' : QString())
            + followUp.text;
    for (const Ambiguous &name : parsed.ambiguous)
        parts += u"?%1(%2)"_s.arg(name.text).arg(name.candidates.size());
    for (const Unknown &name : parsed.unknown)
        parts += u"unknown="_s + name.text;
    if (!draft.note.isEmpty())
        parts += u"| "_s + draft.note;
    return parts.join(u' ');
}

} // namespace gekend::capture
