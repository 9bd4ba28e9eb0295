// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/browse.h"

#include "app/cli/json.h"
#include "app/cli/verb.h"
#include "core/base/text.h"

namespace gekend::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    std::string file;
    std::vector<std::string> words;
    std::string what;
    int limit = 20;
    bool all = false;
    std::string from;
    std::string to;
};

QString contactLine(const work::ContactView &view)
{
    QStringList parts{view.contact.on.toString(Qt::ISODate)};
    if (view.contact.at)
        parts.back() += view.contact.at->toString(u" HH:mm"_s);
    parts += dutchOf(view.contact.kind);
    QStringList names;
    for (const auto &[role, ref] : view.parties) {
        if (role != ContactRole::By)
            names += ref.name;
    }
    if (!names.isEmpty())
        parts += joinedDutch(names);
    if (view.place)
        parts += view.place->name;
    if (!view.contact.note.isEmpty())
        parts += view.contact.note;
    return u"%1  %2"_s.arg(view.contact.id.toString(), parts.join(u" · "_s));
}

QString partyLine(const work::PartyRow &row)
{
    QStringList parts{row.party.name, dutchOf(row.party.kind)};
    for (const QString &more : {row.address, row.buurt}) {
        if (!more.isEmpty())
            parts += more;
    }
    if (row.party.isEnded())
        parts += u"tot %1"_s.arg(row.party.endedOn.toString(Qt::ISODate));
    return u"%1  %2"_s.arg(row.party.id.toString(), parts.join(u" · "_s));
}

template <typename T, typename Line> void show(Context &context, const std::vector<T> &items, Line &&line)
{
    if (context.json) {
        context.print(jsonList(items));
        return;
    }
    for (const T &item : items)
        context.print(line(item));
}

Result<void> findWords(const Words &words, Context &context)
{
    auto wijk = context.open(text(words.file));
    if (!wijk)
        return wijk.error();
    QStringList wanted;
    for (const std::string &word : words.words)
        wanted += text(word);
    const auto hits = work::find(**wijk, wanted.join(u' '), words.limit);
    if (!hits)
        return hits.error();
    show(context, *hits, [](const work::FindHit &hit) {
        QStringList parts{hit.name, hit.kind};
        if (!hit.snippet.isEmpty())
            parts += hit.snippet;
        return u"%1  %2"_s.arg(QString::number(hit.id), parts.join(u" · "_s));
    });
    if (hits->empty())
        context.tell(u"Niets gevonden."_s);
    return {};
}

void printCard(Context &context, const work::PartyCard &card)
{
    context.print(partyLine(card.row));
    for (const ContactPoint &point : card.points)
        context.print(u"  %1"_s.arg(point.value));
    for (const auto &[membership, group] : card.groups)
        context.print(u"  bij %1 %2"_s.arg(group.name, membership.role).trimmed());
    for (const work::TieView &tie : card.ties)
        context.print(
            u"  kent %1 (%2), gekend door (%3)"_s.arg(tie.other.name).arg(tie.knows).arg(tie.known));
    for (const work::ContactView &contact : card.contacts)
        context.print(u"  "_s + contactLine(contact));
}

/// An id may be of anything; a name is of a party.
Result<void> showOne(const Words &words, Context &context)
{
    auto wijk = context.open(text(words.file));
    if (!wijk)
        return wijk.error();
    const QString what = text(words.what);
    if (const auto id = idFromText(what)) {
        const auto contact = work::contactView(**wijk, ContactId(*id));
        if (contact) {
            if (context.json)
                context.print(json(*contact));
            else
                context.print(contactLine(*contact));
            return {};
        }
        if (contact.error().code != Error::Code::NotFound)
            return contact.error();
    }
    const auto party = work::partyNamed(**wijk, what);
    if (!party)
        return party.error();
    const auto card = work::card(**wijk, *party, words.limit);
    if (!card)
        return card.error();
    if (context.json)
        context.print(json(*card));
    else
        printCard(context, *card);
    return {};
}

Result<QDate> dateFrom(const std::string &typed)
{
    if (typed.empty())
        return QDate();
    const QDate date = QDate::fromString(text(typed), Qt::ISODate);
    if (!date.isValid())
        return invalid(u"“%1” is geen datum. Schrijf hem als 2026-03-05."_s, {text(typed)});
    return date;
}

