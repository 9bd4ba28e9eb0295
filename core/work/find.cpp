// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/contact_repository.h"
#include "core/store/note_repository.h"
#include "core/store/search_index.h"
#include "core/work/browse.h"

namespace gekend::work {

using namespace Qt::StringLiterals;
using capture::NamedThing;

namespace {

QString kindOf(const NamedThing &thing)
{
    switch (thing.kind) {
    case NamedThing::Kind::Party: return keyOf(thing.partyKind.value_or(PartyKind::Resident));
    case NamedThing::Kind::Theme: return u"theme"_s;
    case NamedThing::Kind::Street: return u"street"_s;
    case NamedThing::Kind::Address: return u"address"_s;
    case NamedThing::Kind::Area: return u"area"_s;
    }
    Q_UNREACHABLE();
}

FindHit hitOf(const NamedThing &thing)
{
    return {.id = thing.id,
            .kind = kindOf(thing),
            .name = thing.name,
            .snippet = thing.hint,
            .at = thing.recency > 0 ? QDate::fromJulianDay(thing.recency) : QDate()};
}

QString titleOf(const ContactView &view)
{
    QStringList names;
    for (const auto &[role, ref] : view.parties) {
        if (role == ContactRole::Met || role == ContactRole::Tried)
            names += ref.name;
    }
    QString title = dutchOf(view.contact.kind);
    if (!names.isEmpty())
        title += u" met "_s + joinedDutch(names);
    if (view.place)
        title += u" · "_s + view.place->name;
    return title;
}

/// Where the first folded word begins in the text, counted in its own characters; -1 when none does.
qsizetype firstMatch(const QString &text, const QStringList &words)
{
    // Folding may change lengths, so fold character by character and remember where each came from.
    QString folded;
    QList<qsizetype> from;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString piece = fold(QStringView(text).mid(i, 1));
        folded += piece;
        from.insert(from.size(), piece.size(), i);
    }
    qsizetype best = -1;
    for (const QString &word : words) {
        const QString wanted = fold(word);
        for (qsizetype at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            if (at > 0 && folded.at(at - 1).isLetterOrNumber())
                continue;
            best = best < 0 ? from.at(at) : std::min(best, from.at(at));
            break;
        }
    }
    return best;
}

Result<void> findNotes(Wijk &wijk, const QString &words, int limit, std::vector<FindHit> &hits)
{
    const auto ids = store::searchNotes(wijk.connection(), words, limit);
    if (!ids)
        return ids.error();
    const auto contacts = store::ContactRepository(wijk.connection()).byIds(*ids);
    if (!contacts)
        return contacts.error();
    const QStringList wanted = store::searchWords(words);
    for (const Contact &contact : *contacts) {
        const auto view = viewOf(wijk, contact);
        if (!view)
            return view.error();
        hits.push_back({contact.id.value(), u"contact"_s, titleOf(*view),
                        snippetOf(contact.note, wanted, 120), contact.on});
    }
    return {};
}

Result<void> findObservations(Wijk &wijk, const QString &words, int limit, std::vector<FindHit> &hits)
{
    const auto ids = store::searchObservations(wijk.connection(), words, limit);
    if (!ids)
        return ids.error();
    const auto observations = store::NoteRepository(wijk.connection()).byIds(*ids);
    if (!observations)
        return observations.error();
    const QStringList wanted = store::searchWords(words);
    for (const Observation &observation : *observations) {
        const auto about = refOf(wijk, observation.about);
        hits.push_back({observation.id.value(), u"observation"_s, about ? about->name : QString(),
                        snippetOf(observation.text, wanted, 120), observation.madeOn});
    }
    return {};
}

} // namespace

QString snippetOf(const QString &text, const QStringList &words, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const qsizetype match = std::max<qsizetype>(0, firstMatch(text, words));
    qsizetype from = std::max<qsizetype>(0, match - length / 3);
    if (from > 0) {
        const qsizetype space = text.indexOf(u' ', from);
        from = space > 0 && space < match ? space + 1 : from;
    }
    qsizetype to = std::min(text.size(), from + length);
    if (to < text.size()) {
        const qsizetype space = text.lastIndexOf(u' ', to);
        to = space > from ? space : to;
    }
    return (from > 0 ? u"…"_s : QString()) + text.mid(from, to - from)
        + (to < text.size() ? u"…"_s : QString());
}

Result<std::vector<FindHit>> find(Wijk &wijk, const QString &words, int limit)
{
    std::vector<FindHit> hits;
    if (tidied(words).isEmpty())
        return hits;
    for (const NamedThing &thing : wijk.names()->complete(words, capture::kAnything, limit))
        hits.push_back(hitOf(thing));
    GEKEND_TRY(findNotes(wijk, words, limit, hits));
    GEKEND_TRY(findObservations(wijk, words, limit, hits));
    return hits;
}

Result<PartyId> partyNamed(Wijk &wijk, const QString &text)
{
    QString name = tidied(text);
    if (name.startsWith(u"@id:"))
        name = name.mid(4);
    const auto names = wijk.names();
    if (const auto id = idFromText(name)) {
        if (names->find(NamedThing::Kind::Party, *id))
            return PartyId(*id);
    }
    const auto things = names->exact(name, capture::kParties);
    if (things.size() == 1)
        return PartyId(things.front().id);
    if (things.empty())
        return notFound(u"“%1” is niet bekend in deze wijk. Controleer de naam of zoek hem op met find."_s,
                        {name});
    QStringList candidates;
    for (const NamedThing &thing : things)
        candidates += u"%1 (%2, id %3)"_s.arg(thing.name, thing.hint.isEmpty() ? kindOf(thing) : thing.hint)
                          .arg(thing.id);
    return conflict(u"“%1” past bij meer dan één: %2. Noem het id."_s, {name, joinedDutch(candidates)});
}

} // namespace gekend::work
