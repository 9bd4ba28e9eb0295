// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/browse.h"

#include "core/store/address_repository.h"
#include "core/store/area_repository.h"
#include "core/store/contact_repository.h"
#include "core/store/note_repository.h"
#include "core/store/tie_repository.h"

namespace gekend::work {

using namespace Qt::StringLiterals;

Result<std::vector<ContactView>> timeline(Wijk &wijk, QDate from, QDate to, int limit)
{
    const auto contacts = store::ContactRepository(wijk.connection()).between(from, to, limit);
    if (!contacts)
        return contacts.error();
    return viewsOf(wijk, *contacts);
}

Result<ContactView> contactView(Wijk &wijk, ContactId id)
{
    const auto contact = store::ContactRepository(wijk.connection()).byId(id);
    if (!contact)
        return contact.error();
    return viewOf(wijk, *contact);
}

Result<std::vector<FollowUpView>> followUps(Wijk &wijk, bool doneToo)
{
    const store::NoteRepository notes(wijk.connection());
    const auto found = doneToo ? notes.followUps() : notes.openFollowUps();
    if (!found)
        return found.error();
    std::vector<FollowUpView> views;
    for (const FollowUp &followUp : *found)
        views.push_back(viewOf(wijk, followUp));
    return views;
}

Result<std::vector<AreaRow>> listAreas(Wijk &wijk)
{
    auto areas = store::AreaRepository(wijk.connection()).areas();
    if (!areas)
        return areas.error();
    std::vector<AreaRow> rows;
    for (Area &area : *areas) {
        const bool hasBorder = !area.geometry.isEmpty();
        area.geometry.clear();
        rows.push_back({std::move(area), hasBorder});
    }
    return rows;
}

Result<std::vector<SignalView>> listSignals(Wijk &wijk)
{
    const auto found = store::NoteRepository(wijk.connection()).signalList();
    if (!found)
        return found.error();
    std::vector<SignalView> views;
    for (const Signal &signal : *found) {
        SignalView view{.signal = signal, .about = refOf(wijk, signal.about), .owner = {}, .theme = {}};
        if (signal.owner)
            view.owner = refOf(wijk, *signal.owner);
        if (signal.theme) {
            if (const auto thing =
                    wijk.names()->find(capture::NamedThing::Kind::Theme, signal.theme->value()))
                view.theme = thing->name;
        }
        views.push_back(std::move(view));
    }
    return views;
}

Result<std::vector<TieRow>> listTies(Wijk &wijk)
{
    const store::TieRepository repository(wijk.connection());
    const auto ties = repository.all();
    if (!ties)
        return ties.error();
    std::vector<TieRow> rows;
    rows.reserve(ties->size());
    for (const Tie &tie : *ties) {
        auto kinds = repository.kindsOf(tie.id);
        if (!kinds)
            return kinds.error();
        rows.push_back({tie, refOf(wijk, tie.a), refOf(wijk, tie.b), std::move(*kinds)});
    }
    return rows;
}

Result<std::vector<LogEntry>> history(Wijk &wijk, int limit)
{
    auto entries = store::HistoryRepository(wijk.database()).entries(limit);
    if (!entries)
        return entries.error();
    std::vector<LogEntry> log;
    for (store::HistoryEntry &entry : *entries) {
        LogEntry line{.entry = std::move(entry), .actor = {}, .about = {}};
        if (line.entry.actor.isValid())
            line.actor = refOf(wijk, line.entry.actor).name;
        for (const auto &subject : line.entry.about) {
            if (subject.kind == u"party")
                line.about.push_back(refOf(wijk, PartyId(subject.id)));
            else
                line.about.push_back({subject.id, {}, subject.kind});
        }
        log.push_back(std::move(line));
    }
    return log;
}

} // namespace gekend::work