Result<void> listContacts(const Words &words, Context &context, work::Wijk &wijk)
{
    const auto from = dateFrom(words.from);
    const auto to = dateFrom(words.to);
    if (!from || !to)
        return !from ? from.error() : to.error();
    const auto contacts = work::timeline(wijk, *from, *to, -1);
    if (!contacts)
        return contacts.error();
    show(context, *contacts, contactLine);
    return {};
}

template <typename T, typename Line>
Result<void> showAll(Context &context, const Result<std::vector<T>> &found, Line &&line)
{
    if (!found)
        return found.error();
    show(context, *found, std::forward<Line>(line));
    return {};
}

Result<void> list(const Words &words, Context &context)
{
    auto opened = context.open(text(words.file));
    if (!opened)
        return opened.error();
    work::Wijk &wijk = **opened;
    const QString what = text(words.what);
    for (const PartyKind kind : allPartyKinds()) {
        if (what == pluralKeyOf(kind))
            return showAll(context, work::listParties(wijk, kind), partyLine);
    }
    if (what == u"contacts")
        return listContacts(words, context, wijk);
    if (what == u"areas")
        return showAll(context, work::listAreas(wijk), [](const work::AreaRow &row) {
            return u"%1  %2 · %3"_s.arg(row.area.code, row.area.name, QString::number(row.area.year));
        });
    if (what == u"follow_ups")
        return showAll(context, work::followUps(wijk, true), [](const work::FollowUpView &view) {
            return u"%1  %2 · %3 · %4"_s.arg(view.followUp.id.toString(), view.followUp.text, view.owner.name,
                                             view.followUp.due.toString(Qt::ISODate));
        });
    if (what == u"signals")
        return showAll(context, work::listSignals(wijk), [](const work::SignalView &view) {
            return u"%1  %2 · %3"_s.arg(view.signal.id.toString(), view.signal.text,
                                        dutchOf(view.signal.state));
        });
    Q_ASSERT(what == u"ties");
    return showAll(context, work::listTies(wijk), [](const work::TieRow &row) {
        return u"%1  %2 (%3) – %4 (%5)"_s.arg(row.tie.id.toString(), row.a.name)
            .arg(row.tie.aKnowsB)
            .arg(row.b.name)
            .arg(row.tie.bKnowsA);
    });
}

std::vector<std::string> listable()
{
    std::vector<std::string> names;
    for (const PartyKind kind : allPartyKinds())
        names.push_back(pluralKeyOf(kind).toStdString());
    names.insert(names.end(), {"contacts", "areas", "follow_ups", "signals", "ties"});
    return names;
}

} // namespace

void addFind(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    CLI::App *verb = verbOnWijk(root, "find", "Search names, notes and observations", words->file);
    verb->add_option("words", words->words, "Words; each may be a beginning")->required();
    verb->add_option("--limit", words->limit, "At most this many of each")->check(CLI::Range(1, 10000));
    verb->callback(
        [words, &action] { action = [words](Context &context) { return findWords(*words, context); }; });
}

void addShow(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    CLI::App *verb = verbOnWijk(root, "show", "Everything on one party, or one contact", words->file);
    verb->add_option("what", words->what, "An id, or the exact name of a party")->required();
    verb->add_option("--limit", words->limit, "At most this many contacts")->check(CLI::Range(1, 1000000));
    verb->callback(
        [words, &action] { action = [words](Context &context) { return showOne(*words, context); }; });
}

void addList(CLI::App &root, Action &action)
{
    auto words = std::make_shared<Words>();
    CLI::App *verb = verbOnWijk(root, "list", "All of one kind, never cut off", words->file);
    verb->add_option("kind", words->what, "What to list")->required()->check(CLI::IsMember(listable()));
    verb->add_option("--from", words->from, "Contacts from this day on, 2026-03-05");
    verb->add_option("--to", words->to, "Contacts up to and with this day");
    verb->callback(
        [words, &action] { action = [words](Context &context) { return list(*words, context); }; });
}

} // namespace gekend::cli
