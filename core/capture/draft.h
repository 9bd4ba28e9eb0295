// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/name_index.h"
#include "core/domain/contact.h"

#include <QDateTime>

namespace gekend::capture {

/// What a piece of the line is about: the colour of its chip.
enum class Meaning { Text, Kind, Party, Place, Theme, FollowUp, When, Duration, Initiative, Others, Role };
/// "follow_up": as in JSON.
QString keyOf(Meaning meaning);

/// A piece of the line. The pieces follow each other without gaps: together they are the line.
struct Span {
    qsizetype from = 0; // UTF-16 units of the line
    qsizetype to = 0;
    Meaning meaning = Meaning::Text;
    QString text; // line.mid(from, to - from)
    QString label; // what a chip says: "wo 4 mrt 15:30" for "gisteren 15:30"; empty for Text
    std::optional<NamedThing> thing; // the known party, place or theme it stands for

    bool operator==(const Span &) const = default;
};

struct DraftParty {
    ContactRole role = ContactRole::Met;
    PartyId id; // invalid: a new party, made only when the user agrees
    QString name; // as known, or as typed when new
    PartyKind kind = PartyKind::Resident; // of a new party: a suggestion from its name

    bool isNew() const { return !id.isValid(); }
    bool operator==(const DraftParty &) const = default;
};

struct DraftTheme {
    ThemeId id; // invalid: a new theme, which is simply made
    QString name;

    bool operator==(const DraftTheme &) const = default;
};

struct DraftFollowUp {
    QString text;
    QDate due; // null: no day was named
    std::optional<PartyId> owner; // a colleague named first: "!@anna vrijdag bellen"; else the recorder
    std::optional<PartyId> about; // the first known party named in it

    bool operator==(const DraftFollowUp &) const = default;
};

/// A contact as one line tells it, before anything is stored.
struct Draft {
    ContactKind kind = ContactKind::StreetChat;
    QDate on; // always valid
    std::optional<QTime> at;
    std::optional<int> minutes;
    std::optional<Initiative> initiative;
    QString note; // the user's own words; the rule is at `parse`
    bool outreach = true;
    std::optional<Others> others;
    Place place; // of a known place
    QString placeName; // its name as shown; with an empty `place`, of a new vindplek
    std::vector<DraftParty> parties; // the recorder first, as By; each party once
    std::vector<DraftTheme> themes;
    std::vector<DraftFollowUp> followUps;

    bool hasNewPlace() const { return std::holds_alternative<std::monostate>(place) && !placeName.isEmpty(); }
    bool operator==(const Draft &) const = default;
};

/// A name that several bear. Nothing was chosen: the draft does not hold it.
struct Ambiguous {
    qsizetype span = 0; // index in Parsed::spans
    QString text; // the name without its marker
    std::vector<NamedThing> candidates; // at most 32, at least one
    bool marked = true; // written with @ or &; false: a plain full name, which has stayed text

    bool operator==(const Ambiguous &) const = default;
};

/// A marked name that nothing known bears: the draft holds it as new.
struct Unknown {
    enum class What { Party, Place };

    qsizetype span = 0;
    QString text;
    What what = What::Party;

    bool operator==(const Unknown &) const = default;
};
/// "party", "place"
QString keyOf(Unknown::What what);

struct Parsed {
    Draft draft;
    std::vector<Span> spans;
    std::vector<Ambiguous> ambiguous;
    std::vector<Unknown> unknown;

    /// Nothing needs an answer before this can be stored.
    bool isClear() const;
};

/// What a line is read against.
struct Context {
    const NameIndex &names;
    QDateTime now; // local
    PartyId me; // who records; invalid when unknown
    std::optional<Place> lastPlace; // what "zelfde plek" means
    /// Pieces (from, to in UTF-16 units) whose chip the user took off: they are plain text.
    std::vector<std::pair<qsizetype, qsizetype>> literal;
};

/// Reads one line of Dutch. Never fails, and keeps what it does not understand; takes time linear in the
/// line.
///
/// The note is what the line says beyond its chips, in the user's words:
/// - follow-ups leave it whole, times and durations too; a date does unless the user's words go on at both
/// sides;
/// - a clause (up to , . ; : ? ! or a new line) of which only chips and small words (met, en, bij, over, ik…)
///   are left, leaves as a whole; kind words that the kind says in full (praatje, huisbezoek, gebeld) are
///   chips, others ("koffieochtend", "keukentafelgesprek") are the user's words too;
/// - in a clause that stays, names, places and kind words stay as words without @, & and quotes of the
/// marker;
///   a #theme stays as a word where the sentence needs it (after over, van, de, met…), otherwise it leaves;
/// - "…" stays as it was written, quotes included.
Parsed parse(const QString &line, const Context &context);

/// "Praatje met Fatima El Amrani bij Bakkerij Yilmaz, wo 4 mrt 15:30". The year is said when `today` is given
/// and lies in another year.
QString describe(const Draft &draft, QDate today = {});

/// What kind a new party is, to go by its name: "Bakkerij Yilmaz" a shop, "Piet" a resident.
PartyKind suggestedKind(QStringView name);

} // namespace gekend::capture
