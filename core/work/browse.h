// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/area.h"
#include "core/work/views.h"

namespace gekend::work {

/// One thing a search found.
struct FindHit {
    qint64 id = 0;
    QString kind; // a party kind, "contact", "observation", "street", "address", "area" or "theme"
    QString name; // of a contact: who and where
    QString snippet; // the words around the match
    QDate at;
    bool operator==(const FindHit &) const = default;
};

/// Names first, then the newest notes and observations in which every word occurs; at most `limit` of each.
Result<std::vector<FindHit>> find(Wijk &wijk, const QString &words, int limit);

/// A piece of a text around the first of the words, with … where it was cut.
QString snippetOf(const QString &text, const QStringList &words, qsizetype length);

/// Every party of a kind in alphabetical order, ended ones last.
Result<std::vector<PartyRow>> listParties(Wijk &wijk, std::optional<PartyKind> kind);
/// Contacts of these days, newest first. An invalid date leaves that side open; limit -1 takes all.
Result<std::vector<ContactView>> timeline(Wijk &wijk, QDate from, QDate to, int limit);
Result<ContactView> contactView(Wijk &wijk, ContactId id);
/// Open ones by due date; all of them with `doneToo`.
Result<std::vector<FollowUpView>> followUps(Wijk &wijk, bool doneToo);

struct AreaRow {
    Area area; // without its border
    bool hasBorder = false;
    bool operator==(const AreaRow &) const = default;
};
Result<std::vector<AreaRow>> listAreas(Wijk &wijk);

struct SignalView {
    Signal signal;
    std::optional<Ref> about;
    std::optional<Ref> owner;
    QString theme;
};
Result<std::vector<SignalView>> listSignals(Wijk &wijk);

struct TieRow {
    Tie tie;
    Ref a;
    Ref b;
    std::vector<TieKind> kinds;
};
Result<std::vector<TieRow>> listTies(Wijk &wijk);

/// The card of a party; `contactLimit` of its newest contacts.
Result<PartyCard> card(Wijk &wijk, PartyId id, int contactLimit);

/// Changes, newest first, as the log shows them.
struct LogEntry {
    store::HistoryEntry entry;
    QString actor;
    std::vector<Ref> about;
};
Result<std::vector<LogEntry>> history(Wijk &wijk, int limit);

/// Who a text names: "@id:…", an id, or an exact name; Conflict with the candidates when several bear it.
Result<PartyId> partyNamed(Wijk &wijk, const QString &text);

} // namespace gekend::work
