// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

namespace gekend::cli {

using namespace Qt::StringLiterals;

namespace {

QString idText(qint64 id)
{
    return QString::number(id);
}

QJsonValue optionalId(bool there, qint64 id)
{
    return there ? QJsonValue(idText(id)) : QJsonValue();
}

QJsonValue optionalNumber(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue optionalReal(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<Others> &others)
{
    if (!others)
        return {};
    return QJsonObject{{u"count"_s, others->count > 0 ? QJsonValue(others->count) : QJsonValue()},
                       {u"what"_s, json(others->what)}};
}

QString localTime(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonObject followUpBrief(const work::FollowUpView &view)
{
    return {{u"id"_s, optionalId(view.followUp.id.isValid(), view.followUp.id.value())},
            {u"text"_s, view.followUp.text},
            {u"due"_s, json(view.followUp.due)},
            {u"done_on"_s, json(view.followUp.doneOn)},
            {u"owner"_s, json(view.owner)}};
}

struct DetailFields {
    QJsonObject &object;

    void name(const PersonName &name) const
    {
        object[u"given"_s] = json(name.given);
        object[u"prefix"_s] = json(name.prefix);
        object[u"family"_s] = json(name.family);
        object[u"partner_prefix"_s] = json(name.partnerPrefix);
        object[u"partner_family"_s] = json(name.partnerFamily);
        object[u"title"_s] = json(name.title);
        object[u"listed"_s] = name.listed();
    }
    void operator()(const ResidentDetail &detail) const
    {
        name(detail.name);
        object[u"born"_s] = json(detail.born.toStored());
        object[u"gender"_s] = keyOf(detail.gender);
        object[u"languages"_s] = json(detail.languages);
        object[u"interpreter"_s] = detail.interpreter;
    }
    void operator()(const ProfessionalDetail &detail) const
    {
        name(detail.name);
        object[u"role"_s] = json(detail.role);
        object[u"organisation"_s] = json(detail.organisation);
        object[u"workdays"_s] = json(detail.workdays);
        object[u"own"_s] = detail.own;
    }
    void operator()(const HouseholdDetail &detail) const { object[u"situation"_s] = json(detail.situation); }
    void operator()(const OrganisationDetail &detail) const
    {
        object[u"type"_s] = json(detail.type);
        object[u"organisation"_s] = json(detail.organisation);
        object[u"opening_hours"_s] = json(detail.openingHours);
        object[u"website"_s] = json(detail.website);
        object[u"external_id"_s] = json(detail.externalId);
    }
    void operator()(const VindplekDetail &detail) const
    {
        object[u"rhythm"_s] = json(detail.rhythm);
        object[u"atmosphere"_s] = json(detail.atmosphere);
        object[u"type"_s] = json(detail.type);
        object[u"external_id"_s] = json(detail.externalId);
    }
};

QJsonArray pointsOf(const std::vector<ContactPoint> &points)
{
    QJsonArray array;
    for (const ContactPoint &point : points)
        array.append(QJsonObject{{u"kind"_s, keyOf(point.kind)},
                                 {u"value"_s, point.value},
                                 {u"normalised"_s, json(point.normalised)},
                                 {u"preferred_moment"_s, json(point.preferredMoment)}});
    return array;
}

QJsonArray belonging(const std::vector<std::pair<Membership, work::Ref>> &memberships)
{
    QJsonArray array;
    for (const auto &[membership, ref] : memberships) {
        QJsonObject object = json(ref);
        object[u"role"_s] = json(membership.role);
        object[u"since"_s] = json(membership.since);
        object[u"until"_s] = json(membership.until);
        array.append(object);
    }
    return array;
}

QJsonObject jsonOf(const work::TieView &tie)
{
    QJsonObject object{{u"id"_s, idText(tie.id.value())}, {u"other"_s, json(tie.other)}};
    object[u"knows"_s] = tie.knows;
    object[u"known"_s] = tie.known;
    object[u"other_is_us"_s] = tie.otherIsUs;
    object[u"last_seen_on"_s] = json(tie.lastSeenOn);
    object[u"kinds"_s] = QJsonArray::fromStringList(tie.kinds);
    return object;
}

QJsonObject jsonOf(const capture::NamedThing &thing)
{
    const QString kind = thing.partyKind                  ? keyOf(*thing.partyKind)
        : thing.kind == capture::NamedThing::Kind::Theme  ? u"theme"_s
        : thing.kind == capture::NamedThing::Kind::Street ? u"street"_s
        : thing.kind == capture::NamedThing::Kind::Area   ? u"area"_s
                                                          : u"address"_s;
    return {{u"id"_s, idText(thing.id)},
            {u"kind"_s, kind},
            {u"name"_s, thing.name},
            {u"hint"_s, json(thing.hint)}};
}

} // namespace

QJsonValue json(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue json(QDate date, const std::optional<QTime> &time)
{
    return time ? QJsonValue(localTime(QDateTime(date, *time))) : json(date);
}

QJsonValue json(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject json(const work::Ref &ref)
{
    return {{u"id"_s, optionalId(ref.id > 0, ref.id)}, {u"name"_s, ref.name}, {u"kind"_s, ref.kind}};
}

QJsonValue json(const std::optional<work::Ref> &ref)
{
    return ref ? QJsonValue(json(*ref)) : QJsonValue();
}

QJsonArray json(const std::vector<work::Ref> &refs)
{
    return jsonList(refs);
}

QJsonObject json(const work::ContactView &view)
{
    const Contact &contact = view.contact;
    QJsonObject object{
        {u"id"_s, idText(contact.id.value())},
        {u"kind"_s, keyOf(contact.kind)},
        {u"at"_s, json(contact.on, contact.at)},
        {u"minutes"_s, optionalNumber(contact.minutes)},
        {u"note"_s, json(contact.note)},
        {u"intention"_s, json(contact.intention)},
        {u"outcome"_s, json(contact.outcome)},
        {u"initiative"_s, contact.initiative ? QJsonValue(keyOf(*contact.initiative)) : QJsonValue()},
        {u"place"_s, json(view.place)},
        {u"others"_s, jsonOf(contact.others)},
        {u"outreach"_s, contact.outreach}};
    for (const ContactRole role : {ContactRole::By, ContactRole::Met, ContactRole::Tried,
                                   ContactRole::Mentioned, ContactRole::IntroducedBy})
        object[keyOf(role)] = json(view.inRole(role));
    object[u"themes"_s] = QJsonArray::fromStringList(view.themes);
    QJsonArray followUps;
    for (const work::FollowUpView &followUp : view.followUps)
        followUps.append(followUpBrief(followUp));
    object[u"follow_ups"_s] = followUps;
    return object;
}

QJsonObject json(const work::FollowUpView &view)
{
    QJsonObject object = followUpBrief(view);
    object[u"kind"_s] = u"follow_up"_s;
    object[u"name"_s] = view.followUp.text;
    object[u"about"_s] = json(view.about);
    object[u"contact"_s] =
        optionalId(view.followUp.contact.has_value(), view.followUp.contact.value_or(ContactId()).value());
    return object;
}

QJsonObject json(const work::PartyRow &row)
{
    const Party &party = row.party;
    QJsonObject object{
        {u"id"_s, idText(party.id.value())},
        {u"kind"_s, keyOf(party.kind)},
        {u"name"_s, party.name},
        {u"address"_s, json(row.address)},
        {u"buurt"_s, json(row.buurt)},
        {u"lon"_s, optionalReal(party.lon)},
        {u"lat"_s, optionalReal(party.lat)},
        {u"note"_s, json(party.note)},
        {u"private"_s, party.isPrivate},
        {u"ended_on"_s, json(party.endedOn)},
        {u"end_reason"_s, party.endReason ? QJsonValue(keyOf(*party.endReason)) : QJsonValue()},
        {u"last_contact"_s, json(row.lastContact)}};
    std::visit(DetailFields{object}, party.detail);
    return object;
}

QJsonObject json(const Observation &observation)
{
    return {{u"id"_s, idText(observation.id.value())},      {u"text"_s, observation.text},
            {u"certainty"_s, keyOf(observation.certainty)}, {u"made_on"_s, json(observation.madeOn)},
            {u"review_on"_s, json(observation.reviewOn)},   {u"private"_s, observation.isPrivate}};
}

QJsonObject json(const work::PartyCard &card)
{
    QJsonObject object = json(card.row);
    object[u"contact_points"_s] = pointsOf(card.points);
    object[u"groups"_s] = belonging(card.groups);
    object[u"members"_s] = belonging(card.members);
    QJsonArray ties;
    for (const work::TieView &tie : card.ties)
        ties.append(jsonOf(tie));
    object[u"ties"_s] = ties;
    object[u"contacts"_s] = jsonList(card.contacts);
    object[u"follow_ups"_s] = jsonList(card.followUps);
    object[u"observations"_s] = jsonList(card.observations);
    return object;
}

QJsonObject json(const work::AreaRow &row)
{
    return {{u"id"_s, idText(row.area.id.value())},
            {u"kind"_s, keyOf(row.area.kind)},
            {u"name"_s, row.area.name},
            {u"code"_s, row.area.code},
            {u"year"_s, row.area.year > 0 ? QJsonValue(row.area.year) : QJsonValue()},
            {u"border"_s, row.hasBorder}};
}

QJsonObject json(const work::SignalView &view)
{
    const Signal &signal = view.signal;
    return {{u"id"_s, idText(signal.id.value())},
            {u"kind"_s, u"signal"_s},
            {u"name"_s, signal.text},
            {u"about"_s, json(view.about)},
            {u"theme"_s, json(view.theme)},
            {u"certainty"_s, keyOf(signal.certainty)},
            {u"owner"_s, json(view.owner)},
            {u"state"_s, keyOf(signal.state)},
            {u"next_step"_s, json(signal.nextStep)},
            {u"next_on"_s, json(signal.nextOn)},
            {u"raised_on"_s, json(signal.raisedOn)}};
}

QJsonObject json(const work::TieRow &row)
{
    QJsonArray kinds;
    for (const TieKind &kind : row.kinds)
        kinds.append(QJsonObject{{u"kind"_s, kind.kind},
                                 {u"reversed"_s, kind.reversed},
                                 {u"certainty"_s, keyOf(kind.certainty)},
                                 {u"source"_s, json(kind.source)}});
    return {{u"id"_s, idText(row.tie.id.value())},
            {u"kind"_s, u"tie"_s},
            {u"name"_s, row.a.name + u" – "_s + row.b.name},
            {u"a"_s, json(row.a)},
            {u"b"_s, json(row.b)},
            {u"a_knows_b"_s, row.tie.aKnowsB},
            {u"b_knows_a"_s, row.tie.bKnowsA},
            {u"trust"_s, optionalNumber(row.tie.trust)},
            {u"private"_s, row.tie.isPrivate},
            {u"since"_s, json(row.tie.since)},
            {u"until"_s, json(row.tie.until)},
            {u"last_seen_on"_s, json(row.tie.lastSeenOn)},
            {u"source"_s, json(row.tie.source)},
            {u"purpose"_s, json(row.tie.purpose)},
            {u"kinds"_s, kinds}};
}

QJsonObject json(const work::FindHit &hit)
{
    return {{u"id"_s, idText(hit.id)},
            {u"kind"_s, hit.kind},
            {u"name"_s, hit.name},
            {u"snippet"_s, json(hit.snippet)},
            {u"at"_s, json(hit.at)}};
}

QJsonObject json(const work::LogEntry &entry)
{
    const store::HistoryEntry &change = entry.entry;
    const bool did = change.kind == store::HistoryEntry::Kind::Did;
    return {{u"id"_s, idText(change.id.value())},
            {u"at"_s, localTime(change.at)},
            {u"verb"_s, change.verb},
            {u"actor"_s, json(entry.actor)},
            {u"device"_s, change.device},
            {u"of"_s, optionalId(!did, change.of.value())},
            {u"undone"_s, change.undone},
            {u"about"_s, json(entry.about)}};
}

QJsonObject json(const capture::Parsed &parsed)
{
    QJsonArray spans;
    for (const capture::Span &span : parsed.spans)
        spans.append(QJsonObject{{u"from"_s, qint64(span.from)},
                                 {u"to"_s, qint64(span.to)},
                                 {u"meaning"_s, capture::keyOf(span.meaning)},
                                 {u"text"_s, span.text},
                                 {u"label"_s, json(span.label)}});
    QJsonArray unknown;
    for (const capture::Unknown &name : parsed.unknown)
        unknown.append(QJsonObject{{u"text"_s, name.text}, {u"what"_s, capture::keyOf(name.what)}});
    QJsonArray ambiguous;
    for (const capture::Ambiguous &name : parsed.ambiguous) {
        QJsonArray candidates;
        for (const capture::NamedThing &thing : name.candidates)
            candidates.append(jsonOf(thing));
        ambiguous.append(QJsonObject{{u"text"_s, name.text}, {u"candidates"_s, candidates}});
    }
    return {{u"spans"_s, spans}, {u"unknown"_s, unknown}, {u"ambiguous"_s, ambiguous}};
}

} // namespace gekend::cli
